"""The measured parts of the five factors: each a figure from 0 to 100 with n, interval and its threshold."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from math import exp, log, sqrt
from typing import Final

from pempek_pos.insight.battery import Factor
from pempek_pos.insight.share import Interval, Mean, Share
from pempek_pos.measure import SIGMAS


class Unit(Enum):
    """What n counts, and how many there must be before a figure is shown (loyalty science 8)."""

    ANSWERS = "answers"
    MEMBERS = "members"
    RECEIPTS = "receipts"
    COMPLAINTS = "complaints"
    UNHAPPY = "unhappy"
    MODELLED = "modelled"


FEWEST: Final[Mapping[Unit, int]] = {
    Unit.ANSWERS: 30,
    Unit.MEMBERS: 10,
    Unit.RECEIPTS: 30,
    Unit.COMPLAINTS: 10,
    Unit.UNHAPPY: 10,
    Unit.MODELLED: 200,
}


class PartKind(Enum):
    """One thing that is measured, in the order of the factors."""

    MONTHS_BOUGHT = "months bought"
    SPEND_HELD = "spend held"
    REFERRALS = "referrals"
    RECOMMENDING = "recommending"
    SAID_LOYAL = "said loyal"
    FREQUENCY_HELD = "frequency held"
    RHYTHM_HELD = "rhythm held"
    STILL_ALIVE = "still alive"
    SAID_STAYING = "said staying"
    AFTER_RISE = "after rise"
    FULL_PRICE = "full price"
    SAID_PAYING_MORE = "said paying more"
    CAME_BACK = "came back"
    KEPT_INSIDE = "kept inside"
    SAID_NOT_TELLING = "said not telling"
    TOLD_US = "told us"
    SAID_TELLING_US = "said telling us"
    COMPLAINT_RATE = "complaint rate"


FACTOR_PARTS: Final[Mapping[Factor, tuple[PartKind, ...]]] = {
    Factor.LOYALTY: (
        PartKind.MONTHS_BOUGHT,
        PartKind.SPEND_HELD,
        PartKind.REFERRALS,
        PartKind.RECOMMENDING,
        PartKind.SAID_LOYAL,
    ),
    Factor.SWITCH: (
        PartKind.FREQUENCY_HELD,
        PartKind.RHYTHM_HELD,
        PartKind.STILL_ALIVE,
        PartKind.SAID_STAYING,
    ),
    Factor.PAY_MORE: (PartKind.AFTER_RISE, PartKind.FULL_PRICE, PartKind.SAID_PAYING_MORE),
    Factor.EXTERNAL_RESPONSE: (PartKind.CAME_BACK, PartKind.KEPT_INSIDE, PartKind.SAID_NOT_TELLING),
    Factor.INTERNAL_RESPONSE: (PartKind.TOLD_US, PartKind.SAID_TELLING_US, PartKind.COMPLAINT_RATE),
}
UNSCORED: Final = frozenset({PartKind.COMPLAINT_RATE})
"""Shown beside the others, but neither high nor low is good."""


@dataclass(frozen=True, slots=True)
class Part:
    """One measured part: `measured` in its own unit, `value` of a hundred where 100 is best for the shop."""

    kind: PartKind
    unit: Unit
    n: int
    measured: float | None = None
    value: float | None = None
    interval: Interval | None = None
    """Of the value."""

    @property
    def fewest(self) -> int:
        """How many it needs."""
        return FEWEST[self.unit]

    @property
    def is_enough(self) -> bool:
        """Whether it may be shown."""
        return self.measured is not None and self.n >= self.fewest

    @property
    def counts(self) -> bool:
        """Whether it goes into the factor's score."""
        return self.is_enough and self.value is not None


def share_part(kind: PartKind, unit: Unit, share: Share, full_at: float = 100) -> Part:
    """A share as a part: `full_at` percent and more are a hundred."""
    return _part(kind, unit, share.n, share.percent, share.interval, lambda p: min(100, 100 * p / full_at))


def mean_part(kind: PartKind, unit: Unit, mean: Mean | None, as_value: Callable[[float], float]) -> Part:
    """A mean as a part; `as_value` says what it is of a hundred."""
    if mean is None:
        return Part(kind, unit, 0)
    return _part(kind, unit, mean.n, mean.value, mean.interval, as_value)


def ratio_part(kind: PartKind, unit: Unit, after: Share, before: Share) -> Part:
    """What is left of an earlier share, all of it at most; the interval is that of a ratio's logarithm."""
    n = min(after.n, before.n)
    if not before.hits or not after.n:
        return Part(kind, unit, n)
    p_after, p_before = after.hits / after.n, before.hits / before.n
    ratio = p_after / p_before
    if not after.hits:
        return Part(kind, unit, n, 0.0, 0.0)
    spread = sqrt((1 - p_after) / after.hits + (1 - p_before) / before.hits)
    ends = (exp(log(ratio) + side * SIGMAS * spread) for side in (-1, 1))
    low, high = (min(100.0, 100 * end) for end in ends)
    return Part(kind, unit, n, 100 * ratio, min(100.0, 100 * ratio), Interval(low, high))


def _part(
    kind: PartKind,
    unit: Unit,
    n: int,
    measured: float | None,
    interval: Interval | None,
    as_value: Callable[[float], float],
) -> Part:
    if measured is None:
        return Part(kind, unit, n)
    ends = None
    if interval is not None:
        low, high = sorted((as_value(interval.low), as_value(interval.high)))
        ends = Interval(max(0.0, low), min(100.0, high))
    return Part(kind, unit, n, measured, as_value(measured), ends)
