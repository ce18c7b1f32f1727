"""How old a partner's debt is: one bar of five parts, and below it each part in words and figures (M4)."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pempek_pos.money.amount import Rupiah, rupiah_text
from pempek_pos.partners.ageing import Ageing
from ui.theme_look import blend, colours, font, px

_BAR: Final = 12
_GAP: Final = 8
_WORD: Final = 18
_FIGURE: Final = 22


class AgeingBar(QWidget):
    """Colours only repeat what the words say."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: tuple[Rupiah, ...] = Ageing().buckets
        self.setAccessibleName(self.tr("Umur utang"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_ageing(self, ageing: Ageing) -> None:
        """Show how old this debt is."""
        self._parts = ageing.buckets
        told = (f"{word}: {rupiah_text(part)}" for word, part in zip(self.words(), self._parts, strict=True))
        self.setAccessibleDescription("; ".join(told))
        self.update()

    def words(self) -> tuple[str, ...]:
        """What the five parts are called."""
        return (
            self.tr("belum tempo"),
            self.tr("lewat 1–7 hari"),
            self.tr("8–14 hari"),
            self.tr("15–30 hari"),
            self.tr("di atas 30 hari"),
        )

    def sizeHint(self) -> QSize:
        """A bar, a line of words, a line of figures."""
        return QSize(400, px(_BAR + _GAP + _WORD + _FIGURE))

    def minimumSizeHint(self) -> QSize:
        """Never cut in height."""
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar, then the columns below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_bar(painter)
        wide = self.width() / len(self._parts)
        for at, (word, part) in enumerate(zip(self.words(), self._parts, strict=True)):
            self._draw_column(
                painter, QRectF(at * wide, px(_BAR + _GAP), wide - 8, px(_WORD)), word, at, part
            )

    def _draw_bar(self, painter: QPainter) -> None:
        whole, left = QPainterPath(), 0.0
        whole.addRoundedRect(QRectF(0, 0, self.width(), px(_BAR)), px(_BAR) / 2, px(_BAR) / 2)
        painter.fillPath(whole, QColor(colours().line))
        total = sum(self._parts)
        painter.save()
        painter.setClipPath(whole)
        for at, part in enumerate(self._parts):
            wide = self.width() * part / total if total else 0.0
            painter.fillRect(QRectF(left + (1.5 if left else 0), 0, wide, px(_BAR)), self._ink(at))
            left += wide
        painter.restore()

    def _draw_column(self, painter: QPainter, room: QRectF, word: str, at: int, part: Rupiah) -> None:
        look = colours()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ink(at) if part else QColor(look.strong_line))
        painter.drawEllipse(QPointF(room.left() + 4, room.center().y()), 4, 4)
        painter.setFont(font(12))
        painter.setPen(QColor(look.muted))
        words = room.adjusted(14, 0, 0, 0)
        shown = painter.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setFont(font(14, 600 if part else 400))
        painter.setPen(QColor(look.muted if not part else look.red if at else look.text))
        figure = QRectF(words.left(), room.bottom(), words.width(), px(_FIGURE))
        painter.drawText(figure, Qt.AlignmentFlag.AlignVCenter, rupiah_text(part) if part else "–")

    def _ink(self, at: int) -> QColor:
        look = colours()
        return (
            QColor(look.sea),
            blend(look.amber, 0.6),
            QColor(look.amber),
            blend(look.red, 0.65),
            QColor(look.red),
        )[at]
