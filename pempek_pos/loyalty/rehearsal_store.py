"""Ledgers and sales of a page of members as a rehearsal reads them: a fixed number of queries a page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from typing import Any

from pempek_pos.loyalty.rehearsal import ClaimThen, Move, SaleThen
from pempek_pos.loyalty.reversal import SoldLine
from pempek_pos.loyalty.rewards import RewardKind
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.storage.database import Database

_COUNT = "SELECT COUNT(*) FROM points_account"
_PAGE = "SELECT member_id FROM points_account WHERE member_id > ? ORDER BY member_id LIMIT ?"
_LEDGER = """
SELECT member_id, seq, on_day, purchase FROM points_entry WHERE member_id IN ({}) AND on_day > ?
ORDER BY member_id, seq
"""
# An imported sale's entry names the sale by its number, any other by its id.
_TRIED = """
FROM points_entry e JOIN sale s ON s.id = e.source OR s.number = e.source
WHERE e.member_id IN ({}) AND e.kind = 'award' AND e.on_day BETWEEN ? AND ?
"""
_SALES = f"""
SELECT e.seq, s.net, s.bonus, e.points + COALESCE((
        SELECT SUM(v.points) FROM sale r
        JOIN points_entry v ON v.kind = 'award reversal' AND v.source = r.id WHERE r.refund_of = s.id), 0),
    -COALESCE((
        SELECT SUM(v.points) FROM points_entry v WHERE v.kind = 'redemption' AND v.source = s.id), 0)
    - COALESCE((
        SELECT SUM(v.points) FROM sale r
        JOIN points_entry v ON v.kind = 'redemption return' AND v.source = r.id WHERE r.refund_of = s.id), 0)
{_TRIED}
"""
_LINES = f"""
SELECT e.seq, l.quantity, COALESCE((
        SELECT -SUM(b.quantity) FROM sale r JOIN sale_line b ON b.sale_id = r.id
        WHERE r.refund_of = s.id AND b.of_line = l.line_no), 0),
    l.net, l.earns, l.earn_bp, l.bonus
{_TRIED.replace("WHERE", "JOIN sale_line l ON l.sale_id = s.id WHERE")}
ORDER BY e.seq, l.line_no
"""
_CLAIMS = f"""
SELECT e.seq, c.points, c.amount, COALESCE((
        SELECT -SUM(b.amount) FROM sale r JOIN sale_reduction b ON b.sale_id = r.id
        WHERE r.refund_of = s.id AND b.reduction_no = c.reduction_no), 0),
    w.kind, t.point_value
{
    _TRIED.replace(
        "WHERE",
        "JOIN sale_reduction c ON c.sale_id = s.id AND c.kind = 'reward' JOIN reward w ON w.id = c.reward_id "
        "JOIN programme_terms t ON t.id = s.terms_id WHERE",
    )
}
ORDER BY e.seq, c.reduction_no
"""


@dataclass(slots=True)
class _Parts:
    """A sale's lines and claims while they are read."""

    lines: list[SoldLine] = field(default_factory=list)
    claims: list[ClaimThen] = field(default_factory=list)


def count(db: Database) -> int:
    """How many members ever had points."""
    return int(db.value(_COUNT) or 0)


def page(db: Database, after: str, limit: int) -> list[str]:
    """The ids of members who ever had points, behind `after`."""
    return [str(member_id) for (member_id,) in db.rows(_PAGE, (after, limit))]


def moves(
    db: Database, member_ids: Sequence[str], span: tuple[date, date], year_from: date
) -> Iterator[tuple[str, list[Move]]]:
    """Each member's ledger after `year_from` in order, with the sales of the `span` (both days) to try."""
    marks = ", ".join("?" * len(member_ids))
    ledger = db.rows(_LEDGER.format(marks), (*member_ids, year_from.isoformat()))
    sales = _sales(db, marks, (*member_ids, *(day.isoformat() for day in span)))
    for member_id, rows in groupby(ledger, lambda row: str(row[0])):
        yield (
            member_id,
            [
                Move(date.fromisoformat(day), Rupiah(purchase), sales.get(seq))
                for _, seq, day, purchase in rows
            ],
        )


def _sales(db: Database, marks: str, wanted: tuple[str, ...]) -> dict[int, SaleThen]:
    """The sales behind the awards of these members and days, by their entry."""
    parts: dict[int, _Parts] = {}
    for seq, *line in db.rows(_LINES.format(marks), wanted):
        parts.setdefault(seq, _Parts()).lines.append(_line(line))
    for seq, *claim in db.rows(_CLAIMS.format(marks), wanted):
        parts.setdefault(seq, _Parts()).claims.append(_claim(claim))
    return {
        seq: SaleThen(
            Rupiah(net),
            tuple(parts[seq].lines),
            Points(bonus),
            tuple(parts[seq].claims),
            Points(int(won)),
            Points(int(spent)),
        )
        for seq, net, bonus, won, spent in db.rows(_SALES.format(marks), wanted)
    }


def _line(row: Sequence[Any]) -> SoldLine:
    quantity, back, net, earns, earn_bp, bonus = row
    return SoldLine(quantity, int(back), Rupiah(net), bool(earns), earn_bp, Points(bonus))


def _claim(row: Sequence[Any]) -> ClaimThen:
    cost, discount, refunded, kind, value = row
    by_points = RewardKind(kind) is RewardKind.POINTS_AS_RUPIAH
    return ClaimThen(Points(cost), Rupiah(discount), Rupiah(int(refunded)), by_points, Rupiah(value))
