"""Fingers type amounts and PINs."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.keypad import Keypad, PinPad


def press(qtbot: QtBot, pad: Keypad | PinPad, key: str) -> None:
    button = next(b for b in pad.findChildren(Button) if b.accessibleName() == key)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("key", "told"), [("7", "7"), ("000", "000"), ("Hapus satu angka", "back")])
def test_each_key_says_itself(qtbot: QtBot, look: Theme, key: str, told: str) -> None:
    pad = Keypad()
    qtbot.addWidget(pad)
    pad.show()
    with qtbot.waitSignal(pad.typed) as heard:
        press(qtbot, pad, key)
    assert heard.args == [told]


@pytest.fixture
def pin(qtbot: QtBot, look: Theme) -> PinPad:
    made = PinPad()
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_last_digit_hands_the_pin_over_and_forgets_it(qtbot: QtBot, pin: PinPad) -> None:
    for digit in "12345":
        press(qtbot, pin, digit)
    with qtbot.waitSignal(pin.entered) as told:
        press(qtbot, pin, "6")
    assert told.args == ["123456"]
    assert pin._typed == ""


def test_the_keyboard_works_too(qtbot: QtBot, pin: PinPad) -> None:
    qtbot.keyClicks(pin, "129")
    qtbot.keyClick(pin, Qt.Key.Key_Backspace)
    with qtbot.waitSignal(pin.entered) as told:
        qtbot.keyClicks(pin, "3456")
    assert told.args == ["123456"]


def test_letters_are_no_digits(qtbot: QtBot, pin: PinPad) -> None:
    with qtbot.assertNotEmitted(pin.entered):
        qtbot.keyClicks(pin, "abcdefgh")


def test_the_pin_is_nowhere_to_be_read(qtbot: QtBot, pin: PinPad) -> None:
    qtbot.keyClicks(pin, "9876")
    assert "9876" not in pin.accessibleName() + pin.accessibleDescription()
    assert "4" in pin.accessibleDescription()


def test_a_wrong_pin_is_told_in_red_until_the_next_digit(qtbot: QtBot, pin: PinPad) -> None:
    pin.say("PIN belum cocok. Coba lagi.", wrong=True)
    assert pin._words.text()
    qtbot.keyClicks(pin, "1")
    assert pin._words.text() == ""


def test_all_keys_are_equally_wide(qtbot: QtBot, look: Theme) -> None:
    pad = Keypad(tall=52)
    qtbot.addWidget(pad)
    pad.show()
    widths = [button.width() for button in pad.findChildren(Button)]
    assert max(widths) - min(widths) <= 1
