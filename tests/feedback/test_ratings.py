"""Ratings: written down, corrected, answered, made a complaint of, and let go with their member."""

from dataclasses import replace
from datetime import timedelta

import pytest

from pempek_pos.complaints.complaint import Category, Channel
from pempek_pos.errors import NotFound, ShopError, Unusable
from pempek_pos.feedback.rating import NewRating, Platform, RatingState, RatingTooGood
from pempek_pos.ids import new_id
from pempek_pos.members.parting import MemberLeft
from pempek_pos.staff.rights import NotAllowed
from pempek_pos.storage.refusals import UniqueBroken
from tests.database_dump import dump
from tests.feedback.rated import TODAY, facts, rated
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor


def test_a_rating_is_written_down_once_with_what_it_is_about(floor: Floor) -> None:
    siti = floor.member()
    sale = floor.sell(floor.basket(("KSB", 1), member=siti))
    item = floor.items["KSB"]
    new = NewRating(new_id(), facts(sale_number=sale.number.lower(), item_id=item.id, link="https://g.co/x"))
    rating = floor.shop.ratings.log(floor.owner, new)
    assert (rating.sale_id, rating.facts.sale_number, rating.item) == (sale.id, sale.number, item.name)
    assert (rating.facts.member_id, rating.member) == (siti.id, siti.name)
    assert (rating.state, rating.bad, rating.logged_at) == (RatingState.WAITING, True, floor.shop.clock.now())
    before = dump(floor.shop.database)
    assert floor.shop.ratings.log(floor.owner, replace(new, facts=facts(5))) == rating
    assert dump(floor.shop.database) == before
    assert floor.shop.ratings.between(floor.owner, TODAY, TODAY) == (rating,)
    assert floor.shop.ratings.of_member(floor.owner, siti.id) == (rating,)


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"stars": 0}, Unusable),
        ({"stars": 6}, Unusable),
        ({"on_day": TODAY + timedelta(days=1)}, Unusable),
        ({"told": "x" * 1_001}, Unusable),
        ({"author": "x" * 61}, Unusable),
        ({"link": "javascript:alert(1)"}, Unusable),
        ({"link": "https://a b"}, Unusable),
        ({"sale_number": "K1-261123-0999"}, NotFound),
        ({"item_id": "none"}, NotFound),
        ({"member_id": "none"}, NotFound),
    ],
)
def test_what_cannot_be_leaves_nothing_behind(
    floor: Floor, changes: dict[str, object], error: type[ShopError]
) -> None:
    known = rated(floor)
    before = dump(floor.shop.database)
    with pytest.raises(error):
        rated(floor, **changes)
    with pytest.raises(error):
        floor.shop.ratings.correct(floor.owner, known.id, facts(**changes))
    assert dump(floor.shop.database) == before


def test_goods_that_came_back_are_no_sale_to_rate(floor: Floor) -> None:
    back = floor.refund(floor.sell(floor.basket(("KSB", 1))))
    with pytest.raises(NotFound):
        rated(floor, sale_number=back.number)


def test_the_cashier_has_no_part_in_it(floor: Floor) -> None:
    rating, ratings, by = rated(floor), floor.shop.ratings, floor.cashier
    before = dump(floor.shop.database)
    for deed in (
        lambda: ratings.log(by, NewRating(new_id(), facts())),
        lambda: ratings.correct(by, rating.id, facts(1)),
        lambda: ratings.draft(by, rating.id, "Terima kasih"),
        lambda: ratings.answer(by, rating.id, ""),
        lambda: ratings.make_complaint(by, rating.id, new_id()),
        lambda: ratings.between(by, TODAY, TODAY),
        lambda: ratings.of_member(by, "x"),
    ):
        with pytest.raises(NotAllowed):
            deed()
    assert dump(floor.shop.database) == before


def test_a_correction_changes_what_it_says_and_nothing_where_nothing_differs(floor: Floor) -> None:
    sale = floor.sell(floor.basket(("KSB", 1), member=floor.member()))
    rating = rated(floor, sale_number=sale.number)
    before = dump(floor.shop.database)
    assert floor.shop.ratings.correct(floor.owner, rating.id, rating.facts) == rating
    assert dump(floor.shop.database) == before
    changed = replace(rating.facts, stars=4, platform=Platform.GOFOOD, sale_number="", member_id=None)
    after = floor.shop.ratings.correct(floor.owner, rating.id, changed)
    assert (after.facts, after.sale_id) == (changed, None)
    with pytest.raises(NotFound):
        floor.shop.ratings.correct(floor.owner, "none", changed)


def test_a_reply_is_drafted_then_marked_answered_once_by_name(floor: Floor, clock: FixedClock) -> None:
    rating, ratings = rated(floor), floor.shop.ratings
    drafted = ratings.draft(floor.owner, rating.id, "Salam hangat!\n\nMaaf, Kak.")
    assert (drafted.reply, drafted.drafted_at) == ("Salam hangat!\n\nMaaf, Kak.", clock.now())
    assert drafted.state is RatingState.WAITING
    clock.move(hours=2)
    answered = ratings.answer(floor.owner, rating.id, "Maaf, Kak.")
    assert (answered.state, answered.reply) == (RatingState.ANSWERED, "Maaf, Kak.")
    assert (answered.answered_at, answered.answered_by) == (clock.now(), "Cek Ida")
    before = dump(floor.shop.database)
    clock.move(hours=1)
    assert ratings.answer(floor.owner, rating.id, "lain") == answered
    assert ratings.draft(floor.owner, rating.id, "lain") == answered
    assert dump(floor.shop.database) == before


