"""Rows of what shifts saw to."""

from collections.abc import Mapping
from datetime import datetime

from pempek_pos.clock import from_millis, to_millis
from pempek_pos.feedback.greeting import ShiftCheck
from pempek_pos.storage.database import Database

_ADD = "INSERT INTO shift_check (shift_id, point, seen_to, note, at, by_staff) VALUES (?, ?, ?, ?, ?, ?)"
_OF = """
SELECT c.point, c.seen_to, c.note, c.at, COALESCE(s.name, '') FROM shift_check c
LEFT JOIN staff s ON s.id = c.by_staff WHERE c.shift_id = ? ORDER BY c.at, c.point
"""


def add(db: Database, shift_id: str, seen: Mapping[str, bool], note: str, done: tuple[datetime, str]) -> None:
    """Write down what was found; `done` is when and by whom."""
    at, by_staff = done
    rows = [(shift_id, point, int(to), note, to_millis(at), by_staff) for point, to in seen.items()]
    db.many(_ADD, rows)


def checks_of(db: Database, shift_id: str) -> tuple[ShiftCheck, ...]:
    """What a shift saw to."""
    return tuple(
        ShiftCheck(point, bool(seen_to), note, from_millis(at), by)
        for point, seen_to, note, at, by in db.rows(_OF, (shift_id,))
    )
