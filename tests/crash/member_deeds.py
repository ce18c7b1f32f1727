"""A small scenario for each command about members, points, offers and announcements: what to ask for."""

from datetime import date, timedelta
from typing import Final

from pempek_pos.announcements.announcement import (
    AnnouncedKind,
    Announcement,
    NewAnnouncement,
    NewPost,
    Place,
)
from pempek_pos.ids import new_id
from pempek_pos.loyalty.programme import starting_programme
from pempek_pos.loyalty.rewards import Reward, RewardKind
from pempek_pos.members.member import Member, MemberFacts, MemberId, MemberOnFile, NewMember
from pempek_pos.members.visit import MemberFindings, MemberVisit, NewMemberVisit, VisitKind
from pempek_pos.money.amount import Points
from tests.crash.counter_deeds import promotion, voucher
from tests.crash.deed import Deed, once
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor

PHONE = "081377776666"


def enrol(floor: Floor) -> Deed:
    new = NewMember(MemberId(new_id()), "Rahma", PHONE, consent=True, promotions=True, birthday="01-12")
    return lambda: floor.shop.members.enrol(floor.cashier, new)


def enrol_brought(floor: Floor) -> Deed:
    siti, new = floor.member(), NewMember(MemberId(new_id()), "Rahma", PHONE, consent=True)
    return lambda: floor.shop.enrolment.enrol(floor.cashier, new, siti.id)


def correct(floor: Floor) -> Deed:
    siti, facts = floor.member(), MemberFacts("Siti Nur", PHONE, "02-01", "suka pedas")
    return lambda: floor.shop.members.correct(floor.owner, siti.id, facts)


def set_promotions(floor: Floor) -> Deed:
    siti = floor.member()
    return lambda: floor.shop.members.set_promotions(floor.owner, siti.id, True)


def take_in_members(floor: Floor) -> Deed:
    day = date(2025, 1, 1)
    people = [MemberOnFile(MemberId(new_id()), "M1", "Rahma", "+6281377776666", day, day)]
    return once(lambda: floor.shop.members.take_in(floor.owner, people, []))


def planned(floor: Floor) -> MemberVisit:
    """A visit to a member."""
    siti, kind = floor.member(), next(iter(VisitKind))
    today = floor.shop.clock.today()
    new = NewMemberVisit(new_id(), siti.id, kind, today, floor.owner.staff_id, "antar hadiah")
    return floor.shop.member_visits.plan(floor.owner, new)


def plan_visit(floor: Floor) -> Deed:
    siti, kind = floor.member(), next(iter(VisitKind))
    today = floor.shop.clock.today()
    new = NewMemberVisit(new_id(), siti.id, kind, today, floor.owner.staff_id, "antar hadiah")
    return lambda: floor.shop.member_visits.plan(floor.owner, new)


def record_visit(floor: Floor) -> Deed:
    visit, later = planned(floor), floor.shop.clock.today() + timedelta(days=3)
    found = MemberFindings("senang", "telepon lagi", later)
    return lambda: floor.shop.member_visits.record(floor.owner, visit.id, found)


def cancel_visit(floor: Floor) -> Deed:
    visit = planned(floor)
    return lambda: floor.shop.member_visits.cancel(floor.owner, visit.id, "tidak di rumah")


def adjust(floor: Floor) -> Deed:
    siti, adjustment_id = floor.member(points=100), new_id()
    why = ("salah hitung", None)
    return lambda: floor.shop.member_care.adjust(floor.owner, adjustment_id, siti.id, Points(-30), why)


def stamps(floor: Floor) -> Deed:
    floor.terms(stamp_points=Points(5))
    siti = floor.member()
    return lambda: floor.shop.member_care.take_over_stamps(floor.owner, siti.id, 7)


def two_cards(floor: Floor) -> tuple[Member, Member]:
    """Two cards of one person, both with points and purchases."""
    keep, gone = floor.member(points=40), floor.member("Siti N", points=30)
    for member in (keep, gone):
        floor.sell(floor.basket(("KSB", 1), member=member))
    return keep, gone


def merge(floor: Floor) -> Deed:
    keep, gone = two_cards(floor)
    return lambda: floor.shop.member_care.merge(floor.owner, keep.id, gone.id)


def anonymise(floor: Floor) -> Deed:
    siti, _ = two_cards(floor)
    return lambda: floor.shop.member_care.anonymise(floor.owner, siti.id)


