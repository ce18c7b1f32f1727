"""The member's card, read back."""

import pytest

from pempek_pos.members.card import card_no, card_payload, number_on_card
from pempek_pos.printing.card_page import HEIGHT, WIDTH, card_pdf
from pempek_pos.printing.face import ShopFace, initials
from pempek_pos.printing.fonts import Fonts, font_folder
from tests.printing import examples
from tests.printing.pdf_reader import about, check_directory, codes_of, sizes_of, text_of


@pytest.fixture(scope="module")
def face() -> ShopFace:
    return ShopFace(examples.SHOP, Fonts(font_folder()))


def test_a_card_shows_shop_name_number_and_since_when(face: ShopFace) -> None:
    data = card_pdf(examples.member(), face)
    text = text_of(data)
    for said in ("Pempek Bege", "Kartu Anggota", "Siti Nurhaliza", "0001-2384-3", "Anggota sejak Maret 2025"):
        assert said in text
    check_directory(data)
    assert about(data)["Title"] == "Kartu Anggota 0001-2384-3"


def test_a_card_never_shows_the_phone(face: ShopFace) -> None:
    assert "0812" not in text_of(card_pdf(examples.member(), face))


def test_a_card_has_the_size_of_a_card(face: ShopFace) -> None:
    ((width, height),) = sizes_of(card_pdf(examples.member(), face))
    assert (width, height) == (pytest.approx(WIDTH, abs=0.01), pytest.approx(HEIGHT, abs=0.01))


def test_the_code_on_a_card_finds_the_member(face: ShopFace) -> None:
    (code,) = codes_of(card_pdf(examples.member(), face))
    assert code == card_payload("0001-2384-3")
    assert code.removeprefix("PB:").isdigit()


def test_the_payload_of_a_real_card_number_reads_as_that_number() -> None:
    assert number_on_card(card_payload(card_no(12_384))) == 12_384


@pytest.mark.parametrize("name", examples.NAMES.values(), ids=examples.NAMES.keys())
def test_a_card_is_made_for_every_name(face: ShopFace, name: str) -> None:
    data = card_pdf(examples.member(name), face)
    assert card_pdf(examples.member(name), face) == data
    assert "0001-2384-3" in text_of(data)


@pytest.mark.parametrize("name", ["林美玲", "محمد الفاتح", "لا إله", "Siti 🍤", "Ahmad (林美玲)"])
def test_a_name_is_on_the_card_literally(face: ShopFace, name: str) -> None:
    """K1."""
    assert name in text_of(card_pdf(examples.member(name), face))


def test_a_long_chinese_name_is_broken_without_spaces(face: ShopFace) -> None:
    name = "林美玲陳大文" * 4
    assert name in text_of(card_pdf(examples.member(name), face)).replace(" ", "")


def test_a_name_too_long_for_a_card_says_that_it_goes_on(face: ShopFace) -> None:
    assert "…" in text_of(card_pdf(examples.member("Muhammad Abdurrahman " * 10), face))


@pytest.mark.parametrize(
    ("name", "mark"), [("Pempek Bege", "PB"), ("Bege", "B"), ("", "•"), ("& Co", "C"), ("a b c", "AB")]
)
def test_a_shop_is_marked_by_its_initials(name: str, mark: str) -> None:
    assert initials(name) == mark
