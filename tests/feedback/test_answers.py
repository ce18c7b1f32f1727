"""The one question of a sale: asked once, answered once, from screen, chat or paper."""

from dataclasses import replace

import pytest

from pempek_pos.audit.actor import Role
from pempek_pos.errors import NotFound, Unusable
from pempek_pos.feedback.question import CSAT, NPS, AnswerChannel, Asking, Csat, NothingAsked, Place
from pempek_pos.members.member import Member
from pempek_pos.sales.receipt import Receipt
from pempek_pos.staff.rights import NotAllowed
from tests.database_dump import dump
from tests.shop_floor import Floor

ALL = Asking(Place.SCREEN, (CSAT,), every=1)
BY_CHAT, BY_TOUCH = AnswerChannel.WHATSAPP, AnswerChannel.SCREEN


def sold(floor: Floor, member: Member | None = None) -> Receipt:
    return floor.sell(floor.basket(("KSB", 1), member=member))


def asking(floor: Floor, asking: Asking = ALL) -> None:
    floor.shop.feedback.set_asking(floor.owner, asking)


def test_a_sale_is_asked_once_and_answered_once_by_touch(floor: Floor) -> None:
    asking(floor)
    siti, feedback = floor.member(), floor.shop.feedback
    sale = sold(floor, siti)
    assert feedback.ask(floor.cashier, sale) == CSAT
    before = dump(floor.shop.database)
    assert feedback.ask(floor.cashier, sale) == CSAT
    assert dump(floor.shop.database) == before
    answer = feedback.answer(floor.cashier, sale.number, 4, BY_TOUCH)
    assert (answer.question, answer.value, answer.channel, answer.by) == (
        CSAT,
        4,
        BY_TOUCH,
        floor.cashier.staff_id,
    )
    before = dump(floor.shop.database)
    assert feedback.answer(floor.cashier, sale.number, 1, BY_TOUCH) == answer
    assert dump(floor.shop.database) == before
    assert feedback.ask(floor.cashier, sale) is None
    assert feedback.of_member(floor.owner, siti.id) == (answer,)


def test_csat_of_a_shift_counts_its_own_answers(floor: Floor) -> None:
    asking(floor)
    shift = floor.shop.till.current("K1")
    assert shift is not None
    assert floor.shop.feedback.csat_of_shift(shift.id) == Csat(0, 0)
    for value in (5, 4, 2):
        floor.shop.feedback.answer(floor.cashier, sold(floor).number, value, BY_TOUCH)
    asking(floor, replace(ALL, questions=(NPS,)))
    floor.shop.feedback.answer(floor.cashier, sold(floor).number, 10, BY_TOUCH)
    assert floor.shop.feedback.csat_of_shift(shift.id) == Csat(3, 2)
    assert floor.shop.greeting.of_shift(shift.id).csat.percent == 67


def test_what_was_asked_stays_asked_when_the_shop_asks_otherwise(floor: Floor) -> None:
    asking(floor)
    sale = sold(floor)
    floor.shop.feedback.ask(floor.cashier, sale)
    asking(floor, Asking())
    assert floor.shop.feedback.question_for(sale) == CSAT
    assert floor.shop.feedback.ask(floor.cashier, sale) is None
    assert floor.shop.feedback.answer(floor.owner, sale.number, 5, BY_CHAT).question == CSAT


def test_a_shop_that_asks_nobody_writes_nothing(floor: Floor) -> None:
    sale = sold(floor)
    before = dump(floor.shop.database)
    assert floor.shop.feedback.ask(floor.cashier, sale) is None
    assert floor.shop.feedback.on_paper(sale) is None
    assert dump(floor.shop.database) == before


def test_paper_asks_only_where_there_is_a_number_to_answer_to(floor: Floor) -> None:
    asking(floor, replace(ALL, place=Place.RECEIPT))
    sale = sold(floor)
    assert floor.shop.feedback.on_paper(sale) == CSAT
    assert floor.shop.feedback.ask(floor.cashier, sale) is None
    profile = replace(floor.shop.settings.profile(), whatsapp="")
    floor.shop.settings.change_profile(floor.owner, profile)
    other = sold(floor)
    assert floor.shop.feedback.on_paper(other) is None
    assert floor.shop.feedback.on_paper(sale) == CSAT


def test_an_answer_that_cannot_be_leaves_nothing_behind(floor: Floor) -> None:
    asking(floor, replace(ALL, every=2))
    unasked, asked = sold(floor), sold(floor)
    before = dump(floor.shop.database)
    feedback = floor.shop.feedback
    with pytest.raises(NothingAsked):
        feedback.answer(floor.owner, unasked.number, 5, BY_CHAT)
    with pytest.raises(NotFound):
        feedback.answer(floor.owner, "K1-261123-0099", 5, BY_CHAT)
    for value in (0, 6):
        with pytest.raises(Unusable):
            feedback.answer(floor.owner, asked.number, value, BY_CHAT)
    with pytest.raises(NotAllowed):
        feedback.answer(floor.cashier, asked.number, 5, BY_CHAT)
    with pytest.raises(NotAllowed):
        feedback.answer(replace(floor.cashier, role=Role.CUSTOMER_SERVICE), asked.number, 5, BY_TOUCH)
    with pytest.raises(NotAllowed):
        feedback.set_asking(floor.cashier, Asking())
    with pytest.raises(NotAllowed):
        feedback.of_member(floor.cashier, "x")
    assert dump(floor.shop.database) == before


def test_answers_follow_a_merged_card_and_end_with_who_is_forgotten(floor: Floor) -> None:
    asking(floor)
    old, kept = floor.member("Siti lama"), floor.member()
    answer = floor.shop.feedback.answer(floor.cashier, sold(floor, old).number, 5, BY_TOUCH)
    floor.shop.member_care.merge(floor.owner, kept.id, old.id)
    assert floor.shop.feedback.of_member(floor.owner, kept.id) == (answer,)
    floor.shop.member_care.anonymise(floor.owner, kept.id)
    assert floor.shop.feedback.of_member(floor.owner, kept.id) == ()


def test_asking_holds_from_the_day_it_is_set(floor: Floor) -> None:
    asking(floor, replace(ALL, every=4, members_only=True))
    assert floor.shop.feedback.asking() == replace(ALL, every=4, members_only=True)
    before = dump(floor.shop.database)
    asking(floor, replace(ALL, every=4, members_only=True))
    assert dump(floor.shop.database) == before