def past_their_day(floor: Floor) -> None:
    """Somebody's points are over, and it is somebody's birthday."""
    floor.terms(birthday_points=Points(30))
    new = NewMember(MemberId(new_id()), "Rahma", PHONE, consent=True, promotions=True, birthday="24-11")
    floor.shop.members.enrol(floor.cashier, new)
    floor.shop.expiry.keep_up(floor.cashier, floor.shop.clock.today())
    today = floor.shop.clock.today()
    floor.shop.loyalty.open_points(floor.owner, floor.member().id, Points(40), today, today)
    assert isinstance(floor.shop.clock, FixedClock)
    floor.shop.clock.move(days=1)


def expire(floor: Floor) -> Deed:
    past_their_day(floor)
    return lambda: floor.shop.expiry.run(floor.owner, floor.shop.clock.today())


def keep_up(floor: Floor) -> Deed:
    past_their_day(floor)
    return lambda: floor.shop.expiry.keep_up(floor.cashier, floor.shop.clock.today())


def greet(floor: Floor) -> Deed:
    past_their_day(floor)
    return lambda: floor.shop.expiry.greet_birthdays(floor.cashier, floor.shop.clock.today())


def open_points(floor: Floor) -> Deed:
    siti, today = floor.member(), floor.shop.clock.today()
    return lambda: floor.shop.loyalty.open_points(floor.owner, siti.id, Points(50), today, None)


def publish(floor: Floor) -> Deed:
    terms = starting_programme(new_id(), floor.shop.clock.today())
    return lambda: floor.shop.loyalty.publish(floor.owner, terms)


def keep_reward(floor: Floor) -> Deed:
    today, ada = floor.shop.clock.today(), floor.items["ADA"].id
    reward = Reward(new_id(), "Adaan", RewardKind.FREE_ITEM, Points(20), today, item_id=ada, pieces=1)
    return lambda: floor.shop.loyalty.keep_reward(floor.owner, reward)


def keep_promotion(floor: Floor) -> Deed:
    tenth = promotion(floor)
    return lambda: floor.shop.offers.keep_promotion(floor.owner, tenth)


def issue(floor: Floor) -> Deed:
    new = voucher(floor)
    return lambda: floor.shop.offers.issue(floor.owner, new)


def withdraw_voucher(floor: Floor) -> Deed:
    issued = floor.shop.offers.issue(floor.owner, voucher(floor))
    return lambda: floor.shop.offers.withdraw(floor.owner, issued.id)


def news() -> NewAnnouncement:
    """Something to tell everybody."""
    return NewAnnouncement(new_id(), AnnouncedKind.NEWS, None, "Paket Lebaran", "Mulai hari ini", "LEBARAN1")


def announced(floor: Floor) -> Announcement:
    """Something that everybody was told."""
    return floor.shop.announcements.make(floor.owner, news())


def make_announcement(floor: Floor) -> Deed:
    new = news()
    return lambda: floor.shop.announcements.make(floor.owner, new)


def post(floor: Floor) -> Deed:
    new = NewPost(new_id(), announced(floor).id, Place.SHOP, floor.shop.clock.today())
    return lambda: floor.shop.announcements.post(floor.owner, new)


def note_enrolment(floor: Floor) -> Deed:
    told, siti = announced(floor), floor.member()
    return once(lambda: floor.shop.announcements.note_enrolment(floor.cashier, siti.id, told.id))


SCENARIOS: Final = {
    "members.enrol": enrol,
    "enrolment.enrol": enrol_brought,
    "members.correct": correct,
    "members.set_promotions": set_promotions,
    "members.take_in": take_in_members,
    "member_visits.plan": plan_visit,
    "member_visits.record": record_visit,
    "member_visits.cancel": cancel_visit,
    "member_care.adjust": adjust,
    "member_care.take_over_stamps": stamps,
    "member_care.merge": merge,
    "member_care.anonymise": anonymise,
    "expiry.run": expire,
    "expiry.keep_up": keep_up,
    "expiry.greet_birthdays": greet,
    "loyalty.open_points": open_points,
    "loyalty.publish": publish,
    "loyalty.keep_reward": keep_reward,
    "offers.keep_promotion": keep_promotion,
    "offers.issue": issue,
    "offers.withdraw": withdraw_voucher,
    "announcements.make": make_announcement,
    "announcements.post": post,
    "announcements.note_enrolment": note_enrolment,
}
