"""Vouchers in the owner's hands: issued for somebody or anybody, put on paper, used, withdrawn."""

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pempek_pos.ids import new_id
from pempek_pos.loyalty.vouchers import Cause, Voucher, VoucherKind, code_payload
from pempek_pos.members.card import card_payload
from pempek_pos.members.member import MemberId, NewMember
from pempek_pos.money.amount import Rupiah
from pempek_pos.sales.basket import Basket
from pempek_pos.sales.tender import Tender, TenderKind
from pempek_pos.settings.profile import PrinterKind, PrinterSetup
from tests.printing.pdf_reader import codes_of, text_of
from tests.ui.program import CASHIER, MANAGER, OWNER, Hands
from tests.ui.settings.conftest import Open, open_section
from ui.reveal import exports_folder
from ui.settings.programme.view import ProgrammeView
from ui.settings.programme.vouchers_panel import VouchersPanel


@pytest.fixture
def panel(hands: Hands, section: Open) -> VouchersPanel:
    view = section("programme")
    assert isinstance(view, ProgrammeView)
    hands.click("Voucer")
    return view.vouchers


def issued(hands: Hands) -> Voucher:
    (voucher,) = hands.shop.offers.vouchers(hands.actor(OWNER))
    return voucher


def row(panel: VouchersPanel) -> list[str]:
    model = panel.table._model
    return [str(model.index(0, column).data()) for column in range(model.columnCount())]


def issue(hands: Hands, panel: VouchersPanel, amount: int = 15_000) -> Voucher:
    hands.click("Terbitkan voucer", within=panel if panel.table._model.rowCount() else panel.table)
    panel.form.amount.set_value(amount)
    panel.form.reason.setText("pesanan terlambat")
    hands.click("Terbitkan")
    return issued(hands)


def test_one_for_a_member_found_by_phone_name_or_card_is_issued_and_shown(
    hands: Hands, panel: VouchersPanel
) -> None:
    owner = hands.actor(OWNER)
    new = NewMember(MemberId(new_id()), "Siti Nurhaliza", "081234561234", consent=True)
    member = hands.shop.members.enrol(owner, new)
    hands.click("Terbitkan voucer", within=panel.table)
    form = panel.form
    hands.click("Potongan persen")
    form.percent.set_value(10)
    form.cap.set_value(20_000)
    form.least.set_value(50_000)
    hands.click("Ganti rugi keluhan")
    form.reason.setText("  kuah  tumpah ")
    for text in ("1234561", "nurhal", member.card_no, card_payload(member.card_no)):
        form.member.clear()
        form.member.search.setText(text)
        form.member.search.picked.emit()
        assert form.member.member_id() == member.id, text
    hands.click("Terbitkan")
    voucher = issued(hands)
    assert (voucher.kind, voucher.percent_bp, voucher.cap) == (VoucherKind.PERCENT_OFF, 1_000, 20_000)
    assert (voucher.member_id, voucher.cause, voucher.minimum_spend) == (member.id, Cause.COMPLAINT, 50_000)
    assert (voucher.valid_from, voucher.valid_to) == (date(2026, 11, 23), date(2026, 12, 23))
    assert voucher.issued_by == OWNER
    assert not form.is_open
    assert panel.sheet.is_open
    assert panel.sheet.code.text() == voucher.code
    told = " ".join(label.text() for label in panel.sheet._shown)
    for part in ("10% paling banyak Rp20.000", "Siti Nurhaliza", "Rp50.000", "23-11-2026 sampai 23-12-2026"):
        assert part in told
    assert row(panel) == [voucher.code, "10%", "Siti Nurhaliza", voucher.reason, "sampai 23-12-2026"]


