"""A small scenario for each command at the counter, the drawer and the printer: what to ask for."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from pempek_pos.catalog.item import ItemFacts, NewItem
from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.ids import new_id
from pempek_pos.loyalty.promotions import Promotion, PromotionKind
from pempek_pos.loyalty.rewards import Claim, RewardKind
from pempek_pos.loyalty.vouchers import Cause, Voucher, VoucherKind
from pempek_pos.money.amount import Rupiah
from pempek_pos.outbox.message import Message, OutboxKind
from pempek_pos.sales.basket import Basket
from pempek_pos.sales.refund import LineBack
from pempek_pos.sales.tender import Tender, TenderKind
from pempek_pos.till.shift import CashCount
from tests.crash.deed import Deed, once
from tests.shop_floor import Floor


def voucher(floor: Floor) -> Voucher:
    """A voucher that is not issued yet."""
    today = floor.shop.clock.today()
    until = today + timedelta(days=9)
    return Voucher(new_id(), "", VoucherKind.AMOUNT_OFF, today, until, Cause.OWNER, "maaf", Rupiah(4_000))


def promotion(floor: Floor) -> Promotion:
    """A tenth off everything."""
    today = floor.shop.clock.today()
    return Promotion(new_id(), "Sepersepuluh", PromotionKind.PERCENT_OFF, today, percent_bp=1_000)


def offered(floor: Floor) -> Basket:
    """A basket with a promotion, a voucher and a reward, for a member."""
    floor.shop.offers.keep_promotion(floor.owner, promotion(floor))
    code = floor.shop.offers.issue(floor.owner, voucher(floor)).code
    claim = Claim(floor.reward(RewardKind.FREE_ITEM, 20, item="ADA").id)
    basket = floor.basket(("ADA", 2), ("KSB", 3), member=floor.member(points=100), claims=(claim,))
    return replace(basket, codes=(code,))


def check_out(floor: Floor) -> Deed:
    basket = offered(floor)
    floor.shop.parking.keep(floor.cashier, basket, Rupiah(0))
    tender = (Tender(TenderKind.CASH, Rupiah(80_000)),)
    return lambda: floor.shop.sales.check_out(floor.cashier, basket, tender)


def on_account(floor: Floor) -> Deed:
    basket = floor.order(floor.partner(), ("KSB", 5))
    tenders = [Tender(TenderKind.CASH, Rupiah(20_000)), Tender(TenderKind.ACCOUNT, Rupiah(79_000))]
    return lambda: floor.shop.sales.check_out(floor.cashier, basket, tenders)


def refund(floor: Floor) -> Deed:
    sale, refund_id = floor.sell(offered(floor)), new_id()
    return lambda: floor.shop.sales.refund(
        floor.owner, refund_id, sale.number, [LineBack(2, 1)], ("basi", None)
    )


def join_member(floor: Floor) -> Deed:
    sale, siti = floor.sell(floor.basket(("KSB", 3))), floor.member()
    return lambda: floor.shop.sales.join_member(floor.owner, sale.id, siti.id)


def keep(floor: Floor) -> Deed:
    basket = floor.basket(("ADA", 2), ("KSB", 1))
    return lambda: floor.shop.parking.keep(floor.cashier, basket, Rupiah(30_000))


def park(floor: Floor) -> Deed:
    basket = floor.basket(("ADA", 2))
    return lambda: floor.shop.parking.park(floor.cashier, basket, "Meja 4", Rupiah(8_000))


def resume(floor: Floor) -> Deed:
    basket = floor.basket(("ADA", 2))
    floor.shop.parking.park(floor.cashier, basket, "", Rupiah(8_000))
    return once(lambda: floor.shop.parking.resume(floor.cashier, basket.id))


def void(floor: Floor) -> Deed:
    basket = floor.basket(("ADA", 2))
    floor.shop.parking.keep(floor.cashier, basket, Rupiah(8_000))
    return lambda: floor.shop.parking.void(floor.cashier, basket, "batal")


def void_line(floor: Floor) -> Deed:
    basket = floor.basket(("ADA", 2), ("KSB", 1))
    return lambda: floor.shop.parking.void_line(floor.cashier, basket, 0, "batal")


def close_shift(floor: Floor) -> Deed:
    floor.sell(floor.basket(("ADA", 5)), Tender(TenderKind.CASH, Rupiah(20_000)))
    shift = floor.shop.till.current("K1")
    assert shift
    count = CashCount({100_000: 2, 20_000: 1})
    return lambda: floor.shop.parking.close_shift(floor.cashier, shift.id, count, "")


def close_with_till(floor: Floor) -> Deed:
    shift = floor.shop.till.current("K1")
    assert shift
    return lambda: floor.shop.till.close_shift(floor.cashier, shift.id, CashCount({100_000: 2}), "")


def open_shift(floor: Floor) -> Deed:
    close_with_till(floor)()
    shift_id = new_id()
    return lambda: floor.shop.till.open_shift(floor.cashier, shift_id, Rupiah(150_000))


def pay_in(floor: Floor) -> Deed:
    movement_id = new_id()
    return lambda: floor.shop.till.pay_in(floor.owner, movement_id, Rupiah(50_000), "tukar receh")


def pay_out(floor: Floor) -> Deed:
    movement_id = new_id()
    return lambda: floor.shop.till.pay_out(floor.owner, movement_id, Rupiah(50_000), "beli es")


def message(floor: Floor) -> Message:
    """The slip of a sale, waiting for the printer."""
    sold = floor.sell(floor.basket(("ADA", 1)))
    found = floor.shop.outbox.latest(OutboxKind.RECEIPT, sold.id)
    assert found
    return found


def drop(floor: Floor) -> Deed:
    slip = message(floor)
    return lambda: floor.shop.outbox.drop(floor.cashier, slip.id, "tidak perlu")


def retry(floor: Floor) -> Deed:
    slip = message(floor)
    floor.shop.outbox.drop(floor.cashier, slip.id, "tidak perlu")
    return lambda: floor.shop.outbox.retry(floor.cashier, slip.id)


def mark_done(floor: Floor) -> Deed:
    slip = message(floor)
    return lambda: floor.shop.outbox.mark_done(slip.id)


def mark_failed(floor: Floor) -> Deed:
    slip = message(floor)
    return once(lambda: floor.shop.outbox.mark_failed(slip.id, "no paper"))


def set_aside(floor: Floor) -> Deed:
    slip = message(floor)
    return lambda: floor.shop.outbox.set_aside(slip.id, "too late")


def let_go(floor: Floor) -> Deed:
    slip = message(floor)
    return lambda: floor.shop.outbox.let_go(slip.id)


def put_copy(floor: Floor) -> Deed:
    slip = message(floor)
    return lambda: floor.shop.outbox.put_copy(floor.cashier, slip.kind, slip.subject)


def print_receipt(floor: Floor) -> Deed:
    slip = message(floor)
    floor.shop.outbox.drop(floor.cashier, slip.id, "tidak perlu")
    return lambda: floor.shop.printing.print_receipt(floor.cashier, slip.subject)


def kick_drawer(floor: Floor) -> Deed:
    return once(lambda: floor.shop.printing.kick_drawer(floor.cashier))


def new_item() -> NewItem:
    """Something new on the menu, in a group of its own."""
    facts = ItemFacts("LNJ", "Pempek Lenjer", "pcs", "Lenjer")
    return NewItem(new_id(), facts, ((PriceTier.RETAIL, Rupiah(20_000)),), Rupiah(9_000))


def add_item(floor: Floor) -> Deed:
    item = new_item()
    return lambda: floor.shop.catalog.add_item(floor.owner, item)


def take_in_items(floor: Floor) -> Deed:
    items = [new_item()]
    return once(lambda: floor.shop.catalog.take_in(floor.owner, items, []))


def change_item(floor: Floor) -> Deed:
    facts = ItemFacts("ADB", "Adaan Besar", "pcs", "Adaan")
    return lambda: floor.shop.catalog.change_item(floor.owner, floor.items["ADA"].id, facts)


def withdraw_item(floor: Floor) -> Deed:
    return lambda: floor.shop.catalog.withdraw(floor.owner, floor.items["ADA"].id)


def restore_item(floor: Floor) -> Deed:
    withdraw_item(floor)()
    return lambda: floor.shop.catalog.restore(floor.owner, floor.items["ADA"].id)


def set_price(floor: Floor) -> Deed:
    ada, today = floor.items["ADA"].id, floor.shop.clock.today()
    return lambda: floor.shop.catalog.set_price(floor.owner, ada, PriceTier.RETAIL, Rupiah(5_000), today)


def set_cost(floor: Floor) -> Deed:
    ada, today = floor.items["ADA"].id, floor.shop.clock.today()
    return lambda: floor.shop.catalog.set_cost(floor.owner, ada, Rupiah(2_000), today)


SCENARIOS: Final = {
    "sales.check_out": check_out,
    "sales.check_out on account": on_account,
    "sales.refund": refund,
    "sales.join_member": join_member,
    "parking.keep": keep,
    "parking.park": park,
    "parking.resume": resume,
    "parking.void": void,
    "parking.void_line": void_line,
    "parking.close_shift": close_shift,
    "till.close_shift": close_with_till,
    "till.open_shift": open_shift,
    "till.pay_in": pay_in,
    "till.pay_out": pay_out,
    "outbox.drop": drop,
    "outbox.retry": retry,
    "outbox.mark_done": mark_done,
    "outbox.mark_failed": mark_failed,
    "outbox.set_aside": set_aside,
    "outbox.let_go": let_go,
    "outbox.put_copy": put_copy,
    "printing.print_receipt": print_receipt,
    "printing.kick_drawer": kick_drawer,
    "catalog.add_item": add_item,
    "catalog.take_in": take_in_items,
    "catalog.change_item": change_item,
    "catalog.withdraw": withdraw_item,
    "catalog.restore": restore_item,
    "catalog.set_price": set_price,
    "catalog.set_cost": set_cost,
}
"""By command, with a word more where there is more than one."""
