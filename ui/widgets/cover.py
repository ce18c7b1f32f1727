"""The lock screen's ground: hides the whole window and lets nobody past it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme_look import blend, colours
from ui.widgets.draw import draw_card
from ui.widgets.stack import column, row
from ui.widgets.veil import Veil

_AROUND = 32


class Cover(Veil):
    """Lies over everything, opaque or with the dimmed page behind it, with one card in the middle."""

    def __init__(self, inner: QWidget, *, see_through: bool = False) -> None:
        super().__init__()
        self._inner = inner
        self._see_through = see_through
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, not see_through)  # nothing below is drawn
        self.setLayout(column(None, row(None, _Ground(inner), None), None))

    def release(self) -> None:
        """Give the card back, unharmed, and end."""
        self._inner.setParent(None)
        self.setParent(None)
        self.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        look = colours()
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(look.shade, 0.72) if self._see_through else QColor(look.background))
        painter.drawRect(self.rect())  # for fillRect() PySide first makes the names of all gradients


class _Ground(QWidget):
    """The card's own ground, as large as what lies on it with room around, so that it is drawn with it."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setLayout(column(inner, edge=(_AROUND, _AROUND, _AROUND, _AROUND)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        look = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_card(painter, QRectF(self.rect()), look.surface, look.line, radius=16)
