"""Questions to the books that need no model."""

from collections.abc import Sequence
from datetime import date

from pempek_pos.clock import month_end
from pempek_pos.loyalty.statement import MemberOnPaper
from pempek_pos.reports.checks import QUESTIONS
from pempek_pos.shop import Shop
from pempek_pos.storage.database import Database

_FINAL = (
    "sale",
    "sale_line",
    "sale_reduction",
    "tender",
    "points_entry",
    "lot",
    "lot_movement",
    "voucher_use",
)
_OF_SALES = {
    "J2: a sale's points come back at most once": """
        SELECT s.number FROM sale s LEFT JOIN sale r ON r.refund_of = s.id
        LEFT JOIN sale_joined j ON j.sale_id = s.id WHERE s.kind = 'sale'
        GROUP BY s.id, s.number, s.points_won, s.points_spent, j.points_won
        HAVING COALESCE(j.points_won, s.points_won) + COALESCE(SUM(r.points_won), 0) < 0
            OR s.points_spent + COALESCE(SUM(r.points_spent), 0) < 0""",
    "J4: what came back whole came back to nothing": """
        SELECT s.number FROM sale s JOIN sale r ON r.refund_of = s.id
        JOIN (SELECT sale_id, SUM(quantity) AS pieces FROM sale_line GROUP BY sale_id) sold
            ON sold.sale_id = s.id
        JOIN (SELECT sale_id, SUM(quantity) AS pieces FROM sale_line GROUP BY sale_id) back
            ON back.sale_id = r.id
        LEFT JOIN sale_joined j ON j.sale_id = s.id
        GROUP BY s.id, s.number, s.due, s.net, s.points_won, s.points_spent, sold.pieces, j.points_won
        HAVING sold.pieces + SUM(back.pieces) = 0 AND (s.due + SUM(r.due) <> 0 OR s.net + SUM(r.net) <> 0
            OR COALESCE(j.points_won, s.points_won) + SUM(r.points_won) <> 0
            OR s.points_spent + SUM(r.points_spent) <> 0)""",
    "J5: no total below zero, nothing but cash above what is due": """
        SELECT s.number FROM sale s JOIN tender t ON t.sale_id = s.id
        WHERE s.kind = 'sale' AND (s.net < 0 OR s.due < 0 OR t.amount > s.due
            OR (t.kind <> 'cash' AND t.change <> 0))""",
    "V1: a voucher is used once at most": """
        SELECT voucher_id FROM voucher_use GROUP BY voucher_id HAVING SUM(uses) NOT IN (0, 1)""",
}


def broken(database: Database) -> list[tuple[object, object]]:
    """The questions with a case that does not hold: the self-check's, and those above (J1, J2, J4, J5)."""
    asked = {**QUESTIONS, **_OF_SALES}
    found = [(name, database.value(question)) for name, question in asked.items()]
    return [(name, case) for name, case in found if case is not None]


def row_counts(database: Database) -> list[int]:
    """How many rows what never changes has."""
    query = ", ".join(f"(SELECT COUNT(*) FROM {table})" for table in _FINAL)
    row = database.one(f"SELECT {query}")
    return list(row or ())


def check_statements(shop: Shop, members: Sequence[str], today: date) -> None:
    """Opening and what moved come to the closing, which is the next month's opening (J9)."""
    on_paper = [MemberOnPaper(member_id, "", "", "", today) for member_id in members]
    this = today.replace(day=1)
    following = date.fromordinal(month_end(today).toordinal() + 1)
    pairs = zip(
        shop.loyalty.statements(on_paper, this), shop.loyalty.statements(on_paper, following), strict=True
    )
    for now, then in pairs:
        moved = now.won - now.spent - now.expired + now.adjusted
        assert now.opening + moved == now.closing == then.opening
        assert moved == sum(entry.points for entry in now.entries)
