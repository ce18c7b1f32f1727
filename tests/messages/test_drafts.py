"""What is done about a draft: once, by whoever comes first, and never called sent (policy P5)."""

from dataclasses import replace

import pytest

from pempek_pos.complaints.complaint import EventKind
from pempek_pos.ids import new_id
from pempek_pos.messages.draft import DraftState, Due, MessageKind, NotToBeWritten
from pempek_pos.partners.collecting import ReminderState
from pempek_pos.staff.rights import NotAllowed
from tests.messages.list_of import buy, clock_of, complain, due, give, in_days, listed, long_known
from tests.shop_floor import Floor


def test_an_opened_draft_is_not_due_again_and_stands_among_what_was_done(floor: Floor) -> None:
    floor.member("Siti")
    draft_id, (letter,) = new_id(), due(floor)
    done = floor.shop.drafts.opened(floor.owner, draft_id, letter.due)
    assert (done.id, done.state, done.name, done.by_staff) == (
        draft_id, DraftState.OPENED, "Siti", floor.owner.staff_id,
    )  # fmt: skip
    assert due(floor) == []
    assert floor.shop.drafts.today(floor.owner).done == (done,)
    clock_of(floor).move(days=1)
    assert due(floor) == []
    assert floor.shop.drafts.today(floor.owner).done == ()


def test_asked_twice_or_on_two_tills_the_first_word_stays(floor: Floor) -> None:
    floor.member("Siti")
    first, (letter,) = new_id(), due(floor)
    done = floor.shop.drafts.skipped(floor.owner, first, letter.due)
    entries = floor.shop.database.value("SELECT COUNT(*) FROM audit_entry")
    other = replace(floor.owner, till="K2", staff_id="somebody")
    assert floor.shop.drafts.opened(other, new_id(), letter.due) == done
    assert floor.shop.drafts.skipped(floor.owner, first, letter.due) == done
    assert floor.shop.database.value("SELECT COUNT(*) FROM audit_entry") == entries
    assert floor.shop.database.value("SELECT COUNT(*) FROM message_draft") == 1


def test_the_audit_log_names_neither_person_nor_number(floor: Floor) -> None:
    floor.member("Siti Nurhaliza")
    (letter,) = due(floor)
    floor.shop.drafts.opened(floor.owner, new_id(), letter.due)
    command, facts = floor.shop.database.rows("SELECT command, facts FROM audit_entry ORDER BY seq DESC")[0]
    assert command == "note draft"
    assert "Siti" not in facts
    assert "8120" not in facts


def test_who_takes_their_yes_back_meanwhile_is_not_written_to_p4(floor: Floor) -> None:
    member = long_known(floor)
    buy(floor, member, 7, 7, 7)
    clock_of(floor).move(days=20)
    (letter,) = due(floor)
    floor.shop.members.set_promotions(floor.cashier, member.id, given=False)
    with pytest.raises(NotToBeWritten):
        floor.shop.drafts.opened(floor.owner, new_id(), letter.due)
    assert floor.shop.database.value("SELECT COUNT(*) FROM message_draft") == 0
    floor.shop.drafts.skipped(floor.owner, new_id(), letter.due)


def test_who_was_forgotten_meanwhile_is_not_written_to_and_has_no_name_among_what_was_done(
    floor: Floor,
) -> None:
    one, other = floor.member("Siti"), floor.member("Budi")
    first, second = due(floor)
    floor.shop.drafts.opened(floor.owner, new_id(), first.due)
    for member in (one, other):
        floor.shop.member_care.anonymise(floor.owner, member.id)
    with pytest.raises(NotToBeWritten):
        floor.shop.drafts.opened(floor.owner, new_id(), second.due)
    (done,) = floor.shop.drafts.today(floor.owner).done
    assert "Siti" not in done.name


def test_who_may_not_write_may_not(floor: Floor) -> None:
    floor.member("Siti")
    (letter,) = due(floor)
    for deed in (floor.shop.drafts.opened, floor.shop.drafts.skipped):
        with pytest.raises(NotAllowed):
            deed(floor.cashier, new_id(), letter.due)
    with pytest.raises(NotAllowed):
        floor.shop.drafts.for_member(floor.cashier, letter.due.person)


def test_offers_give_way_to_what_is_more_urgent_on_the_same_day(floor: Floor) -> None:
    member = long_known(floor)
    buy(floor, member, 7, 7, 7)
    clock_of(floor).move(days=20)
    give(floor, member, 50, in_days(floor, 5))
    assert listed(floor) == [(MessageKind.EXPIRING_7, "Siti")]
    floor.shop.drafts.opened(floor.owner, new_id(), due(floor)[0].due)
    assert listed(floor) == []
    clock_of(floor).move(days=1)
    assert listed(floor) == [(MessageKind.WIN_BACK, "Siti")]


