"""Rows behind the figures of recovery: one statement each."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from pempek_pos.clock import from_millis, to_millis
from pempek_pos.complaints.complaint import Category
from pempek_pos.complaints.recovery import Shopper
from pempek_pos.complaints.recovery_times import Case
from pempek_pos.money.amount import Rupiah
from pempek_pos.storage.database import Database

_CASES = """
SELECT c.id, c.category, c.item_id, i.name, c.handler_id, h.name, c.received_at,
    (SELECT MIN(e.at) FROM complaint_event e WHERE e.complaint_id = c.id
        AND e.kind IN ('acknowledged', 'offered')),
    c.closed_at, c.round, COALESCE(m.merged_into, m.id),
    COALESCE((SELECT SUM(g.cost) FROM compensation g WHERE g.complaint_id = c.id), 0)
FROM complaint c JOIN staff h ON h.id = c.handler_id LEFT JOIN item i ON i.id = c.item_id
LEFT JOIN member m ON m.id = c.member_id
WHERE c.received_at >= ? AND c.received_at < ? OR c.closed_at >= ? AND c.closed_at < ?
ORDER BY c.number
"""
_SALES = """
SELECT COUNT(*) FROM sale WHERE kind = 'sale' AND net > 0 AND business_date BETWEEN ? AND ?
"""
_COMPLAINED = """
SELECT DISTINCT COALESCE(m.merged_into, m.id) FROM complaint c JOIN member m ON m.id = c.member_id
"""
_MEMBERS = "SELECT id, joined_on FROM member WHERE state = 'active'"
_BOUGHT = """
SELECT COALESCE(m.merged_into, m.id), s.business_date, COALESCE(MAX(COALESCE(s.tier, j.tier)), '')
FROM sale s LEFT JOIN sale_joined j ON j.sale_id = s.id
JOIN member m ON m.id = COALESCE(s.member_id, j.member_id)
WHERE s.partner_id IS NULL AND s.business_date BETWEEN ? AND ?
GROUP BY COALESCE(m.merged_into, m.id), s.business_date HAVING SUM(s.net) > 0
ORDER BY COALESCE(m.merged_into, m.id), s.business_date
"""


def cases(db: Database, start: datetime, end: datetime) -> tuple[Case, ...]:
    """Complaints that came or were closed from an instant to another."""
    span = (to_millis(start), to_millis(end))
    return tuple(map(_case, db.rows(_CASES, (*span, *span))))


def sales(db: Database, first: date, last: date) -> int:
    """How many sales there were."""
    return int(db.value(_SALES, (first.isoformat(), last.isoformat())))


def complained(db: Database) -> frozenset[str]:
    """Members who ever complained."""
    return frozenset(member_id for (member_id,) in db.rows(_COMPLAINED))


def shoppers(db: Database, first: date, last: date) -> dict[str, Shopper]:
    """Everybody who is a member, with their buying days of a period."""
    days: defaultdict[str, list[tuple[date, str]]] = defaultdict(list)
    for member_id, day, tier in db.rows(_BOUGHT, (first.isoformat(), last.isoformat())):
        days[member_id].append((date.fromisoformat(day), tier))
    return {
        member_id: Shopper(
            date.fromisoformat(joined_on),
            tuple(day for day, _ in days[member_id]),
            tuple(tier for _, tier in days[member_id]),
        )
        for member_id, joined_on in db.rows(_MEMBERS)
    }


def _case(row: Sequence[Any]) -> Case:
    complaint_id, category, item_id, item, *rest = row
    handler_id, handler, received_at, answered_at, closed_at, rounds, member_id, cost = rest
    return Case(
        complaint_id,
        Category(category),
        None if item_id is None else (item_id, item),
        (handler_id, handler),
        from_millis(received_at),
        None if answered_at is None else from_millis(answered_at),
        None if closed_at is None else from_millis(closed_at),
        rounds,
        member_id,
        Rupiah(int(cost)),
    )
