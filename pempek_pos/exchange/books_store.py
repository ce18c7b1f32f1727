"""Rows of a month that its books are made of: sales by tender, partners' entries, drawers."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Final, TypeAlias

from pempek_pos.clock import WIB, from_millis, month_end, to_millis
from pempek_pos.storage.database import Database

Row: TypeAlias = tuple[Any, ...]

_COUNTER: Final = """
SELECT business_date, kind, COUNT(*), SUM(net), SUM(rounding) FROM sale
WHERE partner_id IS NULL AND business_date BETWEEN ? AND ?
GROUP BY business_date, kind ORDER BY business_date, kind DESC
"""
_TENDERS: Final = """
SELECT s.business_date, s.kind, s.imported, t.kind, SUM(t.amount)
FROM sale s JOIN tender t ON t.sale_id = s.id
WHERE s.partner_id IS NULL AND s.business_date BETWEEN ? AND ?
GROUP BY s.business_date, s.kind, s.imported, t.kind ORDER BY s.business_date, s.kind, t.kind, s.imported
"""
_ENTRIES: Final = """
SELECT e.on_day, p.number, p.name, e.kind, e.amount, e.label, e.note, m.method, m.reference,
    COALESCE(s.net, 0), COALESCE(s.rounding, 0), COALESCE(s.price_tier, '')
FROM account_entry e JOIN partner p ON p.id = e.partner_id
LEFT JOIN account_payment m ON m.entry_id = e.id
LEFT JOIN sale s ON s.id = e.source AND e.kind IN ('invoice', 'credit note')
WHERE e.on_day BETWEEN ? AND ? ORDER BY e.on_day, e.seq
"""
_BALANCES: Final = """
SELECT p.number, p.name, SUM(e.amount) FROM account_entry e JOIN partner p ON p.id = e.partner_id
WHERE e.on_day < ? GROUP BY p.number, p.name ORDER BY p.number
"""
_DRAWERS: Final = """
SELECT f.till, f.opening_float + COALESCE((
    SELECT SUM(m.amount) FROM cash_movement m WHERE m.shift_id = f.id AND m.at < ?), 0)
FROM shift f WHERE f.opened_at < ? AND (f.closed_at IS NULL OR f.closed_at >= ?) ORDER BY f.till
"""
_OPENED: Final = """
SELECT opened_at, till, opening_float FROM shift WHERE opened_at >= ? AND opened_at < ?
ORDER BY opened_at, till
"""
_CLOSED: Final = """
SELECT closed_at, till, expected, counted FROM shift WHERE closed_at >= ? AND closed_at < ?
ORDER BY closed_at, till
"""
_BY_HAND: Final = """
SELECT m.at, f.till, m.kind, m.amount, m.reason FROM cash_movement m JOIN shift f ON f.id = m.shift_id
WHERE m.kind IN ('pay in', 'pay out') AND m.at >= ? AND m.at < ? ORDER BY m.at, m.id
"""


@dataclass(frozen=True, slots=True)
class Month:
    """A month as days and as moments."""

    first: date
    last: date

    @property
    def days(self) -> tuple[str, str]:
        """The first and the last day."""
        return self.first.isoformat(), self.last.isoformat()

    @property
    def after(self) -> date:
        """The day behind it."""
        return self.last + timedelta(days=1)

    @property
    def moments(self) -> tuple[int, int]:
        """From its first moment until before the next month's."""
        return _begins(self.first), _begins(self.after)


def month_of(day: date) -> Month:
    """The month that a day is in."""
    return Month(day.replace(day=1), month_end(day))


def counter(db: Database, month: Month) -> list[Row]:
    """By day, sales before refunds: how many, their turnover and cash rounding."""
    return [
        (date.fromisoformat(day), kind, int(count), int(net), int(rounding))
        for day, kind, count, net, rounding in db.rows(_COUNTER, month.days)
    ]


def tenders(db: Database, month: Month) -> dict[tuple[date, str], list[tuple[bool, str, int]]]:
    """By day and kind: whether imported, the tender, how much."""
    found: dict[tuple[date, str], list[tuple[bool, str, int]]] = {}
    for day, kind, imported, tender, amount in db.rows(_TENDERS, month.days):
        found.setdefault((date.fromisoformat(day), kind), []).append((bool(imported), tender, int(amount)))
    return found


def entries(db: Database, month: Month) -> list[Row]:
    """Partners' ledgers in their order, with the sale or payment behind each line."""
    return [(date.fromisoformat(row[0]), *row[1:]) for row in db.rows(_ENTRIES, month.days)]


def balances_before(db: Database, day: date) -> list[tuple[int, str, int]]:
    """What each partner owed at the beginning of a day: number, name, amount."""
    return [(number, name, int(amount)) for number, name, amount in db.rows(_BALANCES, (day.isoformat(),))]


def drawers_before(db: Database, day: date) -> list[tuple[str, int]]:
    """What lay in each drawer that was open when a day began."""
    moment = _begins(day)
    return [(till, int(amount)) for till, amount in db.rows(_DRAWERS, (moment,) * 3)]


def opened(db: Database, month: Month) -> list[Row]:
    """Shifts that began: day, till, float."""
    return [(_day(at), till, amount) for at, till, amount in db.rows(_OPENED, month.moments)]


def closed(db: Database, month: Month) -> list[Row]:
    """Shifts that ended: day, till, expected, counted."""
    return [(_day(at), *row) for at, *row in db.rows(_CLOSED, month.moments)]


def by_hand(db: Database, month: Month) -> list[Row]:
    """Cash paid in and out by hand: day, till, kind, amount, reason."""
    return [(_day(at), *row) for at, *row in db.rows(_BY_HAND, month.moments)]


def _begins(day: date) -> int:
    return to_millis(datetime.combine(day, time(), WIB))


def _day(at: int) -> date:
    return from_millis(at).astimezone(WIB).date()
