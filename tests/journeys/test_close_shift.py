"""A cashier's day at the drawer: float, sales, cash by hand, a parked basket, the count, the next float."""

from dataclasses import replace

from PySide6.QtCore import Qt

from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.sales.refund import everything
from pempek_pos.sales.tender import Tender, TenderKind
from pempek_pos.till.shift import CashCount
from tests.ui.conftest import dressed
from tests.ui.office import Office, office
from ui.drawer.view import DrawerView
from ui.pages import Pages

__all__ = ["dressed", "office"]


def at_the_drawer(office: Office) -> DrawerView:
    """The cashier goes to the drawer by key."""
    office.window.set_pages(Pages(office.shop, office.around).for_role(office.signed_in.actor.role))
    office.hold(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_6)
    assert office.window.page() == "drawer"
    (view,) = office.window.findChildren(DrawerView)
    return view


def counted(office: Office, view: DrawerView, *pieces: tuple[int, int]) -> None:
    """Type so many pieces of each denomination."""
    for denomination, number in pieces:
        row = next(row for row in view.counting.rows if row.denomination == denomination)
        row.field.setFocus()
        office.type(str(number))


def the_day_before(office: Office) -> None:
    """Somebody closed this drawer with Rp200.000 in it."""
    shift = office.shop.till.current("K1")
    assert shift is not None
    office.shop.till.close_shift(office.floor.cashier, shift.id, CashCount({100_000: 2}), "")


def trade(office: Office) -> None:
    """Rp64.000 in cash sold, of which Rp20.000 come back; Rp110.000 by QRIS; a basket waits for table 4."""
    floor = office.floor
    floor.sell(floor.basket(("KSB", 2)), Tender(TenderKind.CASH, Rupiah(50_000)))
    sale = floor.sell(floor.basket(("BOX", 1)), Tender(TenderKind.CASH, Rupiah(20_000)))
    floor.sell(floor.basket(("KSB", 5)))
    lines = everything(office.shop.sales.refundable(sale.number))
    at_this_till = replace(floor.owner, till="K1")
    office.shop.sales.refund(at_this_till, new_id(), sale.number, lines, ("tidak enak", None))
    office.shop.parking.park(floor.cashier, floor.basket(("ADA", 3)), "Meja 4", Rupiah(12_000))


def pay_for_ice(office: Office) -> None:
    """Rp15.000 leave the drawer, by keys."""
    office.press(Qt.Key.Key_F6)
    office.type("15000")
    office.press(Qt.Key.Key_Return)
    office.type("es batu")
    office.press(Qt.Key.Key_Return)


def test_a_day_at_the_drawer_from_float_to_the_next_float(office: Office) -> None:
    till = office.shop.till
    the_day_before(office)
    view = at_the_drawer(office)
    office.press(Qt.Key.Key_F4)
    office.click(view.opening.open)
    shift = till.current("K1")
    assert shift is not None
    assert (shift.opening_float, shift.opening_difference) == (200_000, 0)

    trade(office)
    pay_for_ice(office)
    assert "229.000" not in " ".join(office.texts(view))
    office.press(Qt.Key.Key_F9)
    counted(office, view, (100_000, 2), (20_000, 1), (5_000, 1), (1_000, 2))
    assert office.sees("Rp227.000", view.counting)
    office.press(Qt.Key.Key_F9)
    assert till.current("K1") is not None
    office.click(office.button("Serahkan dan tutup"))
    assert office.sees("Uang di laci kurang Rp2.000.", view.closed)
    ended = till.shift(shift.id)
    assert (ended.expected, ended.counted, ended.variance) == (229_000, 227_000, -2_000)

    office.press(Qt.Key.Key_F8)
    told = office.texts(view.day)
    assert {"+Rp64.000", "−Rp20.000", "−Rp15.000", "−Rp2.000"} <= set(told)


def test_the_next_one_begins_with_what_was_left_and_has_the_parked_basket(office: Office) -> None:
    trade(office)
    view = at_the_drawer(office)
    office.press(Qt.Key.Key_F9)
    counted(office, view, (100_000, 2), (20_000, 2), (2_000, 2))
    office.press(Qt.Key.Key_F9)
    office.click(office.button("Serahkan dan tutup"))
    assert office.sees("Uang di laci sesuai.", view.closed)
    office.press(Qt.Key.Key_Return)

    office.type("244000")
    assert office.sees("Sama dengan hitungan terakhir.", view.opening)
    office.press(Qt.Key.Key_Return)
    following = office.shop.till.current("K1")
    assert following is not None
    assert following.opening_difference == 0
    assert [kept.label for kept in office.shop.parking.parked("K1")] == ["Meja 4"]
