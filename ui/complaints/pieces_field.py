"""Pieces of goods, line by line: what comes back from a receipt, or what is given anew."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.theme_look import px
from ui.widgets.label import PlainLabel, Role
from ui.widgets.money_field import WholeField
from ui.widgets.stack import column, holder, row


@dataclass(frozen=True, slots=True)
class PiecesRow:
    """One line: up to `most` pieces of something."""

    key: str
    name: str
    detail: str
    most: int
    pieces: int = 0


class PiecesField(QWidget):
    """Says by `pieces()` how many of each, those with none left out."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[str, WholeField] = {}
        self._column = column(gap=8)
        self.setLayout(self._column)

    def set_rows(self, rows: Sequence[PiecesRow]) -> None:
        """Offer these lines."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.entries = {}
        for line in rows:
            entry = WholeField(most=line.most)
            entry.setFixedWidth(px(88))
            entry.setAccessibleName(line.name)
            entry.set_value(line.pieces or None)
            entry.changed.connect(self.changed)
            self.entries[line.key] = entry
            words = column(
                PlainLabel(line.name, elide=True), PlainLabel(line.detail, Role.SMALL, elide=True), gap=0
            )
            layout = row(words, entry, gap=12)
            layout.setStretch(0, 1)
            self._column.addWidget(holder(layout))

    def pieces(self) -> tuple[tuple[str, int], ...]:
        """Pieces by key."""
        return tuple((key, entry.value() or 0) for key, entry in self.entries.items() if entry.value())
