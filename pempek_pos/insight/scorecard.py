"""The five factors of a month: what is measured of each, from 0 to 100, and how it moved."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from math import hypot
from typing import Final, TypeAlias

from pempek_pos.clock import months_later
from pempek_pos.insight.alive import Model
from pempek_pos.insight.battery import Factor
from pempek_pos.insight.evidence import FACTOR_PARTS, Part, PartKind
from pempek_pos.insight.parts_bought import bought_parts
from pempek_pos.insight.parts_said import said_parts
from pempek_pos.insight.records import Period, Records
from pempek_pos.insight.share import Interval

Parts: TypeAlias = Mapping[PartKind, Part]
QUARTER_MONTHS: Final = 3


@dataclass(frozen=True, slots=True)
class Trend:
    """By how much a score moved since the month before, and whether that is more than chance."""

    change: float
    is_clear: bool


@dataclass(frozen=True, slots=True)
class FactorScore:
    """One factor: the mean of its parts with enough data; nothing where no part has."""

    factor: Factor
    parts: tuple[Part, ...]
    trend: Trend | None = None

    @property
    def counted(self) -> tuple[Part, ...]:
        """The parts that make the score."""
        return tuple(part for part in self.parts if part.counts)

    @property
    def score(self) -> float | None:
        """From 0 to 100, where 100 is best for the shop; None means not enough data."""
        values = [part.value for part in self.counted if part.value is not None]
        return sum(values) / len(values) if values else None

    @property
    def margin(self) -> float | None:
        """Half of the interval's width: the parts' uncertainties, added as independent errors are."""
        parts, counted = self.counted, [part.interval for part in self.counted]
        if not parts:
            return None
        halves = [(one.high - one.low) / 2 for one in counted if one is not None]
        return hypot(*halves) / len(parts) if len(halves) == len(parts) else None

    @property
    def interval(self) -> Interval | None:
        """Where the score lies in 95 of 100 cases."""
        if self.score is None or self.margin is None:
            return None
        return Interval(max(0.0, self.score - self.margin), min(100.0, self.score + self.margin))

    @property
    def least_n(self) -> int:
        """The n of the part with the fewest."""
        return min((part.n for part in self.counted), default=0)

    @property
    def most_n(self) -> int:
        """The n of the part with the most."""
        return max((part.n for part in self.counted), default=0)


@dataclass(frozen=True, slots=True)
class Scorecard:
    """The five factors of a month, as seen at the end of `until`."""

    month: date
    until: date
    factors: tuple[FactorScore, ...]


def quarter_of(until: date) -> Period:
    """The month a day falls in and the two before, up to that day."""
    return Period(months_later(until.replace(day=1), 1 - QUARTER_MONTHS), until)


def scorecard_of(until: date, parts: Parts, before: Parts) -> Scorecard:
    """The month that `until` falls in, its parts beside those of the month before."""
    return Scorecard(until.replace(day=1), until, tuple(_factor(factor, parts, before) for factor in Factor))


def measured(records: Records, until: date, model: Model | None) -> Parts:
    """All parts as seen at the end of `until`; one fitted model serves every month it is compared with."""
    quarter = quarter_of(until)
    return bought_parts(records, until, quarter, model) | said_parts(records, until, quarter)


def _factor(factor: Factor, parts: Parts, before: Parts) -> FactorScore:
    kinds = FACTOR_PARTS[factor]
    now = FactorScore(factor, tuple(parts[kind] for kind in kinds))
    then = FactorScore(factor, tuple(before[kind] for kind in kinds))
    return FactorScore(factor, now.parts, _trend(now, then))


def _trend(now: FactorScore, then: FactorScore) -> Trend | None:
    """None unless both months have a score, made of the same parts: else the parts moved, not people."""
    if now.score is None or then.score is None:
        return None
    if [part.kind for part in now.counted] != [part.kind for part in then.counted]:
        return None
    change = now.score - then.score
    margins = (now.margin, then.margin)
    known = [margin for margin in margins if margin is not None]
    return Trend(change, len(known) == len(margins) and abs(change) > hypot(*known))
