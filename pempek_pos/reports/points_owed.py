"""What the shop owes in points on a day: outstanding, by tier, by age, and likely to be used."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Final

from pempek_pos.clock import months_later
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.reports.liability import Holdings

WHOLE_BP: Final = 10_000
ASSUMED_BREAKAGE_BP: Final = 2_500
"""A quarter of all points is assumed never to be used until the shop's own points tell otherwise."""
MONTHS_NEEDED: Final = 12
"""Months of matured points from which breakage is measured instead of assumed."""


class Age(Enum):
    """How long ago points were won; those that never end stand apart."""

    TO_3 = "0-3"
    TO_6 = "3-6"
    TO_9 = "6-9"
    TO_12 = "9-12"
    OVER_12 = "over 12"
    NEVER = "never expiring"


AGE_MONTHS: Final = ((Age.TO_3, 3), (Age.TO_6, 6), (Age.TO_9, 9), (Age.TO_12, 12))
"""Up to how many months each age is."""


@dataclass(frozen=True, slots=True)
class TierShare:
    """Members in one tier who hold points."""

    tier: str
    members: int
    points: Points


@dataclass(frozen=True, slots=True)
class AgeShare:
    """Lots of one age that still hold points."""

    age: Age
    lots: int
    points: Points


@dataclass(frozen=True, slots=True)
class Breakage:
    """Points never used, of those whose last good day is over: `expired` of `won` in `lots`.

    `won` counts points once, also where a refund or a merged card brought them back, and without those
    that refunds took back. The days are those on which the first and the last of these lots were won.
    """

    lots: int
    won: Points
    expired: Points
    first: date | None
    last: date | None

    @property
    def months(self) -> int:
        """Calendar months in which these points were won, first and last included."""
        if self.first is None or self.last is None:
            return 0
        return (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1

    @property
    def is_enough(self) -> bool:
        """Whether there are twelve months of it: less says too little about a year (loyalty science 8)."""
        return self.months >= MONTHS_NEEDED and self.won > 0

    @property
    def measured_bp(self) -> int:
        """Basis points of the points won, floored; nothing where none were won."""
        return min(WHOLE_BP, self.expired * WHOLE_BP // self.won) if self.won > 0 else 0

    @property
    def used_bp(self) -> int:
        """What is reckoned with: measured where there is enough, assumed before."""
        return self.measured_bp if self.is_enough else ASSUMED_BREAKAGE_BP


@dataclass(frozen=True, slots=True)
class PointsOwed:
    """All points on `on`, each figure from its own side of the books so that they prove each other."""

    on: date
    ledger: Points
    """The sum of every entry there is."""
    holdings: Holdings
    point_value: Rupiah
    tiers: tuple[TierShare, ...]
    ages: tuple[AgeShare, ...]
    breakage: Breakage

    @property
    def outstanding(self) -> Points:
        """What members hold; debts are not counted against it."""
        return self.holdings.points

    @property
    def worth(self) -> Rupiah:
        """Outstanding points as rupiah, if all were spent."""
        return Rupiah(self.outstanding * self.point_value)

    @property
    def expected(self) -> Rupiah:
        """The part of the worth that is likely to be asked for (IFRS 15 B44: points × likelihood of use)."""
        return Rupiah(self.worth * (WHOLE_BP - self.breakage.used_bp) // WHOLE_BP)

    @property
    def reconciles(self) -> bool:
        """Whether accounts, ledger, tiers and lots say the same to the point."""
        held = self.outstanding
        return (
            self.ledger == held + self.holdings.debts
            and held == sum(tier.points for tier in self.tiers)
            and held == sum(age.points for age in self.ages)
        )


def age_starts(on: date) -> tuple[tuple[Age, date], ...]:
    """Each age with the day after which its points were won."""
    return tuple((age, months_later(on, -months)) for age, months in AGE_MONTHS)
