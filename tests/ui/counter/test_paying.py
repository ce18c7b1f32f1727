"""Taking the money: exact, with change, in several ways, never twice, never by a scan."""

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pempek_pos.catalog.item import ItemFacts
from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.money.amount import Rupiah
from pempek_pos.sales.tender import TenderKind
from pempek_pos.till.shift import CashCount
from tests.ui.counter.floor import Floor
from ui.widgets.button import Button


class Watch:
    """Tells the counter the time between two Enters, however slow the machine is."""

    def __init__(self, floor: Floor) -> None:
        self.now = 1_000.0
        floor.counter._gate._milliseconds = lambda: self.now


def _buttons(floor: Floor, words: str) -> Button:
    sheet = floor.counter.sheets.payment
    return next(b for b in sheet.findChildren(Button) if b.text() == words and b.isVisible())


def test_scan_enter_enter_enter_sells_and_is_ready_again(floor: Floor) -> None:
    floor.scan("KS-BSR")
    floor.enter()
    assert floor.counter.sheets.payment.is_open
    floor.enter()
    assert floor.sold() == 1
    assert floor.counter.sheets.receipt.is_open
    floor.enter()
    assert not floor.counter.sheets.receipt.is_open
    assert floor.lines() == []
    assert floor.focus() is floor.counter.view.box
    floor.scan("PS-ADA")
    assert floor.lines() == [("PS-ADA", 1)]


def test_twenty_enters_in_a_fifth_of_a_second_are_one_sale_b2(floor: Floor) -> None:
    floor.ring("KS-BSR")
    watch = Watch(floor)
    floor.enter()
    watch.now += 500
    for _ in range(20):
        watch.now += 10
        QTest.keyClick(floor.focus(), Qt.Key.Key_Return)
    assert floor.sold() == 1
    assert floor.counter.sheets.receipt.is_open


def test_a_bouncing_enter_at_the_box_opens_the_payment_and_takes_nothing(floor: Floor) -> None:
    floor.ring("KS-BSR")
    watch = Watch(floor)
    for _ in range(20):
        watch.now += 10
        QTest.keyClick(floor.focus(), Qt.Key.Key_Return)
    assert floor.sold() == 0
    assert floor.counter.sheets.payment.is_open


def test_two_clicks_on_the_pay_button_are_one_sale(floor: Floor) -> None:
    floor.ring("KS-BSR")
    floor.counter.payment.pay()
    take = floor.counter.sheets.payment.take
    QTest.mouseDClick(take, Qt.MouseButton.LeftButton)
    QTest.mouseClick(take, Qt.MouseButton.LeftButton)
    assert floor.sold() == 1


def test_a_scan_while_money_is_taken_neither_pays_nor_rings_up_g10(floor: Floor) -> None:
    floor.scan("KS-BSR")
    floor.enter()
    floor.scan("PS-ADA")
    assert floor.sold() == 0
    assert floor.lines() == [("KS-BSR", 1)]
    assert floor.counter.sheets.payment.is_open
    assert floor.counter.sheets.payment.amount.text() == ""
    assert floor.counter.sheets.payment.error()


@pytest.mark.parametrize("open_sheet", ["discount", "park", "void", "receipts", "quantity", "rewards", "why"])
def test_a_scan_over_any_other_sheet_presses_nothing_g10(floor: Floor, open_sheet: str) -> None:
    floor.scan("KS-BSR")
    floor.scan(floor.card("Siti Nurhaliza"))
    before = floor.counter.desk.basket
    counter = floor.counter
    {
        "discount": counter.discounts.wanted,
        "park": counter.parking.park_wanted,
        "void": counter.parking.void_wanted,
        "receipts": counter.refunds.wanted,
        "quantity": lambda: counter.view.panel.quantity_wanted.emit(0),
        "rewards": counter.rewards.wanted,
        "why": counter.members.why,
    }[open_sheet]()
    floor.scan("PS-ADA")
    assert counter.desk.basket == before
    assert floor.sold() == 0
    assert floor.shop.parking.parked("A") == ()


def test_hot_keys_hidden_in_a_scan_do_nothing_g10(floor: Floor) -> None:
    floor.scan("KS-BSR")
    QTest.qWait(50)
    for key in (Qt.Key.Key_A, Qt.Key.Key_F9, Qt.Key.Key_B, Qt.Key.Key_Escape, Qt.Key.Key_C, Qt.Key.Key_D):
        QTest.keyClick(floor.focus(), key)
    QTest.keyClick(floor.focus(), Qt.Key.Key_Return)
    assert not floor.counter.sheets.payment.is_open
    assert floor.sold() == 0


