"""A list to pick one thing from: two lines of text each, a figure on the right."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui.assets import icon_pixmap
from ui.theme_look import RADIUS, colours, font, px
from ui.widgets.label import plain_tip

_ROOT: Final = QModelIndex()
_ROLE: Final = Qt.ItemDataRole.UserRole
_PAD: Final = 12


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to pick; `tone` colours what stands on the right, `below_tone` what stands under it."""

    key: str
    title: str
    detail: str = ""
    right: str = ""
    icon: str = ""
    tone: str = "amber"
    below: str = ""
    below_tone: str = "muted"


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.choices: tuple[Choice, ...] = ()

    def show(self, choices: Sequence[Choice]) -> None:
        self.beginResetModel()
        self.choices = tuple(choices)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.choices)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        choice = self.choices[index.row()]
        if role == _ROLE:
            return choice
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (choice.title, choice.detail, choice.right, choice.below)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(choice.title)
        return choice.title if role == Qt.ItemDataRole.DisplayRole else None


class ChoiceList(QListView):
    """Things to pick from; a touch or Enter picks."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        """`name` is what a screen reader calls the list."""
        super().__init__()
        self._model = _Model(self)
        self.setModel(self._model)
        self.setItemDelegate(_Row(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.chosen.emit(self._model.choices[index.row()].key))

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Show these, the first one selected."""
        self._model.show(choices)
        if choices:
            self.setCurrentIndex(self._model.index(0))

    def step(self, by: int) -> None:
        """Select the neighbour, for a search box that keeps the keyboard."""
        at = max(0, min(self.currentIndex().row() + by, self._model.rowCount() - 1))
        if self._model.rowCount():
            self.setCurrentIndex(self._model.index(at))

    def choose(self, key: str) -> None:
        """Select the choice of `key`, none where it is not there; nothing is emitted."""
        keys = [choice.key for choice in self._model.choices]
        self.setCurrentIndex(self._model.index(keys.index(key)) if key in keys else QModelIndex())

    def choice(self) -> str:
        """The key of the selected one, "" if there is none."""
        index = self.currentIndex()
        return self._model.choices[index.row()].key if index.isValid() else ""

    def pick(self) -> None:
        """Choose the selected one."""
        if self.choice():
            self.chosen.emit(self.choice())

    def wanted_height(self, most: int = 6) -> int:
        """Tall enough for what it holds, up to `most` rows."""
        return min(self._model.rowCount(), most) * row_height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter picks."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pick()
        else:
            super().keyPressEvent(event)


def row_height() -> int:
    """How tall one choice is at the person's text scale."""
    return px(56)


class _Row(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        choice: Choice = index.data(_ROLE)
        look, room = colours(), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.sea_soft if chosen else look.raised))
            painter.drawRoundedRect(QRectF(room).adjusted(2, 1, -2, -1), RADIUS, RADIUS)
        words = room.adjusted(_PAD, 0, -_PAD, 0)
        if choice.icon:
            size = px(20)
            icon = icon_pixmap(choice.icon, look.sea, size, painter.device().devicePixelRatio())
            painter.drawPixmap(words.left(), room.center().y() - size // 2 + 1, icon)
            words.setLeft(words.left() + size + _PAD)
        _lines(painter, words, choice, _right(painter, words, choice))
        painter.restore()


def _right(painter: QPainter, words: QRect, choice: Choice) -> tuple[int, int]:
    """Draw what stands on the right; gives the room it takes beside the title and beside the detail."""
    look, side = colours(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    upper = QRect(words.left(), words.top() + px(8), words.width(), px(20)) if choice.below else words
    painter.setFont(font(14, 600))
    painter.setPen(QColor(getattr(look, "amber_deep" if choice.tone == "amber" else choice.tone)))
    painter.drawText(upper, side, choice.right)
    taken = painter.fontMetrics().horizontalAdvance(choice.right) + _PAD if choice.right else 0
    if not choice.below:
        return taken, taken
    painter.setFont(font(12, 600 if choice.below_tone != "muted" else 400))
    painter.setPen(QColor(getattr(look, choice.below_tone)))
    painter.drawText(upper.translated(0, px(20)), side, choice.below)
    return taken, painter.fontMetrics().horizontalAdvance(choice.below) + _PAD


def _lines(painter: QPainter, words: QRect, choice: Choice, taken: tuple[int, int]) -> None:
    look = colours()
    upper = QRect(words.left(), words.top() + px(8), words.width(), px(20)) if choice.detail else words
    lower = upper.translated(0, px(20))
    for text, room, used, tone in (
        (choice.title, upper.adjusted(0, 0, -taken[0], 0), font(14, 600), look.text),
        (choice.detail, lower.adjusted(0, 0, -taken[1], 0), font(12, 400), look.muted),
    ):
        painter.setFont(used)
        painter.setPen(QColor(tone))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
