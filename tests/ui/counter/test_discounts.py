"""A discount by hand: for a line or the whole, with a reason, large ones with a second yes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pempek_pos.sales.basket import DiscountKind
from tests.ui.counter.floor import Floor
from ui.counter.discount_state import WHOLE
from ui.counter.discount_view import DiscountView
from ui.sign_in.person_tile import PersonTile


def _open(floor: Floor) -> DiscountView:
    floor.ring("KS-BSR")
    floor.press(Qt.Key.Key_F4)
    assert floor.counter.sheets.discount.is_open
    return floor.counter.sheets.discount


def _reason(floor: Floor, words: str = "pelanggan lama") -> None:
    floor.counter.sheets.discount.reason.line.setFocus()
    floor.type(words)


def test_a_percentage_off_the_selected_line(floor: Floor) -> None:
    sheet = _open(floor)
    floor.type("10")
    assert "Rp19.800" in sheet._outcome.text()
    _reason(floor)
    floor.enter()
    assert not sheet.is_open
    line = floor.counter.desk.basket.lines[0]
    assert line.discount is not None
    assert (line.discount.kind, line.discount.value) == (DiscountKind.PERCENT, 1_000)
    assert floor.counter.desk.state.quote.price.net == 19_800


def test_rupiah_off_the_whole_order(floor: Floor) -> None:
    sheet = _open(floor)
    sheet.target_chosen.emit(WHOLE)
    sheet.kind_chosen.emit(DiscountKind.AMOUNT)
    sheet.value.setFocus()
    floor.type("2000")
    _reason(floor)
    floor.enter()
    assert floor.counter.desk.basket.discount is not None
    assert floor.counter.desk.state.quote.price.net == 20_000


def test_without_a_reason_nothing_is_given_c3(floor: Floor) -> None:
    sheet = _open(floor)
    floor.type("10")
    floor.enter()
    assert sheet.is_open
    assert sheet.errors()
    assert floor.counter.desk.basket.lines[0].discount is None


@pytest.mark.parametrize("typed", ["", "0", "101", "9999999999"])
def test_a_discount_that_cannot_be_is_one_sentence(floor: Floor, typed: str) -> None:
    sheet = _open(floor)
    floor.type(typed)
    _reason(floor)
    floor.enter()
    assert sheet.is_open
    assert sheet.errors()
    assert floor.counter.desk.state.quote.price.net == 22_000


def test_a_large_discount_waits_for_a_second_persons_yes_c3(floor: Floor) -> None:
    sheet = _open(floor)
    floor.type("50")
    _reason(floor)
    floor.enter()
    assert floor.approvals.is_open
    assert floor.counter.desk.state.quote.price.net == 22_000
    tile = next(t for t in floor.approvals.findChildren(PersonTile) if "Umar" in t.accessibleName())
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    floor.type("739518")
    assert not floor.approvals.is_open
    assert not sheet.is_open
    assert floor.counter.desk.state.quote.price.net == 11_000
    floor.enter()
    floor.enter()
    assert floor.sold() == 1


def test_a_large_discount_refused_changes_nothing(floor: Floor) -> None:
    sheet = _open(floor)
    floor.type("50")
    _reason(floor)
    floor.enter()
    floor.press(Qt.Key.Key_Escape)
    assert not floor.approvals.is_open
    assert sheet.is_open
    floor.press(Qt.Key.Key_Escape)
    assert floor.counter.desk.state.quote.price.net == 22_000


def test_the_manager_needs_nobody(floor: Floor) -> None:
    floor.signed_in.actor = floor.people["manager"]
    _open(floor)
    floor.type("50")
    _reason(floor)
    floor.enter()
    assert not floor.approvals.is_open
    assert floor.counter.desk.state.quote.price.net == 11_000


def test_a_discount_can_be_taken_off_again(floor: Floor) -> None:
    _open(floor)
    floor.type("10")
    _reason(floor)
    floor.enter()
    floor.press(Qt.Key.Key_F4)
    floor.click(floor.counter.sheets.discount._off)
    assert floor.counter.desk.state.quote.price.net == 22_000


def test_fewer_pieces_than_a_discount_needs_take_it_off_and_say_so(floor: Floor) -> None:
    floor.counter.box.entered("5*PS-ADA")
    floor.counter.discounts.wanted()
    floor.counter.discounts.kind_chosen(DiscountKind.AMOUNT)
    floor.signed_in.actor = floor.people["manager"]
    floor.counter.discounts.value_typed(15_000)
    floor.counter.discounts.reason_typed("rusak")
    floor.counter.discounts.give()
    assert floor.counter.desk.state.quote.price.net == 5_000
    floor.counter.box.quantity(0, 2)
    assert floor.counter.desk.state.quote.price.net == 8_000
    assert "Dilepas" in floor.banner()
