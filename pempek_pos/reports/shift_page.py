"""The page of one shift: the drawer from float to count, and what was sold."""

from dataclasses import dataclass

from pempek_pos.money.amount import Rupiah
from pempek_pos.reports.turnover import TenderTotal, Turnover
from pempek_pos.till.shift import CashCount, CashMovement, CashTotals, Shift


@dataclass(frozen=True, slots=True)
class ShiftReport:
    """A shift's figures; while it is open `expected` is what should be there by now, nothing is counted."""

    shift: Shift
    cash: CashTotals
    expected: Rupiah
    counted: CashCount
    paid: tuple[CashMovement, ...]
    """Pay-ins and pay-outs in their order; the cash of sales and refunds is summed in `cash`."""
    turnover: Turnover
    tenders: tuple[TenderTotal, ...]
