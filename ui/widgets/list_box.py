"""The search box over a list that picks: it keeps the keyboard while the arrows move in the list below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ui.widgets.field import SearchField

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class ListBox(SearchField):
    """Emits that the marked one was `entered`, or the mark `stepped`."""

    entered = Signal()
    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter picks, arrows step, Esc empties."""
        key = Qt.Key(event.key())
        if key in _ENTERS:
            if not event.isAutoRepeat():
                self.entered.emit()
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key == Qt.Key.Key_Escape and self.text():
            self.setText("")
            self.textEdited.emit("")
        else:
            super().keyPressEvent(event)
