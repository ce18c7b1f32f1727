"""The grid of items: five to seven columns by width, quick with sixty tiles and with twelve thousand."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QScrollBar, QWidget

from ui.theme_look import px
from ui.widgets.label import plain_tip
from ui.widgets.tile import COUNT_ROLE, GAP, TILE_ROLE, Tile, TileDelegate, tile_height

_FEWEST: Final = 3
_MOST: Final = 7
_WIDE_ENOUGH: Final = 124
_COMFORTABLE: Final = 168
_BAR: Final = 12
_ROOT: Final = QModelIndex()


class TileModel(QAbstractListModel):
    """Tiles in order, and how many of each the basket holds."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._tiles: tuple[Tile, ...] = ()
        self._counts: dict[str, str] = {}

    def show(self, tiles: Sequence[Tile]) -> None:
        """Show these tiles instead."""
        if tuple(tiles) == self._tiles:
            return
        self.beginResetModel()
        self._tiles = tuple(tiles)
        self.endResetModel()

    def count(self, counts: Mapping[str, str]) -> None:
        """Show how many of each item are in the basket, by key; only what differs is drawn again."""
        before, self._counts = self._counts, dict(counts)
        for at, tile in enumerate(self._tiles):
            if before.get(tile.key) != self._counts.get(tile.key):
                self.dataChanged.emit(self.index(at), self.index(at), [COUNT_ROLE])

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """How many tiles."""
        return 0 if parent.isValid() else len(self._tiles)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The tile, its count, its name, or all of it in words for a screen reader."""
        if not index.isValid():
            return None
        tile = self._tiles[index.row()]
        if role == TILE_ROLE:
            return tile
        if role == COUNT_ROLE:
            return self._counts.get(tile.key, "")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (tile.name, tile.price, tile.code, tile.note)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(tile.name)
        return tile.name if role == Qt.ItemDataRole.DisplayRole else None

    def tile_at(self, row: int) -> Tile:
        """The tile in place `row`."""
        return self._tiles[row]


class TileGrid(QListView):
    """Shows items as tiles; a touch, a click or Enter chooses one."""

    chosen = Signal(str)
    left_above = Signal()

    def __init__(self, name: str) -> None:
        """`name` is what a screen reader calls the grid."""
        super().__init__()
        self._model = TileModel(self)
        self.setModel(self._model)
        self._delegate = TileDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(40)
        self._bar = _Twin(self.verticalScrollBar(), self)
        self.clicked.connect(self._choose)

    def set_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show these items from the top."""
        self._model.show(tiles)
        self._fit()
        self.scrollToTop()

    def set_counts(self, counts: Mapping[str, str]) -> None:
        """Show beside each item how many of it the basket holds ("2"), by key."""
        self._model.count(counts)

    def columns(self) -> int:
        """How many tiles stand side by side: five to seven, fewer only where names would be cut."""
        room = self.width() + GAP
        return max(_FEWEST, min(_MOST, max(min(5, room // px(_WIDE_ENOUGH)), room // px(_COMFORTABLE))))

    def enter(self) -> None:
        """Take the keyboard at the first tile, as when arrow-down leaves the search box."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        if self._model.rowCount():
            self.setCurrentIndex(self._model.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or space chooses; up from the first line goes back to the box."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and index.isValid():
            self._choose(index)
        elif event.key() == Qt.Key.Key_Up and index.row() < self.columns():
            self.left_above.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = -(-self._model.rowCount() // self.columns())
        scrolls = lines * tile_height() - GAP > self.height()
        self._bar.setVisible(scrolls)
        self._bar.setGeometry(self.width() - _BAR + 2, 0, _BAR - 2, self.height())
        self._bar.setPageStep(self.viewport().height())
        self.setViewportMargins(0, 0, _BAR - GAP if scrolls else -GAP, 0)
        wide = (self.maximumViewportSize().width() - 1) // self.columns()
        self._delegate.wide = wide
        self.setGridSize(QSize(wide, tile_height()))

    def _choose(self, index: QModelIndex) -> None:
        tile = self._model.tile_at(index.row())
        if not tile.off:
            self.chosen.emit(tile.key)


class _Twin(QScrollBar):
    """A scroll bar of our own beside the tiles, in step with the hidden one; the link ends with either."""

    def __init__(self, bar: QScrollBar, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        bar.rangeChanged.connect(self.setRange)
        bar.valueChanged.connect(self.setValue)
        self.valueChanged.connect(bar.setValue)
