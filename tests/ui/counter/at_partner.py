"""Hands on the counter in partner mode."""

from PySide6.QtCore import Qt

from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.partner import (
    Address,
    NewPartner,
    Partner,
    PartnerFacts,
    PartnerId,
    PartnerTerms,
)
from tests.ui.counter.floor import Floor
from ui.widgets.member_card import CustomerCard

CTRL = Qt.KeyboardModifier.ControlModifier
MENU_PRICE, RESELLER_PRICE = 22_000, 19_800


def add_partner(floor: Floor, name: str = "Warung Bu Ani", limit: int = 500_000, days: int = 7) -> Partner:
    """A reseller in Tembung."""
    facts = PartnerFacts(name, "", (Address("", "Jl. Aksara 7", "Tembung"),))
    terms = PartnerTerms(PriceTier.RESELLER, Rupiah(limit), days)
    partner = floor.shop.partners.add(floor.people["owner"], NewPartner(PartnerId(new_id()), facts, terms))
    floor.counter.shown()
    return partner


def owe(floor: Floor, partner: Partner, pieces: int = 1) -> None:
    """Goods the partner got on account."""
    floor.counter.partners.picked(partner.id)
    floor.counter.box.entered(f"{pieces}*KS-BSR")
    floor.enter()
    floor.enter()
    floor.enter()


def strip(floor: Floor) -> str:
    """What the strip says aloud, with its hint."""
    card = floor.counter.view.panel.member.strip.findChild(CustomerCard)
    assert card is not None
    return f"{card.accessibleName()} | {card._phone.text()} | {card._hint.text()}"


def tile_price(floor: Floor, code: str) -> int | None:
    """What the menu shows for an item."""
    return next(item.price for item in floor.counter.desk.state.search.items if item.code == code)


def prices(floor: Floor) -> list[int]:
    """What the basket's lines cost a piece."""
    return [line.unit_price for line in floor.counter.desk.basket.lines]
