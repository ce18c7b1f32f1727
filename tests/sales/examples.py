"""Baskets, items and receipts to test pure rules with; money in whole rupiah."""

from datetime import UTC, date, datetime

from pempek_pos.loyalty.rewards import Reward, RewardKind
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.money.rounding import CashRounding
from pempek_pos.sales.basket import Basket, BasketLine, Discount, DiscountKind
from pempek_pos.sales.price import Price
from pempek_pos.sales.receipt import Receipt, ReceiptKind
from pempek_pos.sales.refund import RefundPlan
from pempek_pos.sales.tender import Taken, Tender, settle

DAY = date(2026, 11, 23)


def line(
    item: str, price: int, quantity: int = 1, earns: bool = True, cut: Discount | None = None
) -> BasketLine:
    return BasketLine(item, item.upper(), item.title(), "pcs", quantity, Rupiah(price), earns, cut)


def percent(share: int, reason: str = "langganan") -> Discount:
    return Discount(DiscountKind.PERCENT, share * 100, reason)


def amount(rupiah: int, reason: str = "penyok") -> Discount:
    return Discount(DiscountKind.AMOUNT, rupiah, reason)


def basket(*lines: BasketLine, discount: Discount | None = None) -> Basket:
    return Basket("basket-1", lines, discount=discount)


def amount_off(rupiah: int, cost: int, name: str = "potongan") -> Reward:
    return Reward(name, name, RewardKind.AMOUNT_OFF, Points(cost), DAY, Rupiah(rupiah), claims_per_sale=9)


def free(item: str, cost: int, pieces: int = 1) -> Reward:
    return Reward(
        f"free {item}",
        item,
        RewardKind.FREE_ITEM,
        Points(cost),
        DAY,
        item_id=item,
        pieces=pieces,
        claims_per_sale=9,
    )


def by_points(value: int = 20) -> Reward:
    return Reward("tukar", "tukar", RewardKind.POINTS_AS_RUPIAH, Points(0), DAY, Rupiah(value))


def sold(price: Price, *tenders: Tender, rounding: CashRounding = CashRounding.DOWN_100) -> Receipt:
    paid = settle(price.net, tenders, rounding)
    return _receipt(
        ReceiptKind.SALE, "K1-261123-0001", price.lines, price.reductions, paid.rounding, paid.taken
    )


def refunded(plan: RefundPlan) -> Receipt:
    return _receipt(
        ReceiptKind.REFUND, "R-K1-261123-0001", plan.lines, plan.reductions, plan.rounding, plan.taken
    )


def _receipt(kind, number, lines, reductions, rounding, taken: tuple[Taken, ...]) -> Receipt:  # type: ignore[no-untyped-def]
    net = Rupiah(sum(each.net for each in lines))
    subtotal = Rupiah(sum(each.quantity * each.unit_price for each in lines))
    return Receipt(
        id=number,
        kind=kind,
        number=number,
        till="K1",
        cashier="Dewi",
        sold_at=datetime(2026, 11, 23, tzinfo=UTC),
        business_date=DAY,
        lines=lines,
        reductions=reductions,
        subtotal=subtotal,
        reduction=Rupiah(subtotal - net),
        net=net,
        rounding=rounding,
        due=Rupiah(net + rounding),
        taken=taken,
        member=None,
        why=(),
    )
