"""A sale or refund as it is recorded: one row of figures with its lines, reductions and tenders."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from pempek_pos.audit.actor import Actor
from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.loyalty.why import Because
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.sales.basket import Basket
from pempek_pos.sales.price import Price
from pempek_pos.sales.receipt import Receipt, ReceiptKind, ReceiptLine, ReceiptReduction
from pempek_pos.sales.refund import RefundPlan
from pempek_pos.sales.tender import Settlement, Taken

RETAIL: Final = PriceTier.RETAIL.value


@dataclass(frozen=True, slots=True)
class PointsOnSale:
    """What a sale or refund did to its member's points, with the terms it was reckoned by; below zero on a
    refund.
    """

    member_id: str
    won: Points
    spent: Points
    balance: Points
    terms_id: str
    tier: str
    multiplier_bp: int
    why: tuple[Because, ...]


@dataclass(frozen=True, slots=True)
class SaleRecord:
    """Everything that is kept of a sale or refund."""

    id: str
    kind: ReceiptKind
    number: str
    day_no: int
    till: str
    shift_id: str | None
    cashier_id: str
    cashier: str
    sold_at: datetime
    business_date: date
    subtotal: Rupiah
    net: Rupiah
    rounding: Rupiah
    earning_base: Rupiah
    bonus: Points
    lines: tuple[ReceiptLine, ...]
    reductions: tuple[ReceiptReduction, ...]
    taken: tuple[Taken, ...]
    member_id: str | None = None
    points: PointsOnSale | None = None
    refund_of: str | None = None
    reason: str = ""
    approved_by: str | None = None
    imported: bool = False
    partner_id: str | None = None
    price_tier: str = RETAIL


def receipt_number(kind: ReceiptKind, till: str, day: date, day_no: int) -> str:
    """The label on paper: K1-261003-0042, or R-K1-261003-0001 for a refund; the identity is the id."""
    label = f"{till}-{day:%y%m%d}-{day_no:04d}"
    return label if kind is ReceiptKind.SALE else f"R-{label}"


@dataclass(frozen=True, slots=True)
class Occasion:
    """When, where and under which number something is sold or comes back."""

    by: Actor
    shift_id: str
    number: str
    day_no: int
    at: datetime
    day: date


def sale_record(
    basket: Basket, on: Occasion, price: Price, paid: Settlement, points: PointsOnSale | None
) -> SaleRecord:
    """A counter sale as it is recorded."""
    return SaleRecord(
        id=basket.id,
        kind=ReceiptKind.SALE,
        number=on.number,
        day_no=on.day_no,
        till=on.by.till,
        shift_id=on.shift_id,
        cashier_id=on.by.staff_id,
        cashier=on.by.name,
        sold_at=on.at,
        business_date=on.day,
        subtotal=price.subtotal,
        net=price.net,
        rounding=paid.rounding,
        earning_base=price.earning_base,
        bonus=price.bonus,
        lines=price.lines,
        reductions=price.reductions,
        taken=paid.taken,
        member_id=points.member_id if points else None,
        points=points,
        approved_by=basket.approved_by,
        partner_id=basket.partner_id,
    )


def refund_record(
    refund_id: str,
    on: Occasion,
    sale: Receipt,
    plan: RefundPlan,
    points: PointsOnSale | None,
    why: tuple[str, str | None],
) -> SaleRecord:
    """A refund of `sale` as it is recorded; `why` is the reason given and who approved."""
    reason, approved_by = why
    return SaleRecord(
        id=refund_id,
        kind=ReceiptKind.REFUND,
        number=on.number,
        day_no=on.day_no,
        till=on.by.till,
        shift_id=on.shift_id,
        cashier_id=on.by.staff_id,
        cashier=on.by.name,
        sold_at=on.at,
        business_date=on.day,
        subtotal=Rupiah(sum(line.quantity * line.unit_price for line in plan.lines)),
        net=plan.net,
        rounding=plan.rounding,
        earning_base=plan.earning_base,
        bonus=Points(0),
        lines=plan.lines,
        reductions=plan.reductions,
        taken=plan.taken,
        member_id=points.member_id if points else None,
        points=points,
        refund_of=sale.id,
        partner_id=sale.partner.partner_id if sale.partner else None,
        price_tier=sale.partner.price_tier if sale.partner else RETAIL,
        reason=reason,
        approved_by=approved_by,
    )
