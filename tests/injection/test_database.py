"""SQL and search: every text is kept as it is, and looked for as it is (reliability G1, G2)."""

from contextlib import suppress
from dataclasses import replace

import pytest

from pempek_pos.announcements.announcement import AnnouncedKind, NewAnnouncement
from pempek_pos.complaints.complaint import About, Category, NewComplaint, Step
from pempek_pos.errors import ShopError, Unusable
from pempek_pos.ids import new_id
from pempek_pos.members.member import MemberFacts, MemberId, NewMember
from pempek_pos.text import cleaned
from tests.database_dump import dump
from tests.feedback.rated import facts, rated
from tests.injection.payloads import LONG, PAYLOADS, SHORT
from tests.shop_floor import Floor

TEXTS = [text for text in SHORT if cleaned(text)]


def test_names_and_notes_are_kept_as_they_are_g1(floor: Floor) -> None:
    shop, by = floor.shop, floor.owner
    for nth, text in enumerate(TEXTS):
        phone = f"0813{nth:07d}"
        member = shop.members.enrol(by, NewMember(MemberId(new_id()), text, phone, consent=True))
        assert member.name == cleaned(text)
        assert shop.members.correct(by, member.id, MemberFacts("Ani", phone, note=text)).note == cleaned(text)


def test_what_people_say_is_kept_as_it_is_g1(floor: Floor) -> None:
    """Complaints and the steps of one, ratings and their replies, announcements."""
    shop, by = floor.shop, floor.owner
    rating = rated(floor)
    known = shop.complaints.log(by, NewComplaint(new_id(), Category.TASTE, "asam"))
    for nth, text in enumerate(TEXTS):
        new = NewComplaint(new_id(), Category.TASTE, text, About(caller=text), batch=text[:20])
        taken = shop.complaints.log(by, new)
        assert (taken.told, taken.about.caller) == (cleaned(text),) * 2
        shop.complaints.note(by, known.id, Step(new_id(), text))
        kept = shop.ratings.correct(by, rating.id, facts(told=text, author=text))
        assert (cleaned(kept.facts.told), kept.facts.author) == (cleaned(text),) * 2
        made = shop.announcements.make(
            by, NewAnnouncement(new_id(), AnnouncedKind.NEWS, None, text, text, f"KABAR{nth}")
        )
        assert (made.title, made.told) == (cleaned(text),) * 2
        assert shop.announcements.free_code(text).isalnum()


def test_no_search_breaks_or_changes_anything_g1_g2(floor: Floor) -> None:
    shop, by = floor.shop, floor.owner
    floor.member("Siti 100% Nur")
    floor.partner()
    before = dump(shop.database)
    for text in PAYLOADS:
        shop.members.find(by, text)
        shop.members.by_card(text)
        shop.members.by_phone(text)
        shop.partners.find(by, text)
        shop.catalog.search(text)
        shop.catalog.find(text)
        for asked in (shop.announcements.by_code, shop.sales.refundable):
            with suppress(ShopError):
                asked(text)
    assert dump(shop.database) == before


def test_a_sign_of_the_query_language_is_only_a_sign_g2(floor: Floor) -> None:
    floor.member("Siti 100% Nur")
    floor.member("Budi 1000 Jaya")
    names = [match.name for match in floor.shop.members.find(floor.owner, "Siti 100%")]
    assert names == ["Siti 100% Nur"]
    for text in ("%", "_", "*", "("):
        assert floor.shop.catalog.search(text) == ()


@pytest.mark.parametrize("text", LONG[:4], ids=range(4))
def test_what_is_far_too_long_is_refused_and_leaves_nothing_g1(floor: Floor, text: str) -> None:
    shop, by = floor.shop, floor.owner
    before = dump(shop.database)
    with pytest.raises(Unusable):
        shop.members.enrol(by, NewMember(MemberId(new_id()), text, "081300000001", consent=True))
    with pytest.raises(Unusable):
        shop.complaints.log(by, NewComplaint(new_id(), Category.TASTE, text))
    with pytest.raises(Unusable):
        rated(floor, told=text)
    with pytest.raises(Unusable):
        shop.settings.change_profile(by, replace(shop.settings.profile(), name=text))
    assert dump(shop.database) == before
