"""A search box over a list: Enter and the arrows work the list while something is typed."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ui.widgets.field import SearchField

_ENTERS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PickBox(SearchField):
    """Emits that the marked one is `picked`, or the mark `stepped` up or down; Esc empties the box first."""

    picked = Signal()
    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave all keys to what lies around while nothing is typed."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if not self.text().strip():
            super().keyPressEvent(event)
        elif event.key() in _ENTERS:
            self.picked.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
        elif step is not None:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)
