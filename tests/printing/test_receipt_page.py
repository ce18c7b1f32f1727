"""The receipt as a PDF, read back."""

from dataclasses import replace

import pytest

from pempek_pos.printing.face import MM, ShopFace
from pempek_pos.printing.fonts import Fonts, font_folder
from pempek_pos.printing.receipt_page import receipt_pdf
from pempek_pos.printing.receipt_rows import receipt_rows
from pempek_pos.sales.receipt import Receipt
from tests.printing import examples
from tests.printing.pdf_reader import about, check_directory, codes_of, picture_of, sizes_of, text_of

WIDTHS = pytest.mark.parametrize("width", [58, 80])


@pytest.fixture(scope="module")
def face() -> ShopFace:
    return ShopFace(examples.SHOP, Fonts(font_folder()))


def drawn(face: ShopFace, receipt: Receipt, width: int = 58, copy_no: int = 0) -> bytes:
    return receipt_pdf(receipt_rows(receipt, face.profile, copy_no), width, face, receipt.number)


@WIDTHS
def test_the_page_says_what_the_slip_says(face: ShopFace, width: int) -> None:
    text = text_of(drawn(face, examples.sale(), width, 2))
    for said in ("Pempek Bege", "SALINAN 2", "K1-261123-0042", "10 pcs × 4.000", "−2.000", "Rp131.900",
                 "Kembali Rp18.100", "0812-••••-1234", "+165", "Keluhan paling lambat"):  # fmt: skip
        assert said in text


@WIDTHS
def test_the_page_is_as_wide_as_the_paper_and_as_long_as_the_receipt(face: ShopFace, width: int) -> None:
    ((wide, short),) = sizes_of(drawn(face, examples.sale(), width))
    ((_, long),) = sizes_of(drawn(face, examples.sale(goods=70), width))
    assert wide == pytest.approx(width * MM, abs=0.01)
    assert long > short + 60 * 20


def test_a_receipt_of_seventy_lines_is_whole(face: ShopFace) -> None:
    """H17."""
    data = drawn(face, examples.sale(goods=70))
    assert text_of(data).count("pcs ×") == 70
    assert codes_of(data) == [examples.RECEIPT_ID]


@WIDTHS
def test_the_code_reads_at_a_printers_resolution(face: ShopFace, width: int) -> None:
    assert codes_of(drawn(face, examples.sale(), width)) == [examples.RECEIPT_ID]


def test_the_same_receipt_gives_the_same_bytes_with_fonts_new_or_used(face: ShopFace) -> None:
    fresh = ShopFace(examples.SHOP, Fonts(font_folder()))
    assert drawn(face, examples.sale()) == drawn(face, examples.sale()) == drawn(fresh, examples.sale())


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("<b>Bold</b> & <img src=x>", "<b>Bold</b> & <img"),
        ("</para><a href=javascript:x>", "</para><a"),
        ("Zoë Ångström Đặng", "Zoë Ångström Đặng"),
        ("Rina 🍤✨", "Rina 🍤✨"),
        ("林美玲", "林美玲"),
        ("Lim Mei Ling (林美玲) 🍤", "Lim Mei Ling (林美玲) 🍤"),
        ("김철수 さくら", "김철수 さくら"),
        ("محمد الفاتح", "محمد الفاتح"),
        ("عبد الله", "عبد الله"),
        ("Иван", "Ivan"),
        ("A\ue000", "A□"),
        ("(a\\b)", "(a\\b)"),
        ("=1+1\x1b\x00", "=1+1"),
    ],
)
def test_a_name_is_shown_as_it_is_or_visibly_respelled(face: ShopFace, name: str, shown: str) -> None:
    """G3, K1: no markup, nothing unseen."""
    text = text_of(drawn(face, examples.sale(name)))
    assert shown in text
    assert "\ufffd" not in text


def test_rare_letters_are_shown_beside_usual_ones(face: ShopFace) -> None:
    every = "ẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ" * 2
    every += "ĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦħĨĩĪīĬĭĮįİıĲĳĴĵĶķĸĹĺĻļĽľĿŀŁłŃńŅņŇňŊŋŌōŎŏŐőŒœŔŕŖŗŘřŚśŜŝŞş"
    text = text_of(drawn(face, replace(examples.sale(), reason=every))).replace(" ", "")
    assert every in text


def test_the_document_says_what_it_is(face: ShopFace) -> None:
    data = drawn(face, examples.sale())
    facts = about(data)
    assert facts["Title"] == "K1-261123-0042"
    assert facts["Author"] == "Pempek Bege"
    assert facts["Creator"] == "Pempek POS"
    assert b"/Lang" in data
    check_directory(data)


def test_nothing_is_drawn_over_the_edge(face: ShopFace) -> None:
    for name in examples.NAMES.values():
        picture = picture_of(drawn(face, examples.sale(name * 3)))
        width, height = picture.size
        for column in (0, 1, 2, width - 3, width - 2, width - 1):
            assert picture.crop((column, 0, column + 1, height)).getextrema() == (255, 255), name
