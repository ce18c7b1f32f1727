"""The slip of a complaint: number, what, what is promised, and how to reach the shop."""

from dataclasses import replace

import pytest

from pempek_pos.printing.complaint_rows import complaint_rows
from pempek_pos.printing.face import MM, ShopFace
from pempek_pos.printing.fonts import Fonts, font_folder
from pempek_pos.printing.receipt_page import receipt_pdf
from pempek_pos.printing.slip import COLUMNS, slip_bytes
from pempek_pos.settings.profile import Language, PrinterKind, PrinterSetup
from tests.complaints.samples import complaint
from tests.printing.escpos_reader import read
from tests.printing.examples import NAMES, SHOP
from tests.printing.pdf_reader import sizes_of, text_of
from tests.shop_floor import Floor

WIDTHS = pytest.mark.parametrize("width", [58, 80])


@WIDTHS
@pytest.mark.parametrize("name", ["", *NAMES.values()], ids=["nobody", *NAMES])
def test_the_slip_fits_whatever_the_name_and_whatever_was_told(name: str, width: int) -> None:
    one = complaint(who=name, told="x" * 1_000, item="Pempek " * 12, sale_number="KASIRNOMER-261123-0042")
    paper = read(slip_bytes(complaint_rows(one, SHOP), width))
    assert all(len(line.text) * line.wide <= COLUMNS[width] for line in paper.lines)
    assert "K-0012" in paper.text


def test_it_says_what_came_when_and_every_promised_time_and_whom_to_ask() -> None:
    paper = read(slip_bytes(complaint_rows(complaint(), SHOP), 80)).text
    for said in ("KELUHAN", "K-0012", "23 Nov 2026", "10.00", "Siti Nurhaliza", "K1-261123-0042",
                 "Barang: Pempek Kapal Selam Besar", "Kemasan atau bocor", "cukonya tumpah",
                 "23 November 2026 pukul 11.00", "24 November 2026 pukul 10.00",
                 "26 November 2026 pukul 10.00", "sebut nomor K-0012"):  # fmt: skip
        assert said in " ".join(paper.split())


def test_it_is_english_where_the_shop_is() -> None:
    paper = read(slip_bytes(complaint_rows(complaint(), replace(SHOP, language=Language.ENGLISH)), 80)).text
    for said in ("COMPLAINT", "Receipt", "Packaging or a leak", "First answer", "23 November 2026 at 11:00"):
        assert said in " ".join(paper.split())


def test_the_customers_phone_is_not_on_it() -> None:
    paper = read(slip_bytes(complaint_rows(complaint(), SHOP), 80)).text
    assert "7890" not in paper.replace(SHOP.whatsapp[-4:], "")


def test_a_shop_without_whatsapp_is_asked_in_person() -> None:
    paper = read(slip_bytes(complaint_rows(complaint(), replace(SHOP, whatsapp="")), 80)).text
    assert "di toko, sebut nomor K-0012" in " ".join(paper.split())


@WIDTHS
def test_the_page_says_what_the_slip_says(width: int) -> None:
    face = ShopFace(SHOP, Fonts(font_folder()))
    page = receipt_pdf(complaint_rows(complaint(), SHOP), width, face, "K-0012")
    ((wide, _),) = sizes_of(page)
    assert wide == pytest.approx(width * MM, abs=0.01)
    for said in ("KELUHAN", "K-0012", "Siti Nurhaliza", "Jawaban pertama"):
        assert said in text_of(page)


def test_the_till_prints_it_on_its_own_paper_and_keeps_it_as_a_file(floor: Floor) -> None:
    setup = PrinterSetup(PrinterKind.NETWORK, "192.168.1.50:9100", 58)
    floor.shop.settings.change_printer(floor.owner, "K1", setup)
    job = floor.shop.printing.complaint_slip(floor.cashier, complaint())
    assert job.outbox_id is None
    assert job.setup.width_mm == 58
    assert "K-0012" in read(job.data).text
    assert "K-0012" in text_of(floor.shop.printing.complaint_pdf(floor.cashier, complaint()))
