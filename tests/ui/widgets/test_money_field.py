"""Amounts are grouped as they are typed, and nothing but digits gets in."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.field import Field
from ui.widgets.money_field import MoneyField, WholeField


@pytest.fixture
def money(qtbot: QtBot, look: Theme) -> MoneyField:
    field = MoneyField()
    qtbot.addWidget(field)
    field.show()
    return field


@pytest.mark.parametrize(
    ("typed", "shown", "value"),
    [
        ("100000", "100.000", 100_000),
        ("100.000", "100.000", 100_000),
        ("1", "1", 1),
        ("0", "0", 0),
        ("0005", "5", 5),
        ("9999999999", "9.999.999.999", 9_999_999_999),
    ],
)
def test_thousands_are_grouped_while_they_are_typed(
    qtbot: QtBot, money: MoneyField, typed: str, shown: str, value: int
) -> None:
    qtbot.keyClicks(money, typed)
    assert money.text() == shown
    assert money.value() == value


def test_nothing_typed_is_no_amount(money: MoneyField) -> None:
    assert money.value() is None


@pytest.mark.parametrize("letter", ["a", "-", ",", "e", "%"])
def test_a_letter_is_refused_with_a_sentence_and_changes_nothing(
    qtbot: QtBot, money: MoneyField, letter: str
) -> None:
    qtbot.keyClicks(money, "25000")
    with qtbot.waitSignal(money.problem) as told:
        qtbot.keyClicks(money, letter)
    assert "angka" in told.args[0]
    assert money.value() == 25_000


def test_the_field_shows_the_sentence_until_a_digit_is_typed(qtbot: QtBot, look: Theme) -> None:
    money = MoneyField()
    field = Field("Uang diterima", money)
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(money, "x")
    assert "angka" in field.error()
    qtbot.keyClicks(money, "5")
    assert field.error() == ""


def test_more_than_the_most_is_refused(qtbot: QtBot, money: MoneyField) -> None:
    qtbot.keyClicks(money, "9999999999")
    with qtbot.waitSignal(money.problem) as told:
        qtbot.keyClicks(money, "9")
    assert "9.999.999.999" in told.args[0]
    assert money.value() == 9_999_999_999


@pytest.mark.parametrize(
    ("pasted", "value"),
    [
        ("Rp 100.000", 100_000),
        ("125000", 125_000),
        ("12.5", None),
        ("1,5", None),
        ("٣٣٣", None),
        ("1e9", None),
    ],
)
def test_what_is_pasted_is_read_as_money_or_refused(
    money: MoneyField, pasted: str, value: int | None
) -> None:
    money.insert(pasted)
    money.textEdited.emit(money.text())
    assert money.value() == value


def test_a_digit_in_the_middle_leaves_the_caret_behind_it(qtbot: QtBot, money: MoneyField) -> None:
    money.set_value(15_000)
    money.setCursorPosition(1)
    qtbot.keyClicks(money, "2")
    assert money.text() == "125.000"
    qtbot.keyClicks(money, "3")
    assert money.text() == "1.235.000"


def test_backspace_over_a_dot_keeps_the_grouping(qtbot: QtBot, money: MoneyField) -> None:
    money.set_value(1_000)
    qtbot.keyClick(money, Qt.Key.Key_Backspace)
    assert money.text() == "100"


def test_the_keypad_types_into_it(money: MoneyField) -> None:
    for key in ("5", "000", "0"):
        money.type_key(key)
    assert money.value() == 50_000
    money.type_key("back")
    assert money.value() == 5_000
    money.type_key("clear")
    assert money.value() is None


def test_a_change_is_told_once(qtbot: QtBot, money: MoneyField) -> None:
    changes: list[int | None] = []
    money.changed.connect(lambda: changes.append(money.value()))
    qtbot.keyClicks(money, "12x3")
    assert changes == [1, 12, 123]


def test_a_whole_number_has_its_own_most(qtbot: QtBot, look: Theme) -> None:
    count = WholeField(most=99)
    qtbot.addWidget(count)
    with qtbot.waitSignal(count.problem):
        qtbot.keyClicks(count, "100")
    assert count.value() == 10
