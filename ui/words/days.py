"""Days, months and times of day as screens write them, in the language worn now."""

from datetime import date, datetime

from PySide6.QtCore import QLocale

from pempek_pos.clock import WIB


def long_day(day: date) -> str:
    """Senin, 23 November 2026."""
    return _written(day, "dddd, d MMMM yyyy")


def short_day(day: date) -> str:
    """23 Nov 2026."""
    return _written(day, "d MMM yyyy")


def weekday(day: date) -> str:
    """Senin."""
    return _written(day, "dddd")


def month_name(day: date) -> str:
    """November 2026."""
    return _written(day, "MMMM yyyy")


def short_month(day: date) -> str:
    """Nov."""
    return _written(day, "MMM")


def clock_time(moment: datetime) -> str:
    """14.32, in the shop's time zone."""
    return f"{moment.astimezone(WIB):%H.%M}"


def day_and_time(moment: datetime) -> str:
    """23 Nov 2026 · 14.32."""
    return f"{short_day(moment.astimezone(WIB).date())} · {clock_time(moment)}"


def _written(day: date, form: str) -> str:
    return str(QLocale().toString(day, form))  # type: ignore[call-overload]  # takes a Python date too
