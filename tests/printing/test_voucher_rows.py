"""A voucher on paper: the slip's bytes and the page say the same, and a scanner reads its code (V1, V2)."""

from dataclasses import replace
from datetime import date

import pytest

from pempek_pos.loyalty.vouchers import Cause, Voucher, VoucherKind, code_from, code_of, code_payload
from pempek_pos.money.amount import Rupiah
from pempek_pos.printing.rows import Line
from pempek_pos.printing.slip import COLUMNS, slip_bytes
from pempek_pos.printing.voucher_rows import voucher_rows
from pempek_pos.settings.profile import Language, PrinterKind, PrinterSetup
from pempek_pos.staff.rights import NotAllowed
from tests.database_dump import dump
from tests.printing.escpos_reader import read
from tests.printing.examples import NAMES, SHOP
from tests.printing.pdf_reader import codes_of, text_of
from tests.shop_floor import Floor

CODE = code_of(123_456_789_012)
VOUCHER = Voucher(
    "v-1",
    CODE,
    VoucherKind.AMOUNT_OFF,
    date(2026, 11, 23),
    date(2026, 12, 31),
    Cause.COMPLAINT,
    "pesanan terlambat dan pelanggan marah",
    Rupiah(15_000),
    minimum_spend=Rupiah(50_000),
)
PERCENT = replace(
    VOUCHER, kind=VoucherKind.PERCENT_OFF, amount=Rupiah(0), percent_bp=1_250, cap=Rupiah(20_000)
)
WIDTHS = pytest.mark.parametrize("width", [58, 80])


@WIDTHS
@pytest.mark.parametrize("name", ["", *NAMES.values()], ids=["nobody", *NAMES])
def test_the_slip_fits_whatever_the_name_and_a_scanner_reads_its_code(name: str, width: int) -> None:
    paper = read(slip_bytes(voucher_rows(VOUCHER, SHOP, name), width))
    assert all(len(line.text) * line.wide <= COLUMNS[width] for line in paper.lines)
    assert paper.codes() == [code_payload(CODE)]
    assert code_from(paper.codes()[0]) == CODE
    assert CODE in paper.text


def test_it_says_what_it_is_worth_until_when_and_for_whom_and_not_why() -> None:
    paper = read(slip_bytes(voucher_rows(VOUCHER, SHOP, "Siti Nurhaliza"), 80)).text
    for said in ("VOUCER", "Potongan Rp15.000", "Untuk belanja mulai Rp50.000", "Untuk Siti Nurhaliza",
                 "Berlaku 23 Nov 2026 sampai 31 Des 2026", "Sekali pakai."):  # fmt: skip
        assert said in paper
    assert "marah" not in paper


def test_a_percent_says_its_most_in_both_languages() -> None:
    lines = [row.text for row in voucher_rows(PERCENT, SHOP) if isinstance(row, Line)]
    assert "Potongan 12,5%" in lines
    assert "Paling banyak Rp20.000" in lines
    english = replace(SHOP, language=Language.ENGLISH)
    lines = [
        row.text for row in voucher_rows(replace(PERCENT, percent_bp=1_000), english) if isinstance(row, Line)
    ]
    assert "10% off" in lines
    assert "Good from 23 Nov 2026 to 31 Dec 2026" in lines


def test_the_job_goes_past_the_queue_to_the_printer_of_the_till(floor: Floor) -> None:
    setup = PrinterSetup(PrinterKind.NETWORK, "127.0.0.1:9100")
    floor.shop.settings.change_printer(floor.owner, "K1", setup)
    before = dump(floor.shop.database)
    job = floor.shop.printing.voucher_slip(floor.owner, VOUCHER, "Siti")
    assert (job.setup, job.outbox_id) == (setup, None)
    assert read(job.data).codes() == [code_payload(CODE)]
    assert dump(floor.shop.database) == before


def test_the_page_says_the_same_and_its_code_is_read(floor: Floor) -> None:
    page = floor.shop.printing.voucher_pdf(floor.owner, VOUCHER, "Siti Nurhaliza")
    words = text_of(page)
    for said in ("VOUCER", "Potongan Rp15.000", "Untuk Siti Nurhaliza", CODE):
        assert said in words
    assert codes_of(page) == [code_payload(CODE)]


def test_a_cashier_prints_no_vouchers(floor: Floor) -> None:
    with pytest.raises(NotAllowed):
        floor.shop.printing.voucher_slip(floor.cashier, VOUCHER)
    with pytest.raises(NotAllowed):
        floor.shop.printing.voucher_pdf(floor.cashier, VOUCHER)
