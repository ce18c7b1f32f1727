"""Announcements on both engines: made, posted, and counted by who came with the code."""

from dataclasses import replace
from datetime import timedelta

import pytest

from pempek_pos.announcements.announcement import (
    AnnouncedKind,
    Announcement,
    NewAnnouncement,
    NewPost,
    NotAnAnnouncement,
    Outcome,
    Place,
)
from pempek_pos.errors import NotFound, Unusable
from pempek_pos.ids import new_id
from pempek_pos.loyalty.promotions import Promotion, PromotionKind
from pempek_pos.loyalty.rewards import Claim, RewardKind
from pempek_pos.loyalty.vouchers import NotACode
from pempek_pos.sales.codes import CodeStanding
from pempek_pos.staff.rights import NotAllowed
from tests.shop_floor import Floor


def news(code: str = "LEBARAN1", **changes: object) -> NewAnnouncement:
    new = NewAnnouncement(new_id(), AnnouncedKind.NEWS, None, "Paket Lebaran", "Pesan mulai hari ini", code)
    return replace(new, **changes)  # type: ignore[arg-type]


def made(floor: Floor, new: NewAnnouncement | None = None) -> Announcement:
    return floor.shop.announcements.make(floor.owner, new or news())


def outcome(floor: Floor, announcement: Announcement) -> Outcome:
    (told,) = [t for t in floor.shop.announcements.register(floor.owner) if t.announcement == announcement]
    return told.outcome


def promoted(floor: Floor, code: str = "") -> Promotion:
    kept = Promotion(
        new_id(), "Diskon hari guru", PromotionKind.PERCENT_OFF, floor.shop.clock.today(), code=code,
        percent_bp=1_000,
    )  # fmt: skip
    return floor.shop.offers.keep_promotion(floor.owner, kept)


def test_an_announcement_is_made_once_and_read_back(floor: Floor) -> None:
    new = news(" lebaran1 ", title="  Paket\nLebaran ")
    one = made(floor, new)
    assert (one.code, one.title, one.shown_code) == ("LEBARAN1", "Paket Lebaran", "LEBARAN1")
    assert made(floor, replace(new, title="Lain")) == one
    assert [told.announcement for told in floor.shop.announcements.register(floor.owner)] == [one]


@pytest.mark.parametrize(
    "changes",
    [
        {"title": ""},
        {"title": "x" * 61},
        {"told": ""},
        {"told": "x" * 241},
        {"code": "X"},
        {"kind": AnnouncedKind.REWARD},
        {"subject_id": "some"},
    ],
)
def test_what_cannot_be_announced_leaves_nothing(floor: Floor, changes: dict[str, object]) -> None:
    with pytest.raises(Unusable):
        made(floor, news(**changes))
    with pytest.raises(Unusable):
        made(floor, news(valid_to=floor.shop.clock.today() - timedelta(1)))
    with pytest.raises(NotFound):
        made(floor, news(kind=AnnouncedKind.PROMOTION, subject_id="no such"))
    assert floor.shop.announcements.register(floor.owner) == ()


def test_who_may_not_announce_may_not(floor: Floor) -> None:
    with pytest.raises(NotAllowed):
        floor.shop.announcements.make(floor.cashier, news())
    with pytest.raises(NotAllowed):
        floor.shop.announcements.register(floor.cashier)


def test_a_code_belongs_to_one_thing(floor: Floor) -> None:
    promoted(floor, "GURU10")
    floor.item("KSBX", 22_000)
    made(floor)
    for taken in ("LEBARAN1", "GURU10", "KSBX"):
        with pytest.raises(Unusable, match="taken"):
            made(floor, news(taken))
    with pytest.raises(Unusable, match="taken"):
        promoted(floor, "LEBARAN1")
    assert floor.shop.announcements.free_code("Lebaran") == "LEBARAN02"
    made(floor, news("LEBARAN03"))
    assert floor.shop.announcements.free_code("Lebaran") == "LEBARAN04"


def test_posts_are_kept_once_the_latest_first(floor: Floor) -> None:
    one, today = made(floor), floor.shop.clock.today()
    first = NewPost(new_id(), one.id, Place.INSTAGRAM, today - timedelta(2), "https://instagram.com/p/x")
    floor.shop.announcements.post(floor.owner, first)
    floor.shop.announcements.post(floor.owner, first)
    floor.shop.announcements.post(floor.owner, NewPost(new_id(), one.id, Place.SHOP, today))
    (told,) = floor.shop.announcements.register(floor.owner)
    assert [(post.place, post.on_day) for post in told.posts] == [
        (Place.SHOP, today),
        (Place.INSTAGRAM, today - timedelta(2)),
    ]


