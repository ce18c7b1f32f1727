"""Buttons are large enough, say their key, and are pressed by it."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.theme_look import TOUCH
from ui.widgets.button import Button, IconButton
from ui.widgets.coats import Weight
from ui.widgets.keys import KeyScope, key_name
from ui.widgets.stack import column


def scope_with(qtbot: QtBot, *buttons: Button) -> tuple[KeyScope, QLineEdit]:
    scope, line = KeyScope(), QLineEdit()
    scope.setLayout(column(line, *buttons))
    qtbot.addWidget(scope)
    with qtbot.waitActive(scope):
        scope.show()
        scope.activateWindow()
    line.setFocus()
    return scope, line


@pytest.mark.parametrize("weight", list(Weight))
def test_every_button_is_large_enough_for_a_finger(qtbot: QtBot, look: Theme, weight: Weight) -> None:
    for button in (Button("Ya", weight), Button("", weight, icon="x"), IconButton("x", "Tutup", weight)):
        qtbot.addWidget(button)
        assert button.sizeHint().height() >= TOUCH
        assert button.minimumSizeHint().width() >= TOUCH


def test_a_button_says_its_words_and_key_to_a_screen_reader(qtbot: QtBot, look: Theme) -> None:
    button = Button("Bayar", key="F9")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Bayar (F9)"
    button.set_text("Bayar Rp50.000")
    assert button.accessibleName() == "Bayar Rp50.000 (F9)"
    only_icon = IconButton("x", "Tutup pesan")
    qtbot.addWidget(only_icon)
    assert only_icon.accessibleName() == "Tutup pesan"


def test_the_icon_goes_before_the_words_are_cut(qtbot: QtBot, look: Theme) -> None:
    button = Button("Potongan", icon="tag", key="F4")
    qtbot.addWidget(button)
    button.resize(button.minimumSizeHint())
    button.grab()
    assert button.toolTip() == ""
    assert button.minimumSizeHint().width() < button.sizeHint().width() - 20
    button.resize(70, 44)
    button.grab()
    assert button.toolTip() == "Potongan"


def test_a_key_presses_its_button_from_any_field_of_the_page(qtbot: QtBot, look: Theme) -> None:
    button = Button("Bayar", key="F9")
    _scope, line = scope_with(qtbot, button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(line, Qt.Key.Key_F9)


@pytest.mark.parametrize("state", ["disabled", "hidden"])
def test_a_key_does_nothing_for_a_button_that_cannot_be_pressed(
    qtbot: QtBot, look: Theme, state: str
) -> None:
    button = Button("Bayar", key="F9")
    _scope, line = scope_with(qtbot, button)
    button.setEnabled(state != "disabled")
    button.setVisible(state != "hidden")
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.keyClick(line, Qt.Key.Key_F9)


def test_a_key_held_down_pays_once(qtbot: QtBot, look: Theme) -> None:
    button = Button("Bayar", key="F9")
    scope, _ = scope_with(qtbot, button)
    presses: list[bool] = []
    button.clicked.connect(lambda: presses.append(True))
    for held in (False, True, True, True):
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier, "", autorep=held
        )
        QApplication.sendEvent(scope, event)
    assert len(presses) == 1


def test_a_bound_key_comes_before_a_button(qtbot: QtBot, look: Theme) -> None:
    button = Button("Cari", key="F2")
    scope, line = scope_with(qtbot, button)
    done: list[str] = []
    scope.bind("F2", lambda: done.append("bound"))
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.keyClick(line, Qt.Key.Key_F2)
    assert done == ["bound"]


def test_enter_presses_the_button_that_has_the_keyboard(qtbot: QtBot, look: Theme) -> None:
    button, other = Button("Batal"), Button("Bayar", key="Enter")
    _scope, _ = scope_with(qtbot, button, other)
    button.setFocus()
    with qtbot.waitSignal(button.clicked), qtbot.assertNotEmitted(other.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return)


def test_a_click_leaves_the_keyboard_where_it_was(qtbot: QtBot, look: Theme) -> None:
    button = Button("Tambah")
    _scope, line = scope_with(qtbot, button)
    line.setFocus()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert line.hasFocus()


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "name"),
    [
        (Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier, "", "F9"),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", "Enter"),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, "\r", "Enter"),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "\x1b", "Esc"),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, "\x7f", "Del"),
        (Qt.Key.Key_Plus, Qt.KeyboardModifier.ShiftModifier, "+", "+"),
        (Qt.Key.Key_Minus, Qt.KeyboardModifier.KeypadModifier, "-", "-"),
        (Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier, "1", "Ctrl+1"),
    ],
)
def test_keys_are_named_as_on_the_buttons(
    key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str, name: str
) -> None:
    assert key_name(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)) == name
