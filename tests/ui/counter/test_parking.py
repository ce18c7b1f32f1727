"""Baskets put aside, taken back, let go, and kept against a power cut."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from tests.ui.counter.floor import Floor


def test_f6_puts_a_basket_aside_under_its_label(floor: Floor) -> None:
    floor.ring("KS-BSR")
    floor.press(Qt.Key.Key_F6)
    floor.type("Meja 2")
    floor.enter()
    assert floor.lines() == []
    assert [(one.label, one.total) for one in floor.shop.parking.parked("A")] == [("Meja 2", 22_000)]
    assert floor.focus() is floor.counter.view.box


def test_the_members_name_is_the_first_guess(floor: Floor) -> None:
    floor.ring("KS-BSR")
    floor.ring(floor.card("Siti Nurhaliza"))
    floor.press(Qt.Key.Key_F6)
    assert floor.counter.sheets.parking.label_sheet.line.text() == "Siti Nurhaliza"


def test_a_label_that_is_too_long_is_one_sentence_and_the_basket_stays(floor: Floor) -> None:
    floor.ring("KS-BSR")
    floor.press(Qt.Key.Key_F6)
    floor.counter.sheets.parking.label_sheet.line.setText("n" * 200)
    floor.enter()
    assert floor.counter.sheets.parking.label_sheet.field.error()
    assert floor.lines() == [("KS-BSR", 1)]
    assert floor.shop.parking.parked("A") == ()


def test_f7_lists_them_and_enter_takes_one_back(floor: Floor) -> None:
    floor.ring("KS-BSR")
    floor.ring(floor.card("Siti Nurhaliza"))
    floor.counter.parking.park("Meja 2")
    assert floor.counter.desk.basket.member_id is None
    floor.press(Qt.Key.Key_F7)
    floor.enter()
    assert floor.lines() == [("KS-BSR", 1)]
    assert floor.counter.desk.basket.member_id == floor.member("Siti Nurhaliza").id
    assert floor.shop.parking.parked("A") == ()


def test_a_chip_takes_one_back_and_what_is_on_the_counter_is_put_aside(floor: Floor) -> None:
    floor.ring("KS-BSR")
    floor.counter.parking.park("Meja 2")
    floor.ring("PS-ADA")
    floor.counter.view.shelf.chips.chosen.emit(floor.shop.parking.parked("A")[0].id)
    assert floor.lines() == [("KS-BSR", 1)]
    assert [one.total for one in floor.shop.parking.parked("A")] == [4_000]


def test_nothing_parked_says_so(floor: Floor) -> None:
    floor.press(Qt.Key.Key_F7)
    assert not floor.counter.sheets.parking.list_sheet.is_open
    assert floor.banner()


def test_a_parked_basket_taken_back_is_sold_once(floor: Floor) -> None:
    floor.ring("KS-BSR")
    basket = floor.counter.desk.basket.id
    floor.counter.parking.park("Meja 2")
    floor.counter.parking.resume(basket)
    floor.enter()
    floor.enter()
    assert floor.shop.sales.latest("A")[0].id == basket
    assert floor.shop.parking.waiting("A") is None


def test_a_basket_is_let_go_with_a_reason_b8(floor: Floor) -> None:
    floor.ring("KS-BSR")
    floor.counter.view.panel.void_wanted.emit()
    floor.enter()
    sheet = floor.counter.sheets.parking.void_sheet
    assert sheet.is_open
    assert sheet.reason.error()
    sheet.reason.line.setFocus()
    floor.type("batal")
    floor.enter()
    assert floor.lines() == []
    assert floor.shop.parking.waiting("A") is None
    assert any(entry.command == "void basket" for entry in floor.shop.audit.entries())


def test_after_a_power_cut_the_basket_is_back_as_it_was(
    open_floor: Callable[[], Floor], floor: Floor
) -> None:
    floor.counter.box.entered("3*PS-ADA")
    floor.ring("CK-250")
    floor.ring(floor.card("Siti Nurhaliza"))
    reward = floor.reward("Cuko gratis")
    floor.counter.rewards.claimed(reward.id)
    before = floor.counter.desk.basket
    again = open_floor()
    assert again.counter.desk.basket == before
    assert again.counter.desk.state.quote.price.net == 12_000
    assert "dikembalikan" in again.banner()
    again.enter()
    again.enter()
    assert again.sold() == 1


def test_after_a_power_cut_a_finished_sale_is_not_offered_again(
    open_floor: Callable[[], Floor], floor: Floor
) -> None:
    floor.ring("KS-BSR")
    floor.enter()
    floor.enter()
    again = open_floor()
    assert again.lines() == []
    assert again.sold() == 1
