"""The demonstration's partners: who they are, what they order, and how they pay; one of them late."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from pempek_pos.audit.actor import Actor
from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.consignment.goods import CountedLine, Counting, Leaving, LeftLine
from pempek_pos.demo.counter import DemoCounter
from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account import PaymentMethod, PaymentWanted
from pempek_pos.partners.credit import BelowMinimumOrder, OverCreditLimit, SomethingOverdue, check_fits
from pempek_pos.partners.partner import (
    Address,
    ContactPerson,
    NewPartner,
    Partner,
    PartnerFacts,
    PartnerId,
    PartnerTerms,
)
from pempek_pos.sales.basket import Basket
from pempek_pos.sales.tender import Tender, TenderKind


@dataclass(frozen=True, slots=True)
class Habit:
    """A partner, what they order every so many days, and until how long before today they pay in time."""

    name: str
    tier: PriceTier
    place: tuple[str, str]
    """Street and area."""
    contact: str
    limit: int
    terms_days: int
    every: int
    wanted: tuple[tuple[str, int], ...]
    method: PaymentMethod
    pays_until: int = -1


HABITS: Final = (
    Habit(
        "Warung Bu Ani", PriceTier.RESELLER, ("Jl. Contoh Pasar 7", "Tembung"), "Bu Ani", 1_500_000, 7, 7,
        (("FZ-ADA", 6), ("FZ-KSB", 4), ("CK-250", 6)), PaymentMethod.CASH,
    ),
    Habit(
        "Toko Beku Sejahtera", PriceTier.AGEN, ("Jl. Contoh Karya 12", "Medan Johor"), "Ko Aliong",
        6_000_000, 7, 10, (("FZ-ADA", 20), ("FZ-LJK", 15), ("FZ-TKW", 10)), PaymentMethod.TRANSFER, 14,
    ),
    Habit(
        "CV Contoh Rasa Deli", PriceTier.DISTRIBUTOR, ("Jl. Contoh Raya 88", "Lubuk Pakam"), "Rini",
        20_000_000, 14, 13, (("FZ-ADA", 60), ("FZ-KLT", 40), ("PK-20", 10)), PaymentMethod.TRANSFER,
    ),
    Habit(
        "Kantin Contoh", PriceTier.RESELLER, ("Kampus Contoh, gedung B", "Medan Baru"), "Bu Tuti", 500_000, 0,
        0, (), PaymentMethod.QRIS,
    ),
)  # fmt: skip
_FIRST: Final = 1
"""The day of the story on which partners begin to order."""
_ON_SHELF: Final = ("CK-250", "EB-050")
_FULL_SHELF, _LEFT, _COUNTED = 12, 5, 4
"""Pieces of each left with a shop, pieces found there, and how many days before today they are counted."""


def begin_partners(counter: DemoCounter) -> None:
    """Put the partners on record."""
    new = [_partner(nth, habit) for nth, habit in enumerate(HABITS, 1)]
    counter.shop.partners.take_in(counter.staff.owner, new)


def trade_with_partners(counter: DemoCounter, by: Actor, nth: int, days: int) -> None:
    """What partners pay and order on the story's nth day."""
    for partner in counter.shop.partners.page_after(0, len(HABITS)):
        habit = next(habit for habit in HABITS if habit.name == partner.name)
        if days - 1 - nth > habit.pays_until:
            _settle(counter, by, partner, habit.method)
        if habit.every and nth % habit.every == _FIRST:
            _order(counter, by, partner, habit)
        if not habit.every and nth == _FIRST:
            _consign(counter, partner, _FULL_SHELF)
        if not habit.every and days - 1 - nth == _COUNTED:
            _consign(counter, partner, _LEFT)


def _partner(nth: int, habit: Habit) -> NewPartner:
    facts = PartnerFacts(
        habit.name,
        f"08120000{9_000 + nth}",
        (Address("", *habit.place),),
        (ContactPerson(habit.contact),),
    )
    terms = PartnerTerms(habit.tier, Rupiah(habit.limit), habit.terms_days)
    return NewPartner(PartnerId(new_id()), facts, terms)


def _settle(counter: DemoCounter, by: Actor, partner: Partner, method: PaymentMethod) -> None:
    """Pay what is due by tomorrow."""
    shop = counter.shop
    tomorrow = shop.clock.today() + timedelta(days=1)
    due = sum(claim.remaining for claim in shop.accounts.claims(partner.id) if claim.due_on <= tomorrow)
    if due:
        shop.accounts.pay(by, PaymentWanted(new_id(), partner.id, Rupiah(due), method))


def _order(counter: DemoCounter, by: Actor, partner: Partner, habit: Habit) -> None:
    """Order on account; where that is past what was agreed, not this time."""
    shop, basket = counter.shop, Basket(new_id(), partner_id=partner.id)
    items = {item.code: item for item in shop.sales.priced_for(partner.id, shop.catalog.items())}
    for code, pieces in habit.wanted:
        if code in items:
            basket = basket.with_item(items[code], pieces)
    net = shop.sales.quote(basket).price.net
    try:
        check_fits(partner.name, shop.accounts.standing(partner), net, net)
    except (BelowMinimumOrder, OverCreditLimit, SomethingOverdue):
        return
    shop.sales.check_out(by, basket, [Tender(TenderKind.ACCOUNT, net)])
    counter.printed(by)


def _consign(counter: DemoCounter, partner: Partner, left: int) -> None:
    """Leave goods on the partner's shelf, or with `left` of each there count what was sold."""
    shop, found = counter.shop, (counter.shop.catalog.find(code) for code in _ON_SHELF)
    ids = [item.id for item in found if item is not None]
    if left == _FULL_SHELF:
        lines = tuple(LeftLine(item_id, left) for item_id in ids)
        shop.consignment.leave(counter.staff.manager, Leaving(new_id(), partner.id, lines))
    else:
        counted = tuple(CountedLine(item_id, left) for item_id in ids)
        shop.consignment.count(counter.staff.manager, Counting(new_id(), partner.id, counted))
    counter.printed(counter.staff.manager)
