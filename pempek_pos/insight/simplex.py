"""The lowest point of a function of a few numbers, a step at a time: the simplex of Nelder & Mead (1965)."""

from collections.abc import Callable, Generator, Sequence
from typing import Final, TypeAlias

Point: TypeAlias = tuple[float, ...]
Function: TypeAlias = Callable[[Point], float]

_FIRST_STEP: Final = 0.25
_CLOSE: Final = 1e-7
"""Corners that differ by no more than this, in place and in value, are one point."""
_MOST_STEPS: Final = 2_000


def lowest(function: Function, start: Sequence[float]) -> Generator[int, None, Point]:
    """Walk to the lowest point near `start`; yields after each step how many were taken."""
    corners = _simplex(function, tuple(start))
    for step in range(_MOST_STEPS):
        corners.sort()
        if _is_one_point(corners):
            break
        _improve(function, corners)
        yield step + 1
    return min(corners)[1]


def _simplex(function: Function, start: Point) -> list[tuple[float, Point]]:
    points = [start]
    for at in range(len(start)):
        points.append(tuple(value + _FIRST_STEP * (axis == at) for axis, value in enumerate(start)))
    return [(function(point), point) for point in points]


def _is_one_point(corners: list[tuple[float, Point]]) -> bool:
    (best, place), (worst, _) = corners[0], corners[-1]
    apart = max(abs(a - b) for _, point in corners for a, b in zip(point, place, strict=True))
    return apart < _CLOSE and worst - best < _CLOSE


def _improve(function: Function, corners: list[tuple[float, Point]]) -> None:
    """Replace the worst of the sorted corners by a better one, or draw all towards the best."""
    others = [point for _, point in corners[:-1]]
    middle = tuple(sum(values) / len(others) for values in zip(*others, strict=True))
    worst_value, worst = corners[-1]

    def tried(reach: float) -> tuple[float, Point]:
        point = tuple(m + reach * (m - w) for m, w in zip(middle, worst, strict=True))
        return function(point), point

    mirrored = tried(1.0)
    if mirrored[0] < corners[0][0]:
        corners[-1] = min(mirrored, tried(2.0))
    elif mirrored[0] < corners[-2][0]:
        corners[-1] = mirrored
    else:
        nearer = tried(0.5 if mirrored[0] < worst_value else -0.5)
        if nearer[0] < min(mirrored[0], worst_value):
            corners[-1] = nearer
        else:
            _shrink(function, corners)


def _shrink(function: Function, corners: list[tuple[float, Point]]) -> None:
    best = corners[0][1]
    for at in range(1, len(corners)):
        point = tuple((a + b) / 2 for a, b in zip(corners[at][1], best, strict=True))
        corners[at] = function(point), point
