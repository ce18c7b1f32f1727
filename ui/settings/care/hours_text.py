"""Opening hours, holidays and special hours as they are typed: 08.00–12.00, 13.00–21.00; one day a line."""

import re
from collections.abc import Sequence
from datetime import date, time
from typing import Final

from pempek_pos.complaints.shop_hours import Span, SpecialHours
from ui.widgets.hours_field import MIDNIGHT, NO_TIME, minute_from

_DASH: Final = re.compile(r"\s*[-\u2013]\s*")
_DAY: Final = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_CLOSED: Final = ("tutup", "closed")


def spans_text(spans: Sequence[Span]) -> str:
    """08.00–12.00, 13.00–21.00; nothing where it is closed."""
    return ", ".join(f"{_time_text(span.opens)}–{_time_text(span.closes, end=True)}" for span in spans)


def spans_from(text: str) -> tuple[Span, ...] | None:
    """The hours that were typed, none for a closed day; None where they cannot be read."""
    bare = text.strip()
    if not bare or bare.casefold() in _CLOSED:
        return ()
    spans = [_span(part) for part in bare.split(",")]
    return None if None in spans else tuple(span for span in spans if span is not None)


def days_text(days: Sequence[date]) -> str:
    """One day a line."""
    return "\n".join(f"{day:%d-%m-%Y}" for day in days)


def days_from(text: str) -> tuple[date, ...] | None:
    """The days that were typed, one a line; None where one cannot be read."""
    days = [_day(line.strip()) for line in text.splitlines() if line.strip()]
    return None if None in days else tuple(day for day in days if day is not None)


def special_text(special: Sequence[SpecialHours]) -> str:
    """18-02-2027 s.d. 19-03-2027: 15.00–22.00, one span of days a line."""
    return "\n".join(
        f"{held.first:%d-%m-%Y} s.d. {held.last:%d-%m-%Y}: {spans_text(held.spans) or 'tutup'}"
        for held in special
    )


def special_from(text: str) -> tuple[SpecialHours, ...] | None:
    """The special hours that were typed, one span of days a line; None where one cannot be read."""
    special = [_special(line) for line in text.splitlines() if line.strip()]
    return None if None in special else tuple(held for held in special if held is not None)


def _special(line: str) -> SpecialHours | None:
    days, colon, hours = line.partition(":")
    ends = [_day(part.strip()) for part in re.split(r"s\.?d\.?|\bto\b|\bsampai\b", days)]
    spans = spans_from(hours)
    if not colon or len(ends) > 2 or spans is None or not hours.strip():
        return None
    first, last = ends[0], ends[-1]
    return None if first is None or last is None else SpecialHours(first, last, spans)


def _day(text: str) -> date | None:
    found = _DAY.fullmatch(text)
    try:
        return date(int(found[3]), int(found[2]), int(found[1])) if found else None
    except ValueError:
        return None


def _span(text: str) -> Span | None:
    ends = _DASH.split(text.strip())
    if len(ends) != 2:
        return None
    first, last = minute_from(ends[0]), minute_from(ends[1])
    if NO_TIME in (first, last) or first == MIDNIGHT:
        return None
    return Span(_time(first), _time(last))


def _time(minute: int) -> time:
    return time(minute // 60 % 24, minute % 60)


def _time_text(clock: time, *, end: bool = False) -> str:
    return "24.00" if end and clock == time(0) else f"{clock:%H.%M}"
