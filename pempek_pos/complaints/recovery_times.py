"""How long complaints took, and how many were kept in time: with how many cases each figure comes from (K6).

A median or a share is told from a least number of cases on. Complaints that are still open count in the times
with their age so far.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from pempek_pos.complaints.complaint import Category
from pempek_pos.measure import median, nearest_rank, wilson
from pempek_pos.money.amount import Rupiah

LEAST_RECOVERED: Final = 10
LEAST_TIMES: Final = 5
LEAST_SALES: Final = 100
IN_TIME: Final = timedelta(days=7)
_FULL_BP: Final = 10_000


@dataclass(frozen=True, slots=True)
class Case:
    """One complaint as the figures see it; `member_id` is who goes on with the card, None where unknown."""

    id: str
    category: Category
    item: tuple[str, str] | None
    """The item's id and name."""
    handler: tuple[str, str]
    received_at: datetime
    answered_at: datetime | None
    closed_at: datetime | None
    rounds: int
    member_id: str | None
    cost: Rupiah


@dataclass(frozen=True, slots=True)
class Share:
    """`hits` of `n`; below `least` it is not enough to speak of."""

    hits: int
    n: int
    least: int = LEAST_RECOVERED

    @property
    def enough(self) -> bool:
        """Whether there are cases enough."""
        return self.n >= self.least

    @property
    def bp(self) -> int:
        """The share in basis points; nothing of nothing is 0."""
        return round(self.hits * _FULL_BP / self.n) if self.n else 0

    @property
    def interval_bp(self) -> tuple[int, int]:
        """Where the true share lies, 95 times in 100 (Wilson 1927)."""
        if not self.n:
            return 0, _FULL_BP
        low, high = wilson(self.hits / self.n, self.n)
        return round(low * _FULL_BP), round(high * _FULL_BP)


@dataclass(frozen=True, slots=True)
class Spread:
    """How long something took: the middle, and what nine of ten stayed within (nearest rank)."""

    n: int
    still_open: int
    median: timedelta
    p90: timedelta

    @property
    def enough(self) -> bool:
        """Whether there are cases enough."""
        return self.n >= LEAST_TIMES


def spread_of(times: Sequence[timedelta], still_open: int = 0) -> Spread:
    """Median (of the two in the middle their mean) and nearest-rank p90; nothing of nothing."""
    if not times:
        return Spread(0, 0, timedelta(0), timedelta(0))
    return Spread(len(times), still_open, median(times), nearest_rank(times, 90))


def times_of(
    cases: Iterable[Case],
    reached: Callable[[Case], datetime | None],
    now: datetime,
    between: Callable[[datetime, datetime], timedelta],
) -> Spread:
    """How long it took from receiving to what `reached` gives; where that is to come, until now."""
    ends = [(case.received_at, reached(case)) for case in cases]
    still_open = sum(end is None for _, end in ends)
    return spread_of([between(start, end or now) for start, end in ends], still_open)


def in_time(cases: Iterable[Case], now: datetime) -> Share:
    """Closed within seven days; what is open and younger than that is not judged yet."""
    ages = [(case.closed_at, (case.closed_at or now) - case.received_at) for case in cases]
    judged = [(closed_at, age) for closed_at, age in ages if closed_at is not None or age > IN_TIME]
    hits = sum(closed_at is not None and age <= IN_TIME for closed_at, age in judged)
    return Share(hits, len(judged), LEAST_TIMES)


def reopened(cases: Iterable[Case]) -> Share:
    """Opened again, of those that were closed once."""
    closed_once = [case for case in cases if case.closed_at is not None or case.rounds > 1]
    return Share(sum(case.rounds > 1 for case in closed_once), len(closed_once), LEAST_TIMES)
