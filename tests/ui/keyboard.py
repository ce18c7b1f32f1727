"""Keys for the tests: pressed at the time they would have on an idle machine, however busy this one is."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.counter.enter_gate import SOONEST_MS
from ui.widgets.scan import ScanFilter

HELD_NONE: Final = Qt.KeyboardModifier.NoModifier
_PERSON_MS: Final = 150
_SCANNER_MS: Final = 2
_ENTERS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Keyboard(QObject):
    """Stamps each key event with the keyboard's own time, before anything of the program sees it."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._now = 1_000

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and not event.timestamp():
            event.setTimestamp(self._now)
        return False

    def strike(self, key: Qt.Key | str, held: Qt.KeyboardModifier, after: int) -> None:
        """Press and let go of one key where the keyboard is, `after` milliseconds since the last."""
        self._now += after
        self._application.installEventFilter(self)  # in front of what was put there since
        target = keyboard_target()
        if isinstance(key, str):
            QTest.keyClick(target, key, held)
        else:
            QTest.keyClick(target, key, held)

    def rest(self) -> None:
        """So much time goes by that what was typed can be no scan."""
        for window in self._application.topLevelWidgets():
            for waiting in window.findChildren(ScanFilter):
                waiting.let_go()
        QApplication.processEvents()


def press(key: Qt.Key, held: Qt.KeyboardModifier = HELD_NONE) -> None:
    """One key at a person's pace. An Enter comes when what it is meant for has been seen."""
    if key in _ENTERS:
        pause(SOONEST_MS + 10)
    _keyboard().strike(key, held, _PERSON_MS)
    _keyboard().rest()


def type_in(text: str) -> None:
    """ASCII at a person's pace."""
    for letter in text:
        _keyboard().strike(letter, HELD_NONE, _PERSON_MS)
    _keyboard().rest()


def scan(text: str) -> None:
    """A scanner's burst that ends in Enter; nobody's hand is at the keys soon before or after."""
    pause(SOONEST_MS + 10)
    _keyboard().strike(text[0], HELD_NONE, 10 * _PERSON_MS)
    for letter in text[1:]:
        _keyboard().strike(letter, HELD_NONE, _SCANNER_MS)
    _keyboard().strike(Qt.Key.Key_Return, HELD_NONE, _SCANNER_MS)
    QApplication.processEvents()


def burst(*keys: Qt.Key) -> None:
    """Keys as fast as a scanner sends them, or as one that bounces."""
    for key in keys:
        _keyboard().strike(key, HELD_NONE, _SCANNER_MS)


def pause(milliseconds: int) -> None:
    """Time that really goes by, and what falls due in it."""
    QTest.qWait(milliseconds)
    QApplication.processEvents()


def keyboard_target() -> QWidget:
    """Where the next key goes."""
    widget = QApplication.focusWidget() or QApplication.activeWindow()
    assert widget is not None
    return widget


def _keyboard() -> Keyboard:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application.findChild(Keyboard) or Keyboard(application)
