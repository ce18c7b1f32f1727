"""The box that scans and typing go to; keys that mean nothing to an empty box act on the basket."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent

from ui.counter.enter_gate import EnterGate
from ui.theme_look import colours, font, px
from ui.widgets.draw import keycap_width
from ui.widgets.field import SearchField

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_LINE_KEYS = (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Delete)


class CounterBox(SearchField):
    """Says what was typed and entered; `hint` shows what Enter would take."""

    entered = Signal(str)
    stepped = Signal(int)
    line_key = Signal(QKeyEvent)
    emptied = Signal()

    def __init__(self, placeholder: str, gate: EnterGate) -> None:
        super().__init__(placeholder, icon="scan-barcode", key="F2")
        self._gate = gate
        self._hint = ""
        self.setMinimumHeight(px(48))
        self.setFont(font(16))
        self.setStyleSheet(f"font-size: {font(16).pixelSize()}px;")

    def set_hint(self, hint: str) -> None:
        """Show at the right what Enter would take; "" shows the key."""
        if hint != self._hint:
            self._hint = hint
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter enters once per press; arrows move in what is below; Esc empties."""
        key = Qt.Key(event.key())
        if key in _ENTERS:
            if not event.isAutoRepeat() and self._gate.opens():
                self.entered.emit(self.text())
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif not self.text() and key in _LINE_KEYS:
            self.line_key.emit(event)
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.emptied.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, and the hint where the text leaves room."""
        super().paintEvent(event)
        if not self._hint or not self.text():
            return
        used = QFontMetrics(self.font()).horizontalAdvance(self.text()) + px(20) + 40
        right = self.width() - keycap_width("F2") - 24
        painter = QPainter(self)
        painter.setFont(font(14))
        painter.setPen(QColor(colours().muted))
        room = QRect(used, 0, right - used, self.height())
        if room.width() > px(120):
            text = painter.fontMetrics().elidedText(self._hint, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
