"""Replies to ratings: warm, by their stars, and nothing in them that is not public."""

from dataclasses import replace

import pytest

from pempek_pos.feedback.rating import LONGEST_REPLY
from pempek_pos.messages.rating_texts import reply_text
from pempek_pos.settings.profile import Language
from tests.feedback.rated import facts
from tests.printing.examples import NAMES, SHOP

ENGLISH = replace(SHOP, language=Language.ENGLISH)


def test_five_stars_are_thanked_for_and_three_are_apologised_for() -> None:
    five, four, three, one = (reply_text(SHOP, facts(stars)) for stars in (5, 4, 3, 1))
    assert five.startswith("Salam hangat, Kak Budi S.!\n\nTerima kasih banyak")
    assert "maaf" not in five + four
    assert "maaf pengalaman Kakak" in three
    assert "Kami minta maaf." in one
    assert one.endswith("Salam dari kami semua di Pempek Bege.")
    assert "WhatsApp" in one
    assert "pesan pribadi" in reply_text(replace(SHOP, whatsapp=""), facts(1))


def test_english_shops_answer_in_english() -> None:
    assert reply_text(ENGLISH, facts(2, author="")).startswith("Warm greetings!\n\nWe are sorry.")


@pytest.mark.parametrize("stars", range(1, 6))
@pytest.mark.parametrize("shop", [SHOP, ENGLISH])
@pytest.mark.parametrize("name", [*NAMES.values(), "", "{shop}", "x" * 60])
def test_any_name_fits(stars: int, shop: object, name: str) -> None:
    text = reply_text(shop, facts(stars, author=name))  # type: ignore[arg-type]
    assert len(text) <= LONGEST_REPLY
    assert "\n\n\n" not in text
