"""The page of a day: its shifts, their figures, and what stays untold while a drawer is open."""

from dataclasses import replace

from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account import PaymentMethod
from pempek_pos.sales.tender import Tender, TenderKind
from pempek_pos.settings.profile import PrinterKind, PrinterSetup
from pempek_pos.till.shift import CashCount
from tests.printing.escpos_reader import read
from tests.printing.pdf_reader import text_of
from tests.ui.office import Office, manager
from ui.drawer.page import drawer_page
from ui.drawer.view import DrawerView


def day_of(office: Office) -> DrawerView:
    view = office.open(drawer_page).widget
    assert isinstance(view, DrawerView)
    office.click(office.button("Halaman harian"))
    return view


def closed_with(office: Office, counted: int) -> None:
    till = office.shop.till
    shift = till.current("K1")
    assert shift is not None
    till.close_shift(office.floor.cashier, shift.id, CashCount({100: counted // 100}), "")


def test_a_closed_shift_shows_its_figures_and_how_it_was_paid(office: Office) -> None:
    office.floor.sell(office.floor.basket(("KSB", 1)), Tender(TenderKind.CASH, Rupiah(22_000)))
    office.floor.sell(office.floor.basket(("BOX", 1)))
    closed_with(office, 223_000)
    view = day_of(office)
    assert office.sees("Senin, 23 November 2026", view.day)
    assert office.sees("Uang di laci lebih Rp1.000.", view.day)
    assert office.sees("Rp42.000", view.day)
    assert office.sees("+Rp22.000", view.day)


def test_what_partners_paid_in_cash_has_its_own_line_and_on_account_is_a_tender(office: Office) -> None:
    ani = office.floor.partner()
    office.floor.deliver(ani, ("KSB", 2))
    office.floor.pay(ani, 30_000, PaymentMethod.CASH)
    closed_with(office, 230_000)
    view = day_of(office)
    assert office.sees("Pembayaran mitra", view.day)
    assert office.sees("+Rp30.000", view.day)
    assert office.sees("Uang di laci sesuai.", view.day)
    assert "Tempo" in view.day._shift._shares.accessibleDescription()


def test_a_shift_without_partners_payments_has_no_line_for_them(office: Office) -> None:
    closed_with(office, 200_000)
    assert not office.sees("Pembayaran mitra", day_of(office).day)


def test_a_running_shift_tells_the_cashier_nothing_yet(office: Office) -> None:
    office.floor.sell(office.floor.basket(("KSB", 1)), Tender(TenderKind.CASH, Rupiah(22_000)))
    view = day_of(office)
    assert office.sees("masih berjalan", view.day)
    assert not office.sees("22.000", view.day)


def test_who_reads_reports_sees_a_running_drawer_of_another_till_but_not_of_their_own(office: Office) -> None:
    office.be(manager(office))
    view = day_of(office)
    assert office.sees("Laci K2", view.day)
    view.day._table.select(0)
    assert office.sees("masih berjalan", view.day)


def test_another_day_is_one_step_back_and_says_when_nothing_was_opened(office: Office) -> None:
    view = day_of(office)
    office.click(view.day.chooser._back)
    assert office.sees("Minggu, 22 November 2026", view.day)
    assert office.sees("Tidak ada giliran pada tanggal ini", view.day)
    assert view.day.chooser._on.isEnabled()


def test_after_closing_one_is_led_to_the_day(office: Office) -> None:
    closed_with(office, 200_000)
    office.shop.till.open_shift(replace(office.floor.cashier), new_id(), Rupiah(200_000))
    view = office.open(drawer_page).widget
    assert isinstance(view, DrawerView)
    view.running.count_wanted.emit()
    view.counting.rows[0].field.set_value(2)
    office.click(office.button("Tutup giliran"))
    office.click(office.button("Lihat halaman harian"))
    assert view.day.isVisible()
    assert office.sees("Senin, 23 November 2026", view.day)


def test_the_page_is_kept_as_a_pdf_with_the_code_of_the_log_f2(office: Office) -> None:
    closed_with(office, 200_000)
    view = day_of(office)
    office.click(office.button("Simpan PDF"))
    path = office.folder / "keluaran" / "halaman-20261123-K1-1000.pdf"
    assert office.sees(f"Halaman disimpan: {path}", view)
    assert office.shop.audit.tips()[0].code in text_of(path.read_bytes())


def test_the_page_is_printed_and_says_where_the_paper_belongs(office: Office) -> None:
    shop, slips = office.shop, office.folder / "slips.bin"
    slips.touch()
    setup = PrinterSetup(PrinterKind.DEVICE, str(slips))
    shop.settings.change_printer(office.floor.owner, "K1", setup)
    closed_with(office, 200_000)
    view = day_of(office)
    office.click(office.button("Cetak halaman"))
    office.qtbot.waitUntil(lambda: office.sees("Halaman dicetak", view))
    assert "HALAMAN HARIAN" in read(slips.read_bytes()).text


def test_while_the_drawer_is_open_there_is_nothing_to_put_on_paper(office: Office) -> None:
    view = day_of(office)
    assert not view.day.print.isEnabled()
    assert not view.day.keep.isEnabled()
