"""Rows of the days on which points were let go, of lots that end, and of birthdays; kept SQL."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from pempek_pos.clock import to_millis
from pempek_pos.loyalty.expiry import ExpiringDay, ExpiringMember
from pempek_pos.money.amount import Points
from pempek_pos.phone import masked
from pempek_pos.storage.database import Database

# A shift that was closed stands for a day on which people counted the drawer and saw the date.
_KNOWN_DAY: Final = """
SELECT MAX(day) FROM (
    SELECT MAX(on_day) AS day FROM expiry_run
    UNION ALL SELECT MAX(business_date) FROM shift WHERE closed_at IS NOT NULL) AS known
"""
_LAST_RUN: Final = "SELECT MAX(on_day) FROM expiry_run"
_ADD_RUN: Final = "INSERT INTO expiry_run (on_day, points, at, by_staff) VALUES (?, ?, ?, ?)"
_ENDING: Final = "l.remaining > 0 AND l.expires_on >= ? AND l.expires_on <= ?"
_DAYS: Final = f"""
SELECT l.expires_on, COUNT(*), SUM(l.remaining) FROM lot l WHERE {_ENDING}
GROUP BY l.expires_on ORDER BY l.expires_on
"""
_HOLDERS: Final = f"SELECT COUNT(DISTINCT l.member_id) FROM lot l WHERE {_ENDING}"
_MEMBERS: Final = f"""
SELECT m.id, m.name, m.card_no, m.phone, ending.points, ending.first
FROM (SELECT l.member_id, SUM(l.remaining) AS points, MIN(l.expires_on) AS first
      FROM lot l WHERE {_ENDING} GROUP BY l.member_id) AS ending
JOIN member m ON m.id = ending.member_id
ORDER BY ending.first, m.name, m.number LIMIT ?
"""
_BORN: Final = """
SELECT m.id, m.birthday FROM member m WHERE m.state = 'active' AND m.birthday IN ({}) AND COALESCE((
    SELECT c.given FROM consent c WHERE c.member_id = m.id AND c.kind = 'promotion'
    ORDER BY c.seq DESC LIMIT 1), 0) = 1
ORDER BY m.number
"""


def known_day(db: Database) -> date | None:
    """The last day on which points were let go or a shift was closed; None in a shop that knows none."""
    return _day(db.value(_KNOWN_DAY))


def last_run(db: Database) -> date | None:
    """The last day on which points were let go."""
    return _day(db.value(_LAST_RUN))


def add_run(db: Database, on: date, points: Points, at: datetime, by_staff: str) -> None:
    """Note that points were let go on this day."""
    db.run(_ADD_RUN, (on.isoformat(), points, to_millis(at), by_staff))


def days(db: Database, first: date, last: date) -> tuple[ExpiringDay, ...]:
    """What is left of lots whose last good day is from `first` to `last`, by that day."""
    rows = db.rows(_DAYS, (first.isoformat(), last.isoformat()))
    return tuple(ExpiringDay(date.fromisoformat(day), lots, Points(int(sum_))) for day, lots, sum_ in rows)


def holders(db: Database, first: date, last: date) -> int:
    """How many members hold such lots."""
    return int(db.value(_HOLDERS, (first.isoformat(), last.isoformat())))


def members(db: Database, first: date, last: date, limit: int) -> tuple[ExpiringMember, ...]:
    """The first members with such lots, the earliest day first."""
    rows = db.rows(_MEMBERS, (first.isoformat(), last.isoformat(), limit))
    return tuple(
        ExpiringMember(
            member_id,
            name,
            card_no,
            masked(phone) if phone else "",
            Points(int(points)),
            date.fromisoformat(day),
        )
        for member_id, name, card_no, phone, points, day in rows
    )


def born(db: Database, dates: Sequence[str]) -> list[tuple[str, str]]:
    """Active members born on one of `dates` (DD-MM) who agreed to promotions, with their birthday."""
    marks = ", ".join("?" * len(dates))
    return [(member_id, day) for member_id, day in db.rows(_BORN.format(marks), tuple(dates))]


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