def test_more_cash_gives_change_in_large_figures(floor: Floor) -> None:
    floor.ring("KS-BSR")
    floor.enter()
    floor.type("50000")
    assert floor.counter.sheets.payment.change.text() == "Rp28.000"
    floor.enter()
    assert floor.sold() == 1
    assert floor.counter.sheets.receipt.change.text() == "Rp28.000"
    assert floor.shop.sales.latest("A")[0].change == 28_000


def test_a_quick_cash_key_fills_the_amount(floor: Floor) -> None:
    floor.ring("KS-BSR")
    floor.enter()
    floor.click(_buttons(floor, "50.000"))
    assert floor.counter.sheets.payment.amount.value() == 50_000
    floor.enter()
    assert floor.shop.sales.latest("A")[0].change == 28_000


def test_the_keypad_types_the_amount(floor: Floor) -> None:
    floor.ring("KS-BSR")
    floor.enter()
    for key in ("3", "0", "000"):
        floor.click(_buttons(floor, key))
    assert floor.counter.sheets.payment.amount.value() == 30_000


def test_several_tenders_are_listed_and_can_go_back(floor: Floor) -> None:
    floor.ring("KS-BSR")
    floor.enter()
    sheet = floor.counter.sheets.payment
    floor.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    floor.type("10000")
    floor.enter()
    assert sheet.tenders.texts() == ["QRIS Rp10.000"]
    assert sheet.due.text() == "Rp12.000"
    sheet.tender_removed.emit(0)
    assert sheet.tenders.texts() == []
    assert sheet.due.text() == "Rp22.000"
    floor.type("10000")
    floor.enter()
    floor.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    floor.enter()
    taken = floor.shop.sales.latest("A")[0].taken
    assert [(part.kind, part.amount) for part in taken] == [
        (TenderKind.QRIS, 10_000),
        (TenderKind.CASH, 12_000),
    ]


def test_only_cash_may_be_more_than_is_due_c2(floor: Floor) -> None:
    floor.ring("KS-BSR")
    floor.enter()
    floor.counter.payment.kind_chosen(TenderKind.QRIS)
    floor.type("50000")
    floor.enter()
    assert floor.sold() == 0
    assert floor.counter.sheets.payment.error()
    assert floor.lines() == [("KS-BSR", 1)]


def test_only_the_cash_part_is_rounded_and_says_so_c1(floor: Floor) -> None:
    floor.ring("PR-1KG")
    floor.enter()
    sheet = floor.counter.sheets.payment
    assert sheet.due.text() == "Rp125.000"
    assert "Rp50" in sheet._rounding.text()
    floor.counter.payment.kind_chosen(TenderKind.QRIS)
    assert sheet.due.text() == "Rp125.050"
    floor.counter.payment.kind_chosen(TenderKind.CASH)
    floor.enter()
    assert floor.shop.sales.latest("A")[0].rounding == -50


def test_a_card_keeps_four_digits_and_a_code_and_never_a_number_p6(floor: Floor) -> None:
    floor.ring("KS-BSR")
    floor.enter()
    floor.counter.payment.kind_chosen(TenderKind.CARD)
    sheet = floor.counter.sheets.payment
    sheet._last_four.setFocus()
    floor.type("0042")
    sheet._approval.setFocus()
    floor.type("A7F")
    floor.enter()
    assert floor.shop.sales.latest("A")[0].taken[0].reference == "0042 A7F"


def test_letters_in_money_are_one_sentence_at_the_field(floor: Floor) -> None:
    floor.ring("KS-BSR")
    floor.enter()
    floor.type("5a")
    sheet = floor.counter.sheets.payment
    assert sheet.amount.value() == 5
    assert "angka" in sheet.error()


def test_nothing_is_not_a_tender(floor: Floor) -> None:
    floor.ring("KS-BSR")
    floor.enter()
    floor.type("0")
    floor.enter()
    assert floor.sold() == 0
    assert floor.counter.sheets.payment.error()


def test_esc_goes_back_and_keeps_the_basket(floor: Floor) -> None:
    floor.ring("KS-BSR")
    floor.enter()
    floor.press(Qt.Key.Key_Escape)
    assert not floor.counter.sheets.payment.is_open
    assert floor.lines() == [("KS-BSR", 1)]
    assert floor.focus() is floor.counter.view.box


def test_a_price_changed_meanwhile_is_told_and_the_basket_follows(floor: Floor) -> None:
    floor.ring("KS-BSR")
    floor.enter()
    floor.shop.catalog.set_price(
        floor.people["owner"],
        floor.item("KS-BSR").id,
        PriceTier.RETAIL,
        Rupiah(23_000),
        floor.shop.clock.today(),
    )
    floor.enter()
    assert floor.sold() == 0
    assert not floor.counter.sheets.payment.is_open
    assert "23.000" in floor.banner()
    assert floor.counter.desk.state.quote.price.net == 23_000
    floor.enter()
    floor.enter()
    assert floor.sold() == 1


