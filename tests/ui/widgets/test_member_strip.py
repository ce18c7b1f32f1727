"""The customer strip: found in the box, registered in two fields and a tick, shown as a card."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.choice_list import Choice
from ui.widgets.member_card import CustomerFace
from ui.widgets.member_strip import MemberStrip
from ui.widgets.stack import column

SITI = CustomerFace(
    "SN", "Siti Nurhaliza", "Sahabat", "0812-••••-1234", "1.240 poin", "+62 dari belanja ini", 0.64
)
FOUND = [Choice("m1", "Siti Nurhaliza", "0812-••••-1234"), Choice("m2", "Siti Aminah", "0857-••••-1288")]


@pytest.fixture
def page(qtbot: QtBot, look: Theme) -> QWidget:
    made = QWidget()
    made.setLayout(column(MemberStrip("Anggota: 4 angka HP atau nama"), None))
    qtbot.addWidget(made)
    made.resize(391, 600)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def strip(page: QWidget) -> MemberStrip:
    return page.findChildren(MemberStrip)[0]


def press(qtbot: QtBot, strip: MemberStrip, words: str) -> None:
    button = next(b for b in strip.findChildren(Button) if words in b.accessibleName() and b.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_is_typed_is_searched_for(qtbot: QtBot, strip: MemberStrip) -> None:
    with qtbot.waitSignal(strip.searched) as told:
        qtbot.keyClicks(strip.box, "1")
    assert told.args == ["1"]


def test_the_box_keeps_the_keyboard_while_arrows_move_in_the_results(
    qtbot: QtBot, strip: MemberStrip
) -> None:
    strip.enter()
    strip.show_results(FOUND)
    qtbot.keyClick(strip.box, Qt.Key.Key_Down)
    assert strip.box.hasFocus()
    with qtbot.waitSignal(strip.picked) as told:
        qtbot.keyClick(strip.box, Qt.Key.Key_Return)
    assert told.args == ["m2"]
    assert not strip._popup.isVisible()


def test_results_lie_right_under_the_box(qtbot: QtBot, strip: MemberStrip, page: QWidget) -> None:
    strip.enter()
    strip.show_results(FOUND)
    assert strip._popup.isVisible()
    assert strip._popup.y() >= strip.box.mapTo(page, strip.box.rect().bottomLeft()).y()
    strip.show_results([])
    assert not strip._popup.isVisible()


def test_escape_leaves_the_search(qtbot: QtBot, strip: MemberStrip) -> None:
    strip.enter()
    strip.show_results(FOUND)
    with qtbot.waitSignal(strip.left):
        qtbot.keyClick(strip.box, Qt.Key.Key_Escape)
    assert strip.box.text() == ""
    assert not strip._popup.isVisible()


def test_a_customer_is_told_in_full_to_a_screen_reader(strip: MemberStrip) -> None:
    strip.show_customer(SITI)
    assert not strip.box.isVisible()
    assert "Siti Nurhaliza, Sahabat, 1.240 poin" in strip._card.accessibleName()


def test_the_card_can_be_asked_why_and_taken_off(qtbot: QtBot, strip: MemberStrip) -> None:
    strip.show_customer(SITI)
    with qtbot.waitSignal(strip.why):
        press(qtbot, strip, "Mengapa?")
    with qtbot.waitSignal(strip.cleared):
        press(qtbot, strip, "Lepas")
