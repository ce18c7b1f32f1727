"""The customer strip of the counter: find one, or show the one chosen."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from ui.widgets.choice_list import Choice, ChoiceList
from ui.widgets.field import SearchField
from ui.widgets.member_card import CustomerCard, CustomerFace
from ui.widgets.stack import column

_POPUP_PAD: Final = 6


class MemberStrip(QWidget):
    """One place, two faces: the search box, the customer."""

    searched = Signal(str)
    picked = Signal(str)
    cleared = Signal()
    why = Signal()
    left = Signal()

    def __init__(self, placeholder: str, *, key: str = "F3") -> None:
        super().__init__()
        self.box = SearchField(placeholder, icon="user-search", key=key)
        self._card = CustomerCard()
        self._popup = _Popup(self.box, self)
        self.setLayout(column(self.box, self._card, gap=0))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.box.textEdited.connect(self.searched)
        self._popup.picks.chosen.connect(self._pick)
        self._popup.dismissed.connect(self.left)
        self._card.cleared.connect(self.cleared)
        self._card.why.connect(self.why)
        self.show_empty()

    def list_under(self, wide: QWidget) -> None:
        """Lists what is found as wide as `wide`, which the box is part of."""
        self._popup.wide = wide

    def show_empty(self) -> None:
        """Offer the search box."""
        self.box.clear()
        self._face(self.box)

    def show_customer(self, face: CustomerFace) -> None:
        """Show the customer of this sale."""
        self._card.show_customer(face)
        self._face(self._card)

    def show_results(self, results: Sequence[Choice]) -> None:
        """List what was found under the box; nothing hides the list."""
        self._popup.show_choices(results)

    def enter(self) -> None:
        """Take the keyboard for a search."""
        if not self.box.isHidden():
            self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.box.selectAll()

    def _face(self, wanted: QWidget) -> None:
        self._popup.hide()
        for face in (self.box, self._card):
            face.setVisible(face is wanted)
        self.updateGeometry()

    def _pick(self, key: str) -> None:
        self._popup.hide()
        self.picked.emit(key)


class _Popup(QFrame):
    """Results under the box; the box keeps the keyboard and moves the selection."""

    dismissed = Signal()

    def __init__(self, box: SearchField, wide: QWidget) -> None:
        super().__init__(box.window())
        self._box = box
        self.wide = wide
        self.picks = ChoiceList(box.placeholderText())
        self.picks.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("card", True)
        pad = _POPUP_PAD
        self.setLayout(column(self.picks, edge=(pad, pad, pad, pad)))
        self.hide()
        box.installEventFilter(self)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        self.picks.set_choices(choices)
        if not choices:
            self.hide()
            return
        window = self._box.window()
        self.setParent(window)
        corner = self._box.mapTo(window, QPoint(0, self._box.height() + 4))
        high = self.picks.wanted_height() + 2 * _POPUP_PAD + 2
        self.setGeometry(
            corner.x(), corner.y(), self.wide.width(), min(high, window.height() - corner.y() - 8)
        )
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.hide()
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._take(event)

    def _take(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self._box.clear()
            self.dismissed.emit()
            return True
        if self.isHidden():
            return False
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self.picks.step(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.picks.pick()
        else:
            return False
        return True
