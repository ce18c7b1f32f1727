"""Complaints answered step by step, on both engines (K2-K4)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from pempek_pos.complaints.complaint import (
    About,
    Category,
    ComplaintClosed,
    EventKind,
    NewComplaint,
    OutOfOrder,
    Severity,
    State,
    Step,
    TooLateToReopen,
)
from pempek_pos.errors import NotFound, Unusable
from pempek_pos.ids import new_id
from pempek_pos.staff.rights import NotAllowed
from tests.complaints.care_floor import Care
from tests.database_dump import dump
from tests.fixed_clock import FixedClock


def step(note: str = "") -> Step:
    return Step(new_id(), note)


def kinds(care: Care, complaint_id: str) -> list[EventKind]:
    return [event.kind for event in care.floor.shop.complaints.story(complaint_id)]


def test_the_steps_follow_one_another_and_each_says_who_and_when(care: Care, clock: FixedClock) -> None:
    """(K2)"""
    complaints, known = care.floor.shop.complaints, care.log()
    begun = clock.now()
    clock.move(hours=1)
    known = care.acknowledged(known, "Sudah ditelepon")
    assert (known.state, known.promised.answered_at) == (State.ACKNOWLEDGED, begun + timedelta(hours=1))
    known = complaints.investigate(care.service, known.id, step())
    clock.move(hours=1)
    known = complaints.offer(care.manager, known.id, step("Voucher"))
    first_offer = known.promised.offered_at
    clock.move(hours=1)
    known = complaints.offer(care.service, known.id, step("Ganti baru"))
    assert (known.promised.offered_at, known.promised.answered_at) == (
        first_offer,
        begun + timedelta(hours=1),
    )
    known = complaints.refuse(care.service, known.id, step("Tidak mau"))
    assert (known.state, known.promised.closed_at) == (State.REFUSED, clock.now())
    told = [(event.kind, event.by, event.note) for event in complaints.story(known.id)]
    assert told == [
        (EventKind.RECEIVED, "Nyimas", ""),
        (EventKind.ACKNOWLEDGED, "Bella", "Sudah ditelepon"),
        (EventKind.INVESTIGATING, "Bella", ""),
        (EventKind.OFFERED, "Dimas", "Voucher"),
        (EventKind.OFFERED, "Bella", "Ganti baru"),
        (EventKind.REFUSED, "Bella", "Tidak mau"),
    ]


def test_a_step_twice_is_once(care: Care) -> None:
    complaints, known, one = care.floor.shop.complaints, care.log(), step("Halo")
    after = complaints.acknowledge(care.service, known.id, one)
    before = dump(care.floor.shop.database)
    assert complaints.acknowledge(care.service, known.id, one) == after
    assert dump(care.floor.shop.database) == before


def test_steps_out_of_order_are_refused_and_leave_nothing(care: Care) -> None:
    """(K2)"""
    complaints, known = care.floor.shop.complaints, care.log()
    before = dump(care.floor.shop.database)
    for deed in (
        complaints.investigate,
        complaints.offer,
        complaints.refuse,
        complaints.reopen,
        complaints.resume,
    ):
        with pytest.raises(OutOfOrder) as refused:
            deed(care.service, known.id, step())
        assert (refused.value.label, refused.value.state) == ("K-0001", State.RECEIVED)
    assert dump(care.floor.shop.database) == before
    care.acknowledged(known)
    with pytest.raises(OutOfOrder):
        care.acknowledged(known)
    complaints.wait(care.service, known.id, step())
    with pytest.raises(OutOfOrder):
        complaints.wait(care.service, known.id, step())


def test_a_closed_complaint_takes_notes_and_drafts_only(care: Care) -> None:
    complaints, known = care.floor.shop.complaints, care.log()
    care.closed(known)
    for deed in (complaints.acknowledge, complaints.wait, complaints.escalate):
        with pytest.raises(ComplaintClosed) as refused:
            deed(care.service, known.id, step())
        assert refused.value.state is State.REFUSED
    with pytest.raises(ComplaintClosed):
        complaints.hand_over(care.service, known.id, care.manager.staff_id, step())
    with pytest.raises(ComplaintClosed):
        complaints.change(care.service, known.id, Category.POINTS, Severity.MINOR, step())
    complaints.note(care.floor.cashier, known.id, step("Sudah datang lagi"))
    complaints.drafted(care.service, known.id, step("Halo Kak, terima kasih"))
    assert kinds(care, known.id)[-2:] == [EventKind.NOTED, EventKind.ANSWER_DRAFTED]


def test_a_complaint_is_opened_again_for_thirty_days_with_new_promises(care: Care, clock: FixedClock) -> None:
    """(K2)"""
    complaints, known = care.floor.shop.complaints, care.log()
    care.closed(known)
    clock.move(days=30)
    known = complaints.reopen(care.service, known.id, step("Masih asam"))
    promised = known.promised
    assert (known.state, known.round, promised.since) == (State.RECEIVED, 2, clock.now())
    assert (promised.answered_at, promised.offered_at, promised.closed_at) == (None, None, None)
    assert promised.answer_due > clock.now()
    care.closed(known)
    clock.move(days=31)
    with pytest.raises(TooLateToReopen) as late:
        complaints.reopen(care.service, known.id, step())
    assert late.value.day == clock.today() - timedelta(days=31)


def test_waiting_for_the_customer_pushes_what_is_not_kept(care: Care, clock: FixedClock) -> None:
    """(K3)"""
    complaints, known = care.floor.shop.complaints, care.log()
    complaints.wait(care.service, known.id, step())
    clock.move(hours=2)
    after = complaints.resume(care.service, known.id, step())
    assert after.promised.paused == timedelta(hours=2)
    assert after.promised.offer_due == known.promised.offer_due + timedelta(hours=2)
    complaints.wait(care.service, known.id, step())
    clock.move(hours=1)
    answered = care.acknowledged(known)
    assert (answered.promised.waiting_since, answered.promised.paused) == (None, timedelta(hours=3))


def test_food_safety_goes_to_the_manager_and_warns_of_the_item(care: Care) -> None:
    """(K3, K4)"""
    floor = care.floor
    sale = floor.sell(floor.basket(("ADA", 3)))
    new = NewComplaint(new_id(), Category.TASTE, "Basi", About(sale.id, 1), Severity.FOOD_SAFETY, batch="B-7")
    known = floor.shop.complaints.log(floor.cashier, new)
    assert (known.escalated_to, known.escalated_name) == (care.manager.staff_id, "Dimas")
    assert known.promised.answer_due == known.received_at + timedelta(hours=1)
    (warning,) = floor.shop.complaints.warnings()
    assert (warning.item, warning.batch, warning.label) == ("Pempek ADA", "B-7", "K-0001")
    assert kinds(care, known.id) == [EventKind.RECEIVED, EventKind.ESCALATED]
    more = floor.shop.complaints.warn(care.service, known.id, floor.items["KSB"].id)
    assert [each.item for each in more] == ["Pempek ADA", "Pempek KSB"]
    assert floor.shop.complaints.warn(care.service, known.id, floor.items["KSB"].id) == more
    with pytest.raises(NotAllowed):
        floor.shop.complaints.lift_warning(care.service, warning.id, "Sudah dicek")
    with pytest.raises(Unusable):
        floor.shop.complaints.lift_warning(care.manager, warning.id, " ")
    with pytest.raises(NotFound):
        floor.shop.complaints.lift_warning(care.manager, "no-warning", "Sudah dicek")
    left = floor.shop.complaints.lift_warning(care.manager, warning.id, "Sudah dicek")
    assert left == more[1:] == floor.shop.complaints.lift_warning(care.manager, warning.id, "Sudah dicek")


def test_a_complaint_that_turns_out_to_be_food_safety_is_escalated_once(care: Care) -> None:
    """(K4)"""
    complaints, item = care.floor.shop.complaints, care.floor.items["ADA"]
    known = care.log(About(item_id=item.id))
    for _ in range(2):
        known = complaints.change(care.service, known.id, Category.TASTE, Severity.FOOD_SAFETY, step())
    assert known.escalated_name == "Dimas"
    assert known.promised.answer_due == known.received_at + timedelta(hours=1)
    assert len(complaints.warnings()) == 1
    assert kinds(care, known.id) == [
        EventKind.RECEIVED, EventKind.CHANGED, EventKind.ESCALATED, EventKind.CHANGED,
    ]  # fmt: skip


def test_without_a_manager_the_owner_is_pulled_in(care: Care) -> None:
    """(K4)"""
    dimas = care.floor.shop.staff.person(care.manager.staff_id)
    care.floor.shop.staff.change_person(care.floor.owner, replace(dimas, active=False))
    known = care.floor.shop.complaints.escalate(care.floor.cashier, care.log().id, step("Marah sekali"))
    assert known.escalated_name == "Cek Ida"
    told = care.floor.shop.complaints.story(known.id)[-1]
    assert dict(told.facts) == {"to": "Cek Ida", "why": "by hand"}


def test_a_missed_promise_is_escalated_once_and_not_while_waiting_or_at_night(
    care: Care, clock: FixedClock
) -> None:
    """(K4, I6)"""
    complaints = care.floor.shop.complaints
    missed, waiting, answered = care.log(), care.log(), care.log()
    complaints.wait(care.service, waiting.id, step())
    care.acknowledged(answered)
    clock.move(hours=13)  # eleven at night: the shift is over, but nobody is there to be late
    assert complaints.escalate_missed(care.floor.cashier) == ()
    clock.move(hours=10)
    (found,) = complaints.escalate_missed(care.floor.cashier)
    assert (found.id, found.escalated_name) == (missed.id, "Dimas")
    assert dict(complaints.story(missed.id)[-1].facts)["why"] == "deadline"
    assert complaints.escalate_missed(care.floor.cashier) == ()


def test_handing_over_and_notes_are_told(care: Care) -> None:
    complaints, known = care.floor.shop.complaints, care.log()
    known = complaints.hand_over(care.service, known.id, care.manager.staff_id, step("Tolong"))
    assert known.handler == "Dimas"
    assert dict(complaints.story(known.id)[-1].facts) == {"to": "Dimas"}
    with pytest.raises(Unusable):
        complaints.note(care.service, known.id, step(" "))
    with pytest.raises(NotFound):
        complaints.note(care.service, "no-complaint", step("Halo"))


def test_what_stays_names_nobody(care: Care) -> None:
    """(P4)"""
    siti = care.floor.member()
    known = care.log(About(member_id=siti.id))
    care.acknowledged(known, "Telepon ibu SITI di 0812-3456-7890 besok")
    assert care.floor.shop.complaints.story(known.id)[-1].note == "Telepon ibu … di … besok"
    partner = care.log(About(partner_id=care.floor.partner("Warung Bu Ani").id))
    care.acknowledged(partner, "Bu Ani minta ditelepon ke 0812-3456-7890")
    told = care.floor.shop.complaints.story(partner.id)[-1].note
    assert told == "Bu Ani minta ditelepon ke …"


def test_the_board_has_the_most_urgent_first_and_last_weeks_closed_ones(
    care: Care, clock: FixedClock
) -> None:
    done, old = care.log(), care.log()
    care.closed(old)
    clock.move(days=8)
    care.closed(done)
    calm, urgent = care.log(), care.log(severity=Severity.FOOD_SAFETY)
    waits = care.log()
    care.floor.shop.complaints.wait(care.service, waits.id, step())
    board = care.floor.shop.complaints.board(care.floor.cashier)
    assert [each.id for each in board] == [urgent.id, calm.id, waits.id, done.id]