def test_nobody_is_asked_back_twice_within_sixty_days(floor: Floor) -> None:
    member = long_known(floor)
    buy(floor, member, 3, 3, 3)
    clock_of(floor).move(days=10)
    floor.shop.drafts.opened(floor.owner, new_id(), due(floor)[0].due)
    buy(floor, member)
    clock_of(floor).move(days=30)
    assert listed(floor) == []
    clock_of(floor).move(days=30)
    assert listed(floor) == [(MessageKind.WIN_BACK, "Siti")]


def test_a_merged_cards_drafts_count_for_who_goes_on(floor: Floor) -> None:
    keep, gone = floor.member("Siti"), floor.member("Siti Lain")
    for letter in due(floor):
        if letter.due.person == gone.id:
            floor.shop.drafts.opened(floor.owner, new_id(), letter.due)
    floor.shop.member_care.merge(floor.owner, keep.id, gone.id)
    assert listed(floor) == []


def test_what_is_done_about_partners_money_stands_in_their_own_register(floor: Floor) -> None:
    floor.deliver(floor.partner("Warung Bu Ani"), ("KSB", 10))
    clock_of(floor).move(days=8)
    (letter,) = due(floor)
    done = floor.shop.drafts.opened(floor.owner, new_id(), letter.due)
    assert (done.kind, done.state) == (MessageKind.INVOICE_DUE, DraftState.OPENED)
    assert due(floor) == []
    (call,) = floor.shop.collections.today(floor.owner)
    assert call.claims[0].done is ReminderState.DRAFT_OPENED
    assert floor.shop.database.value("SELECT COUNT(*) FROM message_draft") == 0
    (kept,) = floor.shop.drafts.today(floor.owner).done
    assert (kept.kind, kept.name, kept.state) == (MessageKind.INVOICE_DUE, "Warung Bu Ani", DraftState.OPENED)


def _answer(complaint_id: str) -> tuple[MessageKind, str, str, str, str]:
    return MessageKind.COMPLAINT_RECEIVED, complaint_id, f"{complaint_id}:1", "Pak Joko", "+628111222333"


def test_a_complaint_is_answered_once_a_round(floor: Floor) -> None:
    complaint_id = complain(floor, who=("Pak Joko", "+628111222333"))
    draft_id = new_id()
    for _ in range(2):
        floor.shop.drafts.opened(floor.owner, draft_id, Due(*_answer(complaint_id)))
    assert due(floor) == []
    assert floor.shop.drafts.today(floor.owner).done[0].name == "Pak Joko"
    (event,) = floor.shop.complaints.story(complaint_id)
    assert (event.id, event.kind) == (draft_id, EventKind.ANSWER_DRAFTED)
    assert "K-0001" in event.note
    again = "UPDATE complaint SET round = 2, round_at = round_at + 1000 WHERE id = ?"
    floor.shop.database.run(again, (complaint_id,))
    assert listed(floor) == [(MessageKind.COMPLAINT_RECEIVED, "Pak Joko")]


def test_some_drafts_can_be_opened_for_a_member_at_any_time(floor: Floor) -> None:
    member = long_known(floor, promotions=False)
    kinds = [letter.due.kind for letter in floor.shop.drafts.for_member(floor.owner, member.id)]
    assert kinds == [MessageKind.PRE_ORDER_READY, MessageKind.WELCOME]
    buy(floor, member)
    letters = {letter.due.kind: letter for letter in floor.shop.drafts.for_member(floor.owner, member.id)}
    assert "22 poin baru" in letters[MessageKind.POINTS_WON].text
    assert "Rp22.000" in letters[MessageKind.POINTS_WON].text
    floor.shop.drafts.opened(floor.owner, new_id(), letters[MessageKind.POINTS_WON].due)
    floor.shop.member_care.anonymise(floor.owner, member.id)
    assert floor.shop.drafts.for_member(floor.owner, member.id) == ()


def test_a_receipt_shown_at_the_counter_is_kept_once_and_is_not_of_the_list(floor: Floor) -> None:
    sale = floor.sell(floor.basket(("KSB", 1)))
    for _ in range(2):
        floor.shop.drafts.receipt_opened(floor.cashier, sale.id)
    assert floor.shop.database.value("SELECT COUNT(*) FROM message_draft") == 1
    assert floor.shop.drafts.today(floor.owner).done == ()
