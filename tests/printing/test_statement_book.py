"""Statements as files, read back: one member's, and a month's in one file."""

from dataclasses import replace
from pathlib import Path

import pytest

from pempek_pos.loyalty.programme import STARTING_TIERS, Standing
from pempek_pos.loyalty.statement import Statement
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.printing.face import ShopFace
from pempek_pos.printing.fonts import Fonts, font_folder
from pempek_pos.printing.statement_book import StatementBook, statement_pdf
from pempek_pos.settings.profile import Language
from tests.printing import examples
from tests.printing.pdf_reader import (
    about,
    check_directory,
    codes_of,
    pages_of,
    picture_of,
    sizes_of,
    text_of,
)


@pytest.fixture(scope="module")
def face() -> ShopFace:
    return ShopFace(examples.SHOP, Fonts(font_folder()))


def book_of(path: Path, face: ShopFace, statements: list[Statement]) -> bytes:
    with StatementBook(path, face) as book:
        for statement in statements:
            book.add(statement)
    return path.read_bytes()


def test_a_statement_says_everything_of_the_month(face: ShopFace) -> None:
    data = statement_pdf(examples.statement(), face)
    text = text_of(data)
    for said in (
        "Pempek Bege", "Oktober 2026", "Rekap poin", "Terima kasih, Siti Nurhaliza.", "Anggota 0001-2384-3",
        "sejak 14 Maret 2025", "0812-••••-1234", "Per 31 Oktober 2026", "Saldo awal", "1.032", "Didapat",
        "+305",
        "Dipakai", "−40", "Hangus", "−28", "Saldo akhir", "1.269", "Sahabat", "poin belanja dikali 1,25",
        "Rp1.820.000 lagi menuju Keluarga", "Belanja di konter", "K1-261003-0042", "Rp96.000", "+120",
        "28 November 2026", "didapat 3 Nov 2025", "Kapal selam besar", "sudah terjangkau", "1.231 lagi",
        "Ada yang kurang pas?", "7 hari", "Senyum, sapa, salam dari kami semua di Pempek Bege.",
    ):  # fmt: skip
        assert said in text, said
    assert len(sizes_of(data)) == 1
    check_directory(data)


def test_an_adjustment_has_its_own_figure(face: ShopFace) -> None:
    text = text_of(statement_pdf(replace(examples.statement(), adjusted=Points(15)), face))
    assert "Penyesuaian" in text
    assert "+15" in text
    assert "Penyesuaian" not in text_of(statement_pdf(examples.statement(), face))


def test_the_code_finds_the_member(face: ShopFace) -> None:
    assert codes_of(statement_pdf(examples.statement(), face)) == ["PB:000123843"]


def test_a_long_month_goes_on_over_numbered_pages(face: ShopFace) -> None:
    pages = pages_of(statement_pdf(examples.statement(count=100, lots=30), face))
    assert len(pages) >= 4
    for number, page in enumerate(pages, 1):
        assert f"Halaman {number} dari {len(pages)}" in page
        assert "0001-2384-3" in page
    rows = sum(page.count("Belanja di konter") + page.count("Hadiah: ") for page in pages)
    assert rows == sum(e.kind.value in ("award", "redemption") for e in examples.entries(100))


@pytest.mark.parametrize("count", range(10, 32))
def test_wherever_the_page_ends_everything_is_there(face: ShopFace, count: int) -> None:
    statement = examples.statement(count=count, lots=8)
    text = text_of(statement_pdf(statement, face))
    assert text.count("didapat ") >= 8
    assert text.count("Belanja di konter") == sum(e.kind.value == "award" for e in statement.entries)
    assert "Paket keluarga 20 pcs" in text


@pytest.mark.parametrize("name", examples.NAMES.values(), ids=examples.NAMES.keys())
def test_a_statement_is_made_for_every_name(face: ShopFace, name: str) -> None:
    data = statement_pdf(examples.statement(name), face)
    assert statement_pdf(examples.statement(name), face) == data
    assert "Terima kasih" in text_of(data)
    picture = picture_of(data, dots_an_inch=72)
    assert picture.crop((570, 0, 590, 842)).getextrema() == (255, 255)


def test_markup_in_a_name_is_shown_as_it_is(face: ShopFace) -> None:
    """G3."""
    assert examples.NAMES["markup"] in text_of(
        statement_pdf(examples.statement(examples.NAMES["markup"]), face)
    )


def test_a_name_of_two_hundred_letters_is_whole(face: ShopFace) -> None:
    name = ("Abdurrahman Wahid " * 12).strip()[:200]
    assert name in text_of(statement_pdf(examples.statement(name), face))


