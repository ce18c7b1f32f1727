"""A reason: typed, or taken from a few that come up every day."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.chip import ChipFace, ChipRow
from ui.widgets.field import Field, TextField
from ui.widgets.stack import column


class ReasonField(QWidget):
    """A line of text with chips that fill it in."""

    changed = Signal(str)

    def __init__(self, label: str, reasons: Sequence[str]) -> None:
        super().__init__()
        self.line = TextField(self.tr("Tulis, atau pilih di bawah"))
        self._field = Field(label, self.line)
        self._chips = ChipRow(label, checkable=False)
        self._chips.set_chips([ChipFace(reason, reason) for reason in reasons])
        self.setLayout(column(self._field, self._chips, gap=4))
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self.changed)
        self._chips.chosen.connect(self._fill)

    def clear(self) -> None:
        """Ask anew."""
        self.line.clear()
        self._field.set_error("")

    def text(self) -> str:
        """The reason as it is now."""
        return self.line.text()

    def say_error(self, sentence: str) -> None:
        """Say what is wrong with it; "" is well."""
        self._field.set_error(sentence)
        if sentence:
            self.line.setFocus()

    def error(self) -> str:
        """What it says is wrong."""
        return self._field.error()

    def _fill(self, reason: str) -> None:
        self.line.setText(reason)
        self._field.set_error("")
        self.changed.emit(reason)
