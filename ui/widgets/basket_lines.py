"""The basket as a list of lines: quantity with minus and plus, name, unit price, sum, what was taken off."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from ui.widgets.basket_row import LINE_ROLE, BasketDelegate, BasketLine, minus_room, plus_room, quantity_room
from ui.widgets.label import plain_tip

_ROOT: Final = QModelIndex()


class BasketModel(QAbstractListModel):
    """Lines in the order they were rung up."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: tuple[BasketLine, ...] = ()

    @property
    def lines(self) -> tuple[BasketLine, ...]:
        """What is shown."""
        return self._lines

    def show(self, lines: Sequence[BasketLine]) -> None:
        """Show these lines; only what differs is drawn again."""
        new, old = tuple(lines), self._lines
        if [line.key for line in new] != [line.key for line in old]:
            self.beginResetModel()
            self._lines = new
            self.endResetModel()
            return
        self._lines = new
        for at, (one, other) in enumerate(zip(new, old, strict=True)):
            if one != other:
                self.dataChanged.emit(self.index(at), self.index(at))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """How many lines."""
        return 0 if parent.isValid() else len(self._lines)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The line, its name, or all of it in words for a screen reader."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (line.quantity, line.name, line.unit, line.note, line.total)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(line.name)
        return line.name if role == Qt.ItemDataRole.DisplayRole else None


class BasketLines(QListView):
    """Shows the basket; says which line people want more of, less of, without, or another quantity of."""

    more = Signal(str)
    less = Signal(str)
    removed = Signal(str)
    quantity_wanted = Signal(str)
    selected = Signal(str)

    def __init__(self, name: str) -> None:
        """`name` is what a screen reader calls the list."""
        super().__init__()
        self._model = BasketModel(self)
        self.setModel(self._model)
        self.setItemDelegate(BasketDelegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._tell)

    def set_lines(self, lines: Sequence[BasketLine], selected: str = "") -> None:
        """Show these lines with one selected, by key; "" keeps the selection, or takes the last line."""
        wanted = selected or self.choice()
        self._model.show(lines)
        keys = [line.key for line in self._model.lines]
        at = keys.index(wanted) if wanted in keys else len(keys) - 1
        blocked = self.selectionModel().blockSignals(True)
        self.setCurrentIndex(self._model.index(at) if at >= 0 else QModelIndex())
        self.selectionModel().blockSignals(blocked)
        self.scrollTo(self.currentIndex())
        self.viewport().update()

    def choice(self) -> str:
        """The key of the selected line, "" if there is none."""
        at = self.currentIndex().row()
        return self._model.lines[at].key if 0 <= at < len(self._model.lines) else ""

    def step(self, by: int) -> None:
        """Select the line `by` places further down, for a page whose keyboard stays in its box."""
        at = self.currentIndex().row() + by
        if 0 <= at < self._model.rowCount():
            self.setCurrentIndex(self._model.index(at))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The selected line stays in sight when the sums below take its room."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus, minus and Del act on the selected line; Enter asks for a quantity."""
        if not self.press(event):
            super().keyPressEvent(event)

    def press(self, event: QKeyEvent) -> bool:
        """Do what the key means for the selected line; False if it means nothing here."""
        wish = {
            Qt.Key.Key_Plus: self.more,
            Qt.Key.Key_Minus: self.less,
            Qt.Key.Key_Delete: self.removed,
            Qt.Key.Key_Return: self.quantity_wanted,
            Qt.Key.Key_Enter: self.quantity_wanted,
        }.get(Qt.Key(event.key()))
        if wish is None or not self.choice():
            return False
        wish.emit(self.choice())
        return True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A touch on minus, plus or the figure between them."""
        super().mouseReleaseEvent(event)
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._touch(self._model.lines[index.row()], self.visualRect(index), spot)

    def _touch(self, line: BasketLine, room: QRect, spot: QPoint) -> None:
        if line.fixed:
            return
        for part, wish in (
            (minus_room(room), self.less),
            (plus_room(room), self.more),
            (quantity_room(room), self.quantity_wanted),
        ):
            if part.contains(spot):
                wish.emit(line.key)

    def _tell(self) -> None:
        self.selected.emit(self.choice())
