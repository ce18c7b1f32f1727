"""The words on an announcement's picture and beside it, in both languages."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from pempek_pos.announcements.announcement import AnnouncedKind, Announcement
from pempek_pos.messages.announcement_texts import LONGEST_CAPTION, caption, hashtags, poster
from pempek_pos.settings.profile import Language, ShopProfile

SHOP = ShopProfile("Pempek Bege", "Jl. Sei Kera Hilir II, Medan", "+6281200000001")
NOW = datetime(2026, 11, 23, tzinfo=UTC)
TOLD = Announcement(
    "a", AnnouncedKind.REWARD, "r", "Gratis kapal selam", "Tukar 250 poin", "LEBARAN1",
    date(2026, 12, 31), NOW
)  # fmt: skip


def test_a_picture_tells_what_until_when_and_the_code() -> None:
    said = poster(SHOP, TOLD)
    assert (said.tag, said.code, said.day, said.whatsapp) == (
        "Hadiah poin", "LEBARAN1", "31 Desember 2026", "0812-0000-0001",
    )  # fmt: skip
    assert poster(replace(SHOP, language=Language.ENGLISH), TOLD).day == "31 December 2026"
    assert poster(replace(SHOP, whatsapp=""), replace(TOLD, valid_to=None)).until == ""


def test_a_promotion_with_a_code_of_its_own_shows_that_one() -> None:
    own = replace(TOLD, kind=AnnouncedKind.PROMOTION, own_code="MENTAI10")
    assert poster(SHOP, own).code == "MENTAI10"
    assert "MENTAI10" in caption(SHOP, own)
    assert "LEBARAN1" not in caption(SHOP, own)


@pytest.mark.parametrize(
    ("language", "words"), [(Language.INDONESIAN, "Berlaku sampai"), (Language.ENGLISH, "Good until")]
)
def test_the_text_beside_it_says_the_same_and_how_to_find_the_shop(language: Language, words: str) -> None:
    text = caption(replace(SHOP, language=language), TOLD)
    assert words in text
    assert "Jl. Sei Kera Hilir II, Medan" in text
    assert text.endswith("#PempekBege #Medan #pempek #dimsum #kuliner")


def test_the_text_is_never_longer_than_it_may_be() -> None:
    long = replace(SHOP, name="W" * 60, address="A" * 120)
    assert len(caption(long, replace(TOLD, title="T" * 60, told="x" * 240))) <= LONGEST_CAPTION


@pytest.mark.parametrize(
    ("name", "address", "tags"),
    [
        ("Toko <b>Ani</b> & Co", "", ("#TokoBAniBCo", "#pempek", "#dimsum", "#kuliner")),
        ("Pempek", "20212", ("#Pempek", "#pempek", "#dimsum", "#kuliner")),
        ("", "", ("#pempek", "#dimsum", "#kuliner")),
    ],
)
def test_hashtags_are_letters_and_digits_only(name: str, address: str, tags: tuple[str, ...]) -> None:
    assert hashtags(replace(SHOP, name=name, address=address)) == tags
