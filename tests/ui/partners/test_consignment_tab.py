"""Titip jual on the partners' page: goods are left, counted and billed; errors stay on the sheet."""

from PySide6.QtCore import Qt

from pempek_pos.consignment.goods import Leaving, LeftLine
from pempek_pos.ids import new_id
from tests.ui.office import Office, manager
from tests.ui.partners.at_partners import opened_at
from ui.partners.consignment_tab import ConsignmentTab
from ui.partners.view import PartnersView

CTRL = Qt.KeyboardModifier.ControlModifier


def tab_of(view: PartnersView) -> ConsignmentTab:
    (tab,) = view.findChildren(ConsignmentTab)
    return tab


def test_goods_are_left_then_counted_and_what_was_sold_is_billed(office: Office) -> None:
    office.signed_in.actor = manager(office)
    ani, items = office.floor.partner(), office.floor.items
    view = opened_at(office, ani, "consignment")
    tab = tab_of(view)
    office.press(Qt.Key.Key_F8)
    tab.leave.pieces[items["KSB"].id].set_value(10)
    tab.leave.note.setText("freezer depan")
    assert office.sees("Rp198.000", tab.leave)
    office.hold(CTRL, Qt.Key.Key_Return)
    assert view.banner.sentence() == "TJ-2026-00001: barang senilai Rp198.000 dititipkan."
    office.press(Qt.Key.Key_F9)
    counted, back, _ = tab.count.rows[0].fields
    counted.set_value(6)
    back.set_value(1)
    assert tab.count.rows[0].sold.text() == "3"
    office.hold(CTRL, Qt.Key.Key_Return)
    assert view.banner.sentence() == "TJ-2026-00002: yang terjual, Rp59.400, sudah ditagih."
    assert office.shop.accounts.balance(ani.id) == 59_400
    assert [one.pieces for one in office.shop.consignment.out_there(ani.id)] == [6]


def test_what_cannot_be_is_said_on_the_sheet_and_nothing_is_stored(office: Office) -> None:
    office.signed_in.actor = manager(office)
    ani = office.floor.partner()
    lines = (LeftLine(office.floor.items["ADA"].id, 5),)
    office.shop.consignment.leave(office.floor.owner, Leaving(new_id(), ani.id, lines))
    tab = tab_of(opened_at(office, ani, "consignment"))
    office.press(Qt.Key.Key_F8)
    office.hold(CTRL, Qt.Key.Key_Return)
    assert office.sees("Isi barang titipan dulu.", tab.leave)
    office.press(Qt.Key.Key_Escape)
    office.press(Qt.Key.Key_F9)
    tab.count.rows[0].fields[0].set_value(9)
    office.hold(CTRL, Qt.Key.Key_Return)
    assert office.sees("yang dititipkan 5, padahal hitungannya 9", tab.count)
    assert len(office.shop.consignment.notes(ani.id)) == 1


def test_a_cashier_sees_the_shelf_and_leaves_nothing(office: Office) -> None:
    office.signed_in.actor = office.floor.cashier
    tab = tab_of(opened_at(office, office.floor.partner(), "consignment"))
    assert not tab.leave_button.isVisible()
    assert not tab.count_button.isVisible()
