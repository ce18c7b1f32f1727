"""Sales from before this program, with their own numbers, days and prices (exchange format, sales.csv)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from pempek_pos.audit.actor import Actor
from pempek_pos.ids import new_id
from pempek_pos.loyalty.accrual import award_for, last_good_day, plain_earning
from pempek_pos.loyalty.posting import SalePoints
from pempek_pos.loyalty.service import LoyaltyService
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.sales import store
from pempek_pos.sales.receipt import ReceiptKind, ReceiptLine, ReceiptReduction, ReductionKind
from pempek_pos.sales.record import PointsOnSale, SaleRecord
from pempek_pos.sales.tender import Taken, TenderKind
from pempek_pos.storage.database import Database


@dataclass(frozen=True, slots=True)
class ImportedLine:
    """One line of an imported sale."""

    item_id: str
    code: str
    name: str
    unit: str
    quantity: int
    unit_price: Rupiah
    line_discount: Rupiah
    earns: bool


@dataclass(frozen=True, slots=True)
class ImportedSale:
    """An imported sale: it keeps its number and moment, counts in every report, and never touches a shift's
    cash.
    """

    number: str
    sold_at: datetime
    till: str
    cashier: str
    member_id: str | None
    lines: tuple[ImportedLine, ...]
    tender: TenderKind


def record_imported(db: Database, loyalty: LoyaltyService, by: Actor, sales: Sequence[ImportedSale]) -> None:
    """Inside a command: write `sales`, oldest first, each winning points by the terms in force on its day
    (E1-E4).
    """
    for sale in sorted(sales, key=lambda sale: sale.sold_at):
        store.record(db, _record(sale, _points(loyalty, by, sale)))


def _points(loyalty: LoyaltyService, by: Actor, sale: ImportedSale) -> PointsOnSale | None:
    if sale.member_id is None:
        return None
    day = sale.sold_at.date()
    member = loyalty.prepare(by, sale.member_id, day)
    net = Rupiah(sum(_net(line) for line in sale.lines))
    base = Rupiah(sum(_net(line) for line in sale.lines if line.earns))
    tier = member.standing.tier
    award = award_for(member.programme, tier, plain_earning(base), net)
    ends = last_good_day(member.programme, day)
    loyalty.move_for_sale(
        by, SalePoints(sale.number, sale.number, member.member_id, day, net, (), award, ends)
    )
    balance = Points(member.balance + award.points)
    terms_id = member.programme.id
    return PointsOnSale(
        sale.member_id, award.points, Points(0), balance, terms_id, tier.name, tier.multiplier_bp, award.why
    )


def _record(sale: ImportedSale, points: PointsOnSale | None) -> SaleRecord:
    net = Rupiah(sum(_net(line) for line in sale.lines))
    return SaleRecord(
        id=new_id(),
        kind=ReceiptKind.SALE,
        number=sale.number,
        day_no=0,
        till=sale.till,
        shift_id=None,
        cashier_id="",
        cashier=sale.cashier,
        sold_at=sale.sold_at,
        business_date=sale.sold_at.date(),
        subtotal=Rupiah(sum(line.quantity * line.unit_price for line in sale.lines)),
        net=net,
        rounding=Rupiah(0),
        earning_base=Rupiah(sum(_net(line) for line in sale.lines if line.earns)),
        bonus=Points(0),
        lines=tuple(_line(number, line) for number, line in enumerate(sale.lines, 1)),
        reductions=tuple(_discounts(sale)),
        taken=(Taken(sale.tender, net, net, Rupiah(0)),),
        member_id=sale.member_id,
        points=points,
        imported=True,
    )


def _net(line: ImportedLine) -> int:
    return line.quantity * line.unit_price - line.line_discount


def _line(number: int, line: ImportedLine) -> ReceiptLine:
    return ReceiptLine(
        number,
        line.item_id,
        line.code,
        line.name,
        line.unit,
        line.quantity,
        line.unit_price,
        line.line_discount,
        Rupiah(0),
        Rupiah(_net(line)),
        line.earns,
    )


def _discounts(sale: ImportedSale) -> list[ReceiptReduction]:
    cuts = [(number, line) for number, line in enumerate(sale.lines, 1) if line.line_discount]
    return [
        ReceiptReduction(
            no, ReductionKind.LINE_DISCOUNT, line.name, line.line_discount, number, None, Points(0), "", ()
        )
        for no, (number, line) in enumerate(cuts, 1)
    ]
