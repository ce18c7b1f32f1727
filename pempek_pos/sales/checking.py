"""What is checked of a basket before it is sold; what a screen believes is ignored (policy R3)."""

from dataclasses import replace

from pempek_pos.audit.actor import Actor
from pempek_pos.sales.basket import Basket, EmptyBasket, PriceChanged
from pempek_pos.sales.counter import Counter
from pempek_pos.sales.discounts import check_discounts
from pempek_pos.sales.on_account import OnAccount
from pempek_pos.sales.own_points import check_own_points


def check_basket(by: Actor, basket: Basket, counter: Counter) -> None:
    """The basket is what the shop sells today at today's prices, with everybody's yes that it needs.

    Raises EmptyBasket, NotAllowed, ApprovalNeeded, Unusable, NotForSale, PriceChanged.
    """
    if not basket.lines:
        raise EmptyBasket
    check_discounts(by, basket, counter.staff)
    check_own_points(by, basket, counter.staff, counter.members)
    items = [counter.catalog.item(line.item_id) for line in basket.lines]
    if basket.partner_id is not None:
        items = list(OnAccount(counter).priced(basket.partner_id, items))
    for line, item in zip(basket.lines, items, strict=True):
        fresh = Basket(basket.id).with_item(item, line.quantity).lines[0]
        if replace(line, discount=None) != fresh:
            raise PriceChanged(item.code, item.name, line.unit_price, fresh.unit_price)
