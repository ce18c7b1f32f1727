"""When people come: the shop's busy hours and days, and each member's own rhythm."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Final

from pempek_pos.clock import WIB
from pempek_pos.demo.errands import FAVOURITES

OPENS: Final = time(9, 0)
CHANGES: Final = time(15, 0)
CLOSES: Final = time(21, 0)
_HOURS: Final = {9: 1, 10: 2, 11: 5, 12: 7, 13: 5, 14: 3, 15: 4, 16: 6, 17: 7, 18: 6, 19: 5, 20: 2}
_SALES_BY_WEEKDAY: Final = (31, 29, 30, 33, 38, 50, 54)
_FEWEST, _MOST = 25, 60
_PAYDAY: Final = 1.15
_GROWTH: Final = 0.15
_RHYTHMS: Final = ((3, 0.13), (7, 0.34), (16, 0.37), (40, 0.16))
"""Days between two visits, and the share of members who keep it."""
_FEW: Final = 5
_JUST_NOW: Final = timedelta(minutes=3)
_EARLIER: Final = timedelta(minutes=40)


@dataclass(slots=True)
class Regular:
    """A member with favourites and a rhythm; `next_visit` is None for who comes only as told."""

    member_id: str
    name: str
    gap: int
    favourites: tuple[str, ...]
    next_visit: date | None

    def come(self, day: date, rng: Random) -> None:
        """Note a visit: the next one is due after about a gap."""
        self.next_visit = day + timedelta(days=max(1, round(self.gap * rng.uniform(0.6, 1.5))))


def regular(member_id: str, name: str, day: date, rng: Random) -> Regular:
    """Somebody new to the shop's days, with favourites and a rhythm of their own."""
    gap = rng.choices([gap for gap, _ in _RHYTHMS], [share for _, share in _RHYTHMS])[0]
    likes = tuple(rng.sample(FAVOURITES, rng.randint(2, 4)))
    return Regular(member_id, name, gap, likes, day + timedelta(days=rng.randint(0, gap)))


def due(regulars: Sequence[Regular], day: date) -> list[Regular]:
    """Who comes on `day`."""
    return [member for member in regulars if member.next_visit is not None and member.next_visit <= day]


def sales_on(day: date, progress: float, rng: Random) -> int:
    """How many sales a day brings: weekends and paydays more, and a little more every week."""
    payday = _PAYDAY if day.day >= 25 or day.day <= 3 else 1
    expected = _SALES_BY_WEEKDAY[day.weekday()] * payday * (1 + _GROWTH * progress) * rng.uniform(0.85, 1.15)
    return min(_MOST, max(_FEWEST, round(expected)))


def at(day: date, hour: time) -> datetime:
    """A time of day in the shop's time zone."""
    return datetime.combine(day, hour, WIB)


def moments(day: date, count: int, rng: Random) -> list[datetime]:
    """When the sales of a whole day happen, in order."""
    hours = rng.choices(list(_HOURS), list(_HOURS.values()), k=count)
    return sorted(at(day, time(hour, rng.randint(4, 55), rng.randint(0, 59))) for hour in hours)


def moments_until(now: datetime, count: int, rng: Random) -> list[datetime]:
    """The sales of an unfinished day: those of a usual one that are over by now, at least a few."""
    midnight = at(now.date(), time())
    end = max(midnight, now - _JUST_NOW)
    usual = [moment for moment in moments(now.date(), count, rng) if moment < end]
    if len(usual) >= _FEW:
        return usual
    opening = max(midnight, min(at(now.date(), OPENS), now - _EARLIER))
    step = (end - opening) / (_FEW + 1)
    return [opening + step * nth for nth in range(1, _FEW + 1)]
