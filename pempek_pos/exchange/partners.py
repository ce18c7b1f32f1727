"""Judges the rows of partners.csv against the partners there are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.errors import ShopError, Unusable
from pempek_pos.exchange.cells import count_in, day_in, money_in
from pempek_pos.exchange.faults import SeenBefore
from pempek_pos.exchange.outcome import Doing, Tally
from pempek_pos.exchange.source import SourceRow
from pempek_pos.ids import new_id
from pempek_pos.money.amount import LARGEST, Rupiah
from pempek_pos.partners.partner import (
    Address,
    ContactPerson,
    NewPartner,
    Partner,
    PartnerFacts,
    PartnerId,
    PartnerTerms,
    checked_facts,
    checked_terms,
)
from pempek_pos.text import line_from

REQUIRED: Final = ("partner_no", "name")
OPTIONAL: Final = (
    "phone", "area", "address", "contact", "tier", "credit_limit", "terms_days", "since",
    "opening_balance", "opening_due_on",
)  # fmt: skip
_LONGEST_NUMBER: Final = 40
_MOST_DAYS: Final = 365


@dataclass(frozen=True, slots=True)
class OpeningBalance:
    """What a partner owes (or, below zero, has to their credit) from before, and when it is due."""

    partner_id: PartnerId
    amount: Rupiah
    due_on: date


def partner_in(cells: Sequence[str], partner_id: PartnerId, today: date) -> tuple[NewPartner, OpeningBalance]:
    """What a row's cells say; raises Unusable, PhoneUnreadable."""
    number, name, phone, area, address, contact, tier, limit, days, since, owed, due = cells
    facts = PartnerFacts(
        name,
        phone,
        (Address("", address or area, area),) if address or area else (),
        (ContactPerson(contact),) if contact else (),
        day_in(since, "since", today) if since else None,
    )
    terms = PartnerTerms(
        _tier_in(tier), money_in(limit, "credit_limit", LARGEST), count_in(days, "terms_days", _MOST_DAYS)
    )
    opening = OpeningBalance(partner_id, _balance_in(owed), day_in(due, "opening_due_on") if due else today)
    outside_no = line_from(number, "partner_no", _LONGEST_NUMBER)
    return NewPartner(partner_id, checked_facts(facts), checked_terms(terms), outside_no), opening


class PartnerPlan:
    """Takes rows one by one and knows in the end who is new, whose facts changed, and what is owed.

    Terms are taken from the row of a new partner alone: what was agreed since is not set back by a file.
    """

    def __init__(self, known: Mapping[str, Partner], today: date, tally: Tally) -> None:
        self.added: list[NewPartner] = []
        self.changed: list[tuple[PartnerId, PartnerFacts]] = []
        self.opening: list[OpeningBalance] = []
        self._known = known
        self._today = today
        self._tally = tally
        self._rows: dict[str, int] = {}

    def take(self, row: SourceRow) -> None:
        """Judge a row; one that cannot be taken is a reject, not a stop."""
        self._tally.rows += 1
        try:
            doing = self._judge(row)
        except ShopError as error:
            self._tally.reject(row.number, error)
            doing = Doing.REJECTED
        else:
            self._tally.counts[doing] += 1
        self._tally.show(row.number, doing, row.cells)

    def _judge(self, row: SourceRow) -> Doing:
        new, opening = partner_in(row.cells, PartnerId(new_id()), self._today)
        number = new.outside_no or ""
        if number in self._rows:
            raise SeenBefore("partner_no", number, self._rows[number])
        self._rows[number] = row.number
        known = self._known.get(number)
        if known is None:
            self.added.append(new)
            if opening.amount:
                self.opening.append(opening)
            return Doing.CREATED
        facts = _with_named(known.facts, new.facts)
        if facts == known.facts:
            return Doing.UNCHANGED
        self.changed.append((known.id, facts))
        return Doing.CHANGED


def _with_named(known: PartnerFacts, row: PartnerFacts) -> PartnerFacts:
    """What is known, with what the row names in its place; an empty cell takes nothing away."""
    return replace(
        known,
        name=row.name,
        phone=row.phone or known.phone,
        addresses=_first_address(known, row),
        contacts=_first_contact(known, row),
        since=row.since or known.since,
    )


def _first_address(known: PartnerFacts, row: PartnerFacts) -> tuple[Address, ...]:
    if not row.addresses:
        return known.addresses
    label = known.addresses[0].label if known.addresses else ""
    return (replace(row.addresses[0], label=label), *known.addresses[1:])


def _first_contact(known: PartnerFacts, row: PartnerFacts) -> tuple[ContactPerson, ...]:
    if not row.contacts or any(person.name == row.contacts[0].name for person in known.contacts):
        return known.contacts
    return (row.contacts[0], *known.contacts[1:])


def _tier_in(text: str) -> PriceTier:
    try:
        return PriceTier(text.strip().lower()) if text.strip() else PriceTier.RESELLER
    except ValueError:
        raise Unusable("tier", text[:40], "a partner's") from None


def _balance_in(text: str) -> Rupiah:
    """Rupiah that may stand below zero; raises Unusable."""
    typed = text.strip()
    amount = money_in(typed.removeprefix("-"), "opening_balance", LARGEST)
    return Rupiah(-amount) if typed.startswith("-") else amount
