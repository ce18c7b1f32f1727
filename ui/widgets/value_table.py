"""A table of values: right-aligned figures, one row at a time, and a word where there are no rows."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from ui.theme_look import TOUCH, colours, font, px
from ui.widgets.notice import EmptyState
from ui.widgets.table_model import VALUE_ROLE, Column, ValueModel

_PAD: Final = 12


class ValueTable(QWidget):
    """Shows values by columns; `selected` follows the row, `chosen` a double click or Enter on it."""

    selected = Signal(object)
    chosen = Signal(object)

    def __init__(self, name: str, columns: Sequence[Column], empty: EmptyState | None = None) -> None:
        """`name` is what a screen reader calls it; `empty` is shown while there are no rows."""
        super().__init__()
        self._model = ValueModel(columns, self)
        self._view = _View(self._model, name)
        self._empty = empty or EmptyState("inbox", self.tr("Belum ada apa-apa di sini."))
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self._view)
        self._layers.addWidget(self._empty)
        self._view.selectionModel().currentRowChanged.connect(self._tell)
        self._view.went.connect(self._choose)
        self.setFocusProxy(self._view)
        self.set_rows(())

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these values; the same row number stays selected if it is still there."""
        at = self._view.currentIndex().row()
        self._model.show(rows)
        self._layers.setCurrentWidget(self._view if len(rows) else self._empty)
        if 0 <= at < len(rows):
            self.select(at)

    def select(self, row: int) -> None:
        """Select a row and bring it into sight."""
        self._view.selectRow(row)

    def value(self) -> Any:
        """The selected value, None if there is none."""
        index = self._view.currentIndex()
        return self._model.value(index.row()) if index.isValid() else None

    def _tell(self, current: QModelIndex) -> None:
        self.selected.emit(self._model.value(current.row()) if current.isValid() else None)

    def _choose(self) -> None:
        if self.value() is not None:
            self.chosen.emit(self.value())


class _View(QTableView):
    went = Signal()

    def __init__(self, model: ValueModel, name: str) -> None:
        super().__init__()
        self._columns = model.columns
        self._hovered = -1
        self.setModel(model)
        self.setItemDelegate(_Cell(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(max(TOUCH, px(TOUCH)))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setFixedHeight(px(40))
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.doubleClicked.connect(lambda _: self.went.emit())

    @property
    def hovered(self) -> int:
        return self._hovered

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.went.emit()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        least = [self._least(column) for column in self._columns]
        rest = max(0, self.viewport().width() - sum(least))
        shares = max(1, sum(column.stretch for column in self._columns if not column.width))
        for at, column in enumerate(self._columns):
            extra = 0 if column.width else rest * column.stretch // shares
            self.setColumnWidth(at, least[at] + extra)

    def _least(self, column: Column) -> int:
        return px(column.width) or self.fontMetrics().horizontalAdvance(column.title) + 2 * _PAD + 4

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()


class _Cell(QStyledItemDelegate):
    def __init__(self, view: _View) -> None:
        super().__init__(view)
        self._view = view

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Say the whole text on hover where it is shortened."""
        words = str(index.data() or "")
        cut = QFontMetrics(font(14, 600)).horizontalAdvance(words) > option.rect.width() - 2 * _PAD
        QToolTip.showText(event.globalPos(), words.replace("<", "‹") if cut else "", view)
        return True

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look, room = colours(), option.rect
        column = index.model().columns[index.column()]  # type: ignore[attr-defined]  # always a ValueModel
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or index.row() == self._view.hovered:
            painter.fillRect(room, QColor(look.sea_soft if chosen else look.background))
        painter.fillRect(QRect(room.left(), room.bottom(), room.width(), 1), QColor(look.line))
        if chosen and index.column() == 0 and self._view.hasFocus():
            painter.fillRect(QRect(room.left(), room.top(), 3, room.height()), QColor(look.sea))
        tone = column.tone_of(index.data(VALUE_ROLE)) if column.tone_of else ""
        painter.setPen(QColor(getattr(look, tone or "text")))
        painter.setFont(font(14, 600 if column.strong else 400))
        words = room.adjusted(_PAD, 0, -_PAD, 0)
        text = str(index.data()).replace("\n", " ")
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, words.width())
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, side | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()
