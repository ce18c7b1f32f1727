"""Figures of ratings: the average with its interval, and how long answers take."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final

from pempek_pos.clock import WIB
from pempek_pos.feedback.rating import MOST_STARS, Platform, Rating
from pempek_pos.measure import median, nearest_rank, wilson

LEAST_RATINGS: Final = 10
"""Under so many an average says nothing: "belum cukup data"."""
ANSWER_WITHIN: Final = timedelta(hours=24)
"""A bad rating is answered within a day and a night: the public reads it outside shop hours too."""
_PERCENT: Final = 100


@dataclass(frozen=True, slots=True)
class Average:
    """The mean of `n` ratings in stars, with the ends of its 95 % interval; None under LEAST_RATINGS."""

    n: int
    mean: float | None = None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Answering:
    """How long `n` ratings waited for their answer, open ones with their age so far; None of none."""

    n: int
    answered: int
    median: timedelta | None
    p90: timedelta | None
    late: int
    """Bad ones that are unanswered and past their time now."""

    @property
    def answered_percent(self) -> int | None:
        """The share answered, in whole percent; None of none."""
        return None if not self.n else (self.answered * _PERCENT * 2 + self.n) // (2 * self.n)


@dataclass(frozen=True, slots=True)
class RatingFigures:
    """What a period's ratings come to."""

    all: Average
    by_platform: tuple[tuple[Platform, Average], ...]
    answering: Answering


def average_of(stars: Sequence[int]) -> Average:
    """The mean with Wilson's 95 % interval of a score that has two ends (Wilson 1927).

    (mean − 1) / 4 is taken for a share: no score between two ends varies more, so the interval is never too
    narrow, stays within 1 to 5, and ten times five stars do not look certain.
    """
    n = len(stars)
    if n < LEAST_RATINGS:
        return Average(n)
    span = MOST_STARS - 1
    share = (sum(stars) / n - 1) / span
    low, high = wilson(share, n)
    return Average(n, share * span + 1, low * span + 1, high * span + 1)


def waiting_since(rating: Rating) -> datetime:
    """From when the answer is counted: when it was written down, but not after the day it was written on."""
    next_day = rating.facts.on_day + timedelta(days=1)
    return min(rating.logged_at, datetime.combine(next_day, time(), WIB))


def waited(rating: Rating, now: datetime) -> timedelta:
    """How long it waited for its answer, or waits so far."""
    return max((rating.answered_at or now) - waiting_since(rating), timedelta())


def due_at(rating: Rating) -> datetime:
    """Until when a bad rating is to be answered."""
    return waiting_since(rating) + ANSWER_WITHIN


def is_late(rating: Rating, now: datetime) -> bool:
    """Whether a bad rating is past its time without an answer, and no complaint sees to it."""
    open_still = rating.answered_at is None and rating.complaint_id is None
    return rating.bad and open_still and now > due_at(rating)


def answering_of(ratings: Sequence[Rating], now: datetime) -> Answering:
    """Median and nearest-rank p90 of all waiting times, open ones counted with their age so far."""
    times = [waited(rating, now) for rating in ratings]
    return Answering(
        len(times),
        sum(rating.answered_at is not None for rating in ratings),
        median(times) if times else None,
        nearest_rank(times, 90) if times else None,
        sum(is_late(rating, now) for rating in ratings),
    )


def figures_of(ratings: Sequence[Rating], now: datetime) -> RatingFigures:
    """What these ratings come to, platforms in their usual order, those without ratings left out."""
    by_platform = (
        (platform, [rating.facts.stars for rating in ratings if rating.facts.platform is platform])
        for platform in Platform
    )
    return RatingFigures(
        average_of([rating.facts.stars for rating in ratings]),
        tuple((platform, average_of(stars)) for platform, stars in by_platform if stars),
        answering_of(ratings, now),
    )
