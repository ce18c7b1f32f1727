"""Rows of members joined to finished sales."""

from pempek_pos.clock import to_millis
from pempek_pos.loyalty.referral import Moment
from pempek_pos.loyalty.why import why_text
from pempek_pos.sales.record import PointsOnSale
from pempek_pos.storage.database import Database

_JOIN = """
INSERT INTO sale_joined (sale_id, member_id, points_won, balance_after, terms_id, tier, multiplier_bp, why,
    joined_at, joined_by)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""


def join(db: Database, points: PointsOnSale, by: Moment) -> None:
    """The sale has this member from now on; its own row is final and stays."""
    db.run(
        _JOIN,
        (
            by.source,
            points.member_id,
            points.won,
            points.balance,
            points.terms_id,
            points.tier,
            points.multiplier_bp,
            why_text(points.why),
            to_millis(by.at),
            by.by_staff,
        ),
    )
