"""A small working shop for tests: a menu, a cashier at an open till, members, and short ways to sell."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import count

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.catalog.item import Item, ItemFacts, NewItem
from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.ids import new_id
from pempek_pos.loyalty.programme import Programme, starting_programme
from pempek_pos.loyalty.rewards import Claim, Reward, RewardKind
from pempek_pos.members.member import Member, MemberId, NewMember
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.partners.account import Payment, PaymentMethod, PaymentWanted
from pempek_pos.partners.partner import (
    Address,
    NewPartner,
    Partner,
    PartnerFacts,
    PartnerId,
    PartnerTerms,
)
from pempek_pos.sales.basket import Basket
from pempek_pos.sales.receipt import Receipt
from pempek_pos.sales.refund import LineBack, everything
from pempek_pos.sales.tender import Tender, TenderKind
from pempek_pos.settings.profile import ShopProfile
from pempek_pos.shop import Shop
from pempek_pos.staff.person import NewPerson
from pempek_pos.storage.engines import begin_database
from tests.fixed_clock import FixedClock

PIN = "482915"
PASSWORD = "rahasia bege"
MENU = (("ADA", 4_000, True), ("KSB", 22_000, True), ("BOX", 20_000, False))


@dataclass
class Floor:
    """A shop with people in it; money in rupiah."""

    shop: Shop
    owner: Actor
    cashier: Actor
    items: dict[str, Item] = field(default_factory=dict)
    _phones: Iterator[int] = field(default_factory=lambda: count(1))

    def somebody(self, role: Role, till: str = "K1") -> Actor:
        """A person of this role on the books, signed in; always the same one."""
        known = next((one for one in self.shop.staff.people() if one.role is role), None)
        person = known or self.shop.staff.add_person(
            self.owner, NewPerson(new_id(), f"Orang {role.value}", role, PIN)
        )
        return Actor(person.id, person.name, person.role, till)

    def item(self, code: str, price: int, earns: bool = True) -> Item:
        """An item on the menu at a price."""
        facts = ItemFacts(code, f"Pempek {code}", "pcs", "Pempek", earns)
        new = NewItem(new_id(), facts, ((PriceTier.RETAIL, Rupiah(price)),))
        self.items[code] = self.shop.catalog.add_item(self.owner, new)
        return self.items[code]

    def member(self, name: str = "Siti Nurhaliza", points: int = 0) -> Member:
        """Somebody enrolled, with points from before if said."""
        phone = f"08120000{next(self._phones):04d}"
        member = self.shop.members.enrol(
            self.cashier, NewMember(MemberId(new_id()), name, phone, consent=True)
        )
        if points:
            today = self.shop.clock.today()
            self.shop.loyalty.open_points(self.owner, member.id, Points(points), today, None)
        return member

    def partner(
        self, name: str = "Warung Bu Ani", tier: PriceTier = PriceTier.RESELLER, limit: int = 5_000_000
    ) -> Partner:
        """Somebody who buys to sell again, with a week to pay."""
        facts = PartnerFacts(
            name, f"08121111{next(self._phones):04d}", (Address("", "Jl. Aksara 7", "Tembung"),)
        )
        terms = PartnerTerms(tier, Rupiah(limit), 7)
        return self.shop.partners.add(self.owner, NewPartner(PartnerId(new_id()), facts, terms))

    def order(self, partner: Partner, *wanted: tuple[str, int]) -> Basket:
        """A basket of (code, pieces) at the partner's prices."""
        basket = Basket(new_id(), partner_id=partner.id)
        for code, pieces in wanted:
            item = self.shop.sales.priced_for(partner.id, [self.items[code]])[0]
            basket = basket.with_item(item, pieces)
        return basket

    def deliver(self, partner: Partner, *wanted: tuple[str, int], down: int = 0) -> Receipt:
        """Sell to a partner on account, with a down payment in cash if said."""
        basket = self.order(partner, *wanted)
        left = Rupiah(self.shop.sales.quote(basket).price.net - down)
        tenders = [Tender(TenderKind.CASH, Rupiah(down))] if down else []
        return self.shop.sales.check_out(self.cashier, basket, [*tenders, Tender(TenderKind.ACCOUNT, left)])

    def pay(self, partner: Partner, amount: int, method: PaymentMethod = PaymentMethod.TRANSFER) -> Payment:
        """Money from a partner."""
        wanted = PaymentWanted(new_id(), partner.id, Rupiah(amount), method)
        return self.shop.accounts.pay(self.cashier, wanted)

    def reward(self, kind: RewardKind, cost: int, amount: int = 0, item: str = "", pieces: int = 1) -> Reward:
        """A reward on offer from today, claimable up to nine times a sale."""
        free = kind is RewardKind.FREE_ITEM
        reward = Reward(
            id=new_id(),
            name=f"Hadiah {cost}",
            kind=kind,
            cost=Points(cost),
            valid_from=self.shop.clock.today(),
            amount=Rupiah(amount),
            item_id=self.items[item].id if free else None,
            pieces=pieces if free else 0,
            claims_per_sale=9,
        )
        return self.shop.loyalty.keep_reward(self.owner, reward)

    def basket(
        self, *wanted: tuple[str, int], member: Member | None = None, claims: tuple[Claim, ...] = ()
    ) -> Basket:
        """A basket of (code, pieces)."""
        basket = Basket(new_id(), member_id=member.id if member else None, claims=claims)
        for code, pieces in wanted:
            basket = basket.with_item(self.items[code], pieces)
        return basket

    def sell(self, basket: Basket, *tenders: Tender) -> Receipt:
        """Check the basket out, by QRIS to the rupiah unless tenders are given."""
        if not tenders:
            net = self.shop.sales.quote(basket).price.net
            tenders = (Tender(TenderKind.QRIS, net),) if net else ()
        return self.shop.sales.check_out(self.cashier, basket, tenders)

    def refund(self, sale: Receipt, *parts: tuple[int, int]) -> Receipt:
        """Take back (line, pieces), or all that is left; the owner approves by being the one who asks."""
        lines = tuple(LineBack(*part) for part in parts) or everything(
            self.shop.sales.refundable(sale.number)
        )
        return self.shop.sales.refund(self.owner, new_id(), sale.number, lines, ("tidak enak", None))

    def balance(self, member: Member) -> int:
        """The member's points."""
        return self.shop.loyalty.balance(member.id)

    def terms(self, **changes: object) -> Programme:
        """New programme terms from today on: the starting ones with these changes."""
        starting = starting_programme(new_id(), self.shop.clock.today())
        return self.shop.loyalty.publish(self.owner, replace(starting, **changes))  # type: ignore[arg-type]


