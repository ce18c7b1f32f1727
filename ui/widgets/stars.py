"""Stars from one to five: shown, and given by key, arrow or touch."""

from math import cos, pi, sin
from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme_look import TOUCH, colours, px
from ui.widgets.draw import draw_focus

MOST: Final = 5
_INNER: Final = 0.45
"""How deep a star's corners go."""


class Stars(QWidget):
    """So many of five stars."""

    def __init__(self, size: int = 20) -> None:
        super().__init__()
        self._size = px(size)
        self._value = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def value(self) -> int:
        """How many there are, 0 before any were given."""
        return self._value

    def set_value(self, stars: int) -> None:
        """Show so many."""
        self._value = stars
        self.setAccessibleDescription(f"{stars}/{MOST}")
        self.update()

    def sizeHint(self) -> QSize:
        """All five side by side."""
        return QSize(self._step() * MOST, self._tall())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw five stars, the given ones filled."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = colours()
        for at in range(MOST):
            given = at < self._value
            painter.setPen(QPen(QColor(look.amber if given else look.strong_line), 1.4))
            painter.setBrush(QColor(look.amber) if given else Qt.BrushStyle.NoBrush)
            painter.drawPolygon(
                _star(QPointF((at + 0.5) * self._step(), self.height() / 2), self._size * 0.46)
            )

    def _step(self) -> int:
        return self._size + 4

    def _tall(self) -> int:
        return self._size + 4


class StarsField(Stars):
    """Keys 1 to 5, the arrows or a touch give stars."""

    changed = Signal(int)

    def __init__(self) -> None:
        super().__init__(32)
        self._wrong = self._ring = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_wrong(self, wrong: bool) -> None:
        """Mark it as missing."""
        self._wrong = wrong
        self.update()

    def give(self, stars: int) -> None:
        """Give so many, as a person does."""
        self.set_value(max(1, min(stars, MOST)))
        self.changed.emit(self.value())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 5, or one more and one less."""
        if event.text() in tuple("12345"):
            self.give(int(event.text()))
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self.give(self.value() + (1 if event.key() == Qt.Key.Key_Right else -1))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The star that is touched, and all before it."""
        self.give(int(event.position().x()) // self._step() + 1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the stars, the focus and what is wrong."""
        super().paintEvent(event)
        painter = QPainter(self)
        if self._wrong:
            painter.setPen(QPen(QColor(colours().red)))
            painter.drawLine(2, self.height() - 2, self.width() - 2, self.height() - 2)
        if self.hasFocus() and self._ring:
            draw_focus(painter, self.rect())

    def _step(self) -> int:
        return max(TOUCH, self._size + 8)

    def _tall(self) -> int:
        return max(TOUCH, self._size + 8)


def _star(middle: QPointF, radius: float) -> QPolygonF:
    corners = []
    for at in range(10):
        far = radius if at % 2 == 0 else radius * _INNER
        turned = pi * at / 5 - pi / 2
        corners.append(QPointF(middle.x() + far * cos(turned), middle.y() + far * sin(turned)))
    return QPolygonF(corners)
