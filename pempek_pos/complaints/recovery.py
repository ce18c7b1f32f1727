"""What came of complaints: who buys again, what that cost, how long it took, and what comes back (K6).

- A customer is recovered who buys within 60 days after the day their complaint was closed. Only complaints of
  members count, each member once, and only once the 60 days are over.
- They are compared with members who never complained: of the same tier at their last purchase, and with as
  many buying days in the 90 days before that day (none, one, two or three, more), who had joined by then.
"""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from pempek_pos.complaints.complaint import Category
from pempek_pos.complaints.recovery_times import Case, Share
from pempek_pos.money.amount import Rupiah

RECOVERY_DAYS: Final = 60
MATCH_DAYS: Final = 90
REPEAT_DAYS: Final = 30
REPEAT_LEAST: Final = 2
_FULL_BP: Final = 10_000
_BANDS: Final = (1, 2, 4)
"""Buying days at which the next band begins."""


@dataclass(frozen=True, slots=True)
class Shopper:
    """A member's buying days in order with the tier held then, and when they joined."""

    joined_on: date
    days: tuple[date, ...] = ()
    tiers: tuple[str, ...] = ()

    def stratum(self, day: date) -> tuple[str, int]:
        """Tier at the last purchase before a day, and the band of buying days in the 90 days before it."""
        last = bisect_left(self.days, day)
        bought = last - bisect_left(self.days, day - timedelta(days=MATCH_DAYS))
        return self.tiers[last - 1] if last else "", bisect_right(_BANDS, bought)

    def buys_after(self, day: date) -> bool:
        """Whether they buy within 60 days after a day."""
        first = bisect_right(self.days, day)
        return first < len(self.days) and self.days[first] <= day + timedelta(days=RECOVERY_DAYS)


@dataclass(frozen=True, slots=True)
class Matched:
    """What members without a complaint did meanwhile: the share of them that bought, weighed as the
    complainants are; how many complainants somebody is like, and how many those are, each counted for every
    complainant they are like.
    """

    bp: int
    complainants: int
    controls: int
    hits: int
    """Of those complainants, how many bought again."""

    @property
    def difference_bp(self) -> int:
        """How many more of a hundred complainants than of members like them buy again, times a hundred."""
        return Share(self.hits, self.complainants).bp - self.bp


@dataclass(frozen=True, slots=True)
class Recovered:
    """Who bought again; `too_early` are customers whose 60 days are not over, `cost` is of those counted."""

    share: Share
    matched: Matched
    too_early: int
    cost: Rupiah

    @property
    def cost_each(self) -> Rupiah | None:
        """What a recovered customer cost; None where nobody was."""
        return Rupiah(self.cost // self.share.hits) if self.share.hits else None


@dataclass(frozen=True, slots=True)
class Group:
    """The same by category, handler or item: complaints that came, and what came of those closed."""

    key: str
    name: str
    complaints: int
    recovered: Recovered


@dataclass(frozen=True, slots=True)
class RepeatCause:
    """The same trouble with the same item: most often within 30 days, from one day to another."""

    category: Category
    item_id: str
    item: str
    times: int
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Market:
    """All members as shoppers, and who of them ever complained."""

    shoppers: Mapping[str, Shopper]
    complained: frozenset[str]
    today: date
    _strata: dict[date, tuple[Counter[tuple[str, int]], Counter[tuple[str, int]]]] = field(
        default_factory=dict, compare=False
    )

    def like(self, member_id: str, day: date) -> tuple[int, int]:
        """Of members without a complaint like this one on a day: how many bought after it, and how many they
        are.
        """
        if day not in self._strata:
            self._strata[day] = self._counted(day)
        bought, all_of_them = self._strata[day]
        stratum = self.shoppers[member_id].stratum(day)
        return bought[stratum], all_of_them[stratum]

    def _counted(self, day: date) -> tuple[Counter[tuple[str, int]], Counter[tuple[str, int]]]:
        bought, all_of_them = Counter[tuple[str, int]](), Counter[tuple[str, int]]()
        for member_id, shopper in self.shoppers.items():
            if member_id not in self.complained and shopper.joined_on <= day:
                stratum = shopper.stratum(day)
                all_of_them[stratum] += 1
                bought[stratum] += shopper.buys_after(day)
        return bought, all_of_them


def recovered(closed: Iterable[Case], market: Market) -> Recovered:
    """What came of complaints that were closed: each member once, from their first of these on."""
    firsts: dict[str, date] = {}
    costs: defaultdict[str, int] = defaultdict(int)
    for case in sorted(closed, key=lambda case: (case.closed_at is None, case.closed_at)):
        if case.member_id in market.shoppers and case.closed_at is not None:
            firsts.setdefault(case.member_id or "", case.closed_at.date())
            costs[case.member_id or ""] += case.cost
    over = {
        member_id: day
        for member_id, day in firsts.items()
        if day + timedelta(days=RECOVERY_DAYS) < market.today
    }
    back = {member_id for member_id, day in over.items() if market.shoppers[member_id].buys_after(day)}
    cost = sum(costs[member_id] for member_id in over)
    matched = _matched(over, back, market)
    return Recovered(Share(len(back), len(over)), matched, len(firsts) - len(over), Rupiah(cost))


def grouped(
    came: Sequence[Case],
    closed: Sequence[Case],
    by: Callable[[Case], tuple[str, str] | None],
    market: Market,
) -> tuple[Group, ...]:
    """Complaints by what `by` gives as key and name, most of them first; those without are left out."""
    keys = {key for case in (*came, *closed) if (key := by(case)) is not None}
    groups = [
        Group(
            *key,
            sum(by(case) == key for case in came),
            recovered([case for case in closed if by(case) == key], market),
        )
        for key in keys
    ]
    return tuple(sorted(groups, key=lambda group: (-group.complaints, group.name, group.key)))


def repeat_causes(cases: Iterable[Case]) -> tuple[RepeatCause, ...]:
    """The same category and item twice or more within 30 days, the most often first."""
    days: defaultdict[tuple[Category, tuple[str, str]], list[date]] = defaultdict(list)
    for case in cases:
        if case.item is not None:
            days[case.category, case.item].append(case.received_at.date())
    causes = []
    for (category, (item_id, item)), found in days.items():
        times, first, last = _closest(sorted(found))
        if times >= REPEAT_LEAST:
            causes.append(RepeatCause(category, item_id, item, times, first, last))
    return tuple(sorted(causes, key=lambda cause: (-cause.times, cause.item, cause.category.value)))


def _closest(days: Sequence[date]) -> tuple[int, date, date]:
    """The most days within 30, the earliest such run."""
    runs = [
        (bisect_right(days, day + timedelta(days=REPEAT_DAYS - 1)) - nth, -nth)
        for nth, day in enumerate(days)
    ]
    times, back = max(runs)
    return times, days[-back], days[-back + times - 1]


def _matched(over: Mapping[str, date], back: set[str], market: Market) -> Matched:
    shares, controls, hits = list[float](), 0, 0
    for member_id, day in over.items():
        bought, like = market.like(member_id, day)
        if like:
            shares.append(bought / like)
            controls += like
            hits += member_id in back
    bp = round(sum(shares) * _FULL_BP / len(shares)) if shares else 0
    return Matched(bp, len(shares), controls, hits)
