"""One month as the owner reads it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from pempek_pos.clock import month_end
from pempek_pos.errors import ShopError
from pempek_pos.reports.liability import Liability
from pempek_pos.reports.turnover import CategoryTotal, ItemTotal, TenderTotal, Turnover, total


@dataclass(frozen=True, slots=True)
class DayTotal:
    """One day of the month, also where nothing was sold."""

    day: date
    turnover: Turnover


@dataclass(frozen=True, slots=True)
class MonthReport:
    """A month's figures; days in order, everything else the largest turnover first."""

    month: date
    """The month's first day."""
    turnover: Turnover
    days: tuple[DayTotal, ...]
    """Up to today in the running month."""
    categories: tuple[CategoryTotal, ...]
    items: tuple[ItemTotal, ...]
    tenders: tuple[TenderTotal, ...]
    new_members: int
    liability: Liability
    month_before: Turnover
    month_before_by_now: Turnover | None
    """The month before up to the same day; None unless the month is running."""

    @property
    def pieces(self) -> int:
        """Pieces sold less pieces brought back."""
        return sum(item.pieces for item in self.items)

    @property
    def compared(self) -> Turnover:
        """What the month is fairly compared with."""
        return self.month_before if self.month_before_by_now is None else self.month_before_by_now


class MonthNotOver(ShopError):
    """`month` (its first day) still runs or has not begun; it can be drawn up from `from_day` on."""

    def __init__(self, month: date, from_day: date) -> None:
        super().__init__(month, from_day)
        self.month = month
        self.from_day = from_day


def month_days(month: date, today: date, sold: Mapping[date, Turnover]) -> tuple[DayTotal, ...]:
    """Every day of the month up to today, with what `sold` says of it."""
    last = min(month_end(month), max(today, month))
    days = [month + timedelta(days=nth) for nth in range((last - month).days + 1)]
    return tuple(DayTotal(day, sold.get(day, Turnover())) for day in days)


def until_day(sold: Mapping[date, Turnover], last: date) -> Turnover:
    """The days of `sold` up to `last` together."""
    return total(turnover for day, turnover in sold.items() if day <= last)


def check_over(month: date, today: date) -> None:
    """Raises MonthNotOver unless the month has passed: points are good on their last day (policy X1)."""
    if today <= month_end(month):
        raise MonthNotOver(month, month_end(month) + timedelta(days=1))
