"""Customers by how recently, how often and for how much they bought: scores from 1 to 5, and segments.

Frequency counts purchase days and money is net of refunds. Scores come by fifths of all customers (ties share
a score) or by the shop's fixed cut-offs, which stay where they are when others change.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Final

from pempek_pos.clock import months_later
from pempek_pos.insight.buying import Buyer, spent
from pempek_pos.money.amount import Rupiah

FEWEST: Final = 10
"""With fewer customers no segments are shown (loyalty science 8)."""
MONTHS: Final = 12
"""How far back frequency and money look."""
DAYS_CUT: Final = (14, 30, 60, 120)
"""Up to so many days since the last purchase score 5, 4, 3, 2; more scores 1."""
TIMES_CUT: Final = (2, 3, 6, 12)
"""From so many purchase days in a year on the score is 2, 3, 4, 5."""
MONEY_CUT: Final = (100_000, 250_000, 500_000, 1_000_000)
"""From so many rupiah in a year on the score is 2, 3, 4, 5."""


class Scale(Enum):
    """By what scores are given."""

    FIXED = "fixed"
    FIFTHS = "fifths"


class Segment(Enum):
    """What a shop calls such customers, the dearest first."""

    MAINSTAY = "mainstay"
    LOYAL = "loyal"
    PROMISING = "promising"
    NEW = "new"
    OCCASIONAL = "occasional"
    DRIFTING = "drifting"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Buying:
    """What somebody is scored by: days since the last purchase, purchase days and rupiah of the last year."""

    member_id: str
    days_since: int
    times: int
    money: Rupiah


@dataclass(frozen=True, slots=True)
class Scored:
    """Somebody's three scores, 5 the best, and the segment that follows from them."""

    buying: Buying
    recency: int
    frequency: int
    money: int

    @property
    def segment(self) -> Segment:
        """The segment of these scores."""
        return segment_of(self.recency, self.frequency, self.money)


def buying_of(buyer: Buyer, today: date) -> Buying:
    """What somebody who bought at least once is scored by."""
    year = buyer.within(months_later(today, -MONTHS), today)
    return Buying(buyer.member_id, (today - buyer.days[-1].day).days, len(year), spent(year))


def scored(customers: Sequence[Buying], scale: Scale) -> tuple[Scored, ...]:
    """All customers scored, in the order they came in."""
    return _by_fifths(customers) if scale is Scale.FIFTHS else _by_cuts(customers)


def segment_of(recency: int, frequency: int, money: int) -> Segment:
    """The one segment for each of the 125 cells.

    Here lately (R 4-5): often and for much is mainstay, often is loyal, twice or thrice promising, else new.
    Some time ago (R 3): often is loyal, else occasional. Long ago (R 1-2): who came often or spent much is
    drifting away, of the others those of R 2 are occasional and those of R 1 lost.
    """
    often, much = frequency >= 4, money >= 4
    if recency >= 4:
        return _here_lately(frequency, often, much)
    if recency == 3:
        return Segment.LOYAL if often else Segment.OCCASIONAL
    if often or much:
        return Segment.DRIFTING
    return Segment.OCCASIONAL if recency == 2 else Segment.LOST


def _here_lately(frequency: int, often: bool, much: bool) -> Segment:
    if often:
        return Segment.MAINSTAY if much else Segment.LOYAL
    return Segment.PROMISING if frequency >= 2 else Segment.NEW


def _by_cuts(customers: Sequence[Buying]) -> tuple[Scored, ...]:
    return tuple(
        Scored(
            one,
            5 - bisect_left(DAYS_CUT, one.days_since),
            1 + bisect_right(TIMES_CUT, one.times),
            1 + bisect_right(MONEY_CUT, one.money),
        )
        for one in customers
    )


def _by_fifths(customers: Sequence[Buying]) -> tuple[Scored, ...]:
    near = _fifths([-one.days_since for one in customers])
    often = _fifths([one.times for one in customers])
    much = _fifths([one.money for one in customers])
    return tuple(Scored(*each) for each in zip(customers, near, often, much, strict=True))


def _fifths(values: Sequence[int]) -> list[int]:
    """Of each value ceil(5 × how many are not better ÷ all): who is equal has the same score."""
    ordered, n = sorted(values), len(values)
    return [-(-5 * bisect_right(ordered, value) // n) for value in values]
