"""What is known about the drawer right now, as one value that each deed replaces by a new one."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from pempek_pos.feedback.greeting import ShiftGreeting
from pempek_pos.money.amount import Rupiah
from pempek_pos.reports.shift_page import ShiftReport
from pempek_pos.till.shift import CashCount, CashMovement, Shift


@dataclass(frozen=True, slots=True)
class DrawerState:
    """A till's drawer: the running shift if there is one, the one before it, and cash moved by hand."""

    till: str
    now: datetime
    shift: Shift | None = None
    last: Shift | None = None
    paid: tuple[CashMovement, ...] = ()
    """Pay-ins and pay-outs, newest first; what sales put in stays untold until the count (blind close)."""
    parked: int = 0
    has_drawer: bool = False
    """Whether this till's printer opens a drawer."""
    typed: int | None = None
    """The float typed so far, while no shift is open."""

    @property
    def left(self) -> Rupiah | None:
        """What the last count left in the drawer, None before the first."""
        return None if self.last is None else self.last.counted

    @property
    def difference(self) -> Rupiah | None:
        """The typed float less what the last count left; None while either is not known."""
        if self.typed is None or self.left is None:
            return None
        return Rupiah(self.typed - self.left)


@dataclass(frozen=True, slots=True)
class CountState:
    """The count that ends a shift: what was counted so far; with the report once it is closed."""

    count: CashCount
    parked: int = 0
    """Baskets that wait here and stand in the way of closing."""
    report: ShiftReport | None = None


@dataclass(frozen=True, slots=True)
class DayState:
    """A business day's shifts; `reports` has those whose figures may be seen by now."""

    day: date
    shifts: tuple[Shift, ...] = ()
    reports: tuple[ShiftReport, ...] = ()
    chosen: str = ""
    greeting: ShiftGreeting | None = None
    """What the chosen shift saw to, and how content its customers were."""

    @property
    def report(self) -> ShiftReport | None:
        """The chosen shift's figures, None where they are not to be seen yet."""
        return next((report for report in self.reports if report.shift.id == self.chosen), None)


class Told(Enum):
    """What the page tells about a deed that went well."""

    OPENED = "opened"
    PAID_IN = "paid in"
    PAID_OUT = "paid out"
    KICKED = "kicked"
    NO_SHIFT = "no shift"
