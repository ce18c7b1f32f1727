"""Referral points of members who are made one, on both engines (policies E10, B6)."""

from datetime import date

from pempek_pos.ids import new_id
from pempek_pos.loyalty.statement import EntryKind
from pempek_pos.members.member import Member, MemberId, NewMember
from pempek_pos.money.amount import Points
from pempek_pos.sales.receipt import Receipt
from pempek_pos.sales.refund import LineBack
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor


def brought(floor: Floor, by: Member, name: str, phone: str) -> Member:
    return floor.shop.enrolment.enrol(floor.cashier, NewMember(MemberId(new_id()), name, phone, True), by.id)


def bought(floor: Floor, member: Member) -> Receipt:
    return floor.sell(floor.basket(("KSB", 1), member=member))


def won_by_referral(floor: Floor, member: Member) -> list[int]:
    entries = floor.shop.loyalty.ledger(member.id, date(2000, 1, 1), date(2100, 1, 1))
    return [entry.points for entry in entries if entry.kind is EntryKind.REFERRAL]


def two_newcomers(floor: Floor) -> tuple[Member, Member]:
    siti = floor.member()
    rahma = brought(floor, siti, "Rahma", "081399990000")
    return rahma, brought(floor, siti, "Rahma Dua", "081399990001")


def test_a_merged_cards_refund_does_not_open_what_the_kept_card_was_paid(floor: Floor) -> None:
    keep, gone = two_newcomers(floor)
    bought(floor, keep)
    cancelled = bought(floor, gone)
    floor.shop.member_care.merge(floor.owner, keep.id, gone.id)
    floor.refund(cancelled)
    bought(floor, keep)
    assert won_by_referral(floor, keep) == [50, -50]


def test_a_merged_cards_refund_does_not_close_what_the_kept_card_is_owed(floor: Floor) -> None:
    keep, gone = two_newcomers(floor)
    cancelled = bought(floor, gone)
    floor.shop.member_care.merge(floor.owner, keep.id, gone.id)
    floor.refund(cancelled)
    bought(floor, keep)
    assert won_by_referral(floor, keep) == [-50, 50]


def test_a_planned_refund_says_what_a_merged_newcomer_loses(floor: Floor) -> None:
    keep = floor.member("Rahma Lama")
    gone, _ = two_newcomers(floor)
    sale = bought(floor, gone)
    floor.shop.member_care.merge(floor.owner, keep.id, gone.id)
    plan = floor.shop.sales.plan_refund(sale.number, [LineBack(1, 1)])
    points = floor.shop.sales.plan_points(sale.number, plan)
    assert points is not None
    before = floor.balance(keep)
    floor.refund(sale)
    assert (points.referral, points.moved) == (50, floor.balance(keep) - before)


def test_a_clock_that_jumped_ahead_lets_nothing_go_unasked_x2(floor: Floor, clock: FixedClock) -> None:
    siti, joko = floor.member(), floor.member("Joko")
    rahma = brought(floor, siti, "Rahma", "081399990000")
    sale = bought(floor, rahma)
    floor.shop.loyalty.open_points(floor.owner, siti.id, Points(40), clock.today(), clock.today())
    floor.shop.expiry.run(floor.owner, clock.today())
    clock.move(days=60)
    floor.refund(sale)
    assert floor.balance(siti) == 40
    floor.shop.member_care.merge(floor.owner, joko.id, siti.id)
    assert floor.balance(joko) == 40
    floor.shop.expiry.run(floor.owner, clock.today())
    assert floor.balance(joko) == 0