@pytest.mark.parametrize("link", ["javascript:alert(1)", "instagram", "https://a b", "x" * 301])
def test_a_post_that_cannot_be_leaves_nothing(floor: Floor, link: str) -> None:
    one, today = made(floor), floor.shop.clock.today()
    with pytest.raises(Unusable):
        floor.shop.announcements.post(floor.owner, NewPost(new_id(), one.id, Place.GOOGLE, today, link))
    with pytest.raises(Unusable):
        floor.shop.announcements.post(
            floor.owner, NewPost(new_id(), one.id, Place.GOOGLE, today + timedelta(1))
        )
    with pytest.raises(NotFound):
        floor.shop.announcements.post(floor.owner, NewPost(new_id(), "none", Place.GOOGLE, today))
    assert floor.shop.announcements.register(floor.owner)[0].posts == ()


def test_a_sale_with_the_code_is_counted_and_costs_the_same(floor: Floor) -> None:
    one = made(floor)
    basket = replace(floor.basket(("KSB", 2)), codes=("LEBARAN1",))
    quote = floor.shop.sales.quote(basket)
    assert quote.price.net == 44_000
    assert [(given.announcement, given.standing) for given in quote.codes] == [(one, CodeStanding.HOLDS)]
    sale = floor.sell(basket)
    floor.sell(basket)
    floor.sell(floor.basket(("KSB", 1)))
    assert outcome(floor, one) == Outcome(sales=1, net=44_000)  # type: ignore[arg-type]
    floor.refund(sale, (1, 1))
    assert outcome(floor, one) == Outcome(sales=1, net=22_000)  # type: ignore[arg-type]
    floor.refund(sale)
    assert outcome(floor, one) == Outcome()


def test_of_two_codes_the_first_counts(floor: Floor) -> None:
    first, second = made(floor), made(floor, news("KABAR02"))
    floor.sell(replace(floor.basket(("KSB", 1)), codes=("KABAR02", "LEBARAN1")))
    assert (outcome(floor, first).sales, outcome(floor, second).sales) == (0, 1)


def test_a_promotions_own_code_tracks_its_latest_announcement(floor: Floor) -> None:
    promotion = promoted(floor, "GURU10")
    about = {"kind": AnnouncedKind.PROMOTION, "subject_id": promotion.id}
    made(floor, news("GURUA1", **about))
    floor.shop.clock.move(minutes=1)  # type: ignore[attr-defined]
    latest = made(floor, news("GURUB2", **about))
    assert latest.shown_code == "GURU10"
    floor.sell(replace(floor.basket(("KSB", 1)), codes=("GURU10",)))
    assert outcome(floor, latest) == Outcome(sales=1, net=19_800, redemptions=1)  # type: ignore[arg-type]


def test_a_reward_that_was_announced_and_used_is_a_redemption(floor: Floor) -> None:
    reward = floor.reward(RewardKind.FREE_ITEM, 100, item="ADA")
    one = made(floor, news(kind=AnnouncedKind.REWARD, subject_id=reward.id))
    member = floor.member(points=500)
    basket = floor.basket(("ADA", 1), ("KSB", 1), member=member, claims=(Claim(reward.id),))
    floor.sell(replace(basket, codes=("LEBARAN1",)))
    floor.sell(replace(floor.basket(("KSB", 1), member=member), codes=("LEBARAN1",)))
    assert outcome(floor, one) == Outcome(sales=2, net=44_000, redemptions=1)  # type: ignore[arg-type]


def test_an_unknown_code_is_refused_as_before(floor: Floor) -> None:
    with pytest.raises(NotACode):
        floor.shop.sales.quote(replace(floor.basket(("KSB", 1)), codes=("ENTAH1",)))


def test_an_enrolment_with_the_code_is_counted_once(floor: Floor) -> None:
    one, member = made(floor), floor.member()
    found = floor.shop.announcements.by_code(" lebaran1 ")
    assert found == one
    for _ in range(2):
        floor.shop.announcements.note_enrolment(floor.cashier, member.id, one.id)
    assert outcome(floor, one) == Outcome(enrolments=1)


def test_a_code_at_enrolment_may_be_left_out_but_not_be_wrong(floor: Floor) -> None:
    promotion = promoted(floor, "GURU10")
    one = made(floor, news("GURUA1", kind=AnnouncedKind.PROMOTION, subject_id=promotion.id))
    assert floor.shop.announcements.by_code("guru10") == one
    assert floor.shop.announcements.by_code("  ") is None
    with pytest.raises(NotAnAnnouncement):
        floor.shop.announcements.by_code("LEBARAN9")
