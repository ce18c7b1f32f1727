"""Promotions in the owner's hands: written, told in a sentence, refused with one, withdrawn and run again."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from pempek_pos.loyalty.goods import Goods
from pempek_pos.loyalty.promotions import MIDNIGHT, Promotion, PromotionKind
from tests.ui.keyboard import keyboard_target
from tests.ui.program import Hands
from tests.ui.settings.conftest import Open
from ui.settings.programme.promotion_sheet import PromotionSheet
from ui.settings.programme.promotions_panel import PromotionsPanel
from ui.settings.programme.view import ProgrammeView


@pytest.fixture
def panel(hands: Hands, section: Open) -> PromotionsPanel:
    view = section("programme")
    assert isinstance(view, ProgrammeView)
    hands.click("Promo")
    return view.promotions


def kept(hands: Hands, name: str) -> Promotion:
    (found,) = (promotion for promotion in hands.shop.offers.promotions() if promotion.name == name)
    return found


def row(panel: PromotionsPanel, name: str) -> list[str]:
    """What the list says of a promotion."""
    model = panel.table._model
    (at,) = (at for at, line in enumerate(model._rows) if line.promotion.name == name)
    return [str(model.index(at, column).data()) for column in range(model.columnCount())]


def error(sheet: PromotionSheet, field: str) -> str:
    return sheet.fields[field].error()


def test_an_empty_list_leads_to_the_first_one_and_a_happy_hour_is_kept(
    hands: Hands, panel: PromotionsPanel
) -> None:
    hands.click("Tambah promo", within=panel.table)
    sheet = panel.sheet
    assert "Isi dulu apa yang diberikan" in sheet.sentence.text()
    hands.click("Beli dan gratis")
    kulit = hands.shop.catalog.find("PS-KLT")
    assert kulit is not None
    sheet.name.setText("Kulit sore")
    sheet.gives.buy.set_value(10)
    sheet.gives.free.set_value(3)
    sheet.gives.goods.search.setText("pempek kul")
    sheet.gives.goods.search.picked.emit()
    for day in ("Sab", "Min"):
        hands.click(day)
    hands.click("Hanya jam tertentu")
    assert sheet.sentence.text() == (
        "Beli 10 Pempek kulit gratis 3, Senin sampai Jumat pukul 14.00–17.00. Berjalan sendiri di kasir."
    )
    hands.click("Simpan")
    promotion = kept(hands, "Kulit sore")
    assert promotion.goods == Goods(frozenset({kulit.id}))
    assert (promotion.kind, promotion.buy, promotion.free) == (PromotionKind.FREE_PIECES, 10, 3)
    assert (promotion.weekdays, promotion.from_minute, promotion.to_minute) == (0b1_1111, 840, 1_020)
    assert row(panel, "Kulit sore") == [
        "Kulit sore", "Beli 10 Pempek kulit gratis 3", "Senin sampai Jumat pukul 14.00–17.00", "–", "0",
        "berlaku",
    ]  # fmt: skip
    assert panel.sentence.text() == sheet.sentence.text()


def fill_in(sheet: PromotionSheet) -> None:
    """Something in every number of what it may give."""
    gives = sheet.gives
    values = {
        gives.amount: 5_000,
        gives.percent: 20,
        gives.cap: 9_000,
        gives.buy: 3,
        gives.free: 1,
        gives.times: 2,
        gives.times_points: 300,
        gives.bonus: 7,
    }
    for entry, value in values.items():
        entry.set_value(value)


def test_every_kind_keeps_its_own_terms_and_none_of_the_others(hands: Hands, panel: PromotionsPanel) -> None:
    sheet = panel.sheet
    hands.click("Tambah promo", within=panel.table)
    for kind, title in (
        (PromotionKind.AMOUNT_OFF, "Potongan rupiah"),
        (PromotionKind.PERCENT_OFF, "Potongan persen"),
        (PromotionKind.FREE_PIECES, "Beli dan gratis"),
        (PromotionKind.MULTIPLIER, "Poin berlipat"),
        (PromotionKind.BONUS, "Poin tambahan"),
    ):
        hands.click(title)
        fill_in(sheet)
        promotion = sheet.promotion()
        told = {
            PromotionKind.AMOUNT_OFF: promotion.amount == 5_000,
            PromotionKind.PERCENT_OFF: (promotion.percent_bp, promotion.cap) == (2_000, 9_000),
            PromotionKind.FREE_PIECES: (promotion.buy, promotion.free, promotion.times_per_sale) == (3, 1, 2),
            PromotionKind.MULTIPLIER: promotion.multiplier_bp == 30_000,
            PromotionKind.BONUS: promotion.bonus == 7,
        }
        assert [known for known, holds in told.items() if holds] == [kind]


def refused(hands: Hands, sheet: PromotionSheet, field: str) -> str:
    """What the form says at a field when it is sent; nothing is kept."""
    hands.click("Simpan")
    assert sheet.is_open
    assert hands.shop.offers.promotions() == ()
    return error(sheet, field)


def test_bad_terms_are_told_at_their_field_and_nothing_is_kept(hands: Hands, panel: PromotionsPanel) -> None:
    sheet = panel.sheet
    hands.click("Tambah promo", within=panel.table)
    assert refused(hands, sheet, "promotion name") == "Isi nama promo dulu."
    sheet.name.setText("Promo X")
    assert refused(hands, sheet, "amount") == "Jumlah uang paling sedikit 1."
    hands.click("Potongan persen")
    assert refused(hands, sheet, "percent") == "Isi persen antara 1 dan 100."
    hands.click("Beli dan gratis")
    assert refused(hands, sheet, "free") == "Jumlah yang gratis paling sedikit 1."
    sheet.gives.free.set_value(1)
    assert refused(hands, sheet, "gift") == "Isi barang gratis dulu."
    hands.click("Poin berlipat")
    sheet.gives.times_points.set_value(100)
    assert refused(hands, sheet, "multiplier") == "Pengali poin lebih dari 100% dan paling banyak 1.000%."
    hands.click("Potongan rupiah")
    sheet.gives.amount.set_value(1_000)
    sheet.code.setText("bukan kode!")
    assert "hanya huruf, angka, dan tanda hubung" in refused(hands, sheet, "promotion code")
    sheet.code.clear()
    sheet.per_member.set_value(0)
    assert refused(hands, sheet, "limit_per_member") == "Batas per anggota paling sedikit 1."


def test_what_is_wrong_and_what_tab_comes_to_is_in_sight(hands: Hands, panel: PromotionsPanel) -> None:
    sheet = panel.sheet
    hands.click("Tambah promo", within=panel.table)
    assert sheet.code.visibleRegion().isEmpty()
    for _ in range(40):
        if keyboard_target() is sheet.code:
            break
        hands.press(Qt.Key.Key_Tab)
    assert not sheet.code.visibleRegion().isEmpty()
    assert sheet.name.visibleRegion().isEmpty()
    hands.enter()
    assert error(sheet, "promotion name") == "Isi nama promo dulu."
    assert not sheet.name.visibleRegion().isEmpty()


def test_a_window_that_cannot_be_is_told_at_its_field(hands: Hands, panel: PromotionsPanel) -> None:
    sheet = panel.sheet
    hands.click("Tambah promo", within=panel.table)
    sheet.name.setText("Promo X")
    sheet.gives.amount.set_value(1_000)
    sheet.when.weekdays.set_days(0)
    assert refused(hands, sheet, "weekdays") == "Isi hari dulu."
    sheet.when.weekdays.set_days(1)
    hands.click("Hanya jam tertentu")
    sheet.when.hours.set_hours(600, 600)
    assert refused(hands, sheet, "hours") == "Jam selesai harus lain dari jam mulai."
    sheet.when.hours.last.setText("25.99")
    assert refused(hands, sheet, "hours") == "Tulis jam antara 00.00 dan 24.00."
    hands.click("Hanya jam tertentu")
    hands.click("Ada tanggal akhir")
    sheet.when.last_day.set_day(date(2026, 11, 1))
    assert refused(hands, sheet, "valid_to") == "Tanggal akhir tidak boleh sebelum tanggal mulai."


def test_a_code_belongs_to_one_promotion_and_uses_are_counted(hands: Hands, panel: PromotionsPanel) -> None:
    sheet = panel.sheet
    for name in ("Satu", "Dua"):
        hands.click("Tambah promo", within=panel if hands.shop.offers.promotions() else panel.table)
        sheet.name.setText(name)
        sheet.gives.amount.set_value(1_000)
        sheet.code.setText("hemat")
        sheet.in_all.set_value(50)
        hands.click("Simpan")
    assert error(sheet, "promotion code") == "Kode promo ini sudah dipakai: pilih yang lain."
    sheet.close_veil()
    promotion = kept(hands, "Satu")
    assert (promotion.code, promotion.limit_in_all, promotion.to_minute) == ("HEMAT", 50, MIDNIGHT)
    assert row(panel, "Satu")[3:] == ["HEMAT", "0", "berlaku"]


def test_one_that_is_withdrawn_can_run_again(hands: Hands, panel: PromotionsPanel) -> None:
    hands.click("Tambah promo", within=panel.table)
    panel.sheet.name.setText("Pagi")
    panel.sheet.gives.amount.set_value(1_000)
    hands.click("Simpan")
    for button, state in (("Tarik promo", "ditarik"), ("Jalankan lagi", "berlaku")):
        panel.table.chosen.emit(panel.table.value())
        hands.click(button)
        assert row(panel, "Pagi")[-1] == state
        assert kept(hands, "Pagi").active is (state == "berlaku")
