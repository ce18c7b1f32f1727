"""A small scenario for each command about partners and their money: what to ask for."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.consignment.goods import CountedLine, Counting, Leaving, LeftLine
from pempek_pos.ids import new_id
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.partner_points.terms import PartnerProgramme
from pempek_pos.partners.account import AllocationMove, PaymentMethod, PaymentWanted
from pempek_pos.partners.collecting import ReminderState
from pempek_pos.partners.decision import DecisionKind, NewDecision
from pempek_pos.partners.incident import IncidentKind, NewIncident
from pempek_pos.partners.partner import (
    NewPartner,
    Partner,
    PartnerFacts,
    PartnerId,
    PartnerState,
    PartnerTerms,
)
from pempek_pos.partners.promises import NewPromise
from pempek_pos.partners.visit import Findings, NewVisit, Visit
from tests.crash.deed import Deed, once
from tests.fixed_clock import FixedClock
from tests.partners.deeds import owing
from tests.shop_floor import Floor

_TERMS: Final = PartnerTerms(PriceTier.AGEN, Rupiah(1_000_000), 14)


def add(floor: Floor) -> Deed:
    new = NewPartner(PartnerId(new_id()), PartnerFacts("Toko Beku"), _TERMS)
    return lambda: floor.shop.partners.add(floor.owner, new)


def take_in(floor: Floor) -> Deed:
    new = [NewPartner(PartnerId(new_id()), PartnerFacts(name), _TERMS) for name in ("Satu", "Dua")]
    return once(lambda: floor.shop.partners.take_in(floor.owner, new))


def change(floor: Floor) -> Deed:
    ani = floor.partner()
    facts = replace(ani.facts, name="Warung Bu Ani Baru")
    return lambda: floor.shop.partners.change(floor.owner, ani.id, facts)


def agree(floor: Floor) -> Deed:
    ani, today = floor.partner(), floor.shop.clock.today()
    return lambda: floor.shop.partners.agree(floor.owner, ani.id, _TERMS, today, "naik")


def set_state(floor: Floor) -> Deed:
    ani = floor.partner()
    return lambda: floor.shop.partners.set_state(floor.owner, ani.id, PartnerState.PAUSED, "libur")


def set_tier_rules(floor: Floor) -> Deed:
    rules = dict(floor.shop.partners.tier_rules())
    rules[PriceTier.AGEN] = replace(rules[PriceTier.AGEN], share_bp=5_000)
    return lambda: floor.shop.partners.set_tier_rules(floor.owner, rules)


def pay(floor: Floor) -> Deed:
    ani = owing(floor, 1, 1)
    wanted = PaymentWanted(new_id(), ani.id, Rupiah(30_000), PaymentMethod.CASH)
    return lambda: floor.shop.accounts.pay(floor.cashier, wanted)


def repay(floor: Floor) -> Deed:
    ani, repayment_id = floor.partner(), new_id()
    floor.pay(ani, 30_000)
    how = (PaymentMethod.CASH, "")
    return lambda: floor.shop.accounts.repay(floor.owner, repayment_id, ani.id, Rupiah(20_000), how)


def write_off(floor: Floor) -> Deed:
    (claim,), write_off_id = floor.shop.accounts.claims(owing(floor, 1).id), new_id()
    why = ("tutup", None)
    return lambda: floor.shop.accounts.write_off(
        floor.owner, write_off_id, claim.entry_id, Rupiah(5_000), why
    )


def move_allocation(floor: Floor) -> Deed:
    ani = owing(floor, 1, 1)
    first, second = floor.shop.accounts.claims(ani.id)
    paid = floor.pay(ani, 10_000)
    move = AllocationMove(new_id(), paid.id, first.entry_id, second.entry_id, Rupiah(4_000))
    return lambda: floor.shop.accounts.move_allocation(floor.owner, move)


def open_balance(floor: Floor) -> Deed:
    ani, due = floor.partner(), date(2026, 12, 1)
    return lambda: floor.shop.accounts.open_balance(floor.owner, ani.id, Rupiah(250_000), due)


def set_programme(floor: Floor) -> Deed:
    return lambda: floor.shop.partner_points.set_programme(floor.owner, PartnerProgramme(runs=True))


def with_points(floor: Floor) -> Partner:
    """A partner who owes, and has points of a paid order."""
    floor.shop.partner_points.set_programme(floor.owner, PartnerProgramme(runs=True, expiry_months=1))
    return owing(floor, 5)


def spend(floor: Floor) -> Deed:
    ani, spending_id = with_points(floor), new_id()
    return lambda: floor.shop.partner_points.spend(floor.owner, spending_id, ani.id, Points(5))


def points_end(floor: Floor) -> Deed:
    with_points(floor)
    assert isinstance(floor.shop.clock, FixedClock)
    for _ in range(10):  # a day that is trusted follows one that was
        floor.shop.expiry.keep_up(floor.owner, floor.shop.clock.today())
        floor.shop.clock.move(days=4)
    floor.shop.expiry.run(floor.owner, floor.shop.clock.today())
    return lambda: floor.shop.partner_points.keep_up(floor.owner, floor.shop.clock.today())


def promise(floor: Floor) -> Deed:
    ani, day = owing(floor, 1), floor.shop.clock.today() + timedelta(days=2)
    new = NewPromise(new_id(), ani.id, Rupiah(10_000), day, "gajian")
    return lambda: floor.shop.collections.promise(floor.owner, new)


def mark(floor: Floor) -> Deed:
    ani = owing(floor, 1)
    assert isinstance(floor.shop.clock, FixedClock)
    floor.shop.clock.move(days=9)
    return lambda: floor.shop.collections.mark(floor.owner, ani.id, ReminderState.DRAFT_OPENED)


def incident(floor: Floor) -> NewIncident:
    """Something that happened with a partner."""
    day = floor.shop.clock.today()
    return NewIncident(new_id(), floor.partner().id, IncidentKind.OTHER, day, "telat bayar", "foto")


def note_incident(floor: Floor) -> Deed:
    new = incident(floor)
    return lambda: floor.shop.judgement.note_incident(floor.owner, new)


def withdraw_incident(floor: Floor) -> Deed:
    noted = floor.shop.judgement.note_incident(floor.owner, incident(floor))
    return lambda: floor.shop.judgement.withdraw_incident(floor.owner, noted.id, "keliru")


def decide(floor: Floor) -> Deed:
    new = NewDecision(new_id(), floor.partner().id, DecisionKind.PAUSE, "libur dulu")
    return lambda: floor.shop.judgement.decide(floor.owner, new)


def reverse(floor: Floor) -> Deed:
    new, reversal_id = NewDecision(new_id(), floor.partner().id, DecisionKind.PAUSE, "libur"), new_id()
    decided = floor.shop.judgement.decide(floor.owner, new)
    return lambda: floor.shop.judgement.reverse(floor.owner, reversal_id, decided.id, "sudah buka")


def new_visit(floor: Floor) -> NewVisit:
    """A visit to a partner that is not planned yet."""
    today, who = floor.shop.clock.today(), floor.owner.staff_id
    return NewVisit(new_id(), floor.partner().id, today, who, "cek freezer")


def planned(floor: Floor) -> Visit:
    """A visit to a partner."""
    return floor.shop.visits.plan(floor.owner, new_visit(floor))


def plan_visit(floor: Floor) -> Deed:
    new = new_visit(floor)
    return lambda: floor.shop.visits.plan(floor.owner, new)


def record_visit(floor: Floor) -> Deed:
    visit = planned(floor)
    found = Findings("penuh", ("foto.jpg",), "antar lagi", floor.shop.clock.today() + timedelta(days=7))
    return lambda: floor.shop.visits.record(floor.owner, visit.id, found)


def cancel_visit(floor: Floor) -> Deed:
    visit = planned(floor)
    return lambda: floor.shop.visits.cancel(floor.owner, visit.id, "tutup")


def leave(floor: Floor) -> Deed:
    lines = (LeftLine(floor.items["KSB"].id, 10), LeftLine(floor.items["ADA"].id, 20))
    leaving = Leaving(new_id(), floor.partner().id, lines)
    return lambda: floor.shop.consignment.leave(floor.owner, leaving)


def count(floor: Floor) -> Deed:
    ani = floor.partner()
    left = Leaving(new_id(), ani.id, (LeftLine(floor.items["KSB"].id, 10),))
    floor.shop.consignment.leave(floor.owner, left)
    counting = Counting(new_id(), ani.id, (CountedLine(floor.items["KSB"].id, 4, 1, 2),))
    return lambda: floor.shop.consignment.count(floor.owner, counting)


def bill_consigned(floor: Floor) -> Deed:
    basket = floor.order(floor.partner(), ("ADA", 3))
    return lambda: floor.shop.sales.bill_consigned(floor.owner, basket)


SCENARIOS: Final = {
    "partners.add": add,
    "partners.take_in": take_in,
    "partners.change": change,
    "partners.agree": agree,
    "partners.set_state": set_state,
    "partners.set_tier_rules": set_tier_rules,
    "accounts.pay": pay,
    "accounts.repay": repay,
    "accounts.write_off": write_off,
    "accounts.move_allocation": move_allocation,
    "accounts.open_balance": open_balance,
    "partner_points.set_programme": set_programme,
    "partner_points.spend": spend,
    "partner_points.keep_up": points_end,
    "collections.promise": promise,
    "collections.mark": mark,
    "judgement.note_incident": note_incident,
    "judgement.withdraw_incident": withdraw_incident,
    "judgement.decide": decide,
    "judgement.reverse": reverse,
    "visits.plan": plan_visit,
    "visits.record": record_visit,
    "visits.cancel": cancel_visit,
    "consignment.leave": leave,
    "consignment.count": count,
    "sales.bill_consigned": bill_consigned,
}
