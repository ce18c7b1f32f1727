"""The lock screen's ground: hides the whole window and lets nobody past it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme_look import blend, colours
from ui.widgets.draw import draw_card
from ui.widgets.stack import column, row
from ui.widgets.veil import Veil


class Cover(Veil):
    """Lies over everything, opaque or with the dimmed page behind it, with one card in the middle."""

    def __init__(self, inner: QWidget, *, see_through: bool = False) -> None:
        super().__init__()
        self._inner = inner
        self._see_through = see_through
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, not see_through)  # nothing below is drawn
        self.setLayout(column(None, row(None, inner, None), None, edge=(24, 24, 24, 24)))

    def release(self) -> None:
        """Give the card back, unharmed, and end."""
        self._inner.setParent(None)
        self.setParent(None)
        self.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the card."""
        look = colours()
        painter = QPainter(self)
        ground = blend(look.shade, 0.72) if self._see_through else QColor(look.background)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRect(self.rect())  # for fillRect() PySide first makes the names of all gradients
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self._inner.geometry()).adjusted(-32, -32, 32, 32)
        draw_card(painter, card, look.surface, look.line, radius=16)
