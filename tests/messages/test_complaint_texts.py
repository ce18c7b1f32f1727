"""Drafts to people who complained."""

from dataclasses import replace

import pytest

from pempek_pos.complaints.complaint import Category
from pempek_pos.complaints.paper_words import category_on_paper
from pempek_pos.messages.complaint_texts import ComplaintLetter, complaint_text
from pempek_pos.messages.links import LONGEST_TEXT
from pempek_pos.settings.profile import Language, ShopProfile
from tests.complaints.samples import complaint

SHOP = ShopProfile("Pempek Bege", "Jl. Aksara 7", "+6281234567890")
ENGLISH = replace(SHOP, language=Language.ENGLISH)


def test_that_it_arrived_is_told_with_its_number_and_the_promised_answer() -> None:
    text = complaint_text(SHOP, complaint(), ComplaintLetter.RECEIVED)
    assert text == (
        "Halo Kak Siti Nurhaliza, salam dari Pempek Bege 😊\n\n"
        "Mohon maaf atas pengalaman Kakak soal kemasan atau bocor. Keluhannya kami catat dengan nomor "
        "K-0012.\n\n"
        "Kami jawab paling lambat 23 November 2026 pukul 11.00.\n\n"
        "Terima kasih sudah memberi tahu kami. Salam hangat, Pempek Bege."
    )


def test_english_is_written_where_the_shop_speaks_it() -> None:
    text = complaint_text(ENGLISH, complaint(), ComplaintLetter.ANSWERED, "Our cook looks into it.")
    assert text == (
        "Hello Siti Nurhaliza, greetings from Pempek Bege 😊\n\n"
        "We have read your complaint K-0012 about packaging or a leak, and we are sorry.\n\n"
        "Our cook looks into it.\n\n"
        "We offer you a solution by 24 November 2026 at 10:00.\n\n"
        "Thank you for telling us. Warm regards, Pempek Bege."
    )


@pytest.mark.parametrize("shop", [SHOP, ENGLISH])
@pytest.mark.parametrize("letter", list(ComplaintLetter))
def test_every_letter_smiles_greets_and_ends_with_the_shops_name(
    shop: ShopProfile, letter: ComplaintLetter
) -> None:
    text = complaint_text(shop, complaint(), letter, "Kami ganti dua porsi.")
    first, *_, last = text.split("\n\n")
    assert "😊" in first
    assert "Siti Nurhaliza" in first
    assert "Kami ganti dua porsi." in text
    assert last.endswith("Pempek Bege.")
    assert "{" not in text


@pytest.mark.parametrize("letter", list(ComplaintLetter))
def test_nobody_by_name_is_greeted_too(letter: ComplaintLetter) -> None:
    text = complaint_text(SHOP, complaint(who=""), letter)
    assert text.startswith("Halo Kak, salam dari Pempek Bege 😊\n\n")


@pytest.mark.parametrize("letter", list(ComplaintLetter))
def test_what_is_too_long_is_cut_and_every_promise_stays(letter: ComplaintLetter) -> None:
    text = complaint_text(SHOP, complaint(who="S" * 900), letter, "kata " * 500)
    assert len(text) <= LONGEST_TEXT
    assert text.endswith("Salam hangat, Pempek Bege.")


def test_braces_in_what_people_wrote_are_just_braces() -> None:
    text = complaint_text(SHOP, complaint(who="{shop}"), ComplaintLetter.RECEIVED, "{label}")
    assert "Halo Kak {shop}, salam" in text
    assert "\n\n{label}\n\n" in text


@pytest.mark.parametrize("language", list(Language))
def test_every_category_has_words_of_its_own(language: Language) -> None:
    assert len({category_on_paper(language, category) for category in Category}) == len(Category)