def opened(shop: Shop) -> Floor:
    """A begun shop with an owner, a cashier, a menu of three, terms, and an open till."""
    owner = shop.staff.begin_owner(new_id(), "Cek Ida", PASSWORD, "K1")
    shop.settings.change_profile(
        owner, ShopProfile("Pempek Bege", "Sei Kera Hilir II, Medan", "+6281200000001")
    )
    person = shop.staff.add_person(owner, NewPerson(new_id(), "Nyimas", Role.CASHIER, PIN))
    cashier = Actor(person.id, person.name, person.role, "K1")
    floor = Floor(shop, owner, cashier)
    for code, price, earns in MENU:
        floor.item(code, price, earns)
    shop.loyalty.publish(owner, starting_programme(new_id(), shop.clock.today() - timedelta(days=1)))
    for actor in (cashier, replace(owner, till="K2")):
        shop.till.open_shift(actor, new_id(), Rupiah(200_000))
    return floor


def open_floor(url: str) -> None:
    """Begin such a shop at `url`, to be copied: it takes a second to hash two secrets and write it all."""
    shop = Shop(begin_database(url), FixedClock())
    opened(shop)
    shop.close()


def reopened(shop: Shop) -> Floor:
    """The floor of a shop copied from one that was opened."""
    actors = {p.role: Actor(p.id, p.name, p.role, "K1") for p in shop.staff.people()}
    floor = Floor(shop, actors[Role.OWNER], actors[Role.CASHIER])
    for code, _, _ in MENU:
        item = shop.catalog.find(code)
        assert item is not None
        floor.items[code] = item
    return floor
