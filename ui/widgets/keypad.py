"""Keys for a finger: the amount keypad and the PIN pad."""

from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui.theme_look import colours, px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.stack import column, row

BACK: Final = "back"
_TALL: Final = 64


class Keypad(QWidget):
    """Digits as on a calculator; says each key as "7", "000" or "back"."""

    typed = Signal(str)

    def __init__(self, *, corner: str = "000", tall: int = _TALL) -> None:
        """`corner` is the key left of zero, "" for none."""
        super().__init__()
        self.setAccessibleName(self.tr("Papan angka"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for at in range(3):
            grid.setColumnStretch(at, 1)
        for at, key in enumerate(("7", "8", "9", "4", "5", "6", "1", "2", "3", corner, "0", BACK)):
            if key:
                grid.addWidget(self._key(key, tall), at // 3, at % 3)

    def _key(self, key: str, tall: int) -> Button:
        button = Button("" if key == BACK else key, Weight.PAD, icon="delete" if key == BACK else "", size=20)
        button.setAccessibleName(self.tr("Hapus satu angka") if key == BACK else key)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setMinimumHeight(tall)
        button.setMinimumWidth(tall)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        button.setAutoRepeat(key == BACK)
        button.clicked.connect(lambda: self.typed.emit(key))
        return button


class PinDots(QWidget):
    """As many dots as the PIN has digits, filled as they are typed."""

    def __init__(self, length: int) -> None:
        super().__init__()
        self._length, self._filled, self._wrong = length, 0, False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_filled(self, filled: int, *, wrong: bool = False) -> None:
        """Fill the first dots, in red after a wrong PIN."""
        self._filled, self._wrong = filled, wrong
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the dots."""
        return QSize(self._length * px(32), px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dots."""
        look = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = self.width() / self._length
        for at in range(self._length):
            full = at < self._filled
            painter.setPen(
                QPen(QColor(look.red if self._wrong else look.sea if full else look.strong_line), 2)
            )
            painter.setBrush(QColor(look.sea) if full else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(step * (at + 0.5), self.height() / 2), px(7), px(7))


class PinPad(QWidget):
    """Takes a PIN by finger or keyboard and hands it over when its last digit is there."""

    entered = Signal(str)

    def __init__(self, *, length: int = 6) -> None:
        super().__init__()
        self._length = length
        self._typed = ""
        self._dots = PinDots(length)
        self._words = PlainLabel("", Role.MUTED, wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setMinimumHeight(px(22))
        self._pad = Keypad(corner="", tall=60)
        self._pad.typed.connect(self.type_key)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("PIN"))
        self.setLayout(column(row(None, self._dots, None), self._words, self._pad, gap=12))
        self.setMaximumWidth(300)

    def type_key(self, key: str) -> None:
        """Take one digit, or "back"."""
        if len(self._typed) >= self._length and key != BACK:
            return
        self._typed = self._typed[:-1] if key == BACK else self._typed + key
        self._dots.show_filled(len(self._typed))
        self._words.setText("")
        self.setAccessibleDescription(self.tr("{n} angka terisi").format(n=len(self._typed)))
        if len(self._typed) == self._length:
            typed = self._typed
            self.clear()
            self.entered.emit(typed)

    def clear(self) -> None:
        """Forget what was typed."""
        self._typed = ""
        self._dots.show_filled(0)

    def say(self, sentence: str, *, wrong: bool = False) -> None:
        """Say something between the dots and the keys, in red after a wrong PIN."""
        self._words.setText(sentence)
        self._words.set_tone("red" if wrong else "")
        self._dots.show_filled(0, wrong=wrong)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and Backspace from the keyboard."""
        if event.text() and event.text() in "0123456789":
            self.type_key(event.text())
        elif event.key() == Qt.Key.Key_Backspace:
            self.type_key(BACK)
        else:
            super().keyPressEvent(event)
