"""The demonstration shop's counter: serves people through the real services, at the demonstration's time."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random
from typing import Final

from pempek_pos.audit.actor import Actor
from pempek_pos.catalog.item import Item
from pempek_pos.demo import errands, money
from pempek_pos.demo.clock import DemoClock
from pempek_pos.demo.errands import Errand
from pempek_pos.demo.habits import Regular
from pempek_pos.ids import new_id
from pempek_pos.loyalty.redemption import most_useful_points
from pempek_pos.loyalty.rewards import Claim, RewardKind
from pempek_pos.members.member import MemberId
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.sales.basket import Basket, Discount, DiscountKind
from pempek_pos.sales.receipt import Receipt
from pempek_pos.sales.refund import LineBack
from pempek_pos.shop import Shop
from pempek_pos.staff.rights import LARGE_REFUND

FLOAT: Final = Rupiah(300_000)
_CLAIMS, _DISCOUNTS, _REFUNDS, _PARKS, _VOIDS = 0.3, 0.03, 0.012, 0.02, 0.01
"""The share of sales in which it happens; claims, of the sales of members who can."""
_KEPT_TOGETHER: Final = 150
"""Points somebody has before they think of spending them as rupiah."""
_GIFTS: Final = (("penyok", 2_000), ("langganan lama", 5_000), ("salah harga di papan", 3_000))
_FAULTS: Final = ("salah pesan", "kurang panas", "cuko tumpah", "kebanyakan beli", "rasa kurang cocok")


@dataclass(frozen=True, slots=True)
class Staff:
    """Who acts in the demonstration."""

    owner: Actor
    manager: Actor
    service: Actor
    cashiers: tuple[Actor, ...]


class DemoCounter:
    """Sells, takes back, pays and counts as a busy counter does."""

    def __init__(self, shop: Shop, clock: DemoClock, staff: Staff, rng: Random) -> None:
        self.shop = shop
        self.clock = clock
        self.staff = staff
        self.rng = rng
        self.heard: Callable[[Basket], Basket] = lambda basket: basket
        """Puts the code by which a customer says where they heard of the shop into their basket."""
        self._items: Mapping[str, Item] = {item.code: item for item in shop.catalog.items()}

    def open_shift(self, by: Actor, at: datetime) -> None:
        """Open the till with what the last shift left in the drawer."""
        self.clock.reach(at)
        last = self.shop.till.last_closed(by.till)
        left = FLOAT if last is None or last.counted is None else last.counted
        self.shop.till.open_shift(by, new_id(), left)

    def close_shift(self, by: Actor, at: datetime, to_bank: bool) -> None:
        """Count and close; in the evening what is above the float goes to the bank first."""
        self.clock.reach(at)
        shift = self.shop.till.current(by.till)
        if shift is None:
            return
        surplus = (self.shop.till.expected(shift.id) - FLOAT) // 50_000 * 50_000
        if to_bank and surplus > 0:
            self.shop.till.pay_out(by, new_id(), Rupiah(surplus), "Setor ke bank")
        expected = self.shop.till.expected(shift.id)
        count = money.counted(expected, self.rng)
        note = "" if count.total == expected else "Sudah dihitung dua kali"
        self.shop.parking.close_shift(by, shift.id, count, note)

    def petty_cash(self, by: Actor) -> None:
        """What a shop buys on the way: ice every day, gas and small change now and then."""
        till, rng = self.shop.till, self.rng
        till.pay_out(by, new_id(), Rupiah(rng.choice((15_000, 20_000, 25_000))), "Es batu")
        if rng.random() < 0.25:
            till.pay_out(by, new_id(), Rupiah(22_000), "Gas 3 kg")
        if rng.random() < 0.15:
            till.pay_in(by, new_id(), Rupiah(rng.choice((100_000, 200_000))), "Uang kecil dari bank")

    def serve(self, by: Actor, at: datetime, regular: Regular | None) -> Receipt:
        """Sell what somebody came for; seldom parked first, corrected, cheaper, or back in part."""
        self.clock.reach(at)
        wanted = errands.of_regular(regular.favourites, self.rng) if regular else errands.walk_in(self.rng)
        basket = self.basket(wanted, regular.member_id if regular else None)
        if self.rng.random() < _PARKS:
            self.park(by, basket, "sebentar")
            basket = self.shop.parking.resume(by, basket.id)
        if len(basket.lines) > 1 and self.rng.random() < _VOIDS:
            basket = self.shop.parking.void_line(by, basket, 0, "tidak jadi")
        basket = self.heard(self._discounted(basket))
        if regular is not None and self.rng.random() < _CLAIMS:
            basket = self.claiming(basket)
        sale = self.sell(by, basket)
        if self.rng.random() < _REFUNDS:
            self.clock.reach(at + timedelta(minutes=2))
            self.refund(by, sale, [self._part(sale)])
        return sale

    def basket(self, wanted: Errand, member_id: str | None) -> Basket:
        """A basket of what is on the menu; an item that is not is left out."""
        basket = Basket(new_id(), member_id=MemberId(member_id) if member_id else None)
        for code, pieces in wanted.items():
            if code in self._items:
                basket = basket.with_item(self._items[code], pieces)
        return basket

    def claiming(self, basket: Basket) -> Basket:
        """With a reward the member can have, if there is one."""
        assert basket.member_id is not None
        net = self.shop.sales.quote(basket).price.net
        balance = self.shop.loyalty.balance(basket.member_id)
        offers = [
            offer.reward
            for offer in self.shop.loyalty.offers(basket.member_id, net)
            if offer.refusal is None
            and not offer.missing
            and (offer.reward.cost or balance >= _KEPT_TOGETHER)
        ]
        if not offers:
            return basket
        reward = self.rng.choice(offers)
        if reward.kind is RewardKind.POINTS_AS_RUPIAH:
            points = Points(most_useful_points(reward, balance, Rupiah(net // 2)) // 10 * 10)
            return replace(basket, claims=(Claim(reward.id, points),)) if points > 0 else basket
        if reward.kind is RewardKind.FREE_ITEM:
            given = next(item for item in self._items.values() if item.id == reward.item_id)
            basket = basket.with_item(given, reward.pieces)
        return replace(basket, claims=(Claim(reward.id),))

    def sell(self, by: Actor, basket: Basket) -> Receipt:
        """Check the basket out; the receipt was printed."""
        net = self.shop.sales.quote(basket).price.net
        sale = self.shop.sales.check_out(by, basket, money.tenders(net, self.rng))
        self.printed(by)
        return sale

    def refund(self, by: Actor, sale: Receipt, lines: Sequence[LineBack]) -> None:
        """Take goods back; above the limit the manager does it (policy B7)."""
        large = -self.shop.sales.plan_refund(sale.number, lines).due > LARGE_REFUND
        who = self.staff.manager if large else by
        self.shop.sales.refund(who, new_id(), sale.number, lines, (self.rng.choice(_FAULTS), None))
        self.printed(by)

    def park(self, by: Actor, basket: Basket, label: str) -> None:
        """Put a basket aside."""
        self.shop.parking.park(by, basket, label, self.shop.sales.quote(basket).price.net)

    def _discounted(self, basket: Basket) -> Basket:
        """Now and then something off by hand, never more than a cashier may give."""
        if self.rng.random() >= _DISCOUNTS:
            return basket
        reason, amount = self.rng.choice(_GIFTS)
        if sum(line.gross for line in basket.lines) < amount * 6:
            return basket
        return replace(basket, discount=Discount(DiscountKind.AMOUNT, amount, reason))

    def _part(self, sale: Receipt) -> LineBack:
        line = self.rng.choice(sale.lines)
        return LineBack(line.line_no, self.rng.randint(1, min(2, line.quantity)))

    def printed(self, by: Actor) -> None:
        """What waited for the printer has come out."""
        while message := self.shop.outbox.next_waiting(by.till):
            self.shop.outbox.mark_done(message.id)