def test_a_shift_closed_meanwhile_is_told_and_the_basket_kept(floor: Floor) -> None:
    floor.ring("KS-BSR")
    floor.enter()
    shift = floor.shop.till.current("A")
    assert shift is not None
    floor.shop.till.close_shift(floor.people["owner"], shift.id, CashCount({100_000: 2}), "")
    floor.enter()
    assert floor.sold() == 0
    assert floor.lines() == [("KS-BSR", 1)]
    assert floor.counter.view.closed.isVisible()


def test_the_member_reads_what_the_sale_brings_before_and_after(floor: Floor) -> None:
    floor.ring("KS-BSR")
    floor.ring(floor.card("Siti Nurhaliza"))
    floor.enter()
    assert floor.counter.sheets.payment._points.text() == "Siti mendapat 22 poin. Saldo baru 1.262."
    floor.enter()
    receipt = floor.counter.sheets.receipt
    assert receipt.points.text() == "Siti Nurhaliza mendapat 22 poin. Saldo baru 1.262."
    floor.click(receipt._why_button)
    assert "Rp22.000" in receipt.why.text()


def test_a_scan_over_the_receipt_begins_the_next_sale(floor: Floor) -> None:
    floor.scan("KS-BSR")
    floor.enter()
    floor.enter()
    floor.scan("PS-ADA")
    assert not floor.counter.sheets.receipt.is_open
    assert floor.lines() == [("PS-ADA", 1)]


def test_the_paper_shows_what_was_sold(floor: Floor) -> None:
    floor.ring("KS-BSR")
    floor.enter()
    floor.enter()
    spoken = floor.counter.sheets.receipt.paper.accessibleName()
    assert "Kapal selam besar" in spoken
    assert "Rp22.000" in spoken
    assert floor.counter.sheets.receipt.paper.heightForWidth(320) > 300


class Browser(QObject):
    """Takes links in place of the system's browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, link: QUrl) -> None:
        self.opened.append(link.toString())


def test_the_chat_draft_is_opened_only_on_request_and_names_no_phone_p5(floor: Floor) -> None:
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "open")
    try:
        floor.ring("KS-BSR")
        floor.ring(floor.card("Siti Nurhaliza"))
        floor.enter()
        floor.enter()
        assert browser.opened == []
        floor.press(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    finally:
        QDesktopServices.unsetUrlHandler("https")
    assert len(browser.opened) == 1
    assert browser.opened[0].startswith("https://wa.me/?text=")
    assert "6281234561234" not in browser.opened[0]
    assert "Draf" in floor.counter.sheets.receipt.banner.sentence()


def test_without_a_printer_the_print_button_says_what_to_do(floor: Floor, qtbot: QtBot) -> None:
    floor.ring("KS-BSR")
    floor.enter()
    floor.enter()
    floor.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    printers = floor.counter._around.printers
    qtbot.waitUntil(lambda: printers.refusal is not None)
    assert "printer" in floor.counter.sheets.receipt.banner.sentence().lower()
    assert floor.sold() == 1


def test_letters_for_card_digits_are_one_sentence_and_nothing_is_sold(floor: Floor) -> None:
    floor.ring("KS-BSR")
    floor.enter()
    floor.counter.payment.kind_chosen(TenderKind.CARD)
    sheet = floor.counter.sheets.payment
    sheet._last_four.setFocus()
    floor.type("12ab")
    floor.enter()
    assert floor.sold() == 0
    assert sheet._four.error()
    assert floor.focus() is sheet._last_four


def test_a_name_that_could_be_markup_is_never_markup_in_a_tip(floor: Floor) -> None:
    owner, item = floor.people["owner"], floor.item("CK-250")
    facts = ItemFacts("CK-250", "<b>Cuko & cinta</b>", "pcs", "Pempek")
    floor.shop.catalog.change_item(owner, item.id, facts)
    floor.ring("CK-250")
    lines = floor.counter.view.panel.lines
    tip = lines.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;Cuko &amp; cinta" in tip
    assert lines.model().index(0, 0).data() == "<b>Cuko & cinta</b>"


def test_more_than_can_be_paid_is_one_sentence_and_the_basket_stays_i1(floor: Floor) -> None:
    dear, today = Rupiah(100_000_000), floor.shop.clock.today()
    floor.shop.catalog.set_price(
        floor.people["owner"], floor.item("KS-BSR").id, PriceTier.RETAIL, dear, today
    )
    floor.counter.box.entered("10000*KS-BSR")
    floor.enter()
    floor.enter()
    assert floor.sold() == 0
    assert floor.counter.sheets.payment.error()
    assert floor.lines() == [("KS-BSR", 10_000)]
