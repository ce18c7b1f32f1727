"""The page of the day on paper: its figures, and the codes that show later whether the log was changed."""

from dataclasses import replace

import pytest

from pempek_pos.errors import NotFound
from pempek_pos.money.amount import Rupiah
from pempek_pos.printing.slip import COLUMNS
from pempek_pos.sales.tender import Tender, TenderKind
from pempek_pos.settings.profile import Language
from pempek_pos.staff.rights import NotAllowed
from pempek_pos.till.shift import CashCount
from tests.printing.escpos_reader import read
from tests.printing.pdf_reader import text_of
from tests.shop_floor import Floor


@pytest.mark.parametrize("width", [58, 80])
def test_the_page_shows_the_drawer_and_the_tip_of_every_tills_log_f2(floor: Floor, width: int) -> None:
    shop, by = floor.shop, floor.cashier
    floor.sell(floor.basket(("KSB", 2)), Tender(TenderKind.CASH, Rupiah(50_000)))
    shift = shop.till.current("K1")
    assert shift
    with pytest.raises(NotAllowed):
        shop.reports.shift_paper(by, shift.id, shop.settings.profile())
    shop.till.close_shift(by, shift.id, CashCount({100_000: 2, 10_000: 4}), "kurang <b>sedikit</b> " * 9)
    setup = replace(shop.settings.printer("K1"), width_mm=width)
    shop.settings.change_printer(floor.owner, "K1", setup)
    tips = shop.audit.tips()
    rows = shop.reports.shift_paper(by, shift.id, shop.settings.profile())
    paper = read(shop.printing.slip_of(by, rows).data)
    assert all(len(line.text) * line.wide <= COLUMNS[width] for line in paper.lines)
    for said in ("HALAMAN HARIAN", "Modal awal", "Rp200.000", "Rp44.000", "-Rp4.000", "main.py audit --tip"):
        assert said in " ".join(paper.text.split()), said
    assert len(tips) > 1
    assert all(f"{tip.till} nomor {tip.number}" in paper.text and tip.code in paper.text for tip in tips)


def test_it_is_english_where_the_shop_is_and_the_same_as_pdf(floor: Floor) -> None:
    shop = floor.shop
    shift = shop.till.current("K1")
    assert shift
    profile = replace(shop.settings.profile(), language=Language.ENGLISH)
    rows = shop.reports.shift_paper(floor.owner, shift.id, profile)
    text = text_of(shop.printing.rows_pdf(rows, "page"))
    for said in (
        "PAGE OF THE DAY",
        "still running",
        "Opening float",
        *(tip.code for tip in shop.audit.tips()),
    ):
        assert said in text


def test_an_unknown_shift_has_no_page(floor: Floor) -> None:
    with pytest.raises(NotFound):
        floor.shop.reports.shift_paper(floor.owner, "no such shift", floor.shop.settings.profile())
