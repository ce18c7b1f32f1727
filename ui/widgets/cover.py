"""The lock screen's ground: hides the whole window and lets nobody past it."""

from PySide6.QtCore import QEvent, QObject, QRectF
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
        inner.installEventFilter(self)
        self.setLayout(column(None, row(None, inner, None), None, edge=(24, 24, 24, 24)))

    def release(self) -> None:
        """Give the card back, unharmed, and end."""
        self._inner.removeEventFilter(self)
        self._inner.setParent(None)
        self.setParent(None)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The card is drawn wider than what is on it: where that moves or grows, all is drawn anew."""
        if watched is self._inner and event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the card."""
        look = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = blend(look.shade, 0.72) if self._see_through else QColor(look.background)
        painter.fillRect(self.rect(), ground)
        card = QRectF(self._inner.geometry()).adjusted(-32, -32, 32, 32)
        draw_card(painter, card, look.surface, look.line, radius=16)
