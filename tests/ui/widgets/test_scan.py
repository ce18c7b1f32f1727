"""A scanner is told from a person by its speed; its keys fire nothing and its Enter pays nothing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.keys import KeyScope
from ui.widgets.scan import FASTEST_PERSON_MS, LONGEST, ScanFilter
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column

SCANNER, PERSON = 5, 90


class Desk(KeyScope):
    """A page with a box and a button for Enter, and keys that come at set times."""

    def __init__(self) -> None:
        super().__init__()
        self.box, self.pay = QLineEdit(), Button("Bayar", key="Enter")
        self.setLayout(column(self.box, self.pay))
        self.paid = QSignalSpy(self.pay.clicked)
        self.time = 1_000

    def stamp(self, _event: QKeyEvent) -> int:
        return self.time

    def send(self, key: int, text: str = "", *, after: int, held: Qt.KeyboardModifier | None = None) -> None:
        self.time += after
        target: QWidget = QApplication.focusWidget() or self
        modifiers = held or Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, text))

    def type(self, text: str, *, gap: int) -> None:
        for letter in text:
            self.send(ord(letter.upper()), letter, after=gap)

    def enter(self, *, after: int) -> None:
        self.send(Qt.Key.Key_Return, "\r", after=after)


@pytest.fixture
def desk(qtbot: QtBot, look: Theme) -> Desk:
    made = Desk()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.box.setFocus()
    return made


@pytest.fixture
def scans(qapp: QApplication, desk: Desk) -> Iterator[ScanFilter]:
    made = ScanFilter(qapp, desk.stamp)
    yield made
    qapp.removeEventFilter(made)
    made.deleteLater()


def test_a_fast_burst_that_ends_in_enter_is_a_scan(qtbot: QtBot, desk: Desk, scans: ScanFilter) -> None:
    with qtbot.waitSignal(scans.scanned) as told:
        desk.type("PS-KLT", gap=SCANNER)
        desk.enter(after=SCANNER)
    assert told.args == ["PS-KLT"]
    assert desk.box.text() == ""
    assert desk.paid.count() == 0


def test_a_person_types_and_presses_enter_as_ever(qtbot: QtBot, desk: Desk, scans: ScanFilter) -> None:
    with qtbot.assertNotEmitted(scans.scanned):
        desk.type("tekwan", gap=PERSON)
        desk.enter(after=PERSON)
    assert desk.box.text() == "tekwan"
    assert desk.paid.count() == 1


def test_a_single_key_arrives_by_itself_in_a_moment(qtbot: QtBot, desk: Desk, scans: ScanFilter) -> None:
    desk.type("a", gap=PERSON)
    assert desk.box.text() == ""
    qtbot.waitUntil(lambda: desk.box.text() == "a", timeout=500)


@pytest.mark.parametrize("gap", [FASTEST_PERSON_MS - 1, FASTEST_PERSON_MS])
def test_the_limit_is_thirty_five_milliseconds(desk: Desk, scans: ScanFilter, gap: int) -> None:
    told = QSignalSpy(scans.scanned)
    desk.type("8991234", gap=gap)
    desk.enter(after=gap)
    assert told.count() == (1 if gap < FASTEST_PERSON_MS else 0)
    assert desk.paid.count() == 1 - told.count()


def test_three_fast_keys_are_still_a_person(qtbot: QtBot, desk: Desk, scans: ScanFilter) -> None:
    with qtbot.assertNotEmitted(scans.scanned):
        desk.type("123", gap=SCANNER)
        desk.enter(after=SCANNER)
    assert desk.box.text() == "123"
    assert desk.paid.count() == 1


def test_what_a_person_typed_before_a_scan_stays(qtbot: QtBot, desk: Desk, scans: ScanFilter) -> None:
    desk.type("3*", gap=PERSON)
    desk.time += PERSON
    with qtbot.waitSignal(scans.scanned) as told:
        desk.type("PS-ADA", gap=SCANNER)
        desk.enter(after=SCANNER)
    assert told.args == ["PS-ADA"]
    assert desk.box.text() == "3*"


def test_fast_keys_without_enter_are_typed_in_order(qtbot: QtBot, desk: Desk, scans: ScanFilter) -> None:
    with qtbot.assertNotEmitted(scans.scanned):
        desk.type("kulit", gap=SCANNER)
        qtbot.waitUntil(lambda: desk.box.text() == "kulit", timeout=500)


def test_an_enter_right_behind_the_scan_pays_nothing(desk: Desk, scans: ScanFilter) -> None:
    desk.type("8991234", gap=SCANNER)
    desk.enter(after=SCANNER)
    desk.enter(after=SCANNER)
    desk.enter(after=60)
    assert desk.paid.count() == 0
    desk.enter(after=400)
    assert desk.paid.count() == 1


def test_a_burst_cut_in_two_by_a_busy_till_still_pays_nothing(
    qtbot: QtBot, desk: Desk, scans: ScanFilter
) -> None:
    told = QSignalSpy(scans.scanned)
    desk.type("8991", gap=SCANNER)
    scans.let_go()
    desk.type("234", gap=SCANNER)
    desk.enter(after=SCANNER)
    assert desk.paid.count() == 0
    assert told.at(0) == ["8991234"]


@pytest.mark.parametrize("key", ["Ctrl+O", "Ctrl+P", "F9", "Esc"])
def test_no_shortcut_fires_inside_a_burst(desk: Desk, scans: ScanFilter, key: str) -> None:
    fired: list[str] = []
    QShortcut(QKeySequence(key), desk).activated.connect(lambda: fired.append(key))
    desk.bind(key, lambda: fired.append(key))
    desk.type("8991", gap=SCANNER)
    combination = QKeySequence(key)[0]
    letter = chr(combination.key() & 0x1F) if key.startswith("Ctrl") else ""
    desk.send(combination.key(), letter, after=SCANNER, held=combination.keyboardModifiers())
    desk.type("234", gap=SCANNER)
    told = QSignalSpy(scans.scanned)
    desk.enter(after=SCANNER)
    assert fired == []
    assert told.at(0) == ["8991234"]


def test_capital_letters_come_through(desk: Desk, scans: ScanFilter) -> None:
    told = QSignalSpy(scans.scanned)
    for letter in "PS-K":
        desk.send(Qt.Key.Key_Shift, after=SCANNER, held=Qt.KeyboardModifier.ShiftModifier)
        desk.send(ord(letter), letter, after=SCANNER, held=Qt.KeyboardModifier.ShiftModifier)
    desk.enter(after=SCANNER)
    assert told.at(0) == ["PS-K"]


def test_a_burst_of_four_thousand_keys_is_no_scan_and_types_nothing(desk: Desk, scans: ScanFilter) -> None:
    told = QSignalSpy(scans.scanned)
    desk.type("9" * 4_000, gap=1)
    desk.enter(after=1)
    assert told.count() == 0
    assert desk.paid.count() == 0
    assert desk.box.text() == ""


def test_the_longest_code_is_taken_whole(desk: Desk, scans: ScanFilter) -> None:
    told = QSignalSpy(scans.scanned)
    desk.type("8" * LONGEST, gap=SCANNER)
    desk.enter(after=SCANNER)
    assert told.at(0) == ["8" * LONGEST]


def test_a_scan_over_an_open_sheet_presses_none_of_its_buttons(desk: Desk, scans: ScanFilter) -> None:
    sheet = Sheet("Pembayaran")
    take = Button("Terima", key="Enter")
    field = QLineEdit()
    sheet.set_body(column(field))
    sheet.set_foot(take)
    taken, told = QSignalSpy(take.clicked), QSignalSpy(scans.scanned)
    sheet.open(desk, field)
    desk.type("8991234", gap=SCANNER)
    desk.enter(after=SCANNER)
    assert taken.count() == 0
    assert field.text() == ""
    assert told.at(0) == ["8991234"]
    desk.enter(after=PERSON * 10)
    assert taken.count() == 1
    sheet.close_veil()


def test_a_scan_with_the_keyboard_on_a_button_presses_it_not(desk: Desk, scans: ScanFilter) -> None:
    desk.pay.setFocus()
    desk.type("89 91", gap=SCANNER)
    desk.enter(after=SCANNER)
    assert desk.paid.count() == 0


def test_a_key_held_down_is_no_scanner(desk: Desk, scans: ScanFilter) -> None:
    told = QSignalSpy(scans.scanned)
    for _ in range(8):
        desk.time += 30
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_9, Qt.KeyboardModifier.NoModifier, "9", autorep=True
        )
        QApplication.sendEvent(desk.box, event)
    desk.enter(after=10)
    assert told.count() == 0
    assert desk.box.text() == "9" * 8
