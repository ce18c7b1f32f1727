"""Tells a scanner from a person: a fast burst of keys that ends in Enter is one scan and nothing else."""

from collections.abc import Callable
from time import monotonic
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

FASTEST_PERSON_MS: Final = 35
"""Keys closer together than this come from a scanner."""
LEAST: Final = 4
LONGEST: Final = 64
_TAIL_MS: Final = 120
_ENDS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SHIFTS: Final = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


class ScanFilter(QObject):
    """Watches every key of the application; what a person typed is handed on unchanged.

    A key that could begin a scan waits at most 35 ms. While a burst runs no shortcut fires; the scan's
    own Enter, and one that follows at once, presses nothing.
    """

    scanned = Signal(str)

    def __init__(self, application: QApplication, stamp: Callable[[QKeyEvent], int] | None = None) -> None:
        """`stamp` tells when a key was pressed, in milliseconds; the event's own time unless given."""
        super().__init__(application)
        self._stamp = stamp or pressed_at
        self._held: list[QKeyEvent] = []
        self._text = ""
        self._last = -1_000_000
        self._ended = -1_000_000
        self._replaying = False
        self._flush = QTimer(self)
        self._flush.setSingleShot(True)
        self._flush.setTimerType(Qt.TimerType.PreciseTimer)
        self._flush.setInterval(FASTEST_PERSON_MS)
        self._flush.timeout.connect(self.let_go)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back, swallow or let pass one key."""
        if self._replaying or not isinstance(event, QKeyEvent) or not _is_target(watched):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            return self._override(event)
        if event.type() == QEvent.Type.KeyRelease:
            return self._hold(event) if self._held else False
        return self._press(event)

    def let_go(self) -> None:
        """Hand what was held back to the widget that has the keyboard, in order."""
        held, self._held = self._held, []
        self._flush.stop()
        self._replaying = True
        for event in held:
            if (target := QApplication.focusWidget() or QApplication.activeWindow()) is not None:
                QApplication.sendEvent(target, event)
        self._replaying = False

    def _override(self, event: QKeyEvent) -> bool:
        fast = self._stamp(event) - self._last < FASTEST_PERSON_MS
        if self._text and fast:
            event.accept()
            return True
        return False

    def _press(self, event: QKeyEvent) -> bool:
        now = self._stamp(event)
        fast = now - self._last < FASTEST_PERSON_MS
        if event.isAutoRepeat():
            self._forget()
            return False
        if event.key() in _ENDS:
            return self._end(now, fast)
        if event.key() in _SHIFTS:
            return self._hold(event) if self._held else False
        if not fast:
            self._forget()
        if not self._text and not _begins(event):
            return False
        self._last = now
        self._text += event.text() if event.text().isprintable() else ""
        self._text = self._text[: LONGEST + 1]
        return self._hold(event)

    def _end(self, now: int, fast: bool) -> bool:
        text, whole = self._text, fast and len(self._text) >= LEAST
        if not whole:
            self._forget()
            return now - self._ended < _TAIL_MS
        self._drop()
        self._ended = now
        if len(text) <= LONGEST:
            self.scanned.emit(text)
        return True

    def _hold(self, event: QKeyEvent) -> bool:
        if len(self._held) < 4 * LONGEST:
            self._held.append(event.clone())
        self._flush.start()
        return True

    def _drop(self) -> None:
        self._held, self._text, self._last = [], "", -1_000_000
        self._flush.stop()

    def _forget(self) -> None:
        self.let_go()
        self._text = ""


def pressed_at(event: QKeyEvent) -> int:
    """When a key was pressed, in milliseconds, as the system says, or now where it does not say."""
    return event.timestamp() or int(monotonic() * 1000)


def _begins(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return bool(event.text()) and event.text().isprintable() and not held.value


def _is_target(watched: QObject) -> bool:
    """Only where a key arrives first: not again at each parent it then bubbles up to."""
    if not isinstance(watched, QWidget):
        return False
    focused: QWidget | None = watched.window().focusWidget()
    return watched is focused or (focused is None and watched.isWindow())
