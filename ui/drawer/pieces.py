"""One kind of note or coin in a count: how many pieces, and what they come to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pempek_pos.money.amount import grouped, rupiah_text
from pempek_pos.till.drawer import MOST_PIECES
from pempek_pos.till.shift import CashCount
from ui.theme_look import px
from ui.widgets.button import IconButton
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.money_field import WholeField
from ui.widgets.stack import row


class PiecesField(WholeField):
    """Leaves + and − to its row."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits are typed, steps are not."""
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            event.ignore()
        else:
            super().keyPressEvent(event)


class PiecesRow(QWidget):
    """Typed, or stepped by touch; Enter and the arrows lead on."""

    changed = Signal()
    problem = Signal(str)
    left = Signal(int)
    """Where the keyboard wants to go: +1 the next row, -1 the one before."""

    def __init__(self, denomination: int) -> None:
        super().__init__()
        self.denomination = denomination
        name = rupiah_text(denomination)
        label = PlainLabel(name, Role.STRONG)
        label.setFixedWidth(px(78))
        self._fewer = IconButton("minus", self.tr("Kurangi {money}").format(money=name), Weight.SECONDARY)
        self._more = IconButton("plus", self.tr("Tambah {money}").format(money=name), Weight.SECONDARY)
        self.field = PiecesField("", most=MOST_PIECES)
        self.field.setAccessibleName(self.tr("Jumlah {money}").format(money=name))
        self.field.setFixedWidth(px(56))
        self._sum = PlainLabel("", Role.AMOUNT)
        self._sum.setMinimumWidth(px(92))
        for button in (self._fewer, self._more):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        line = row(label, None, self._fewer, self.field, self._more, self._sum, gap=6)
        self.setLayout(line)
        self.setFocusProxy(self.field)
        self._fewer.clicked.connect(lambda: self._step(-1))
        self._more.clicked.connect(lambda: self._step(1))
        self.field.changed.connect(self._tell)
        self.field.problem.connect(self.problem)

    def pieces(self) -> int | None:
        """How many were counted, None while nobody has looked."""
        return self.field.value()

    def clear(self) -> None:
        """Nobody has looked."""
        self.field.blockSignals(True)
        self.field.set_value(None)
        self.field.blockSignals(False)
        self._show_sum()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, down and Enter go along the rows; + and − step."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1}
        by = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1}
        key = Qt.Key(event.key())
        if key in steps:
            self.left.emit(steps[key])
        elif key in by:
            self._step(by[key])
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        self.field.set_value(max(0, min(MOST_PIECES, (self.pieces() or 0) + by)))

    def _tell(self) -> None:
        self._show_sum()
        self.changed.emit()

    def _show_sum(self) -> None:
        pieces = self.pieces() or 0
        self._sum.setText(rupiah_text(CashCount({self.denomination: pieces}).total) if pieces else "–")
        self._sum.set_tone("" if pieces else "muted")
        self._sum.setAccessibleName(grouped(pieces))
