"""A month studied: what is read of sales, members, answers and complaints, on both engines."""

from dataclasses import replace
from datetime import timedelta

import pytest

from pempek_pos.audit.actor import Role
from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.complaints.complaint import About, Category, NewComplaint
from pempek_pos.feedback.question import AnswerChannel, Asking, Place
from pempek_pos.feedback.rating import NewRating, Platform, RatingFacts
from pempek_pos.ids import new_id
from pempek_pos.insight.evidence import PartKind
from pempek_pos.insight.rfm import Scale, Segment
from pempek_pos.insight.share import Share
from pempek_pos.insight.study import Progress, Study, StudySteps
from pempek_pos.members.member import Member, MemberId, NewMember
from pempek_pos.money.amount import Rupiah
from pempek_pos.sales.receipt import Receipt
from pempek_pos.staff.person import NewPerson
from pempek_pos.staff.rights import NotAllowed
from tests.fixed_clock import FixedClock
from tests.shop_floor import PIN, Floor


def walked(steps: StudySteps) -> tuple[Study, list[Progress]]:
    seen = []
    while True:
        try:
            seen.append(next(steps))
        except StopIteration as end:
            return end.value, seen


def study(floor: Floor) -> Study:
    return walked(floor.shop.insight.study(floor.owner, floor.shop.clock.today()))[0]


def days_of(found: Study, member_id: str) -> list[int]:
    return [day.net for one in found.records.buyers if one.member_id == member_id for day in one.days]


def answer(floor: Floor, question: str, value: int, member: Member) -> Receipt:
    """A sale that asks this question, answered at the counter."""
    floor.shop.feedback.set_asking(floor.owner, Asking(Place.SCREEN, (question,), every=1))
    sale = floor.sell(floor.basket(("ADA", 1), member=member))
    assert floor.shop.feedback.ask(floor.cashier, sale) == question
    floor.shop.feedback.answer(floor.cashier, sale.number, value, AnswerChannel.SCREEN)
    return sale


def complain(floor: Floor, sale: Receipt) -> None:
    new = NewComplaint(new_id(), Category.TASTE, "Rasanya berubah", About(sale.id))
    floor.shop.complaints.log(floor.cashier, new)


def test_who_may_not_see_reports_of_loyalty_is_refused_before_anything_is_read(floor: Floor) -> None:
    with pytest.raises(NotAllowed):
        floor.shop.insight.study(floor.cashier, floor.shop.clock.today())
    found = study(floor)
    with pytest.raises(NotAllowed):
        floor.shop.insight.evidence(floor.cashier, found, PartKind.MONTHS_BOUGHT)


def test_a_new_shop_can_be_studied(floor: Floor) -> None:
    found, seen = walked(floor.shop.insight.study(floor.owner, floor.shop.clock.today()))
    assert found.repeat == Share(0, 0)
    assert (found.cohorts, found.absent, found.forecast) == ((), (), None)
    assert [step.done for step in seen] == sorted(step.done for step in seen)
    assert {segment.members for segment in found.segments(Scale.FIXED)} == {0}
    for kind in PartKind:
        floor.shop.insight.evidence(floor.owner, found, kind)


def test_purchase_days_are_counted_and_refunds_lessen_them(floor: Floor, clock: FixedClock) -> None:
    siti, budi = floor.member("Siti"), floor.member("Budi")
    floor.sell(floor.basket(("ADA", 2), member=siti))
    second = floor.sell(floor.basket(("KSB", 2), member=siti))
    gone = floor.sell(floor.basket(("ADA", 1), member=budi))
    clock.move(days=3)
    floor.refund(second, (1, 1))
    floor.refund(gone)
    found = study(floor)
    assert days_of(found, siti.id) == [30_000]
    assert days_of(found, budi.id) == []
    assert found.repeat == Share(0, 1)


def test_partners_and_staff_are_no_consumers_and_anonymous_sales_nobody_s(floor: Floor) -> None:
    floor.deliver(floor.partner(), ("ADA", 10))
    floor.sell(floor.basket(("ADA", 1)))
    worker = NewPerson(new_id(), "Rani", Role.COUNTER_STAFF, PIN, phone="081299990001")
    floor.shop.staff.add_person(floor.owner, worker)
    rani = floor.shop.members.enrol(
        floor.cashier, NewMember(MemberId(new_id()), "Rani", "081299990001", consent=True)
    )
    floor.sell(floor.basket(("ADA", 1), member=rani))
    found = study(floor)
    assert found.records.buyers == ()
    assert [day.receipts for day in found.records.sales] == [2]


