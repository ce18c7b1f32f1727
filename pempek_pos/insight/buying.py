"""On which days a customer bought: the one thing all figures about behaviour are drawn from."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from pempek_pos.money.amount import Rupiah


class PurchaseDay(NamedTuple):
    """A day on which somebody bought, and the net of that day, refunds taken off."""

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


def buyers_of(
    purchases: Iterable[Sequence[Any]], merged: Mapping[str, str], left_out: AbstractSet[str]
) -> tuple[Buyer, ...]:
    """Customers from rows of member, day (ISO) and net; what two cards bought is one customer's.

    Goods brought back lessen the day they were bought on; if nothing is left of it, it is no purchase day.
    A day on which points paid for everything is one.
    """
    by_member: dict[str, dict[str, int]] = {}
    lessened: set[tuple[str, str]] = set()
    for card, day, net in purchases:
        member_id = merged.get(card, card)
        days = by_member.setdefault(member_id, {})
        days[day] = days.get(day, 0) + net
        if net < 0:
            lessened.add((member_id, day))
    for member_id, day in lessened:
        if by_member[member_id][day] <= 0:
            del by_member[member_id][day]
    return tuple(
        Buyer(
            member_id, tuple(PurchaseDay(date.fromisoformat(day), Rupiah(days[day])) for day in sorted(days))
        )
        for member_id, days in sorted(by_member.items())
        if days and member_id not in left_out
    )


def seen_on(buyers: tuple[Buyer, ...], last: date) -> tuple[Buyer, ...]:
    """The customers who had bought by the end of `last`, as they stood then."""
    cut = (buyer.until(last) for buyer in buyers)
    return tuple(buyer for buyer in cut if buyer.days)


def spent(days: tuple[PurchaseDay, ...]) -> Rupiah:
    """The net of these days."""
    return Rupiah(sum(day.net for day in days))


def _day(purchase: PurchaseDay) -> date:
    return purchase.day
