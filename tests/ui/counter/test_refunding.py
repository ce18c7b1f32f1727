"""Goods that come back: found by list, number or QR, with money and points shown before."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pempek_pos.money.amount import Rupiah
from pempek_pos.sales.receipt import Receipt, ReceiptKind
from pempek_pos.sales.tender import Tender, TenderKind
from tests.ui.counter.floor import Floor
from ui.counter.refund_view import RefundView
from ui.sign_in.person_tile import PersonTile


def _sell(floor: Floor, *codes: str, member: str = "", tender: TenderKind = TenderKind.CASH) -> Receipt:
    desk = floor.counter.desk
    for code in codes:
        floor.counter.box.entered(code)
    if member:
        floor.counter.members.choose(floor.member(member).id)
    due = desk.state.quote.price.net
    receipt = floor.shop.sales.check_out(floor.who(), desk.basket, [Tender(tender, Rupiah(due))])
    desk.clear()
    return receipt


def _open(floor: Floor) -> RefundView:
    floor.press(Qt.Key.Key_F10)
    sheet = floor.counter.sheets.refund
    assert sheet.is_open
    return sheet


def test_the_last_receipt_is_open_at_once(floor: Floor) -> None:
    _sell(floor, "PS-ADA")
    last = _sell(floor, "KS-BSR")
    _open(floor)
    opened = floor.counter.refunds._state.opened
    assert opened is not None
    assert opened.number == last.number


def test_a_number_typed_or_a_qr_scanned_opens_that_receipt(floor: Floor) -> None:
    first = _sell(floor, "PS-ADA")
    second = _sell(floor, "KS-BSR")
    sheet = _open(floor)
    sheet.number.setText(first.number.lower())
    sheet.number.returnPressed.emit()
    assert floor.counter.refunds._state.opened.number == first.number
    floor.scan(second.id)
    assert floor.counter.refunds._state.opened.number == second.number


def test_an_unknown_number_is_one_sentence(floor: Floor) -> None:
    _sell(floor, "PS-ADA")
    sheet = _open(floor)
    floor.type("A-000000-9999")
    floor.enter()
    assert sheet.errors()


def test_a_part_comes_back_with_money_and_points_shown_before(floor: Floor) -> None:
    _sell(floor, "5*PS-ADA", "KS-BSR", member="Siti Nurhaliza")
    sheet = _open(floor)
    for _ in range(2):
        floor.click(sheet.rows[0].more)
    assert sheet.sums.texts() == ["Kembali lewat Tunai Rp8.000", "Poin belanja ini ditarik −8"]
    sheet.reason.line.setFocus()
    floor.type("rasa berubah")
    floor.click(sheet.give)
    back = floor.shop.sales.latest("A")[0]
    assert (back.kind, back.due, back.reason) == (ReceiptKind.REFUND, -8_000, "rasa berubah")
    assert floor.shop.loyalty.balance(floor.member("Siti Nurhaliza").id) == 1_240 + 34
    assert floor.counter.sheets.receipt.is_open
    assert not sheet.is_open
    floor.enter()
    assert floor.focus() is floor.counter.view.box


def test_everything_comes_back_by_its_tender(floor: Floor) -> None:
    _sell(floor, "KS-BSR", tender=TenderKind.QRIS)
    sheet = _open(floor)
    floor.press(Qt.Key.Key_F8)
    assert sheet.sums.texts() == ["Kembali lewat QRIS Rp22.000"]
    floor.counter.refunds.reason_typed("salah barang")
    floor.press(Qt.Key.Key_F9)
    floor.enter()
    _open(floor)
    assert not sheet.give.isVisible()


def test_without_a_reason_nothing_comes_back(floor: Floor) -> None:
    _sell(floor, "KS-BSR")
    sheet = _open(floor)
    floor.click(sheet._all)
    floor.click(sheet.give)
    assert sheet.errors()
    assert floor.sold() == 1


def test_no_more_than_was_sold_can_be_chosen(floor: Floor) -> None:
    _sell(floor, "2*PS-ADA")
    sheet = _open(floor)
    floor.click(sheet.rows[0].more)
    floor.click(sheet.rows[0].more)
    assert not sheet.rows[0].more.isEnabled()


def test_two_clicks_give_back_once(floor: Floor) -> None:
    _sell(floor, "KS-BSR")
    sheet = _open(floor)
    floor.click(sheet._all)
    floor.counter.refunds.reason_typed("salah barang")
    QTest.mouseDClick(sheet.give, Qt.MouseButton.LeftButton)
    floor.counter.refunds.refund()
    assert [receipt.kind for receipt in floor.shop.sales.latest("A")].count(ReceiptKind.REFUND) == 1


def test_above_the_limit_a_second_person_approves_b7(floor: Floor) -> None:
    _sell(floor, "6*KS-BSR")
    sheet = _open(floor)
    floor.click(sheet._all)
    assert sheet._second.isVisible()
    floor.counter.refunds.reason_typed("salah barang")
    floor.click(sheet.give)
    assert floor.approvals.is_open
    assert floor.sold() == 1
    tile = next(t for t in floor.approvals.findChildren(PersonTile) if "Umar" in t.accessibleName())
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    floor.type("739518")
    assert floor.sold() == 2
    assert floor.counter.sheets.receipt.is_open


def test_a_refund_is_looked_at_but_not_refunded_b1(floor: Floor) -> None:
    _sell(floor, "KS-BSR")
    sheet = _open(floor)
    floor.click(sheet._all)
    floor.counter.refunds.reason_typed("salah barang")
    floor.click(sheet.give)
    number = floor.shop.sales.latest("A")[0].number
    floor.enter()
    _open(floor)
    floor.counter.refunds.asked(number)
    assert not sheet.give.isVisible()
    floor.click(sheet._look)
    assert floor.counter.sheets.receipt.is_open


def test_an_empty_day_says_what_to_do(floor: Floor) -> None:
    sheet = _open(floor)
    assert not sheet.give.isVisible()
    floor.press(Qt.Key.Key_Escape)
    assert floor.focus() is floor.counter.view.box
