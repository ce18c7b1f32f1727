"""Purchase days as the models take them: repeats, weeks to the last, weeks since the first, mean spend."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from pempek_pos.insight.alive import FEWEST, FEWEST_WEEKS, History
from pempek_pos.insight.buying import Buyer, spent
from pempek_pos.insight.spend import RUPIAH_SCALE, Spending

_WEEK: Final = 7


def history_of(buyer: Buyer, until: date) -> History:
    """When somebody came, as of a day on or after their last purchase."""
    first, last = buyer.days[0].day, buyer.days[-1].day
    return History(len(buyer.days) - 1, (last - first).days / _WEEK, (until - first).days / _WEEK)


def spending_of(buyer: Buyer) -> Spending:
    """How much somebody spent on the days after the first, in thousands of rupiah."""
    again = buyer.days[1:]
    mean = spent(again) / len(again) / RUPIAH_SCALE if again else 0.0
    return Spending(len(again), mean)


def can_be_fitted(buyers: Sequence[Buyer], until: date) -> bool:
    """Whether there are customers and weeks enough for the models (loyalty science 8)."""
    if len(buyers) < FEWEST:
        return False
    first = min(buyer.days[0].day for buyer in buyers)
    return (until - first).days >= FEWEST_WEEKS * _WEEK
