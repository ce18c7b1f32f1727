"""How often somebody usually comes, and whether they stay away for longer than that."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from itertools import pairwise
from typing import Final

from pempek_pos.insight.buying import Buyer
from pempek_pos.measure import median

FEWEST_GAPS: Final = 3
"""With fewer gaps nobody has a rhythm yet."""
GREET_AFTER: Final = 2
"""Over so many of their own gaps they are to be greeted."""
QUIET_AFTER: Final = 4
"""Over so many they have gone quiet."""


class Presence(Enum):
    """Whether somebody comes as they use to."""

    NO_RHYTHM = "no rhythm"
    AS_USUAL = "as usual"
    TO_GREET = "to greet"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Somebody's own median gap between purchase days (None while there are too few), and the wait by now."""

    gaps: int
    usual_days: float | None
    last_day: date
    days_since: int

    @property
    def times_usual(self) -> float | None:
        """The wait by now in usual gaps."""
        return self.days_since / self.usual_days if self.usual_days else None

    @property
    def presence(self) -> Presence:
        """What the wait means."""
        times = self.times_usual
        if times is None:
            return Presence.NO_RHYTHM
        if times > QUIET_AFTER:
            return Presence.QUIET
        return Presence.TO_GREET if times > GREET_AFTER else Presence.AS_USUAL


def rhythm_of(buyer: Buyer, today: date) -> Rhythm:
    """The rhythm of somebody who bought at least once."""
    days = [purchase.day.toordinal() for purchase in buyer.days]
    gaps = [later - earlier for earlier, later in pairwise(days)]
    usual = median(gaps) if len(gaps) >= FEWEST_GAPS else None
    last = buyer.days[-1].day
    return Rhythm(len(gaps), usual, last, (today - last).days)
