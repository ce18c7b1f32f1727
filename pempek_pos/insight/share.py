"""Measured figures with their uncertainty: shares by Wilson's interval, means by the normal one."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from pempek_pos.measure import SIGMAS, wilson


@dataclass(frozen=True, slots=True)
class Interval:
    """Where the true figure lies in 95 of 100 cases."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Share:
    """`hits` of `n`; nothing is said of nothing."""

    hits: int
    n: int

    @property
    def percent(self) -> float | None:
        """Of a hundred; None where there is nothing to measure."""
        return 100 * self.hits / self.n if self.n else None

    @property
    def interval(self) -> Interval | None:
        """Wilson's 95 % interval in percent."""
        if not self.n:
            return None
        low, high = wilson(self.hits / self.n, self.n)
        return Interval(100 * low, 100 * high)


@dataclass(frozen=True, slots=True)
class Mean:
    """The mean of `n` values with its 95 % interval; with one value alone there is no interval."""

    value: float
    n: int
    interval: Interval | None


def mean_of(values: Sequence[float]) -> Mean | None:
    """The mean of some values; None of nothing."""
    n = len(values)
    if not n:
        return None
    value = sum(values) / n
    if n == 1:
        return Mean(value, n, None)
    spread = sqrt(sum((one - value) ** 2 for one in values) / (n - 1))
    half = SIGMAS * spread / sqrt(n)
    return Mean(value, n, Interval(value - half, value + half))