def test_a_joined_sale_and_a_merged_card_are_the_member_s(floor: Floor, clock: FixedClock) -> None:
    keep, give = floor.member("Siti"), floor.member("Siti Nur")
    floor.sell(floor.basket(("ADA", 1), member=give))
    clock.move(days=1)
    sale = floor.sell(floor.basket(("ADA", 2)))
    floor.shop.sales.join_member(floor.owner, sale.id, keep.id)
    floor.shop.member_care.merge(floor.owner, keep.id, give.id)
    found = study(floor)
    assert days_of(found, keep.id) == [4_000, 8_000]
    assert {one.member_id for one in found.records.buyers} == {keep.id}


def test_segments_name_the_people_behind_them_and_the_manager_sees_phones(
    floor: Floor, clock: FixedClock
) -> None:
    siti = floor.member("Siti")
    for _ in range(4):
        floor.sell(floor.basket(("KSB", 1), member=siti))
        clock.move(days=7)
    clock.move(days=14)
    found = study(floor)
    (scored,) = found.customers(Scale.FIXED)
    assert (scored.buying.times, scored.buying.days_since, scored.buying.money) == (4, 21, 88_000)
    assert scored.segment is Segment.PROMISING
    (missed,) = found.absent
    assert (missed.person.name, missed.person.phone[:5]) == ("Siti", "0812-")
    assert (missed.rhythm.usual_days, missed.rhythm.days_since) == (7, 21)


def test_answers_complaints_and_ratings_are_read(floor: Floor) -> None:
    siti = floor.member("Siti")
    given = (("csat", 5), ("csat", 1), ("nps", 10), ("ces", 6), ("battery-13", 7))
    sales = [answer(floor, question, value, siti) for question, value in given]
    complain(floor, sales[1])
    complain(floor, floor.deliver(floor.partner(), ("ADA", 1)))
    today = floor.shop.clock.today()
    floor.shop.ratings.log(floor.owner, NewRating(new_id(), RatingFacts(Platform.GOOGLE, 1, today)))
    found = study(floor)
    assert found.voices.csat == Share(1, 2)
    assert found.voices.nps.n == 1
    assert found.voices.ces.easy == Share(1, 1)
    assert found.months[-1] == replace(found.voices, period=found.months[-1].period)
    (voice,) = found.records.voices
    assert (voice.number, voice.member_id, voice.public) == (1, siti.id, False)
    said = floor.shop.insight.evidence(floor.owner, found, PartKind.SAID_TELLING_US)
    assert [(row.word, row.was, row.now) for row in said] == [("statement 13", 1, 7)]
    told = floor.shop.insight.evidence(floor.owner, found, PartKind.TOLD_US)
    assert [(row.word, row.now) for row in told] == [
        ("told us", 1),
        ("said in public", 1),
        ("only answered", 0),
    ]


def test_a_rise_is_found_in_the_dated_prices(floor: Floor, clock: FixedClock) -> None:
    today = clock.today()
    floor.shop.catalog.set_price(
        floor.owner, floor.items["ADA"].id, PriceTier.RETAIL, Rupiah(4_500), today + timedelta(days=1)
    )
    floor.shop.catalog.set_price(
        floor.owner, floor.items["KSB"].id, PriceTier.RETAIL, Rupiah(20_000), today + timedelta(days=1)
    )
    clock.move(days=2)
    (rise,) = study(floor).records.rises
    assert (rise.day, rise.items, rise.of_items, rise.counts) == (today + timedelta(days=1), 1, 3, True)


def test_a_month_that_has_not_come_is_this_one_and_a_past_one_ends_with_its_last_day(
    floor: Floor, clock: FixedClock
) -> None:
    today = clock.today()
    later, _ = walked(floor.shop.insight.study(floor.owner, today + timedelta(days=90)))
    past, _ = walked(floor.shop.insight.study(floor.owner, today - timedelta(days=30)))
    assert later.scorecard.until == today
    assert past.scorecard.until.isoformat() == "2026-10-31"
