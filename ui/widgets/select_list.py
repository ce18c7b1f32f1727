"""A list on a sheet: a touch or the arrows select, and Enter is left to the sheet's own button."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui.widgets.choice_list import ChoiceList


class SelectList(ChoiceList):
    """Says by `choice()` what is selected."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to what lies around."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)
