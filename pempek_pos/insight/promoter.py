"""Would they recommend us, from 0 to 10: the net promoter score with its margin."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt
from typing import Final

from pempek_pos.insight.share import Interval
from pempek_pos.measure import SIGMAS

FEWEST: Final = 30
"""With fewer answers no figure is shown (loyalty science 8)."""
_PROMOTES: Final = 9
_PASSIVE: Final = 7


@dataclass(frozen=True, slots=True)
class Promoters:
    """How many answered 9-10, 7-8 and 0-6."""

    promoters: int
    passives: int
    detractors: int

    @property
    def n(self) -> int:
        """All answers."""
        return self.promoters + self.passives + self.detractors

    @property
    def score(self) -> float | None:
        """Promoters less detractors in percent of all, from -100 to 100; None without answers."""
        return 100 * (self.promoters - self.detractors) / self.n if self.n else None

    @property
    def margin(self) -> float | None:
        """What the score may be off by to each side in 95 of 100 cases."""
        if not self.n:
            return None
        up, down = self.promoters / self.n, self.detractors / self.n
        return SIGMAS * 100 * sqrt((up + down - (up - down) ** 2) / self.n)

    @property
    def interval(self) -> Interval | None:
        """The score with its margin, within what a score can be."""
        if self.score is None or self.margin is None:
            return None
        return Interval(max(-100.0, self.score - self.margin), min(100.0, self.score + self.margin))

    @property
    def is_enough(self) -> bool:
        """Whether there are answers enough to show it."""
        return self.n >= FEWEST


def promoters_of(answers: Iterable[int]) -> Promoters:
    """Answers from 0 to 10 sorted into the three groups."""
    promoters = passives = detractors = 0
    for answer in answers:
        if answer >= _PROMOTES:
            promoters += 1
        elif answer >= _PASSIVE:
            passives += 1
        else:
            detractors += 1
    return Promoters(promoters, passives, detractors)
