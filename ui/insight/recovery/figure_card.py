"""One figure as a card to choose: its name, the figure, and n with interval or what is still missing."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.insight.recovery.state import Measure
from ui.insight.recovery.words import Figure, formula, measure_name
from ui.theme_look import colours, font, px
from ui.widgets.draw import draw_card, draw_focus
from ui.widgets.label import set_tip

_HIGH: Final = 98
_PAD: Final = 14
_NAME: Final = 22
_FIGURE: Final = 34
_SMALLER: Final = (24, 20, 18)
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class FigureCard(QAbstractButton):
    """Checked while it is chosen; how it is reckoned stands in its tooltip."""

    def __init__(self, measure: Measure) -> None:
        super().__init__()
        self.measure = measure
        self._shown = Figure("–", "")
        self.setText(measure_name(measure))
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_figure(self, figure: Figure) -> None:
        """Show a period's figure."""
        self._shown = figure
        self.setAccessibleName(f"{self.text()}: {figure.figure}. {figure.note}")
        set_tip(self, f"{figure.note}\n{formula(self.measure)}")
        self.update()

    def figure(self) -> Figure:
        """What it shows."""
        return self._shown

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(200, px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """Four stand side by side in the smallest window."""
        return QSize(150, px(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw card, name, figure and note."""
        look, room = colours(), self.rect()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = look.sea if self.isChecked() else look.strong_line if self.underMouse() else look.line
        draw_card(painter, QRectF(room), look.surface, edge)
        if self.isChecked():
            draw_card(painter, QRectF(room).adjusted(1, 1, -1, -1), "#00000000", look.sea)
        inner = room.adjusted(_PAD, px(10), -_PAD, -px(10))
        top, wide = inner.top(), inner.width()
        painter.setFont(font(14))
        painter.setPen(QColor(look.muted))
        self._line(painter, QRect(inner.left(), top, wide, px(_NAME)), self.text())
        self._draw_figure(painter, QRect(inner.left(), top + px(_NAME + 2), wide, px(_FIGURE)))
        painter.setFont(font(12))
        painter.setPen(QColor(look.muted))
        foot = QRect(inner.left(), inner.bottom() - px(18), wide, px(20))
        self._line(painter, foot, self._shown.note)
        if self.hasFocus():
            draw_focus(painter, room)

    def _draw_figure(self, painter: QPainter, room: QRect) -> None:
        """As large as it fits, a dash for nothing in a quiet ink."""
        look, words = colours(), self._shown.figure
        painter.setPen(QColor(look.muted if words == "–" else look.text))
        for size in _SMALLER:
            painter.setFont(font(size, 700))
            if painter.fontMetrics().horizontalAdvance(words) <= room.width():
                break
        self._line(painter, room, words)

    def _line(self, painter: QPainter, room: QRect, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _LEFT, shown)
