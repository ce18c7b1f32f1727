"""Of those who first bought in a month: how many bought again in the months after."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pempek_pos.insight.buying import Buyer
from pempek_pos.insight.share import Share


@dataclass(frozen=True, slots=True)
class Cohort:
    """Who first bought in `month` (its first day): how many, and how many of them bought in each month since.

    The first of `active` is the month itself, so it is everybody; the last is the month looked at.
    """

    month: date
    size: int
    active: tuple[int, ...]

    def kept(self, months_after: int) -> Share | None:
        """The share who bought so many months later; None where that month has not come."""
        return Share(self.active[months_after], self.size) if months_after < len(self.active) else None


def cohorts_of(buyers: Sequence[Buyer], month: date, months: int = 12) -> tuple[Cohort, ...]:
    """The cohorts of the last `months` months up to the one `month` falls in, the earliest first."""
    last = _month_no(month)
    found: dict[int, list[set[int]]] = defaultdict(list)
    for buyer in buyers:
        seen = {_month_no(purchase.day) for purchase in buyer.days}
        first = _month_no(buyer.days[0].day)
        if last - months < first <= last:
            found[first].append(seen)
    return tuple(_cohort(first, last, found[first]) for first in sorted(found))


def _cohort(first: int, last: int, members: list[set[int]]) -> Cohort:
    active = (sum(month in seen for seen in members) for month in range(first, last + 1))
    return Cohort(date(first // 12, first % 12 + 1, 1), len(members), tuple(active))


def _month_no(day: date) -> int:
    return day.year * 12 + day.month - 1
