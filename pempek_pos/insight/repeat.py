"""Who comes back: buyers with a second purchase day, in a period, and around a rise of prices."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from pempek_pos.insight.buying import Buyer
from pempek_pos.insight.share import Share

DAYS_AROUND: Final = 60
"""As many days before a rise of prices as after it are compared."""
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class AroundRise:
    """The repeat rates of the 60 days before a rise and of the 60 days from its day on."""

    on_day: date
    before: Share
    after: Share


def repeat_rate(buyers: Sequence[Buyer], first: date, last: date) -> Share:
    """Of those who bought from `first` to `last`, the share with a second purchase day in it."""
    counts = [len(buyer.within(first, last)) for buyer in buyers]
    return Share(sum(count >= 2 for count in counts), sum(count >= 1 for count in counts))


def around_rise(buyers: Sequence[Buyer], on_day: date) -> AroundRise:
    """Whether people come back as before after prices rose on a day."""
    around = timedelta(days=DAYS_AROUND)
    before = repeat_rate(buyers, on_day - around, on_day - _DAY)
    return AroundRise(on_day, before, repeat_rate(buyers, on_day, on_day + around - _DAY))


def last_complete(rises: Sequence[date], until: date) -> date | None:
    """The latest rise whose 60 days are over by `until`; None where there is none."""
    over = [day for day in rises if day + timedelta(days=DAYS_AROUND) - _DAY <= until]
    return max(over, default=None)
