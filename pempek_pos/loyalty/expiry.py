"""The passing of time: what is overdue or soon will be, which days can be trusted, whose birthday it was."""

from calendar import isleap
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from pempek_pos.errors import ShopError
from pempek_pos.money.amount import Points, Rupiah

LONGEST_JUMP: Final = timedelta(days=7)
"""A longer step since the last known day may be a wrong clock: it is asked before points go (policy X2)."""
_LONGEST_PAUSE: Final = timedelta(days=365)
_DAY: Final = timedelta(days=1)


class DayInDoubt(ShopError):
    """The clock says `on`, more than seven days after the last day that is known: points wait for a yes."""

    def __init__(self, on: date, known: date) -> None:
        super().__init__(on, known)
        self.on = on
        self.known = known


@dataclass(frozen=True, slots=True)
class ExpiringDay:
    """Lots that share their last good day."""

    last_day: date
    lots: int
    points: Points


@dataclass(frozen=True, slots=True)
class ExpiringMember:
    """A member whose points end, from `last_day` on, as they may be listed."""

    member_id: str
    name: str
    card_no: str
    masked_phone: str
    points: Points
    last_day: date


@dataclass(frozen=True, slots=True)
class Overdue:
    """What would go if points were let go on `on`; `first` is a page of its members, earliest day first."""

    on: date
    known: date | None
    """The last day that is known, None in a shop that knows none yet."""
    members: int
    points: Points
    worth: Rupiah
    days: tuple[ExpiringDay, ...]
    first: tuple[ExpiringMember, ...]

    @property
    def in_doubt(self) -> bool:
        """Whether the day is to be confirmed by a person first."""
        return is_jump(self.known, self.on)


def is_jump(known: date | None, on: date) -> bool:
    """Whether the step from the last known day to `on` is too long to be believed unasked (policy X2)."""
    return known is not None and on - known > LONGEST_JUMP


def birthdays(last_run: date | None, on: date) -> dict[str, int]:
    """The birthdays (DD-MM) from the last run's day to `on` with their year; 29-02 falls on 28-02 in
    other years.

    The last run's own day counts again: somebody may have agreed later that day. A year is the most.
    """
    day = max(last_run or on, on - _LONGEST_PAUSE + _DAY)
    found: dict[str, int] = {}
    while day <= on:
        found[f"{day:%d-%m}"] = day.year
        if (day.day, day.month) == (28, 2) and not isleap(day.year):
            found["29-02"] = day.year
        day += _DAY
    return found
