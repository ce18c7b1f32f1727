"""One business day as the owner reads it."""

from dataclasses import dataclass
from datetime import date

from pempek_pos.reports.turnover import CashierTotal, HourTotal, ItemTotal, TenderTotal, Turnover


@dataclass(frozen=True, slots=True)
class DayReport:
    """A day's figures; the hours in order, everything else the largest turnover first."""

    day: date
    turnover: Turnover
    tenders: tuple[TenderTotal, ...]
    hours: tuple[HourTotal, ...]
    items: tuple[ItemTotal, ...]
    cashiers: tuple[CashierTotal, ...]
    week_before: Turnover
    """The whole of the same weekday last week."""
    week_before_by_now: Turnover | None
    """The same weekday last week up to this time of day; None unless the day is today."""

    @property
    def pieces(self) -> int:
        """Pieces sold less pieces brought back."""
        return sum(item.pieces for item in self.items)

    @property
    def compared(self) -> Turnover:
        """What the day is fairly compared with."""
        return self.week_before if self.week_before_by_now is None else self.week_before_by_now