@pytest.mark.parametrize("name", ["林美玲", "Siti 🍤", "Lim (林)", "김철수"])
def test_a_name_in_other_letters_is_greeted_literally(face: ShopFace, name: str) -> None:
    """K1."""
    assert f"Terima kasih, {name}. Anggota" in text_of(statement_pdf(examples.statement(name), face))


def test_an_arabic_name_in_the_greeting_reads_word_by_word(face: ShopFace) -> None:
    """K1; on a line that runs from left to right readers give the words as they stand from the left."""
    text = text_of(statement_pdf(examples.statement("محمد الفاتح"), face))
    assert "Terima kasih, الفاتح محمد. Anggota" in text


def test_nobody_is_greeted_by_nothing(face: ShopFace) -> None:
    assert "Terima kasih. Anggota" in text_of(statement_pdf(examples.statement(" "), face))


def test_a_quiet_month_is_friendly_too(face: ShopFace) -> None:
    text = text_of(statement_pdf(examples.statement(count=0, expired=0), face))
    assert "Belum ada poin yang bergerak bulan ini." in text
    assert "Kami tunggu, ya!" in text


def test_a_debt_is_said_plainly(face: ShopFace) -> None:
    statement = replace(
        examples.statement(count=0, lots=0, expired=0), opening=Points(-12), closing=Points(-12)
    )
    assert "Kurang 12 poin" in text_of(statement_pdf(statement, face))


def test_the_highest_tier_has_nothing_ahead(face: ShopFace) -> None:
    standing = Standing(STARTING_TIERS[2], Rupiah(9_000_000), None, Rupiah(0))
    text = text_of(statement_pdf(replace(examples.statement(), standing=standing), face))
    assert "Tingkat tertinggi" in text


def test_an_english_statement_is_english(face: ShopFace) -> None:
    english = ShopFace(replace(examples.SHOP, language=Language.ENGLISH), face.fonts)
    text = text_of(statement_pdf(examples.statement(), english))
    for said in ("Thank you, Siti Nurhaliza.", "October 2026", "Closing balance", "points times 1.25"):
        assert said in text
    assert "Saldo" not in text


def test_the_same_month_gives_the_same_bytes(face: ShopFace, tmp_path: Path) -> None:
    statements = [
        examples.statement(name, count=number) for number, name in enumerate(examples.NAMES.values())
    ]
    fresh = ShopFace(examples.SHOP, Fonts(font_folder()))
    assert book_of(tmp_path / "a.pdf", face, statements) == book_of(tmp_path / "b.pdf", fresh, statements)


def test_a_book_holds_every_statement_in_order(face: ShopFace, tmp_path: Path) -> None:
    statements = [replace(examples.statement(), card_no=f"0000-{number:04d}-0") for number in range(300)]
    data = book_of(tmp_path / "book.pdf", face, statements)
    pages = pages_of(data)
    assert [f"Anggota 0000-{number:04d}-0" in page for number, page in enumerate(pages)] == [True] * 300
    assert about(data)["Title"] == "Rekap poin Oktober 2026"
    check_directory(data)
    assert len(data) / 300 < 2_400


def test_one_page_of_a_book_is_the_page_of_the_single_file(face: ShopFace, tmp_path: Path) -> None:
    statement = examples.statement()
    single = picture_of(statement_pdf(statement, face), dots_an_inch=100)
    merged = picture_of(
        book_of(tmp_path / "book.pdf", face, [statement, statement]), page=1, dots_an_inch=100
    )
    assert single.tobytes() == merged.tobytes()


def test_until_it_is_closed_a_book_is_not_there(face: ShopFace, tmp_path: Path) -> None:
    path = tmp_path / "book.pdf"
    book = StatementBook(path, face)
    book.add(examples.statement())
    assert not path.exists()
    book.close()
    assert [file.name for file in tmp_path.iterdir()] == ["book.pdf"]


def test_a_book_that_is_given_up_leaves_nothing(face: ShopFace, tmp_path: Path) -> None:
    with pytest.raises(RuntimeError), StatementBook(tmp_path / "book.pdf", face) as book:
        book.add(examples.statement())
        raise RuntimeError
    assert list(tmp_path.iterdir()) == []


def test_a_book_without_statements_is_no_file(face: ShopFace, tmp_path: Path) -> None:
    with StatementBook(tmp_path / "book.pdf", face):
        pass
    assert list(tmp_path.iterdir()) == []


def test_an_older_book_stays_until_the_new_one_is_whole(face: ShopFace, tmp_path: Path) -> None:
    path = tmp_path / "book.pdf"
    before = book_of(path, face, [examples.statement()])
    with pytest.raises(RuntimeError), StatementBook(path, face) as book:
        book.add(examples.statement())
        raise RuntimeError
    assert path.read_bytes() == before
