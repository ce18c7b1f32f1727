"""Taking the money: exact, with change, in several ways."""

from PySide6.QtCore import Qt

from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.money.amount import Rupiah
from pempek_pos.sales.tender import TenderKind
from pempek_pos.till.shift import CashCount
from tests.ui.counter.floor import Floor
from ui.widgets.button import Button


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
