"""On which days a customer bought: the one thing all figures about behaviour are drawn from."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from pempek_pos.money.amount import Rupiah


class PurchaseDay(NamedTuple):
    """A day on which somebody bought, and the net of that day, refunds taken off; above zero."""

    day: date
    net: Rupiah


@dataclass(frozen=True, slots=True)
class Buyer:
    """One customer's purchase days, in order; receipts of one day count once."""

    member_id: str
    days: tuple[PurchaseDay, ...]

    def within(self, first: date, last: date) -> tuple[PurchaseDay, ...]:
        """The purchase days from `first` to `last`."""
        start = bisect_left(self.days, first, key=_day)
        return self.days[start : bisect_right(self.days, last, lo=start, key=_day)]

    def until(self, last: date) -> "Buyer":
        """The same customer as seen at the end of `last`."""
        if self.days and self.days[-1].day <= last:
            return self
        return Buyer(self.member_id, self.days[: bisect_right(self.days, last, key=_day)])


def seen_on(buyers: tuple[Buyer, ...], last: date) -> tuple[Buyer, ...]:
    """The customers who had bought by the end of `last`, as they stood then."""
    cut = (buyer.until(last) for buyer in buyers)
    return tuple(buyer for buyer in cut if buyer.days)


def spent(days: tuple[PurchaseDay, ...]) -> Rupiah:
    """The net of these days."""
    return Rupiah(sum(day.net for day in days))


def _day(purchase: PurchaseDay) -> date:
    return purchase.day
