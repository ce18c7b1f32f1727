"""The middle of some figures, and the value that so many of a hundred do not exceed."""

from collections.abc import Sequence


def median(values: Sequence[float]) -> float:
    """The middle value, the mean of the two middle ones where their number is even; raises ValueError."""
    if not values:
        raise ValueError("nothing has no middle")
    ordered, half = sorted(values), len(values) // 2
    if len(ordered) % 2:
        return ordered[half]
    return (ordered[half - 1] + ordered[half]) / 2


def nearest_rank(values: Sequence[float], of_hundred: int) -> float:
    """The smallest value that at least `of_hundred` % of all do not exceed; raises ValueError."""
    if not values or not 0 < of_hundred <= 100:
        raise ValueError("a rank from 1 to 100 among at least one value")
    rank = -(-of_hundred * len(values) // 100)
    return sorted(values)[rank - 1]
