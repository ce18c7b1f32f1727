"""Measured figures: the middle of some, what so many of a hundred do not exceed, how sure a share is."""

from collections.abc import Sequence
from datetime import timedelta
from math import sqrt
from typing import Final, TypeVar

Measure = TypeVar("Measure", float, timedelta)

SIGMAS: Final = 1.96
"""So many standard errors to each side hold 95 of 100 such measurements."""


def median(values: Sequence[Measure]) -> Measure:
    """The middle value, the mean of the two middle ones where their number is even; raises ValueError."""
    if not values:
        raise ValueError("nothing has no middle")
    ordered, half = sorted(values), len(values) // 2
    if len(ordered) % 2:
        return ordered[half]
    return (ordered[half - 1] + ordered[half]) / 2


def nearest_rank(values: Sequence[Measure], of_hundred: int) -> Measure:
    """The smallest value that at least `of_hundred` % of all do not exceed; raises ValueError."""
    if not values or not 0 < of_hundred <= 100:
        raise ValueError("a rank from 1 to 100 among at least one value")
    return sorted(values)[-(-of_hundred * len(values) // 100) - 1]


def wilson(share: float, n: int) -> tuple[float, float]:
    """Between which shares the true one lies in 95 of 100 cases, where `share` of `n` was seen, `n` above 0.

    Wilson 1927: it stays between 0 and 1, also for small n.
    """
    spread = SIGMAS**2 / n
    middle = (share + spread / 2) / (1 + spread)
    half = SIGMAS * sqrt(share * (1 - share) / n + spread / (4 * n)) / (1 + spread)
    return max(0.0, middle - half), min(1.0, middle + half)
