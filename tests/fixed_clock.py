"""A clock that stands still until a test moves it."""

from datetime import date, datetime, timedelta

from pempek_pos.clock import WIB, Clock


class FixedClock(Clock):
    """Stands at `at` (an aware instant); the shop's own time zone where only day and hour are given."""

    def __init__(self, at: datetime = datetime(2026, 11, 23, 10, 0, tzinfo=WIB)) -> None:
        self._now = at

    def now(self) -> datetime:
        """The instant it stands at."""
        return self._now

    def move(self, **by: float) -> None:
        """Go on by days=, hours=, minutes=, seconds=, milliseconds=; backwards if below zero."""
        self._now += timedelta(**by)

    def set(self, at: datetime | date) -> None:
        """Stand at an instant, or at ten in the morning of a day."""
        is_day = not isinstance(at, datetime)
        self._now = datetime(at.year, at.month, at.day, 10, tzinfo=WIB) if is_day else at
