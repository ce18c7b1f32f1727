"""Visits and calls to members: planned, on a day's list, recorded with what comes next, called off."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from pempek_pos.audit.actor import Role
from pempek_pos.errors import NotFound, Unusable
from pempek_pos.ids import new_id
from pempek_pos.members.member import Member, MemberId
from pempek_pos.members.parting import MemberLeft
from pempek_pos.members.visit import MemberFindings, MemberVisit, NewMemberVisit, VisitKind
from pempek_pos.staff.person import PersonInactive
from pempek_pos.staff.rights import NotAllowed
from pempek_pos.visits.visit import VisitOver, VisitState
from tests.database_dump import dump
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor

TODAY = date(2026, 11, 23)


def planned(floor: Floor, member: Member, days: int = 0, kind: VisitKind = VisitKind.CALL) -> MemberVisit:
    day = floor.shop.clock.today() + timedelta(days=days)
    new = NewMemberVisit(new_id(), member.id, kind, day, floor.owner.staff_id, "tanya kabar")
    return floor.shop.member_visits.plan(floor.owner, new)


def test_a_days_list_begins_with_what_was_missed_and_has_what_is_done(
    floor: Floor, clock: FixedClock
) -> None:
    visits = floor.shop.member_visits
    siti, budi, dewi = (floor.member(name) for name in ("Siti Nurhaliza", "Budi", "Dewi"))
    planned(floor, dewi)
    visits.cancel(floor.owner, planned(floor, siti).id, "keluar kota")
    clock.move(days=1)
    done = planned(floor, siti, kind=VisitKind.VISIT)
    visits.record(floor.owner, done.id, MemberFindings("senang"))
    planned(floor, budi)
    planned(floor, budi, 1)
    agenda = visits.agenda(floor.owner, clock.today())
    assert [(stop.name, stop.visit.state.value) for stop in agenda] == [
        ("Dewi", "planned"),
        ("Budi", "planned"),
        ("Siti Nurhaliza", "done"),
    ]
    assert {stop.visit.visitor for stop in agenda} == {"Cek Ida"}
    assert agenda[1].phone == "0812-0000-0002"


def test_the_cashier_sees_a_days_list_with_phones_masked_p3(floor: Floor) -> None:
    planned(floor, floor.member())
    (stop,) = floor.shop.member_visits.agenda(floor.cashier, TODAY)
    assert stop.phone == "0812-••••-0001"


def test_a_recorded_visit_keeps_its_findings_and_plans_the_next(floor: Floor) -> None:
    siti = floor.member()
    visit = planned(floor, siti, kind=VisitKind.VISIT)
    found = MemberFindings("mau pesan untuk arisan", "telepon soal jumlahnya", date(2026, 11, 30))
    done = floor.shop.member_visits.record(floor.owner, visit.id, found)
    assert (done.state, done.done_on, done.findings) == (VisitState.DONE, TODAY, found.findings)
    before = dump(floor.shop.database)
    assert floor.shop.member_visits.record(floor.owner, visit.id, MemberFindings("lain")) == done
    assert dump(floor.shop.database) == before
    following, _ = floor.shop.member_visits.of_member(floor.owner, siti.id)
    assert (following.planned_for, following.purpose, following.kind, following.state) == (
        date(2026, 11, 30),
        "telepon soal jumlahnya",
        VisitKind.VISIT,
        VisitState.PLANNED,
    )


def test_planned_or_called_off_twice_is_once_and_what_is_over_stays_over(floor: Floor) -> None:
    visits, siti = floor.shop.member_visits, floor.member()
    new = NewMemberVisit(new_id(), siti.id, VisitKind.CALL, TODAY, floor.owner.staff_id, "tanya kabar")
    first = visits.plan(floor.owner, new)
    assert visits.plan(floor.owner, new) == first
    gone = visits.cancel(floor.owner, first.id, "tidak diangkat")
    before = dump(floor.shop.database)
    assert visits.cancel(floor.owner, first.id, "lain") == gone
    assert (gone.state, gone.findings) == (VisitState.CANCELLED, "tidak diangkat")
    with pytest.raises(VisitOver):
        visits.record(floor.owner, first.id, MemberFindings("tetap diangkat"))
    assert dump(floor.shop.database) == before
    done = planned(floor, siti)
    visits.record(floor.owner, done.id, MemberFindings("baik"))
    with pytest.raises(VisitOver):
        visits.cancel(floor.owner, done.id, "terlambat")


@pytest.mark.parametrize(
    ("found", "field"),
    [
        (MemberFindings(""), "findings"),
        (MemberFindings("baik", "telepon lagi"), "next visit day"),
        (MemberFindings("baik", next_on=date(2026, 11, 30)), "next step"),
        (MemberFindings("baik", "telepon lagi", TODAY), "next visit day"),
    ],
)
def test_findings_that_cannot_be_leave_nothing(floor: Floor, found: MemberFindings, field: str) -> None:
    visit = planned(floor, floor.member())
    before = dump(floor.shop.database)
    with pytest.raises(Unusable) as refused:
        floor.shop.member_visits.record(floor.owner, visit.id, found)
    assert refused.value.field == field
    assert dump(floor.shop.database) == before


def test_a_visit_that_cannot_be_planned_leaves_nothing(floor: Floor) -> None:
    siti, gone = floor.member(), floor.member("Budi")
    floor.shop.member_care.anonymise(floor.owner, gone.id)
    idle = replace(floor.shop.staff.person(floor.cashier.staff_id), active=False)
    floor.shop.staff.change_person(floor.owner, idle)
    visit = NewMemberVisit(new_id(), siti.id, VisitKind.VISIT, TODAY, floor.owner.staff_id, "antar kue")
    before = dump(floor.shop.database)
    for wrong, error in (
        (replace(visit, planned_for=date(2026, 11, 22)), Unusable),
        (replace(visit, purpose=" "), Unusable),
        (replace(visit, member_id=MemberId("nobody")), NotFound),
        (replace(visit, member_id=gone.id), MemberLeft),
        (replace(visit, visitor_id="nobody"), NotFound),
        (replace(visit, visitor_id=floor.cashier.staff_id), PersonInactive),
    ):
        with pytest.raises(error):
            floor.shop.member_visits.plan(floor.owner, wrong)
    with pytest.raises(NotFound):
        floor.shop.member_visits.record(floor.owner, "nothing", MemberFindings("baik"))
    assert dump(floor.shop.database) == before


def test_only_who_may_visit_plans_records_and_calls_off(floor: Floor) -> None:
    visits, visit = floor.shop.member_visits, planned(floor, floor.member())
    with pytest.raises(NotAllowed):
        visits.plan(floor.cashier, NewMemberVisit("x", visit.member_id, visit.kind, TODAY, "y", "z"))
    with pytest.raises(NotAllowed):
        visits.record(floor.cashier, visit.id, MemberFindings("baik"))
    with pytest.raises(NotAllowed):
        visits.cancel(floor.cashier, visit.id, "tutup")
    service = floor.somebody(Role.CUSTOMER_SERVICE)
    assert visits.record(service, visit.id, MemberFindings("baik")).state is VisitState.DONE


def test_visits_follow_a_merged_card(floor: Floor) -> None:
    gone, keep = floor.member("Siti N"), floor.member()
    visit = planned(floor, gone)
    floor.shop.member_care.merge(floor.owner, keep.id, gone.id)
    visits = floor.shop.member_visits
    assert [one.id for one in visits.of_member(floor.owner, keep.id)] == [visit.id]
    (stop,) = visits.agenda(floor.owner, TODAY)
    assert (stop.name, stop.card_no, stop.visit.member_id) == (keep.name, keep.card_no, keep.id)
    assert planned(floor, gone).member_id == keep.id


def test_who_is_forgotten_leaves_no_words_behind_and_is_not_visited_p4(floor: Floor) -> None:
    siti, visits = floor.member(), floor.shop.member_visits
    visits.record(floor.owner, planned(floor, siti).id, MemberFindings("rumahnya pagar biru"))
    planned(floor, siti)
    floor.shop.member_care.anonymise(floor.owner, siti.id)
    assert {(one.purpose, one.findings) for one in visits.of_member(floor.owner, siti.id)} == {("", "")}
    assert visits.agenda(floor.owner, TODAY) == ()
    assert "pagar biru" not in str(dump(floor.shop.database))
