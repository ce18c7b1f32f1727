"""A page of members' months read together: a fixed number of queries, however many members the page holds."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from pempek_pos.loyalty.lots import Lot, spending_order
from pempek_pos.loyalty.statement import Entry
from pempek_pos.loyalty.store import entry_from, lot_from
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.storage.database import Database

_OPENINGS = """
SELECT member_id, SUM(points) FROM points_entry WHERE member_id IN ({}) AND on_day < ?
GROUP BY member_id
"""
_PURCHASES = """
SELECT member_id, SUM(purchase) FROM points_entry
WHERE member_id IN ({}) AND on_day > ? AND on_day <= ? GROUP BY member_id
"""
_PURCHASES_BEFORE_MERGING = """
SELECT m.merged_into, SUM(e.purchase) FROM member m CROSS JOIN points_entry e
WHERE m.merged_into IN ({}) AND e.member_id = m.id AND e.on_day > ? AND e.on_day <= ? AND m.merged_on <= ?
GROUP BY m.merged_into
"""
_ENTRIES = """
SELECT member_id, id, kind, points, purchase, source, label, on_day, why FROM points_entry
WHERE member_id IN ({}) AND on_day BETWEEN ? AND ? ORDER BY member_id, on_day, seq
"""
_LOTS = """
SELECT l.member_id, l.id, l.won_on, l.expires_on, l.points + COALESCE((
    SELECT SUM(m.points) FROM lot_movement m JOIN points_entry e ON e.id = m.entry_id
    WHERE m.lot_id = l.id AND e.on_day <= ?), 0)
FROM lot l WHERE l.member_id IN ({}) AND l.won_on <= ?
"""
_BROUGHT_LATER = """
SELECT l.id FROM member m CROSS JOIN points_entry e CROSS JOIN lot l
WHERE m.merged_into IN ({}) AND m.merged_on > ? AND e.member_id = m.id AND l.entry_id = e.id
"""


@dataclass(slots=True)
class PointsMonth:
    """One member's month as stored."""

    opening: Points = Points(0)
    purchases: Rupiah = Rupiah(0)
    """Net purchases of the 12 months up to the month's end."""
    entries: list[Entry] = field(default_factory=list)
    lots: list[Lot] = field(default_factory=list)
    """What was left of each lot at the month's end, in spending order."""


def months(
    db: Database, member_ids: Sequence[str], span: tuple[date, date], year_from: date
) -> dict[str, PointsMonth]:
    """The months of `member_ids` from the first to the last day of `span`; purchases count after
    `year_from`.
    """
    first, last = (day.isoformat() for day in span)
    found = {member_id: PointsMonth() for member_id in member_ids}
    marks = ", ".join("?" * len(member_ids))
    for member_id, points in db.rows(_OPENINGS.format(marks), (*member_ids, first)):
        found[member_id].opening = Points(int(points))
    for member_id, spent in db.rows(_PURCHASES.format(marks), (*member_ids, year_from.isoformat(), last)):
        found[member_id].purchases = Rupiah(int(spent))
    merged = (*member_ids, year_from.isoformat(), last, last)
    for member_id, spent in db.rows(_PURCHASES_BEFORE_MERGING.format(marks), merged):
        found[member_id].purchases = Rupiah(found[member_id].purchases + int(spent))
    for row in db.rows(_ENTRIES.format(marks), (*member_ids, first, last)):
        found[row[0]].entries.append(entry_from(row[1:]))
    later = {row[0] for row in db.rows(_BROUGHT_LATER.format(marks), (*member_ids, last))}
    for member_id, *lot in db.rows(_LOTS.format(marks), (last, *member_ids, last)):
        if lot[3] > 0 and lot[0] not in later:
            found[member_id].lots.append(lot_from(lot))
    for month in found.values():
        month.lots = spending_order(month.lots)
    return found
