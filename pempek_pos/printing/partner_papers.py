"""What is drawn on a partner's papers: values that say everything a page shows, read from storage."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from pempek_pos.consignment.goods import MoveKind
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.partner import Partner
from pempek_pos.partners.settlement import SettledClaim, Settlement
from pempek_pos.sales.receipt import Receipt


class PaperSize(Enum):
    """The sheet a paper about goods is drawn on."""

    A4 = "A4"
    A5 = "A5"


@dataclass(frozen=True, slots=True)
class PaperFile:
    """A paper as a PDF, the same bytes each time while nothing changed, and what the file is called."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class InvoicePaper:
    """A partner's sale, and what has settled its invoice so far."""

    receipt: Receipt
    partner: Partner
    number: str
    delivery_no: str
    due_on: date
    settled: tuple[Settlement, ...]
    open_amount: Rupiah

    @property
    def settled_on(self) -> date | None:
        """The day on which nothing was left open; None while something is."""
        if self.open_amount:
            return None
        return max((part.on_day for part in self.settled), default=self.receipt.business_date)


@dataclass(frozen=True, slots=True)
class CreditPaper:
    """Goods that came back, the invoice they belong to, and which claims the credit settled."""

    receipt: Receipt
    partner: Partner
    number: str
    invoice_no: str
    invoice_day: date
    settled: tuple[SettledClaim, ...]

    @property
    def amount(self) -> Rupiah:
        """What the goods came to."""
        return Rupiah(-self.receipt.due)

    @property
    def left_as_credit(self) -> Rupiah:
        """What settled nothing yet."""
        return Rupiah(self.amount - sum(part.amount for part in self.settled))


@dataclass(frozen=True, slots=True)
class MoneyPaper:
    """Money that came from a partner; `means` says how, each with its reference."""

    partner: Partner
    number: str
    payer: str
    amount: Rupiah
    on_day: date
    means: tuple[str, ...]
    settled: tuple[SettledClaim, ...]
    left_as_credit: Rupiah
    note: str = ""

    @property
    def all_settled(self) -> bool:
        """Whether each claim it went to has nothing left open."""
        return bool(self.settled) and not any(part.claim.remaining for part in self.settled)


@dataclass(frozen=True, slots=True)
class ConsignedLine:
    """Pieces of one item left with a partner's shop, or found sold, taken back or expired there; the price
    is what the partner pays for each one sold.
    """

    name: str
    unit: str
    pieces: int
    unit_price: Rupiah
    best_before: date | None = None
    kind: MoveKind = MoveKind.LEFT

    @property
    def worth(self) -> Rupiah:
        """At the agreed price; nothing for what goes back unsold."""
        billed = self.kind in (MoveKind.LEFT, MoveKind.SOLD)
        return Rupiah(self.pieces * self.unit_price if billed else 0)


@dataclass(frozen=True, slots=True)
class ConsignmentPaper:
    """Goods left with a partner's shop on a day, to be counted on `settle_on`; or what a count found, and the
    invoice of what was sold.
    """

    partner: Partner
    number: str
    on_day: date
    settle_on: date | None
    lines: tuple[ConsignedLine, ...]
    note: str = ""
    counted: bool = False
    invoice_no: str = ""
