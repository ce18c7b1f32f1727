"""What holds from a day on: the value in force on a day is the latest that had begun by then."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Dated(Generic[T]):
    """A value and the first day it holds."""

    valid_from: date
    value: T


def in_force(history: Iterable[Dated[T]], on: date) -> T | None:
    """The value that holds on a day, or None; of two that begin on one day, the later in `history`."""
    begun = [dated for dated in history if dated.valid_from <= on]
    if not begun:
        return None
    latest = max(dated.valid_from for dated in begun)
    return [dated.value for dated in begun if dated.valid_from == latest][-1]
