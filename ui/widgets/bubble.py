"""The words of a message as a chat shows them."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme_look import colours
from ui.widgets.draw import draw_card
from ui.widgets.label import PlainLabel
from ui.widgets.stack import column


class Bubble(QWidget):
    """Words on a soft green ground."""

    def __init__(self) -> None:
        super().__init__()
        self.words = PlainLabel("", wrap=True)
        self.setLayout(column(self.words, edge=(16, 14, 16, 14)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_card(painter, QRectF(self.rect()), colours().green_soft, radius=14)
