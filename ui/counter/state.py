"""What is on the counter right now, as one value that each deed replaces by a new one."""

from dataclasses import dataclass
from enum import Enum

from pempek_pos.catalog.item import Category, Item
from pempek_pos.complaints.complaint import ItemWarning
from pempek_pos.loyalty.programme import LotView
from pempek_pos.loyalty.service import RewardOffer
from pempek_pos.members.member import Member, MemberMatch
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.credit import AccountStanding
from pempek_pos.partners.partner import Partner
from pempek_pos.sales.basket import Basket
from pempek_pos.sales.parking import ParkedBasket
from pempek_pos.sales.quote import Quote
from pempek_pos.till.shift import Shift


@dataclass(frozen=True, slots=True)
class Customer:
    """The member of this sale: who, which points end first, what they could claim now."""

    member: Member
    lots: tuple[LotView, ...]
    offers: tuple[RewardOffer, ...]


@dataclass(frozen=True, slots=True)
class PartnerAtCounter:
    """The partner of this sale, and how the account stands before goods are rung up (policy M2)."""

    partner: Partner
    standing: AccountStanding


@dataclass(frozen=True, slots=True)
class Search:
    """What is typed into the box, the group chosen, and what they show."""

    typed: str = ""
    category: str = ""
    items: tuple[Item, ...] = ()
    members: tuple[MemberMatch, ...] = ()
    """Offered where the text means no item but a member."""


@dataclass(frozen=True, slots=True)
class CounterState:
    """The counter as shown: `selected` is the index of the line that keys act on, -1 without lines."""

    basket: Basket
    quote: Quote
    shift: Shift | None = None
    left_in_drawer: Rupiah = Rupiah(0)
    """What the last close counted: the float expected while no shift is open."""
    customer: Customer | None = None
    partner: PartnerAtCounter | None = None
    """Instead of a customer: their prices hold."""
    sells_to_partners: bool = False
    """Whether there are partners, and whoever is here may sell to them."""
    selected: int = -1
    search: Search = Search()
    categories: tuple[Category, ...] = ()
    parked: tuple[ParkedBasket, ...] = ()
    warnings: tuple[ItemWarning, ...] = ()
    """Items to be looked at before they are sold (policy K4)."""


class Notice(Enum):
    """What the counter tells about a deed that went well, or did not mean anything."""

    UNKNOWN_CODE = "unknown code"
    UNKNOWN_TEXT = "unknown text"
    NOTHING_SELECTED = "nothing selected"
    RESTORED = "restored"
    PARKED = "parked"
    RESUMED = "resumed"
    VOIDED = "voided"
    NOTHING_TO_PAY = "nothing to pay"
    MEMBER_CHOSEN = "member chosen"
    MEMBER_NEEDED = "member needed"
    ENROLLED = "enrolled"
    NO_PARKED = "no parked"
    CODE_KNOWN = "code known"
    BUSY = "busy"
    PRINTED = "printed"
    PARTNER_CHOSEN = "partner chosen"
    LOOK_FIRST = "look first"