def test_bad_input_is_told_at_its_field_and_nothing_is_issued(hands: Hands, panel: VouchersPanel) -> None:
    hands.click("Terbitkan voucer", within=panel.table)
    form = panel.form
    hands.click("Terbitkan")
    assert form.fields["reason"].error() == "Isi alasan dulu."
    form.reason.setText("maaf")
    hands.click("Terbitkan")
    assert form.fields["amount"].error() == "Jumlah uang paling sedikit 1."
    form.amount.set_value(5_000)
    form.last_day.set_day(date(2026, 11, 1))
    hands.click("Terbitkan")
    assert form.fields["valid_to"].error() == "Tanggal akhir tidak boleh sebelum tanggal mulai."
    form.first_day.set_day(date(2026, 10, 1))
    hands.click("Terbitkan")
    assert form.fields["valid_to"].error() == "Tanggal akhir tidak boleh sebelum hari ini."
    form.last_day.set_day(date(2026, 12, 1))
    form.member.search.setText("tidak ada yang begini")
    hands.click("Terbitkan")
    assert form.fields["member"].error() == "Pilih anggotanya dari daftar, atau kosongkan."
    form.member.clear()
    hands.click("Potongan persen")
    hands.click("Terbitkan")
    assert form.fields["percent"].error() == "Isi persen antara 1 dan 100."
    assert hands.shop.offers.vouchers(hands.actor(OWNER)) == ()


def test_it_is_kept_as_a_page_whose_code_is_read(hands: Hands, panel: VouchersPanel, home: Path) -> None:
    voucher = issue(hands, panel)
    hands.click("Simpan PDF")
    page = (exports_folder(home) / f"voucer-{voucher.code}.pdf").read_bytes()
    assert codes_of(page) == [code_payload(voucher.code)]
    assert "Potongan Rp15.000" in text_of(page)
    assert "Tersimpan" in panel.sheet.banner.sentence()


def test_a_printer_that_does_not_take_it_says_why(hands: Hands, panel: VouchersPanel, qtbot: QtBot) -> None:
    issue(hands, panel)
    hands.click("Cetak")
    qtbot.waitUntil(lambda: "Belum ada printer" in panel.sheet.banner.sentence(), timeout=10_000)
    setup = PrinterSetup(PrinterKind.NETWORK, "127.0.0.1:9")
    hands.shop.settings.change_printer(hands.actor(OWNER), "K1", setup)
    hands.click("Cetak")
    qtbot.waitUntil(lambda: "tidak terjangkau" in panel.sheet.banner.sentence(), timeout=10_000)


def test_a_used_one_names_its_receipt_and_is_neither_printed_nor_withdrawn(
    hands: Hands, panel: VouchersPanel
) -> None:
    voucher = issue(hands, panel)
    panel.sheet.close_veil()
    cashier, item = hands.actor(CASHIER), hands.shop.catalog.find("PS-KSB")
    assert item is not None
    hands.shop.till.open_shift(cashier, new_id(), Rupiah(0))
    basket = Basket(new_id(), codes=(voucher.code,)).with_item(item, 1)
    sale = hands.shop.sales.check_out(cashier, basket, (Tender(TenderKind.QRIS, Rupiah(7_000)),))
    panel.table.select(0)
    panel.table.chosen.emit(panel.table.value())
    told = " ".join(label.text() for label in panel.sheet._shown)
    assert f"dipakai di struk {sale.number}" in told
    assert not any(b.isVisible() for b in (panel.sheet.print, panel.sheet.pdf, panel.sheet.take_back))


def test_a_withdrawn_one_says_so(hands: Hands, panel: VouchersPanel) -> None:
    issue(hands, panel)
    hands.click("Tarik voucer")
    assert issued(hands).withdrawn
    assert row(panel)[-1] == "ditarik"
    assert not panel.sheet.print.isVisible()


def test_the_manager_sees_vouchers_and_nothing_else_of_the_programme_p1(hands: Hands) -> None:
    hands.let_in(MANAGER)
    view = open_section(hands, "programme")
    assert isinstance(view, ProgrammeView)
    assert view.vouchers.isVisible()
    assert not view.parts.isVisible()
    issue(hands, view.vouchers)
    assert issued(hands).issued_by == MANAGER
