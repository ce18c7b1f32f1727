"""Opening a shift, cash by hand, the blind count, handing parked baskets over."""

from pathlib import Path

from PySide6.QtCore import Qt

from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.sales.tender import Tender, TenderKind
from pempek_pos.settings.profile import PrinterKind, PrinterSetup
from pempek_pos.till.shift import CashCount, CashKind, Shift
from tests.ui.office import Office
from ui.drawer.page import drawer_page
from ui.drawer.view import DrawerView


def view_of(office: Office) -> DrawerView:
    view = office.open(drawer_page).widget
    assert isinstance(view, DrawerView)
    return view


def running(office: Office) -> Shift | None:
    return office.shop.till.current("K1")


def closed(office: Office, counted: int) -> None:
    shift = running(office)
    assert shift is not None
    office.shop.till.close_shift(office.floor.cashier, shift.id, CashCount({100: counted // 100}), "")


def cash_sale(office: Office) -> None:
    basket = office.floor.basket(("KSB", 2))
    office.floor.sell(basket, Tender(TenderKind.CASH, Rupiah(50_000)))


def test_the_running_shift_says_who_since_when_and_with_which_float(office: Office) -> None:
    office.clock.move(hours=2, minutes=14)
    view = view_of(office)
    assert office.sees("Nyimas", view.running)
    assert office.sees("sejak 10.00 · 2 jam 14 menit", view.running)
    assert office.sees("Rp200.000", view.running)


def test_what_sales_put_in_is_not_told_before_the_count(office: Office) -> None:
    cash_sale(office)
    view = view_of(office)
    told = " ".join(office.texts(view))
    assert "44.000" not in told
    assert "244.000" not in told
    office.press(Qt.Key.Key_F9)
    assert view.counting.is_open
    assert "244.000" not in " ".join(office.texts())


def test_cash_goes_in_by_key_amount_reason_and_enter(office: Office) -> None:
    view = view_of(office)
    office.press(Qt.Key.Key_F4)
    office.type("50000")
    office.press(Qt.Key.Key_Return)
    office.type("tukar receh")
    office.press(Qt.Key.Key_Return)
    assert not view.payment.is_open
    shift = running(office)
    assert shift is not None
    paid = [moved for moved in office.shop.till.movements(shift.id) if moved.kind is CashKind.PAY_IN]
    assert [(moved.amount, moved.reason) for moved in paid] == [(50_000, "tukar receh")]
    assert office.sees("Rp50.000 masuk ke laci")


def test_cash_goes_out_by_touch_with_a_usual_reason(office: Office) -> None:
    view = view_of(office)
    office.click(office.button("Uang keluar"))
    for key in ("3", "5", "000"):
        office.click(office.button(key))
    office.click(office.button("Es batu"))
    office.click(office.button("Catat uang keluar"))
    assert not view.payment.is_open
    shift = running(office)
    assert shift is not None
    assert office.shop.till.totals(shift.id).paid_out == -35_000


def test_without_a_reason_nothing_moves_and_the_field_says_so(office: Office) -> None:
    view = view_of(office)
    office.press(Qt.Key.Key_F6)
    office.type("15000")
    office.click(office.button("Catat uang keluar"))
    assert view.payment.is_open
    assert office.sees("alasan", view.payment)
    shift = running(office)
    assert shift is not None
    assert office.shop.till.totals(shift.id).paid_out == 0


def test_the_count_adds_up_as_it_is_typed_and_closes_the_shift_in_order(office: Office) -> None:
    cash_sale(office)
    view = view_of(office)
    office.press(Qt.Key.Key_F9)
    office.type("2")
    office.press(Qt.Key.Key_Return)
    office.press(Qt.Key.Key_Down)
    office.press(Qt.Key.Key_Down)
    office.type("2")
    office.press(Qt.Key.Key_Plus)
    assert office.sees("Rp260.000", view.counting)
    office.press(Qt.Key.Key_Minus)
    assert office.sees("Rp240.000", view.counting)
    office.click(office.button("Batal"))
    office.press(Qt.Key.Key_F9)
    assert office.sees("Rp0", view.counting)
    view.counting.rows[0].field.setFocus()
    office.type("2")
    view.counting.rows[3].field.setFocus()
    office.type("2")
    view.counting.rows[6].field.setFocus()
    office.type("2")
    assert office.sees("Rp244.000", view.counting)
    office.press(Qt.Key.Key_F9)
    assert view.closed.is_open
    assert office.sees("Uang di laci sesuai.", view.closed)
    assert running(office) is None


def test_a_shortage_is_said_plainly_after_closing(office: Office) -> None:
    view = view_of(office)
    office.press(Qt.Key.Key_F9)
    office.type("1")
    view.counting.note.setText("dicari besok")
    office.press(Qt.Key.Key_F9)
    assert office.sees("Uang di laci kurang Rp100.000.", view.closed)
    assert office.sees("dicari besok", view.closed)
    office.press(Qt.Key.Key_Return)
    assert not view.closed.is_open
    assert office.sees("Laci K1 belum dibuka")


def test_nothing_counted_does_not_close_and_says_why(office: Office) -> None:
    view = view_of(office)
    office.press(Qt.Key.Key_F9)
    office.press(Qt.Key.Key_F9)
    assert view.counting.is_open
    assert office.sees("Hitung dulu uang di laci", view.counting)
    assert running(office) is not None


def test_an_empty_drawer_is_a_zero_that_was_typed(office: Office) -> None:
    view_of(office)
    office.press(Qt.Key.Key_F9)
    office.type("0")
    office.press(Qt.Key.Key_F9)
    last = office.shop.till.last_closed("K1")
    assert last is not None
    assert last.counted == 0


def test_parked_baskets_stand_in_the_way_until_they_are_handed_over(office: Office) -> None:
    office.shop.parking.park(office.floor.cashier, office.floor.basket(("ADA", 2)), "Meja 2", Rupiah(8_000))
    view = view_of(office)
    office.press(Qt.Key.Key_F9)
    office.type("2")
    office.press(Qt.Key.Key_F9)
    assert running(office) is not None
    assert office.sees("Masih ada 1 keranjang yang ditahan", view.counting)
    office.click(office.button("Serahkan dan tutup"))
    assert view.closed.is_open
    assert running(office) is None
    assert len(office.shop.parking.parked("K1")) == 1


def test_the_float_is_compared_with_the_last_count_while_it_is_typed(office: Office) -> None:
    closed(office, 200_000)
    view = view_of(office)
    office.type("195000")
    assert office.sees("Hitungan terakhir Rp200.000, oleh Nyimas", view.opening)
    assert office.sees("Rp5.000 lebih sedikit dari hitungan terakhir.", view.opening)
    office.press(Qt.Key.Key_Return)
    shift = running(office)
    assert shift is not None
    assert (shift.opening_float, shift.opening_difference) == (195_000, -5_000)
    assert office.sees("Giliran dibuka dengan modal Rp195.000")


def test_the_last_count_is_taken_over_with_one_key(office: Office) -> None:
    closed(office, 123_400)
    view = view_of(office)
    office.press(Qt.Key.Key_F4)
    assert office.sees("Sama dengan hitungan terakhir.", view.opening)
    office.click(view.opening.open)
    shift = running(office)
    assert shift is not None
    assert shift.opening_float == 123_400


def test_a_shift_opened_elsewhere_meanwhile_is_said_at_the_float(office: Office) -> None:
    closed(office, 100_000)
    view = view_of(office)
    office.shop.till.open_shift(office.floor.cashier, new_id(), Rupiah(100_000))
    office.type("100000")
    office.press(Qt.Key.Key_Return)
    assert office.sees("Laci K1 sudah dibuka oleh Nyimas", view.opening)


def test_the_drawer_opens_by_key_where_a_printer_opens_one_and_it_is_on_record(
    office: Office, tmp_path: Path
) -> None:
    device = tmp_path / "printer"
    device.touch()
    setup = PrinterSetup(PrinterKind.DEVICE, str(device))
    office.shop.settings.change_printer(office.floor.owner, "K1", setup)
    view_of(office)
    office.press(Qt.Key.Key_F7)
    office.qtbot.waitUntil(lambda: device.stat().st_size > 0)
    assert office.shop.audit.entries(limit=1)[0].command == "open drawer"
    assert office.sees("Laci dibuka, sudah dicatat.")


def test_without_such_a_printer_there_is_no_button(office: Office) -> None:
    view = view_of(office)
    assert not view.running._kick.isVisible()
