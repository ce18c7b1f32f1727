"""Nothing is ever paid twice, and a scan never pays."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.counter.floor import Floor
from tests.ui.keyboard import burst, press


class Watch:
    """Tells the counter the time between two Enters, however slow the machine is."""

    def __init__(self, floor: Floor) -> None:
        self.now = 1_000.0
        floor.counter._gate._milliseconds = lambda: self.now


def test_twenty_enters_in_a_fifth_of_a_second_are_one_sale_b2(floor: Floor) -> None:
    floor.ring("KS-BSR")
    watch = Watch(floor)
    floor.enter()
    watch.now += 500
    for _ in range(20):
        watch.now += 10
        burst(Qt.Key.Key_Return)
    assert floor.sold() == 1
    assert floor.counter.sheets.receipt.is_open


def test_a_bouncing_enter_at_the_box_opens_the_payment_and_takes_nothing(floor: Floor) -> None:
    floor.ring("KS-BSR")
    watch = Watch(floor)
    for _ in range(20):
        watch.now += 10
        burst(Qt.Key.Key_Return)
    assert floor.sold() == 0
    assert floor.counter.sheets.payment.is_open


def test_two_clicks_on_the_pay_button_are_one_sale_g7(floor: Floor) -> None:
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
    hidden = (Qt.Key.Key_F9, Qt.Key.Key_B, Qt.Key.Key_Escape, Qt.Key.Key_C, Qt.Key.Key_D, Qt.Key.Key_Return)
    press(Qt.Key.Key_Shift)
    burst(Qt.Key.Key_A, *hidden)
    assert not floor.counter.sheets.payment.is_open
    assert floor.sold() == 0
