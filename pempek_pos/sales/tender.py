"""How a sale is paid: several tenders, cash rounded to coins, change in cash only (policies C1, C2)."""

from dataclasses import dataclass
from enum import Enum

from pempek_pos.errors import ShopError
from pempek_pos.money.amount import Rupiah
from pempek_pos.money.rounding import CashRounding, cash_rounded


class TenderKind(Enum):
    """A way to pay."""

    CASH = "cash"
    QRIS = "qris"
    TRANSFER = "transfer"
    CARD = "card"


@dataclass(frozen=True, slots=True)
class Tender:
    """What the customer hands over; for cards `reference` is the last four digits and approval code (policy P6)."""

    kind: TenderKind
    amount: Rupiah
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """A tender as taken: `amount` counts for the sale, `given` was handed over, `change` went back."""

    kind: TenderKind
    amount: Rupiah
    given: Rupiah
    change: Rupiah
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Settlement:
    """A paid bill: `due` is what was to pay after `rounding` (zero or the cash part's difference)."""

    due: Rupiah
    rounding: Rupiah
    taken: tuple[Taken, ...]
    change: Rupiah


class NotEnoughTendered(ShopError):
    """`missing` rupiah are not paid yet."""

    def __init__(self, missing: Rupiah) -> None:
        super().__init__(missing)
        self.missing = missing


class TooMuchTendered(ShopError):
    """Only cash can exceed what is due; the others come to `excess` too much."""

    def __init__(self, excess: Rupiah) -> None:
        super().__init__(excess)
        self.excess = excess
