"""The figures of recovery from a shop's own books, on both engines (K6)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from pempek_pos.complaints.complaint import About, Category, Complaint, Remedy, Step
from pempek_pos.complaints.recovery import Matched
from pempek_pos.complaints.recovery_service import RecoveryReport
from pempek_pos.complaints.recovery_times import Share
from pempek_pos.ids import new_id
from pempek_pos.members.member import Member
from pempek_pos.money.amount import Points
from pempek_pos.staff.rights import NotAllowed
from tests.complaints.care_floor import Care
from tests.complaints.gifts import given
from tests.fixed_clock import FixedClock


def buys(care: Care, *members: Member) -> None:
    for member in members:
        care.floor.sell(care.floor.basket(("KSB", 1), member=member))


def accepted(care: Care, known: Complaint, points: int) -> None:
    care.offered(known)
    care.floor.shop.complaints.resolve(care.service, known.id, given(Remedy.POINTS, points=Points(points)))


def two_complaints(care: Care, clock: FixedClock) -> tuple[RecoveryReport, Complaint]:
    """Of four members who bought two complain, one by an old card; one of each two buys again. And what was
    logged and left open.
    """
    floor, shop = care.floor, care.floor.shop
    siti, twin, ucok, ani, dewi = (floor.member(f"Anggota {nth}") for nth in range(5))
    buys(care, siti, ucok, ani, dewi)
    first = clock.today()
    item = About(item_id=floor.items["ADA"].id)
    one = care.log(About(member_id=twin.id, item_id=item.item_id))
    other = care.log(About(member_id=ucok.id, item_id=item.item_id))
    shop.member_care.merge(floor.owner, siti.id, twin.id)
    waits = care.log(category=Category.PACKAGING)
    clock.move(hours=2)
    accepted(care, one, 100)
    clock.move(days=1)
    care.closed(other)
    shop.complaints.reopen(care.service, other.id, Step(new_id()))
    accepted(care, other, 50)
    last = clock.today()
    clock.move(days=9)
    buys(care, siti, ani)
    clock.move(days=53)
    return shop.recovery.report(floor.owner, first, last), waits


def test_who_complained_is_held_against_who_did_not(care: Care, clock: FixedClock) -> None:
    report, waits = two_complaints(care, clock)
    assert (report.complaints, report.sales, report.per_thousand_tenths) == (3, 4, None)
    assert report.recovered.share == Share(1, 2)
    assert report.recovered.matched == Matched(5_000, 2, 4, 1)
    assert (report.recovered.cost, report.recovered.cost_each) == (3_000, 3_000)
    assert report.reopened == Share(1, 2, 5)
    assert (report.in_time.hits, report.in_time.n) == (2, 3)
    assert (report.answer_calendar.median, report.answer_calendar.still_open) == (timedelta(hours=26), 1)
    assert report.answer.median == timedelta(hours=15)
    assert report.done_calendar.p90 == clock.now() - waits.received_at
    assert report.done.p90 < report.done_calendar.p90
    by_item = [(group.name, group.complaints, group.recovered.share) for group in report.by_item]
    assert by_item == [("Pempek ADA", 2, Share(1, 2))]
    assert [group.name for group in report.by_handler] == ["Bella"]
    assert [group.key for group in report.by_category] == ["taste", "packaging"]
    assert [(cause.item, cause.times) for cause in report.repeats] == [("Pempek ADA", 2)]


def test_a_shop_without_complaints_has_nothing_to_tell(care: Care, clock: FixedClock) -> None:
    today = clock.today()
    report = care.floor.shop.recovery.report(care.manager, today, today)
    assert (report.complaints, report.recovered.share, report.recovered.cost_each) == (0, Share(0, 0), None)
    assert (report.answer.enough, report.in_time.enough, report.repeats) == (False, False, ())
    few, many = (replace(report, complaints=3, sales=sales) for sales in (99, 2_000))
    assert (few.per_thousand_tenths, many.per_thousand_tenths) == (None, 15)
    with pytest.raises(NotAllowed):
        care.floor.shop.recovery.report(care.service, today, today)
