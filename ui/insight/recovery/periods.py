"""The periods that can be looked at: this month or quarter so far, or the one before."""

from datetime import date, timedelta
from enum import Enum

from pempek_pos.clock import months_later

_QUARTER = 3


class Period(Enum):
    """Which days count."""

    THIS_MONTH = "this month"
    LAST_MONTH = "last month"
    THIS_QUARTER = "this quarter"
    LAST_QUARTER = "last quarter"


def days_of(period: Period, today: date) -> tuple[date, date]:
    """First and last day of it; what is still running ends today."""
    months = _QUARTER if period in (Period.THIS_QUARTER, Period.LAST_QUARTER) else 1
    begun = today.replace(day=1)
    if months == _QUARTER:
        begun = begun.replace(month=begun.month - (begun.month - 1) % _QUARTER)
    if period in (Period.THIS_MONTH, Period.THIS_QUARTER):
        return begun, today
    return months_later(begun, -months), begun - timedelta(days=1)
