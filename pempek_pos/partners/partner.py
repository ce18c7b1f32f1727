"""A partner, and what is agreed with one from a day on (policy M1)."""

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import Final, NewType

from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.errors import ShopError, Unusable
from pempek_pos.money.amount import LARGEST, Rupiah
from pempek_pos.phone import phone_from
from pempek_pos.text import line_from

PartnerId = NewType("PartnerId", str)

TERMS_DAYS: Final = (0, 7, 14, 30)
PARTNER_TIERS: Final = (PriceTier.RESELLER, PriceTier.AGEN, PriceTier.DISTRIBUTOR)
"""From the smallest buyer to the largest."""
LONGEST_NAME: Final = 80
LONGEST_LINE: Final = 120
LONGEST_NOTE: Final = 300
MOST_PLACES: Final = 20


class PartnerState(Enum):
    """Whether a partner buys: not while paused, never again once ended."""

    ACTIVE = "active"
    PAUSED = "paused"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Address:
    """Where a partner is; `area` is what a day's route is planned by."""

    label: str
    street: str
    area: str


@dataclass(frozen=True, slots=True)
class ContactPerson:
    """Somebody to speak to; `phone` as typed, E.164 once stored, empty for none."""

    name: str
    duty: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class PartnerFacts:
    """What is written down about a partner; the first address is where papers go."""

    name: str
    phone: str = ""
    addresses: tuple[Address, ...] = ()
    contacts: tuple[ContactPerson, ...] = ()
    since: date | None = None
    looked_after_by: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class PartnerTerms:
    """What is agreed: whose prices, how much may be owed, and in how many days it is due."""

    tier: PriceTier
    credit_limit: Rupiah = Rupiah(0)
    terms_days: int = 0


@dataclass(frozen=True, slots=True)
class DatedTerms:
    """Terms, the first day they hold, and why they were set."""

    valid_from: date
    terms: PartnerTerms
    reason: str


@dataclass(frozen=True, slots=True)
class NewPartner:
    """A partner to be, with the terms to begin with; `outside_no` is its number in a former system."""

    id: PartnerId
    facts: PartnerFacts
    terms: PartnerTerms
    outside_no: str | None = None


@dataclass(frozen=True, slots=True)
class Partner:
    """A partner with today's terms."""

    id: PartnerId
    number: int
    facts: PartnerFacts
    terms: PartnerTerms
    state: PartnerState
    outside_no: str | None = None

    @property
    def name(self) -> str:
        """What the partner is called."""
        return self.facts.name

    @property
    def label(self) -> str:
        """The number as people write it: M-0007."""
        return f"M-{self.number:04d}"

    @property
    def area(self) -> str:
        """Where the first address is; empty without one."""
        return self.facts.addresses[0].area if self.facts.addresses else ""


@dataclass(frozen=True, slots=True)
class PartnerMatch:
    """One row of the list of partners: enough to choose by and to see who owes."""

    id: PartnerId
    label: str
    name: str
    area: str
    tier: PriceTier
    state: PartnerState
    owed: Rupiah
    credit_limit: Rupiah
    overdue: Rupiah
    """Open and past its due day today."""
    days_overdue: int
    """Of the oldest; 0 where nothing is."""


class PartnerNotBuying(ShopError):
    """The partner is paused or ended."""

    def __init__(self, name: str, state: PartnerState) -> None:
        super().__init__(name, state)
        self.name = name
        self.state = state


def checked_facts(facts: PartnerFacts) -> PartnerFacts:
    """`facts` cleaned, phones in their one true form; raises Unusable, PhoneUnreadable."""
    if len(facts.addresses) > MOST_PLACES or len(facts.contacts) > MOST_PLACES:
        raise Unusable("addresses", str(len(facts.addresses)), "at most", MOST_PLACES)
    return replace(
        facts,
        name=line_from(facts.name, "name", LONGEST_NAME),
        phone=_phone_from(facts.phone),
        addresses=tuple(map(_checked_address, facts.addresses)),
        contacts=tuple(map(_checked_contact, facts.contacts)),
        note=line_from(facts.note, "note", LONGEST_NOTE, least=0),
    )


def checked_terms(terms: PartnerTerms) -> PartnerTerms:
    """`terms` if they can be agreed; raises Unusable."""
    if terms.tier not in PARTNER_TIERS:
        raise Unusable("tier", terms.tier.value, "a partner's")
    if not 0 <= terms.credit_limit <= LARGEST:
        raise Unusable("credit limit", str(terms.credit_limit), "at most", LARGEST)
    if terms.terms_days not in TERMS_DAYS:
        raise Unusable("terms days", str(terms.terms_days), "0, 7, 14 or 30")
    return terms


def _checked_address(address: Address) -> Address:
    return Address(
        line_from(address.label, "address label", LONGEST_LINE, least=0),
        line_from(address.street, "address", LONGEST_LINE),
        line_from(address.area, "area", LONGEST_LINE, least=0),
    )


def _checked_contact(contact: ContactPerson) -> ContactPerson:
    return ContactPerson(
        line_from(contact.name, "contact", LONGEST_NAME),
        line_from(contact.duty, "duty", LONGEST_LINE, least=0),
        _phone_from(contact.phone),
    )


def _phone_from(text: str) -> str:
    return phone_from(text).e164 if text.strip() else ""
