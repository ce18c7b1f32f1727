"""Rows of shifts, cash movements and counts."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Final

from pempek_pos.clock import from_millis, to_millis
from pempek_pos.money.amount import Rupiah
from pempek_pos.storage.database import Database
from pempek_pos.till.shift import CashCount, CashKind, CashMovement, CashTotals, Shift

_SHIFT: Final = """SELECT shift.id, shift.till, opener.name, opened_at, business_date, opening_float,
        opening_expected, closer.name, closed_at, counted, expected, note
    FROM shift
    JOIN staff AS opener ON opener.id = opened_by
    LEFT JOIN staff AS closer ON closer.id = closed_by"""
_ONE: Final = f"{_SHIFT} WHERE shift.id = ?"
_CURRENT: Final = f"{_SHIFT} WHERE shift.till = ? AND closed_at IS NULL"
_LAST_CLOSED: Final = f"""{_SHIFT} WHERE shift.till = ? AND closed_at IS NOT NULL
    ORDER BY business_date DESC, closed_at DESC, shift.id DESC LIMIT 1"""
_OF_DAY: Final = f"{_SHIFT} WHERE business_date = ? ORDER BY shift.till, opened_at, shift.id"
_OPEN: Final = """INSERT INTO shift
    (id, till, opened_by, opened_at, business_date, opening_float, opening_expected, note)
    VALUES (?, ?, ?, ?, ?, ?, ?, '')"""
_CLOSE: Final = """UPDATE shift SET closed_by = ?, closed_at = ?, counted = ?, expected = ?, note = ?
    WHERE id = ? AND closed_at IS NULL"""
_ADD_COUNT: Final = "INSERT INTO shift_count (shift_id, denomination, pieces) VALUES (?, ?, ?)"
_COUNT: Final = "SELECT denomination, pieces FROM shift_count WHERE shift_id = ? ORDER BY denomination DESC"
_ADD_MOVEMENT: Final = """INSERT INTO cash_movement (id, shift_id, kind, amount, source, reason, at, by_staff)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)"""
_MOVEMENT: Final = """
    SELECT cash_movement.id, kind, amount, source, reason, at, COALESCE(staff.name, by_staff)
    FROM cash_movement LEFT JOIN staff ON staff.id = by_staff"""
_ONE_MOVEMENT: Final = f"{_MOVEMENT} WHERE cash_movement.id = ?"
_MOVEMENTS: Final = f"{_MOVEMENT} WHERE shift_id = ? ORDER BY at, cash_movement.id"
_TOTALS: Final = "SELECT kind, SUM(amount) FROM cash_movement WHERE shift_id = ? GROUP BY kind"


def find(db: Database, shift_id: str) -> Shift | None:
    """The shift with this id, or None."""
    return _shift_or_none(db.one(_ONE, (shift_id,)))


def current(db: Database, till: str) -> Shift | None:
    """The open shift of a till, or None."""
    return _shift_or_none(db.one(_CURRENT, (till,)))


def last_closed(db: Database, till: str) -> Shift | None:
    """The latest closed shift of a till, or None."""
    return _shift_or_none(db.one(_LAST_CLOSED, (till,)))


def of_day(db: Database, day: date) -> list[Shift]:
    """All shifts of a business day, by till, then in their order."""
    return [_shift(row) for row in db.rows(_OF_DAY, (day.isoformat(),))]


def open_shift(db: Database, shift: Shift, opened_by: str) -> None:
    """A new open shift, opened by the person with that id."""
    row = (
        shift.id,
        shift.till,
        opened_by,
        to_millis(shift.opened_at),
        shift.business_date.isoformat(),
        shift.opening_float,
        shift.opening_expected,
    )
    db.run(_OPEN, row)


def close_shift(
    db: Database, shift_id: str, closing: tuple[str, datetime], sums: tuple[Rupiah, Rupiah], note: str
) -> None:
    """Close an open shift: `closing` says who (id) and when, `sums` what was counted and expected."""
    (closed_by, closed_at), (counted, expected) = closing, sums
    db.run(_CLOSE, (closed_by, to_millis(closed_at), counted, expected, note, shift_id))


def add_count(db: Database, shift_id: str, count: CashCount) -> None:
    """The counted pieces of a shift."""
    db.many(_ADD_COUNT, [(shift_id, denomination, pieces) for denomination, pieces in count.pieces.items()])


def count(db: Database, shift_id: str) -> CashCount:
    """The counted pieces of a shift, largest first; empty while it is open."""
    return CashCount(dict(db.rows(_COUNT, (shift_id,))))


def add_movement(db: Database, shift_id: str, movement: CashMovement, by_staff: str) -> None:
    """One movement of cash, by the person with that id."""
    row = (
        movement.id,
        shift_id,
        movement.kind.value,
        movement.amount,
        movement.source,
        movement.reason,
        to_millis(movement.at),
        by_staff,
    )
    db.run(_ADD_MOVEMENT, row)


def find_movement(db: Database, movement_id: str) -> CashMovement | None:
    """The movement with this id, or None."""
    row = db.one(_ONE_MOVEMENT, (movement_id,))
    return None if row is None else _movement(row)


def movements(db: Database, shift_id: str) -> list[CashMovement]:
    """All cash movements of a shift in their order."""
    return [_movement(row) for row in db.rows(_MOVEMENTS, (shift_id,))]


def totals(db: Database, shift_id: str) -> CashTotals:
    """A shift's cash by kind."""
    by_kind = {CashKind(kind): Rupiah(int(amount)) for kind, amount in db.rows(_TOTALS, (shift_id,))}
    return CashTotals(
        sales=by_kind.get(CashKind.SALE, Rupiah(0)),
        refunds=by_kind.get(CashKind.REFUND, Rupiah(0)),
        paid_in=by_kind.get(CashKind.PAY_IN, Rupiah(0)),
        paid_out=by_kind.get(CashKind.PAY_OUT, Rupiah(0)),
        payments=by_kind.get(CashKind.PAYMENT, Rupiah(0)),
    )


def _shift_or_none(row: Sequence[Any] | None) -> Shift | None:
    return None if row is None else _shift(row)


def _shift(row: Sequence[Any]) -> Shift:
    shift_id, till, opened_by, opened_at, day, opening, opening_expected, *close = row
    closed_by, closed_at, counted, expected, note = close
    return Shift(
        shift_id,
        till,
        opened_by,
        from_millis(opened_at),
        date.fromisoformat(day),
        opening,
        opening_expected,
        closed_by,
        None if closed_at is None else from_millis(closed_at),
        counted,
        expected,
        note,
    )


def _movement(row: Sequence[Any]) -> CashMovement:
    movement_id, kind, amount, source, reason, at, by = row
    return CashMovement(movement_id, CashKind(kind), amount, source, reason, from_millis(at), by)
