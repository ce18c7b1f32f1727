"""Shares of a whole: one bar, and below it a line for each part with its share and its figure."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme_look import colours, font, px

_BAR: Final = 12
_LINE: Final = 30
_GAP: Final = 8


@dataclass(frozen=True, slots=True)
class Share:
    """One part: its word, its share as written (62%), its figure as written, and its weight."""

    word: str
    part: str
    figure: str
    value: int


class Shares(QWidget):
    """Drawn in the order given."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._shares: tuple[Share, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, shares: Sequence[Share]) -> None:
        """Show these parts."""
        self._shares = tuple(shares)
        told = "; ".join(f"{share.word} {share.part}, {share.figure}" for share in self._shares)
        self.setAccessibleDescription(told)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As tall as its lines."""
        return QSize(200, px(_BAR) + px(_GAP) + px(_LINE) * len(self._shares))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar, then the lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_bar(painter)
        for at, share in enumerate(self._shares):
            self._draw_line(painter, px(_BAR) + px(_GAP) + at * px(_LINE), share, self._ink(at))

    def _draw_bar(self, painter: QPainter) -> None:
        whole, left = QPainterPath(), 0.0
        whole.addRoundedRect(QRectF(0, 0, self.width(), px(_BAR)), px(_BAR) / 2, px(_BAR) / 2)
        painter.fillPath(whole, QColor(colours().line))
        total = sum(max(0, share.value) for share in self._shares) or 1
        painter.save()
        painter.setClipPath(whole)
        for at, share in enumerate(self._shares):
            wide = self.width() * max(0, share.value) / total
            painter.fillRect(QRectF(left + (1.5 if at else 0), 0, wide, px(_BAR)), self._ink(at))
            left += wide
        painter.restore()

    def _draw_line(self, painter: QPainter, top: int, share: Share, ink: QColor) -> None:
        look, high = colours(), px(_LINE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(5, top + high / 2), 4, 4)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(14, 600))
        painter.setPen(QColor(look.text))
        room = QRectF(18, top, self.width() - 18, high)
        painter.drawText(room, right, share.figure)
        used = painter.fontMetrics().horizontalAdvance(share.figure) + 16
        painter.setFont(font(14))
        painter.setPen(QColor(look.muted))
        words = f"{share.word} · {share.part}"
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()) - used)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)

    def _ink(self, at: int) -> QColor:
        look = colours()
        inks = (look.sea, look.amber, look.bars[3], look.bars[5], look.bars[4], look.bars[6])
        return QColor(inks[at % len(inks)])
