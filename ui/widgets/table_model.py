"""The one read-only table model: columns say how a value is written, rows are the values."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

VALUE_ROLE: Final = Qt.ItemDataRole.UserRole
_ROOT: Final = QModelIndex()
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column:
    """How one column is written: `width` in pixels or, where it is 0, a share of the rest by `stretch`.

    `tone_of` may name a palette colour for the text of a row ("red", "amber", "muted"), "" for the usual one.
    """

    title: str
    text_of: Callable[[Any], str]
    right: bool = False
    width: int = 0
    stretch: int = 1
    tone_of: Callable[[Any], str] | None = None
    strong: bool = False


class ValueModel(QAbstractTableModel):
    """Values as rows; any Sequence will do, also one that reads a page at a time."""

    def __init__(self, columns: Sequence[Column], parent: QObject) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: Sequence[Any] = ()

    def show(self, rows: Sequence[Any]) -> None:
        """Show these values instead."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def value(self, row: int) -> Any:
        """The value in `row`."""
        return self._rows[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """How many values."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The text of a cell, its side, or the value of its row."""
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text_of(self._rows[index.row()])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.right else _LEFT
        return self._rows[index.row()] if role == VALUE_ROLE else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The title of a column, on the same side as its figures."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self.columns[section].right else _LEFT
        return None
