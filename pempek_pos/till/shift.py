"""A shift at a till, its cash movements, and what should be in the drawer."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from pempek_pos.errors import ShopError
from pempek_pos.money.amount import Rupiah

DENOMINATIONS = (100_000, 75_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50)


class CashKind(Enum):
    """Why cash moved."""

    SALE = "sale"
    REFUND = "refund"
    PAYMENT = "payment"
    """A partner's payment, or below zero money paid back to one."""
    PAY_IN = "pay in"
    PAY_OUT = "pay out"


@dataclass(frozen=True, slots=True)
class CashMovement:
    """Cash into (above zero) or out of (below zero) the drawer; `source` is the sale or the movement itself.

    `by` is the person's name.
    """

    id: str
    kind: CashKind
    amount: Rupiah
    source: str
    reason: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class CashCount:
    """What was counted: pieces by denomination in rupiah; an empty drawer is none of something."""

    pieces: Mapping[int, int]

    @property
    def total(self) -> Rupiah:
        """The counted money."""
        return Rupiah(sum(value * count for value, count in self.pieces.items()))


@dataclass(frozen=True, slots=True)
class Shift:
    """One person's turn at a till; closed when `closed_at` is set, and only then it tells what was expected.

    `opened_by` and `closed_by` are people's names. `opening_expected` is what the last close here counted.
    """

    id: str
    till: str
    opened_by: str
    opened_at: datetime
    business_date: date
    opening_float: Rupiah
    opening_expected: Rupiah
    closed_by: str | None = None
    closed_at: datetime | None = None
    counted: Rupiah | None = None
    expected: Rupiah | None = None
    note: str = ""

    @property
    def opening_difference(self) -> Rupiah:
        """The float less what the last close left in the drawer."""
        return Rupiah(self.opening_float - self.opening_expected)

    @property
    def variance(self) -> Rupiah | None:
        """Counted less expected, once closed."""
        if self.counted is None or self.expected is None:
            return None
        return Rupiah(self.counted - self.expected)


@dataclass(frozen=True, slots=True)
class CashTotals:
    """A shift's cash by kind, signed: refunds and pay-outs are zero or less."""

    sales: Rupiah
    refunds: Rupiah
    paid_in: Rupiah
    paid_out: Rupiah
    payments: Rupiah = Rupiah(0)
    """What partners paid on their accounts, less what was paid back."""

    @property
    def moved(self) -> Rupiah:
        """All of it together."""
        return Rupiah(self.sales + self.refunds + self.payments + self.paid_in + self.paid_out)


class TillClosed(ShopError):
    """There is no open shift at this till."""

    def __init__(self, till: str) -> None:
        super().__init__(till)
        self.till = till


class ShiftOpenAlready(ShopError):
    """This till has an open shift, opened by the person named `opened_by`."""

    def __init__(self, till: str, opened_by: str) -> None:
        super().__init__(till, opened_by)
        self.till = till
        self.opened_by = opened_by


class CountNeeded(ShopError):
    """A shift closes only with the drawer counted."""