def test_an_empty_or_endless_reply_is_no_draft(floor: Floor) -> None:
    rating = rated(floor)
    before = dump(floor.shop.database)
    for reply in ("", " \n ", "x" * 1_001):
        with pytest.raises(Unusable):
            floor.shop.ratings.draft(floor.owner, rating.id, reply)
    with pytest.raises(NotFound):
        floor.shop.ratings.answer(floor.owner, "none", "")
    assert dump(floor.shop.database) == before


def test_a_bad_rating_becomes_a_complaint_with_all_it_is_about_once(floor: Floor) -> None:
    siti = floor.member()
    sale = floor.sell(floor.basket(("KSB", 1), member=siti))
    rating = rated(floor, sale_number=sale.number, item_id=floor.items["KSB"].id)
    wanted = new_id()
    complaint = floor.shop.ratings.make_complaint(floor.owner, rating.id, wanted)
    assert (complaint.id, complaint.category, complaint.channel) == (wanted, Category.RATING, Channel.RATING)
    assert complaint.told == "★★☆☆☆ · Google · Budi S.: Kuahnya asam"
    about = complaint.about
    assert (about.sale_id, about.item_id, about.member_id) == (sale.id, floor.items["KSB"].id, siti.id)
    after = floor.shop.ratings.rating(rating.id)
    assert (after.state, after.complaint_no) == (RatingState.COMPLAINT, complaint.number)
    assert floor.shop.ratings.of_complaint(wanted) == after
    before = dump(floor.shop.database)
    assert floor.shop.ratings.make_complaint(floor.owner, rating.id, new_id()) == complaint
    assert dump(floor.shop.database) == before


def test_a_rating_of_nobody_known_becomes_a_complaint_of_its_author(floor: Floor) -> None:
    complaint = floor.shop.ratings.make_complaint(floor.owner, rated(floor, 1, "").id, new_id())
    assert (complaint.told, complaint.who) == ("★☆☆☆☆ · Google · Budi S.", "Budi S.")
    long = rated(floor, 3, "y" * 1_000)
    told = floor.shop.ratings.make_complaint(floor.owner, long.id, new_id()).told
    assert len(told) == 1_000
    assert told.endswith("y…")


def test_a_good_rating_is_no_complaint(floor: Floor) -> None:
    good = rated(floor, 4)
    before = dump(floor.shop.database)
    with pytest.raises(RatingTooGood):
        floor.shop.ratings.make_complaint(floor.owner, good.id, new_id())
    assert dump(floor.shop.database) == before


def test_a_complaint_that_cannot_be_made_leaves_the_rating_as_it_was(floor: Floor) -> None:
    floor.shop.ratings.make_complaint(floor.owner, rated(floor).id, new_id())
    rating = rated(floor)
    floor.shop.database.run("UPDATE serial_number SET last = 0 WHERE name = 'complaint'")
    before = dump(floor.shop.database)
    with pytest.raises(UniqueBroken):
        floor.shop.ratings.make_complaint(floor.owner, rating.id, new_id())
    assert dump(floor.shop.database) == before


def test_a_rating_follows_its_member_into_the_card_they_go_on_with(floor: Floor) -> None:
    old, kept = floor.member("Siti lama"), floor.member("Siti Nurhaliza")
    rating = rated(floor, member_id=old.id)
    floor.shop.member_care.merge(floor.owner, kept.id, old.id)
    assert floor.shop.ratings.rating(rating.id).member == "Siti Nurhaliza"
    assert [found.id for found in floor.shop.ratings.of_member(floor.owner, kept.id)] == [rating.id]


def test_nothing_leads_from_a_rating_to_who_was_forgotten_nor_to_what_they_bought(floor: Floor) -> None:
    old, siti = floor.member("Siti lama"), floor.member()
    sale = floor.sell(floor.basket(("KSB", 1), member=old))
    floor.shop.member_care.merge(floor.owner, siti.id, old.id)
    of_sale = rated(floor, sale_number=sale.number)
    of_member, of_nobody = rated(floor, member_id=siti.id), rated(floor)
    floor.shop.member_care.anonymise(floor.owner, siti.id)
    for rating in (of_sale, of_member):
        after = floor.shop.ratings.rating(rating.id)
        assert (after.sale_id, after.facts.member_id, after.member, after.facts.author) == (
            None,
            None,
            "",
            "",
        )
        assert after.facts.told == "Kuahnya asam"
    assert floor.shop.ratings.rating(of_nobody.id) == of_nobody
    assert floor.shop.ratings.of_member(floor.owner, siti.id) == ()
    with pytest.raises(MemberLeft):
        rated(floor, sale_number=sale.number)
