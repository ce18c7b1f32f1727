"""Whether every sale's points follow from its lines and the terms of its day (policies E1-E7, E8, V3)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from pempek_pos.loyalty.accrual import Earning, points_earned
from pempek_pos.loyalty.programme import Programme
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.storage.database import Database

_SALES_A_STEP: Final = 500
# A sale joined to a member afterwards is told by what was reckoned then.
_SALES: Final = """
SELECT s.id, s.number, s.business_date, s.net, COALESCE(j.points_won, s.points_won),
    COALESCE(j.terms_id, s.terms_id), COALESCE(j.tier, s.tier), COALESCE(j.multiplier_bp, s.multiplier_bp),
    COALESCE((SELECT SUM(l.net * l.earn_bp) FROM sale_line l WHERE l.sale_id = s.id AND l.earns = 1), 0),
    s.bonus + COALESCE((SELECT SUM(l.bonus) FROM sale_line l WHERE l.sale_id = s.id AND l.earns = 1), 0)
FROM sale s LEFT JOIN sale_joined j ON j.sale_id = s.id
WHERE s.kind = 'sale' AND s.id > ? AND (s.member_id IS NOT NULL OR j.sale_id IS NOT NULL)
ORDER BY s.id LIMIT ?
"""


@dataclass(frozen=True, slots=True)
class SaleWon:
    """What a sale with a member won, and what it is to be reckoned from."""

    number: str
    day: date
    spend: Rupiah
    won: Points
    terms_id: str
    tier: str
    multiplier_bp: int
    weighted: int
    """Rupiah of earning lines, each times its basis points."""
    bonus: Points


def points_follow(sale: SaleWon, programmes: Sequence[Programme]) -> bool:
    """Whether the terms are those of the sale's day, the multiplier its tier's, and the points theirs."""
    terms = next((programme for programme in programmes if programme.id == sale.terms_id), None)
    if terms is None or not _held_on(terms, programmes, sale.day):
        return False
    if (sale.tier, sale.multiplier_bp) not in ((tier.name, tier.multiplier_bp) for tier in terms.tiers):
        return False
    if sale.spend < terms.minimum_spend:
        return sale.won == 0
    earning = Earning(Rupiah(0), sale.weighted, sale.bonus)
    return sale.won == points_earned(terms, earning, sale.multiplier_bp)


def check_points(db: Database, programmes: Sequence[Programme]) -> Iterator[str | None]:
    """Reckon every sale's points anew, a page of sales at a step; the first number that does not hold."""
    last_id = ""
    while rows := db.rows(_SALES, (last_id, _SALES_A_STEP)):
        last_id = rows[-1][0]
        sales = (_sale(*row[1:]) for row in rows)
        yield next((sale.number for sale in sales if not points_follow(sale, programmes)), None)


def _held_on(terms: Programme, programmes: Sequence[Programme], day: date) -> bool:
    """Whether `terms` were in force on `day`; new ones from that very day may have come after the sale."""
    followed = any(terms.valid_from < later.valid_from < day for later in programmes)
    return terms.valid_from <= day and not followed


def _sale(number: str, day: str, spend: int, won: int, *reckoned: object) -> SaleWon:
    terms_id, tier, multiplier_bp, weighted, bonus = reckoned
    return SaleWon(
        number,
        date.fromisoformat(day),
        Rupiah(spend),
        Points(won),
        str(terms_id),
        str(tier),
        int(str(multiplier_bp)),
        int(str(weighted)),
        Points(int(str(bonus))),
    )
