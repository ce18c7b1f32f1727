"""Opening hours as people type them: 8-12, 13.00–21.00; 08:30 s/d 17; nothing or "tutup" is closed."""

import re
from collections.abc import Iterable
from datetime import time
from typing import Final

from pempek_pos.complaints.shop_hours import Span

_CLOSED: Final = frozenset({"", "-", "–", "tutup", "libur", "closed"})
_TIME: Final = r"(\d{1,2})(?:[.:](\d{2}))?"
_TO: Final = r"\s*(?:-|–|—|−|s/d|s\.d\.|sd|sampai|hingga|to|until)\s*"
_SPAN: Final = re.compile(rf"(?:(?:jam|pukul)\s+)?{_TIME}{_TO}{_TIME}", re.ASCII)
_NEXT: Final = re.compile(r"[,;+&\n]|\bdan\b|\band\b")
_DAY_END: Final = 24 * 60


def spans_from(text: str) -> tuple[Span, ...] | None:
    """The hours that were typed, in order; None for what are none. 24.00 is the end of the day."""
    typed = text.strip().lower()
    if typed in _CLOSED:
        return ()
    spans = [_span(part.strip()) for part in _NEXT.split(typed) if part.strip()]
    read = [span for span in spans if span is not None]
    if not read or len(read) < len(spans):
        return None
    return tuple(sorted(read, key=lambda span: span.opens))


def spans_text(spans: Iterable[Span]) -> str:
    """Hours as they are shown: 08.00–12.00, 13.00–21.00; closed is empty."""
    return ", ".join(f"{span.opens:%H.%M}–{_closing(span.closes)}" for span in spans)


def _span(text: str) -> Span | None:
    found = _SPAN.fullmatch(text)
    if found is None:
        return None
    opens, closes = _minute(found[1], found[2]), _minute(found[3], found[4])
    if opens is None or closes is None or opens == _DAY_END:
        return None
    return Span(_clock(opens), _clock(closes % _DAY_END))


def _minute(hour: str, minute: str | None) -> int | None:
    whole = int(hour) * 60 + int(minute or 0)
    return whole if int(minute or 0) < 60 and whole <= _DAY_END else None


def _clock(minute: int) -> time:
    return time(minute // 60, minute % 60)


def _closing(closes: time) -> str:
    return f"{closes:%H.%M}" if closes != time(0) else "24.00"
