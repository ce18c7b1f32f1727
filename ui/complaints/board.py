"""The board: a column for each state, cards from the most urgent down, quick with five hundred of them."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from ui.complaints.card import CARD_ROLE, Card, CardDelegate, card_height
from ui.complaints.state import Column
from ui.theme_look import colours, px
from ui.widgets.label import PlainLabel, Role, plain_tip
from ui.widgets.stack import column, row

_ROOT: Final = QModelIndex()
_ENTERS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_INSIDE: Final = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
)  # fmt: skip
_ASIDE: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class _Cards(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.cards: tuple[Card, ...] = ()

    def show(self, cards: Sequence[Card]) -> None:
        self.beginResetModel()
        self.cards = tuple(cards)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.cards)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        card = self.cards[index.row()]
        if role == CARD_ROLE:
            return card
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return card.spoken()
        return plain_tip(card.spoken()) if role == Qt.ItemDataRole.ToolTipRole else None


class CardList(QListView):
    """One column's cards; Enter or a touch opens one, left and right lead to the neighbour."""

    opened = Signal(str)
    left = Signal(int)

    def __init__(self, name: str) -> None:
        """`name` is what a screen reader calls it."""
        super().__init__()
        self._model = _Cards(self)
        self.setModel(self._model)
        self.setItemDelegate(CardDelegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(card_height() // 2)
        self.clicked.connect(lambda index: self.opened.emit(self._model.cards[index.row()].key))

    @property
    def cards(self) -> tuple[Card, ...]:
        """The cards it shows."""
        return self._model.cards

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show these; the one that was marked stays marked where it is still there."""
        if tuple(cards) == self._model.cards:
            return
        marked = self.marked()
        self._model.show(cards)
        self.mark(marked)

    def marked(self) -> str:
        """The key of the card the keyboard is on, "" if there is none."""
        index = self.currentIndex()
        return self._model.cards[index.row()].key if index.isValid() else ""

    def mark(self, key: str) -> None:
        """Put the keyboard's mark on a card, if it is here."""
        keys = [card.key for card in self._model.cards]
        if key in keys:
            self.setCurrentIndex(self._model.index(keys.index(key)))

    def enter(self, at: int) -> None:
        """Take the keyboard at this place or the last one above it."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        self.setCurrentIndex(self._model.index(min(at, len(self.cards) - 1)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Somebody who came by keyboard stands on a card."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.cards:
            self.setCurrentIndex(self._model.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and open; every other key is the page's."""
        key = Qt.Key(event.key())
        if key in _ENTERS and self.marked():
            if not event.isAutoRepeat():
                self.opened.emit(self.marked())
        elif key in _ASIDE:
            self.left.emit(_ASIDE[key])
        elif key in _INSIDE:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        """As tall as there is room."""
        return QSize(120, 200)

    def minimumSizeHint(self) -> QSize:
        """Narrow columns shorten their words."""
        return QSize(96, 120)


class BoardColumn(QWidget):
    """A state's word, how many, and its cards on a soft ground."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.cards = CardList(name)
        self._count = PlainLabel("", Role.MUTED)
        head = row(PlainLabel(name, Role.STRONG, elide=True), None, self._count, gap=8, edge=(4, 0, 4, 0))
        layout = column(head, self.cards, gap=8, edge=(8, 10, 8, 8))
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show these cards and how many they are."""
        self._count.setText(str(len(cards)))
        self.cards.show_cards(cards)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours().raised))
        painter.drawRoundedRect(self.rect(), px(10), px(10))


class Board(QWidget):
    """All columns; `opened` brings the id of a complaint."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.columns = {key: BoardColumn(word) for key, word in _words().items()}
        layout = row(*self.columns.values(), gap=8)
        for at, part in enumerate(self.columns.values()):
            layout.setStretch(at, 1)
            part.cards.opened.connect(self.opened)
            part.cards.left.connect(lambda by, at=at: self._go(at, by))
        self.setLayout(layout)

    def show_cards(self, cards: Mapping[Column, Sequence[Card]]) -> None:
        """Show each column's cards."""
        for key, part in self.columns.items():
            part.show_cards(cards.get(key, ()))

    def take_keyboard(self, key: str = "") -> bool:
        """The keyboard goes to this card or the first there is; whether there is one."""
        lists = [part.cards for part in self.columns.values() if part.cards.cards]
        found = [cards for cards in lists if key in [card.key for card in cards.cards]] or lists
        if found:
            found[0].mark(key)
            found[0].setFocus(Qt.FocusReason.TabFocusReason)
        return bool(found)

    def _go(self, at: int, by: int) -> None:
        """To the nearest column that way that has cards, on the same height."""
        lists = [part.cards for part in self.columns.values()]
        here = max(0, lists[at].currentIndex().row())
        onward = lists[at + 1 :] if by > 0 else lists[:at][::-1]
        target = next((cards for cards in onward if cards.cards), None)
        if target is not None:
            target.enter(here)


def _words() -> dict[Column, str]:
    return {
        Column.RECEIVED: QCoreApplication.translate("complaints", "Diterima"),
        Column.ACKNOWLEDGED: QCoreApplication.translate("complaints", "Dijawab"),
        Column.INVESTIGATING: QCoreApplication.translate("complaints", "Diselidiki"),
        Column.OFFERED: QCoreApplication.translate("complaints", "Ditawarkan"),
        Column.CLOSED: QCoreApplication.translate("complaints", "Selesai"),
    }
