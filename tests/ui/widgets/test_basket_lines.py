"""The basket's lines: more, less, away, by finger and by key."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.theme_look import TOUCH
from ui.widgets.basket_lines import BasketLines
from ui.widgets.basket_row import BasketLine, minus_room, plus_room, quantity_room

LINES = [
    BasketLine("a", "2", "Pempek kulit", "Rp4.000", "Rp8.000"),
    BasketLine("b", "1", "Kapal selam besar", "Rp22.000", "Rp22.000", "hadiah −Rp2.000"),
    BasketLine("c", "1", "Pembulatan", "", "−Rp50", fixed=True),
]


@pytest.fixture
def basket(qtbot: QtBot, look: Theme) -> BasketLines:
    made = BasketLines("Keranjang")
    qtbot.addWidget(made)
    made.resize(363, 300)
    made.set_lines(LINES)
    made.show()
    return made


def touch(qtbot: QtBot, basket: BasketLines, at: int, part: str) -> None:
    room = basket.visualRect(basket.model().index(at, 0))
    spot = {"minus": minus_room, "plus": plus_room, "figure": quantity_room}[part](room).center()
    qtbot.mouseClick(basket.viewport(), Qt.MouseButton.LeftButton, pos=spot)


@pytest.mark.parametrize(
    ("part", "name"), [("minus", "less"), ("plus", "more"), ("figure", "quantity_wanted")]
)
def test_a_finger_on_the_parts_of_a_line(qtbot: QtBot, basket: BasketLines, part: str, name: str) -> None:
    with qtbot.waitSignal(getattr(basket, name)) as told:
        touch(qtbot, basket, 1, part)
    assert told.args == ["b"]


def test_the_parts_are_large_enough_for_a_finger_and_do_not_overlap(basket: BasketLines) -> None:
    room = basket.visualRect(basket.model().index(0, 0))
    for part in (minus_room(room), plus_room(room)):
        assert part.width() >= TOUCH
        assert part.height() >= TOUCH
    assert not minus_room(room).intersects(plus_room(room))
    assert not quantity_room(room).intersects(plus_room(room))


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Qt.Key.Key_Plus, "more"),
        (Qt.Key.Key_Minus, "less"),
        (Qt.Key.Key_Delete, "removed"),
        (Qt.Key.Key_Return, "quantity_wanted"),
    ],
)
def test_keys_act_on_the_selected_line(qtbot: QtBot, basket: BasketLines, key: Qt.Key, name: str) -> None:
    basket.set_lines(LINES, "a")
    with qtbot.waitSignal(getattr(basket, name)) as told:
        qtbot.keyClick(basket, key)
    assert told.args == ["a"]


def test_a_fixed_line_has_nothing_to_press(qtbot: QtBot, basket: BasketLines) -> None:
    less = QSignalSpy(basket.less)
    touch(qtbot, basket, 2, "minus")
    assert less.count() == 0


def test_the_newest_line_is_selected_unless_told_otherwise(basket: BasketLines) -> None:
    basket.set_lines(LINES[:1])
    assert basket.choice() == "a"
    basket.set_lines(LINES[:2], "b")
    assert basket.choice() == "b"


def test_the_selection_stays_while_a_quantity_changes(basket: BasketLines) -> None:
    basket.set_lines(LINES, "a")
    basket.set_lines([replace(LINES[0], quantity="3"), *LINES[1:]])
    assert basket.choice() == "a"


def test_a_selection_that_went_away_falls_to_the_last_line(basket: BasketLines) -> None:
    basket.set_lines(LINES, "b")
    basket.set_lines([LINES[0], LINES[2]])
    assert basket.choice() == "c"
    basket.set_lines([])
    assert basket.choice() == ""


def test_showing_lines_tells_nobody_that_a_person_selected(qtbot: QtBot, basket: BasketLines) -> None:
    with qtbot.assertNotEmitted(basket.selected):
        basket.set_lines(LINES, "a")
    with qtbot.waitSignal(basket.selected) as told:
        basket.step(1)
    assert told.args == ["b"]


def test_only_the_line_that_changed_is_drawn_again(qtbot: QtBot, basket: BasketLines) -> None:
    changed = QSignalSpy(basket.model().dataChanged)
    reset = QSignalSpy(basket.model().modelReset)
    basket.set_lines([LINES[0], replace(LINES[1], quantity="4"), LINES[2]])
    assert changed.count() == 1
    assert changed.at(0)[0].row() == 1
    assert reset.count() == 0


def test_a_screen_reader_hears_the_whole_line(basket: BasketLines) -> None:
    heard = basket.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "1, Kapal selam besar, Rp22.000, hadiah −Rp2.000, Rp22.000"


def test_a_long_name_takes_a_second_line(basket: BasketLines) -> None:
    long = replace(LINES[1], name="Paket Lebaran (40 kecil + 1 lenjer besar)")
    plain = basket.sizeHintForIndex(basket.model().index(1, 0)).height()
    basket.set_lines([LINES[0], long])
    assert basket.sizeHintForIndex(basket.model().index(1, 0)).height() > plain


def test_the_selected_line_stays_in_sight_when_room_is_taken(basket: BasketLines) -> None:
    basket.set_lines([replace(LINES[0], key=str(at)) for at in range(5)])
    basket.resize(363, 120)
    assert basket.viewport().rect().contains(basket.visualRect(basket.currentIndex()).center())
