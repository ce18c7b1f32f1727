"""Before the shift is open there is one field and one button."""

from collections.abc import Callable

import pytest

from pempek_pos.money.amount import Rupiah
from pempek_pos.till.shift import CashCount
from tests.ui.counter.floor import Floor


def test_the_shift_is_opened_right_here(open_floor: Callable[[], Floor]) -> None:
    floor = open_floor()
    assert floor.counter.view.closed.isVisible()
    floor.type("200000")
    floor.enter()
    shift = floor.shop.till.current("A")
    assert shift is not None
    assert shift.opening_float == 200_000
    assert not floor.counter.view.closed.isVisible()
    assert floor.focus() is floor.counter.view.box
    floor.scan("PS-ADA")
    assert floor.lines() == [("PS-ADA", 1)]


def test_each_close_offers_what_it_left_in_the_drawer(open_floor: Callable[[], Floor]) -> None:
    floor = open_floor()
    for pieces in (2, 3):
        floor.counter.box.open_shift(Rupiah(200_000))
        shift = floor.shop.till.current("A")
        assert shift is not None
        floor.shop.till.close_shift(floor.who(), shift.id, CashCount({100_000: pieces}), "")
        floor.counter.shown()
        assert floor.counter.view.closed.float.value() == pieces * 100_000


def test_nothing_typed_is_one_sentence(open_floor: Callable[[], Floor]) -> None:
    floor = open_floor()
    floor.enter()
    assert floor.counter.view.closed.error()
    assert floor.shop.till.current("A") is None


@pytest.mark.parametrize("typed", ["dua ratus", "-"])
def test_letters_and_signs_are_refused_at_the_field(open_floor: Callable[[], Floor], typed: str) -> None:
    floor = open_floor()
    floor.type(typed)
    assert "angka" in floor.counter.view.closed.error()


def test_a_scan_before_the_shift_is_open_rings_nothing_up_and_opens_nothing(
    open_floor: Callable[[], Floor],
) -> None:
    floor = open_floor()
    floor.scan("PS-ADA")
    assert floor.lines() == []
    assert floor.shop.till.current("A") is None
    assert floor.counter.view.closed.error()
