"""When the shop is open: weekly hours with breaks, holidays, special hours; time counted in them (K3)."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Final

from pempek_pos.clock import WIB
from pempek_pos.errors import Unusable

_DAY: Final = timedelta(days=1)
_NONE: Final = timedelta(0)
_MIDNIGHT: Final = time(0, 0)
_MOST_SPANS: Final = 6
_MOST_DATES: Final = 400
_LONGEST_SPECIAL: Final = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Span:
    """Open from one time of a day to another; closing at 00.00 means the midnight that ends the day."""

    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class SpecialHours:
    """Hours from one day to another, both inclusive, in place of the week's: Ramadan; no spans is closed."""

    first: date
    last: date
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class ShopHours:
    """The shop's calendar: spans by weekday from Monday, days it stays closed, and special hours.

    A holiday goes before special hours, those before the week; of two special hours the later in the list.
    """

    week: tuple[tuple[Span, ...], ...]
    holidays: tuple[date, ...] = ()
    special: tuple[SpecialHours, ...] = ()

    def spans_on(self, day: date) -> tuple[tuple[datetime, datetime], ...]:
        """When the shop is open on a day, in order."""
        return tuple((_at(day, span.opens), _closing(day, span)) for span in self._hours_of(day))

    def working_between(self, first: datetime, last: datetime) -> timedelta:
        """How long the shop is open from one instant to a later one; nothing where `last` is not later."""
        total = _NONE
        for opens, closes in self._spans_from(first.astimezone(WIB).date()):
            if opens >= last:
                break
            total += max(_NONE, min(closes, last) - max(opens, first))
        return total

    def after(self, start: datetime, working: timedelta) -> datetime:
        """The instant by which the shop was open for so long since `start`; nothing to wait is `start`."""
        if working <= _NONE:
            return start
        left = working
        for opens, closes in self._spans_from(start.astimezone(WIB).date()):
            begun = max(opens, start)
            if closes - begun >= left:
                return begun + left
            left -= max(_NONE, closes - begun)
        raise AssertionError("a shop that opens every week has more hours to come")

    def next_open(self, start: datetime) -> datetime:
        """`start` where the shop is open then, or when it opens next; at closing time it is closed."""
        for opens, closes in self._spans_from(start.astimezone(WIB).date()):
            if closes > start:
                return max(opens, start)
        raise AssertionError("a shop that opens every week opens again")

    def day_end(self, start: datetime) -> datetime:
        """When the shop day of `start` ends, its breaks counted in; of the next one where it is over."""
        return self.spans_on(self.next_open(start).date())[-1][1]

    def days_after(self, start: datetime, days: int) -> datetime:
        """The same time of day so many shop days later, within that day's hours.

        Days without hours are skipped; what comes while the shop is closed counts from when it opens.
        """
        begun = self.next_open(start)
        if not days:
            return begun
        day = begun.date()
        for _ in range(days):
            day = self.next_open(_at(day + _DAY, _MIDNIGHT)).date()
        wanted, closing = _at(day, begun.time()), self.spans_on(day)[-1][1]
        return self.next_open(wanted) if wanted < closing else closing

    def _hours_of(self, day: date) -> tuple[Span, ...]:
        if day in self.holidays:
            return ()
        held = [special.spans for special in self.special if special.first <= day <= special.last]
        return held[-1] if held else self.week[day.weekday()]

    def _spans_from(self, day: date) -> Iterator[tuple[datetime, datetime]]:
        while True:
            yield from self.spans_on(day)
            day += _DAY


STARTING_HOURS: Final = ShopHours(((Span(time(8), time(21)),),) * 7)
"""Until the owner says otherwise: 08.00 to 21.00 each day."""


def checked_hours(hours: ShopHours) -> ShopHours:
    """`hours` in order, if clocks can run by them; raises Unusable."""
    if len(hours.week) != 7 or not any(hours.week):
        raise Unusable("shop hours", "", "open on a weekday")
    for spans in (*hours.week, *(special.spans for special in hours.special)):
        _check_spans(spans)
    for special in hours.special:
        if not _NONE <= special.last - special.first <= _LONGEST_SPECIAL:
            raise Unusable("special hours", special.last.isoformat(), "not before it begins")
    if len(hours.holidays) > _MOST_DATES or len(hours.special) > _MOST_DATES:
        raise Unusable("holidays", str(len(hours.holidays)), "at most", _MOST_DATES)
    return ShopHours(hours.week, tuple(sorted(set(hours.holidays))), hours.special)


def hours_written(hours: ShopHours) -> str:
    """The hours as kept."""
    special = [
        {"first": held.first.isoformat(), "last": held.last.isoformat(), "spans": _spans_written(held.spans)}
        for held in hours.special
    ]
    kept = {
        "week": [_spans_written(spans) for spans in hours.week],
        "holidays": [day.isoformat() for day in hours.holidays],
        "special": special,
    }
    return json.dumps(kept, sort_keys=True)


def hours_read(text: str) -> ShopHours:
    """The hours that were kept."""
    kept = json.loads(text)
    special = tuple(
        SpecialHours(
            date.fromisoformat(held["first"]), date.fromisoformat(held["last"]), _spans_read(held["spans"])
        )
        for held in kept["special"]
    )
    holidays = tuple(date.fromisoformat(day) for day in kept["holidays"])
    return ShopHours(tuple(_spans_read(spans) for spans in kept["week"]), holidays, special)


def _check_spans(spans: tuple[Span, ...]) -> None:
    day = date(2000, 1, 3)
    ends = [(_at(day, span.opens), _closing(day, span)) for span in spans]
    in_order = all(opens < closes for opens, closes in ends) and all(
        before[1] < after[0] for before, after in pairwise(ends)
    )
    if not in_order or len(spans) > _MOST_SPANS:
        raise Unusable("shop hours", "", "hours in order")


def _spans_written(spans: Sequence[Span]) -> list[list[str]]:
    return [[f"{span.opens:%H:%M}", f"{span.closes:%H:%M}"] for span in spans]


def _spans_read(spans: Sequence[Sequence[str]]) -> tuple[Span, ...]:
    return tuple(Span(time.fromisoformat(opens), time.fromisoformat(closes)) for opens, closes in spans)


def _at(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, WIB)


def _closing(day: date, span: Span) -> datetime:
    return _at(day + _DAY if span.closes == _MIDNIGHT else day, span.closes)
