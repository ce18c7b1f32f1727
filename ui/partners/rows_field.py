"""Several short texts line by line, one more line at a press: addresses, people to speak to."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.button import Button, IconButton
from ui.widgets.coats import Weight
from ui.widgets.field import TextField
from ui.widgets.stack import holder, row


class RowsField(QWidget):
    """Lines of texts; a line left blank counts for nothing. `grown` brings a line that was added."""

    grown = Signal(object)

    def __init__(self, words: Sequence[str], shares: Sequence[int], more: str) -> None:
        """`words` name the texts of a line, `shares` their widths, `more` the button for another line."""
        super().__init__()
        self._words, self._shares = tuple(words), tuple(shares)
        self._lines: list[tuple[QWidget, tuple[TextField, ...]]] = []
        self.more = Button(more, Weight.LINK, icon="plus")
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(8)
        self._stack.addLayout(row(self.more, None))
        self.more.clicked.connect(self._grow)

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """What was typed, without blank lines."""
        typed = (tuple(field.text() for field in fields) for _, fields in self._lines)
        return tuple(line for line in typed if any(text.strip() for text in line))

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these, one blank line where there is none."""
        while self._lines:
            self._drop(self._lines[0][0])
        for texts in rows or [[""] * len(self._words)]:
            self._add(texts)

    def focus_first(self) -> None:
        """The keyboard goes to the first text."""
        self._lines[0][1][0].setFocus()

    def _grow(self) -> None:
        line = self._add([""] * len(self._words))
        line[0].setFocus()
        self.grown.emit(line[0])

    def _add(self, texts: Sequence[str]) -> tuple[TextField, ...]:
        fields = tuple(TextField(word) for word in self._words)
        for field, text in zip(fields, texts, strict=True):
            field.setText(text)
        cross = IconButton("x", self.tr("Hapus baris"))
        layout = row(*fields, cross, gap=8)
        for at, share in enumerate(self._shares):
            layout.setStretch(at, share)
        line = holder(layout)
        cross.clicked.connect(lambda: self._drop(line))
        self._lines.append((line, fields))
        self._stack.insertWidget(self._stack.count() - 1, line)
        return fields

    def _drop(self, line: QWidget) -> None:
        self._lines = [kept for kept in self._lines if kept[0] is not line]
        self._stack.removeWidget(line)
        line.hide()
        line.deleteLater()
