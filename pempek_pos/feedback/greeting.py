"""Senyum, sapa, salam: what a shift sees to before the first customer comes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from pempek_pos.errors import Unusable
from pempek_pos.feedback.question import Csat
from pempek_pos.settings.profile import Language
from pempek_pos.text import folded, line_from

LONGEST_POINT: Final = 60
LONGEST_NOTE: Final = 200
MOST_POINTS: Final = 8
_USUAL: Final = {
    Language.INDONESIAN: (
        "Meja kasir dan etalase bersih",
        "Seragam rapi, tanda nama terpasang",
        "Siap menyambut dengan senyum",
        "Meja, toilet, dan AC siap",
        "Stok dan cuko siap",
    ),
    Language.ENGLISH: (
        "Counter and display are clean",
        "Uniform neat, name tag on",
        "Ready to greet with a smile",
        "Tables, toilet and AC ready",
        "Stock and cuko ready",
    ),
}


@dataclass(frozen=True, slots=True)
class ShiftCheck:
    """One point as it was found when the shift began."""

    point: str
    seen_to: bool
    note: str
    at: datetime
    by: str
    """Who looked, by name."""


@dataclass(frozen=True, slots=True)
class ShiftGreeting:
    """What a shift saw to, what it has not looked at yet, and how content its customers were."""

    checks: tuple[ShiftCheck, ...]
    waiting: tuple[str, ...]
    csat: Csat


def usual_points(language: Language) -> tuple[str, ...]:
    """What a new shop looks at."""
    return _USUAL[language]


def checked_points(points: Sequence[str]) -> tuple[str, ...]:
    """The points cleaned, empty ones left out; none is fine: then nothing is asked. Raises Unusable."""
    usable = [line_from(point, "3S point", LONGEST_POINT) for point in points if point.strip()]
    if len(usable) > MOST_POINTS:
        raise Unusable("3S point", str(len(usable)), "at most", MOST_POINTS)
    if len({folded(point) for point in usable}) < len(usable):
        raise Unusable("3S point", "", "each different")
    return tuple(usable)
