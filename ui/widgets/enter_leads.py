"""Enter leads from one input to the next; from the last one it goes on to what Enter means there."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_ENTERS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterLeads(QObject):
    """Watches these inputs, in this order, as long as the first of them is there."""

    def __init__(self, entries: Sequence[QWidget]) -> None:
        super().__init__(entries[0])
        self._entries = tuple(entries)
        for entry in self._entries[:-1]:
            entry.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter where another input follows."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() not in _ENTERS or watched not in self._entries:
            return False
        if not event.isAutoRepeat():
            self._entries[self._entries.index(watched) + 1].setFocus(Qt.FocusReason.TabFocusReason)
        return True
