"""Who the partners are, what is agreed: each command works, an error leaves nothing, twice is once (M1)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.errors import NotFound, Unusable
from pempek_pos.ids import new_id
from pempek_pos.money.amount import LARGEST, Rupiah
from pempek_pos.partners.partner import (
    Address,
    ContactPerson,
    NewPartner,
    PartnerFacts,
    PartnerId,
    PartnerState,
    PartnerTerms,
)
from pempek_pos.phone import PhoneUnreadable
from pempek_pos.staff.rights import NotAllowed
from tests.fixed_clock import FixedClock
from tests.partners.deeds import manager, refused, unchanged
from tests.shop_floor import Floor

FACTS = PartnerFacts(
    "Toko Beku Sejahtera",
    "0812-1111-2222",
    (Address("toko", "Jl. Aksara 7", "Tembung"), Address("gudang", "Jl. Pancing 2", "Medan")),
    (ContactPerson("Ko Aliong", "pemilik", "0813 2222 3333"), ContactPerson("Rini")),
    date(2025, 3, 1),
    None,
    "antar pagi",
)
TERMS = PartnerTerms(PriceTier.AGEN, Rupiah(3_000_000), 14)


def new(facts: PartnerFacts = FACTS, terms: PartnerTerms = TERMS) -> NewPartner:
    return NewPartner(PartnerId(new_id()), facts, terms)


def test_a_partner_is_kept_with_places_people_and_terms(floor: Floor) -> None:
    wanted = new()
    unchanged(floor, lambda: floor.shop.partners.add(manager(floor), wanted))
    kept = floor.shop.partners.partner(wanted.id)
    assert (kept.label, kept.area, kept.state, kept.terms) == (
        "M-0001",
        "Tembung",
        PartnerState.ACTIVE,
        TERMS,
    )
    assert kept.facts.phone == "+6281211112222"
    assert [person.phone for person in kept.facts.contacts] == ["+6281322223333", ""]
    assert replace(kept.facts, phone="", contacts=()) == replace(FACTS, phone="", contacts=())
    assert [found.name for found in floor.shop.partners.find(floor.cashier, "bek tem")] == [kept.name]
    assert floor.shop.partners.find(floor.cashier, "toko 2") == ()
    assert [found.label for found in floor.shop.partners.find(floor.cashier, "1")] == ["M-0001"]


def test_numbers_of_partners_have_no_gap_over_refusals(floor: Floor) -> None:
    partners = floor.shop.partners
    partners.add(floor.owner, new())
    bad = replace(FACTS, phone="08123")
    refused(floor, PhoneUnreadable, lambda: partners.take_in(floor.owner, [new(), new(bad)]))
    partners.take_in(floor.owner, [new(), new()])
    assert [one.number for one in partners.page_after(0, 9)] == [1, 2, 3]
    assert [one.number for one in partners.page_after(1, 1)] == [2]


def test_a_partner_that_cannot_be_leaves_nothing_behind(floor: Floor) -> None:
    def add(facts: PartnerFacts = FACTS, terms: PartnerTerms = TERMS) -> Callable[[], object]:
        return lambda: floor.shop.partners.add(floor.owner, new(facts, terms))

    refused(floor, NotAllowed, lambda: floor.shop.partners.add(floor.cashier, new()))
    refused(floor, PhoneUnreadable, add(replace(FACTS, phone="123")))
    refused(
        floor,
        Unusable,
        add(replace(FACTS, name=" ")),
        add(replace(FACTS, note="x" * 301)),
        add(replace(FACTS, addresses=(Address("", "", "Tembung"),))),
        add(replace(FACTS, addresses=FACTS.addresses * 11)),
        add(replace(FACTS, contacts=(ContactPerson(""),))),
        add(terms=replace(TERMS, tier=PriceTier.RETAIL)),
        add(terms=replace(TERMS, terms_days=8)),
        add(terms=replace(TERMS, credit_limit=Rupiah(LARGEST + 1))),
        add(terms=replace(TERMS, credit_limit=Rupiah(-1))),
    )
    with pytest.raises(NotAllowed):
        floor.shop.partners.find(replace(floor.cashier, role=Role.COUNTER_STAFF))


def test_facts_are_written_anew_and_since_stays_where_none_is_named(floor: Floor) -> None:
    partners, partner = floor.shop.partners, floor.shop.partners.add(floor.owner, new())
    other = PartnerFacts("Toko Baru", addresses=(Address("", "Jl. Bilal 1", "Medan"),))
    unchanged(floor, lambda: partners.change(manager(floor), partner.id, other))
    kept = partners.partner(partner.id).facts
    assert (kept.name, kept.since, kept.contacts, kept.phone) == ("Toko Baru", FACTS.since, (), "")
    refused(floor, NotAllowed, lambda: partners.change(floor.cashier, partner.id, FACTS))
    refused(floor, NotFound, lambda: partners.change(floor.owner, "nobody", FACTS))
    refused(floor, Unusable, lambda: partners.change(floor.owner, partner.id, replace(FACTS, name="")))
    refused(
        floor, PhoneUnreadable, lambda: partners.change(floor.owner, partner.id, replace(FACTS, phone="1"))
    )


def test_other_terms_hold_from_their_day_and_what_held_before_stays_on_record(
    floor: Floor, clock: FixedClock
) -> None:
    partners, partner = floor.shop.partners, floor.shop.partners.add(floor.owner, new())
    today, better = clock.today(), PartnerTerms(PriceTier.DISTRIBUTOR, Rupiah(9_000_000), 30)
    later = today + timedelta(days=3)
    unchanged(floor, lambda: partners.agree(floor.owner, partner.id, better, later, "naik"))
    assert partners.partner(partner.id).terms == TERMS
    assert partners.partner(partner.id, later).terms == better
    clock.move(days=3)
    assert partners.partner(partner.id).terms == better
    assert [(dated.terms, dated.reason) for dated in partners.terms_history(partner.id)] == [
        (TERMS, ""),
        (better, "naik"),
    ]


def test_terms_that_cannot_be_agreed_leave_nothing_behind(floor: Floor) -> None:
    partners, partner = floor.shop.partners, floor.shop.partners.add(floor.owner, new())
    today, other = floor.shop.clock.today(), PartnerTerms(PriceTier.RESELLER)

    def agree(
        by: Actor, partner_id: str, terms: PartnerTerms = other, on: date = today, why: str = "turun"
    ) -> Callable[[], object]:
        return lambda: partners.agree(by, partner_id, terms, on, why)

    refused(floor, NotAllowed, agree(manager(floor), partner.id))
    refused(floor, NotFound, agree(floor.owner, "nobody"))
    refused(
        floor,
        Unusable,
        agree(floor.owner, partner.id, on=today - timedelta(days=1)),
        agree(floor.owner, partner.id, why=""),
        agree(floor.owner, partner.id, replace(other, terms_days=1)),
    )


def test_a_partner_is_paused_and_taken_up_again_by_the_owner_alone(floor: Floor) -> None:
    partners, partner = floor.shop.partners, floor.shop.partners.add(floor.owner, new())

    def put(state: PartnerState, by: Actor = floor.owner, why: str = "sebab") -> Callable[[], object]:
        return lambda: partners.set_state(by, partner.id, state, why)

    unchanged(floor, put(PartnerState.PAUSED))
    assert [found.state for found in partners.find(floor.cashier)] == [PartnerState.PAUSED]
    unchanged(floor, put(PartnerState.ENDED))
    assert partners.find(floor.cashier) == ()
    assert len(partners.find(floor.cashier, ended_too=True)) == 1
    refused(floor, NotAllowed, put(PartnerState.ACTIVE, manager(floor)))
    refused(floor, Unusable, put(PartnerState.ACTIVE, why=" "))
    refused(floor, NotFound, lambda: partners.set_state(floor.owner, "no", PartnerState.ACTIVE, "ya"))
    unchanged(floor, put(PartnerState.ACTIVE))


def test_what_a_tier_means_is_set_by_the_owner_and_holds_from_today(floor: Floor) -> None:
    partners = floor.shop.partners
    before = partners.tier_rules()
    rules = {**before, PriceTier.AGEN: replace(before[PriceTier.AGEN], share_bp=8_200, quiet_days=30)}
    unchanged(floor, lambda: partners.set_tier_rules(floor.owner, rules))
    assert partners.tier_rules() == rules
    boss = manager(floor)
    refused(floor, NotAllowed, lambda: partners.set_tier_rules(boss, rules))
    agen = rules[PriceTier.AGEN]
    for bad in (
        replace(agen, share_bp=0),
        replace(agen, share_bp=10_001),
        replace(agen, next_order=Rupiah(-1)),
        replace(agen, quiet_days=91),
        replace(agen, lapse_days=4_000),
    ):
        broken = {**rules, PriceTier.AGEN: bad}
        refused(floor, Unusable, lambda broken=broken: partners.set_tier_rules(floor.owner, broken))
