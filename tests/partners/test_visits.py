"""Visits to partners: planned, a day's route, recorded with what comes next, cancelled, and their effect."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from pempek_pos.audit.actor import Role
from pempek_pos.errors import NotFound, Unusable
from pempek_pos.ids import new_id
from pempek_pos.partners.partner import Address, NewPartner, Partner, PartnerFacts, PartnerId
from pempek_pos.partners.visit import Findings, NewVisit, Visit
from pempek_pos.staff.person import PersonInactive
from pempek_pos.staff.rights import NotAllowed
from pempek_pos.visits.effect import Effect
from pempek_pos.visits.visit import VisitOver, VisitState
from tests.database_dump import dump
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor

TODAY = date(2026, 11, 23)


def planned(floor: Floor, partner: Partner, days: int = 0) -> Visit:
    new = NewVisit(new_id(), partner.id, TODAY + timedelta(days=days), floor.owner.staff_id, "cek freezer")
    return floor.shop.visits.plan(floor.owner, new)


def in_area(floor: Floor, name: str, area: str) -> Partner:
    facts = PartnerFacts(name, addresses=(Address("", "Jl. Aksara 7", area),))
    return floor.shop.partners.add(
        floor.owner, NewPartner(PartnerId(new_id()), facts, floor.partner(f"{name} Lama").terms)
    )


def test_a_days_route_goes_by_area_then_name(floor: Floor) -> None:
    for name, area in (("Cahaya", "Tembung"), ("Bintang", "Medan Johor"), ("Abadi", "Tembung")):
        planned(floor, in_area(floor, name, area))
    planned(floor, floor.partner("Besok"), 1)
    route = floor.shop.visits.route(floor.owner, TODAY)
    assert [(stop.area, stop.name) for stop in route] == [
        ("Medan Johor", "Bintang"),
        ("Tembung", "Abadi"),
        ("Tembung", "Cahaya"),
    ]
    assert {stop.visitor for stop in route} == {"Cek Ida"}
    assert floor.shop.visits.route(floor.owner, TODAY, floor.cashier.staff_id) == ()
    assert [stop.name for stop in floor.shop.visits.waiting(floor.owner)][-1] == "Besok"


def test_a_recorded_visit_keeps_its_findings_and_plans_the_next(floor: Floor) -> None:
    ani = floor.partner()
    visit = planned(floor, ani)
    found = Findings("freezer penuh", ("foto-01.jpg", "foto-02.jpg"), "antar 20 KSB", date(2026, 11, 30))
    done = floor.shop.visits.record(floor.owner, visit.id, found)
    assert (done.state, done.done_on, done.photos) == (VisitState.DONE, TODAY, found.photos)
    before = dump(floor.shop.database)
    assert floor.shop.visits.record(floor.owner, visit.id, Findings("lain")) == done
    assert dump(floor.shop.database) == before
    (following, _), _ = floor.shop.visits.of_partner(ani.id)
    assert (following.planned_for, following.purpose, following.state) == (
        date(2026, 11, 30),
        "antar 20 KSB",
        VisitState.PLANNED,
    )


def test_a_visit_planned_or_cancelled_twice_is_so_once(floor: Floor) -> None:
    ani = floor.partner()
    new = NewVisit(new_id(), ani.id, TODAY, floor.owner.staff_id, "cek freezer")
    first = floor.shop.visits.plan(floor.owner, new)
    assert floor.shop.visits.plan(floor.owner, new) == first
    gone = floor.shop.visits.cancel(floor.owner, first.id, "toko tutup")
    before = dump(floor.shop.database)
    assert floor.shop.visits.cancel(floor.owner, first.id, "lain") == gone
    assert (gone.state, gone.findings) == (VisitState.CANCELLED, "toko tutup")
    with pytest.raises(VisitOver):
        floor.shop.visits.record(floor.owner, first.id, Findings("tetap jalan"))
    assert dump(floor.shop.database) == before
    assert floor.shop.visits.route(floor.owner, TODAY) == ()
    done = planned(floor, ani)
    floor.shop.visits.record(floor.owner, done.id, Findings("baik"))
    with pytest.raises(VisitOver):
        floor.shop.visits.cancel(floor.owner, done.id, "terlambat")


@pytest.mark.parametrize(
    ("found", "field"),
    [
        (Findings(""), "findings"),
        (Findings("baik", next_step="antar lagi"), "next visit day"),
        (Findings("baik", next_on=date(2026, 11, 30)), "next step"),
        (Findings("baik", next_step="antar lagi", next_on=TODAY), "next visit day"),
        (Findings("baik", ("",)), "photo"),
        (Findings("baik", ("foto.jpg",) * 21), "photo"),
    ],
)
def test_findings_that_cannot_be_leave_nothing(floor: Floor, found: Findings, field: str) -> None:
    visit = planned(floor, floor.partner())
    before = dump(floor.shop.database)
    with pytest.raises(Unusable) as refused:
        floor.shop.visits.record(floor.owner, visit.id, found)
    assert refused.value.field == field
    assert dump(floor.shop.database) == before


def test_a_visit_that_cannot_be_planned_leaves_nothing(floor: Floor) -> None:
    ani = floor.partner()
    gone = replace(floor.shop.staff.person(floor.cashier.staff_id), active=False)
    floor.shop.staff.change_person(floor.owner, gone)
    visit = NewVisit(new_id(), ani.id, TODAY, floor.owner.staff_id, "cek freezer")
    before = dump(floor.shop.database)
    for wrong, error in (
        (replace(visit, planned_for=date(2026, 11, 22)), Unusable),
        (replace(visit, purpose=" "), Unusable),
        (replace(visit, partner_id="nobody"), NotFound),
        (replace(visit, visitor_id="nobody"), NotFound),
        (replace(visit, visitor_id=floor.cashier.staff_id), PersonInactive),
    ):
        with pytest.raises(error):
            floor.shop.visits.plan(floor.owner, wrong)
    with pytest.raises(NotFound):
        floor.shop.visits.record(floor.owner, "nothing", Findings("baik"))
    assert dump(floor.shop.database) == before


def test_only_who_may_visit_plans_records_and_cancels(floor: Floor) -> None:
    visit = planned(floor, floor.partner())
    visits, waiter = floor.shop.visits, replace(floor.cashier, role=Role.COUNTER_STAFF)
    with pytest.raises(NotAllowed):
        visits.plan(floor.cashier, NewVisit(new_id(), visit.partner_id, TODAY, "x", "y"))
    with pytest.raises(NotAllowed):
        visits.record(floor.cashier, visit.id, Findings("baik"))
    with pytest.raises(NotAllowed):
        visits.cancel(floor.cashier, visit.id, "tutup")
    with pytest.raises(NotAllowed):
        visits.route(waiter, TODAY)
    with pytest.raises(NotAllowed):
        visits.waiting(waiter)


def test_turnover_is_compared_thirty_days_before_and_after_with_the_number_of_orders(
    floor: Floor, clock: FixedClock
) -> None:
    ani = floor.partner()
    floor.deliver(ani, ("ADA", 10))
    floor.pay(ani, 36_000)
    clock.move(days=31)
    floor.deliver(ani, ("ADA", 20))
    floor.pay(ani, 72_000)
    clock.move(days=2)
    visit = planned(floor, ani, 33)
    floor.shop.visits.record(floor.owner, visit.id, Findings("sepakat menambah"))
    floor.refund(floor.deliver(ani, ("ADA", 30)), (1, 5))
    floor.pay(ani, 90_000)
    clock.move(days=29)
    floor.deliver(ani, ("ADA", 10))
    ((_, effect),) = floor.shop.visits.of_partner(ani.id)
    assert effect == Effect(20 * 3_600, 35 * 3_600, 1, 2, complete=False)
    clock.move(days=1)
    ((_, effect),) = floor.shop.visits.of_partner(ani.id)
    assert effect == Effect(20 * 3_600, 35 * 3_600, 1, 2, complete=True)
