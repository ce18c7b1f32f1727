"""A finished sale or refund as read back from storage: what is shown, printed and refunded is this."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from pempek_pos.errors import ShopError
from pempek_pos.loyalty.why import Because
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.sales.tender import Taken


class ReceiptKind(Enum):
    """Goods went out or came back."""

    SALE = "sale"
    REFUND = "refund"


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """A sold line; `net` is its price less its own discount and its share of order-level reductions. Below
    zero on a refund.
    """

    line_no: int
    item_id: str
    code: str
    name: str
    unit: str
    quantity: int
    unit_price: Rupiah
    discount: Rupiah
    share: Rupiah
    net: Rupiah
    earns: bool
    of_line: int | None = None
    """On a refund: the sale's line that came back."""
    earn_bp: int = 10_000
    """What campaigns weigh its rupiah with when points are won, in basis points (policy V3)."""
    bonus: Points = Points(0)
    """Points that campaigns add for its pieces."""


class ReductionKind(Enum):
    """What made a sale cheaper."""

    LINE_DISCOUNT = "line discount"
    PROMOTION = "promotion"
    ORDER_DISCOUNT = "order discount"
    VOUCHER = "voucher"
    REWARD = "reward"


@dataclass(frozen=True, slots=True)
class ReceiptReduction:
    """A discount or reward on the receipt; `shares` pairs line numbers with the part each carries."""

    reduction_no: int
    kind: ReductionKind
    label: str
    amount: Rupiah
    line_no: int | None
    reward_id: str | None
    points: Points
    reason: str
    shares: tuple[tuple[int, Rupiah], ...]
    approved_by: str | None = None
    promotion_id: str | None = None
    voucher_id: str | None = None


@dataclass(frozen=True, slots=True)
class MemberOnReceipt:
    """The member as a receipt shows them: name, card, masked phone, and the points of this sale."""

    member_id: str
    name: str
    card_no: str
    masked_phone: str
    won: Points
    spent: Points
    balance: Points
    """Right after this sale."""
    tier: str
    next_expiry: tuple[date, Points] | None


@dataclass(frozen=True, slots=True)
class PartnerOnReceipt:
    """The partner as papers show them, with the papers' numbers and what is still open of the invoice."""

    partner_id: str
    name: str
    label: str
    price_tier: str
    invoice_no: str
    """The credit note's on a refund."""
    delivery_no: str
    due_on: date | None
    open_amount: Rupiah
    """Now, not when it was sold."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """Everything a finished sale or refund came to; on a refund money is below zero."""

    id: str
    kind: ReceiptKind
    number: str
    till: str
    cashier: str
    sold_at: datetime
    business_date: date
    lines: tuple[ReceiptLine, ...]
    reductions: tuple[ReceiptReduction, ...]
    subtotal: Rupiah
    reduction: Rupiah
    net: Rupiah
    rounding: Rupiah
    due: Rupiah
    taken: tuple[Taken, ...]
    member: MemberOnReceipt | None
    why: tuple[Because, ...]
    refund_of: str | None = None
    """The refunded sale's number."""
    reason: str = ""
    imported: bool = False
    bonus: Points = Points(0)
    """Points that campaigns added for the sale as a whole."""
    partner: PartnerOnReceipt | None = None

    @property
    def change(self) -> Rupiah:
        """Cash that went back."""
        return Rupiah(sum(taken.change for taken in self.taken))


class SoldDifferently(ShopError):
    """This basket was sold before as receipt `number`, with other lines."""

    def __init__(self, number: str) -> None:
        super().__init__(number)
        self.number = number
