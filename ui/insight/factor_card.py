"""One factor as a card to choose: its score with bar and interval, trend, n, or what is still missing."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from pempek_pos.insight.battery import Factor
from pempek_pos.insight.evidence import UNSCORED
from pempek_pos.insight.scorecard import FactorScore, Trend
from pempek_pos.money.amount import grouped
from ui.insight.part_words import factor_name, span, whole
from ui.theme_look import colours, font, px
from ui.widgets.draw import draw_card, draw_focus

_HIGH: Final = 132
_PAD: Final = 14
_BAR: Final = 8
_NO_CHANGE: Final = 0.5
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FactorCard(QAbstractButton):
    """Checked while it is chosen."""

    def __init__(self, factor: Factor) -> None:
        super().__init__()
        self.factor = factor
        self._score = FactorScore(factor, ())
        self.setText(factor_name(factor))
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_score(self._score)

    def show_score(self, score: FactorScore) -> None:
        """Show a month's score."""
        self._score = score
        figure = whole(score.score) if score.score is not None else self._missing()
        self.setAccessibleName(f"{self.text()}: {figure}. {self.foot()} {trend_words(score.trend)}".strip())
        self.update()

    def foot(self) -> str:
        """The line under the bar: interval and n, or how many parts have data; empty at first."""
        score = self._score
        if not score.parts:
            return ""
        if score.score is None:
            words = self.tr("{n} dari {all} ukuran")
            scored = [part for part in score.parts if part.kind not in UNSCORED]
            return words.format(n=len(score.counted), all=len(scored))
        return f"{span(score.interval)} · n {_between(score.least_n, score.most_n)}"

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(200, px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """Five stand side by side in the smallest window."""
        return QSize(150, px(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw card, name, score, trend, bar and foot."""
        look, room = colours(), self.rect()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = look.sea if self.isChecked() else look.strong_line if self.underMouse() else look.line
        draw_card(painter, QRectF(room), look.surface, edge)
        if self.isChecked():
            draw_card(painter, QRectF(room).adjusted(1, 1, -1, -1), "#00000000", look.sea)
        inner = room.adjusted(_PAD, px(10), -_PAD, -px(10))
        self._draw_words(painter, inner)
        self._draw_bar(painter, inner)
        if self.hasFocus():
            draw_focus(painter, room)

    def _draw_words(self, painter: QPainter, inner: QRect) -> None:
        look, score = colours(), self._score
        painter.setFont(font(14, 600))
        painter.setPen(QColor(look.text))
        self._line(painter, QRect(inner.left(), inner.top(), inner.width(), px(22)), self.text())
        middle = QRect(inner.left(), inner.top() + px(26), inner.width(), px(38))
        if score.score is None:
            painter.setFont(font(14))
            painter.setPen(QColor(look.muted))
            self._line(painter, middle, self._missing())
        else:
            self._draw_figure(painter, middle, score.score, score.trend)
        painter.setFont(font(12))
        painter.setPen(QColor(look.muted))
        foot = QRect(inner.left(), inner.bottom() - px(20), inner.width(), px(20))
        self._line(painter, foot, self.foot())

    def _draw_figure(self, painter: QPainter, room: QRect, score: float, trend: Trend | None) -> None:
        look = colours()
        painter.setFont(font(28, 700))
        painter.setPen(QColor(look.text))
        painter.drawText(room, _LEFT, whole(score))
        used = painter.fontMetrics().horizontalAdvance(whole(score)) + 6
        painter.setFont(font(12))
        painter.setPen(QColor(look.muted))
        painter.drawText(room.adjusted(used, px(8), 0, 0), _LEFT, self.tr("dari 100"))
        if trend is not None:
            up = trend.change > 0
            tone = "muted" if not trend.is_clear else "green" if up else "red"
            painter.setFont(font(14, 600))
            painter.setPen(QColor(getattr(look, tone)))
            painter.drawText(room.adjusted(0, px(6), 0, 0), _RIGHT, trend_figure(trend))

    def _draw_bar(self, painter: QPainter, inner: QRect) -> None:
        look, score = colours(), self._score
        top = inner.top() + px(74)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.line))
        painter.drawRoundedRect(QRectF(inner.left(), top, inner.width(), _BAR), _BAR / 2, _BAR / 2)
        if score.score is None:
            return
        painter.setBrush(QColor(look.sea))
        wide = max(float(_BAR), inner.width() * score.score / 100)
        painter.drawRoundedRect(QRectF(inner.left(), top, wide, _BAR), _BAR / 2, _BAR / 2)
        if score.interval is None:
            return
        low, high = (inner.width() * end / 100 for end in (score.interval.low, score.interval.high))
        painter.setBrush(QColor(look.strong_line))
        under = QRectF(inner.left() + low, top + _BAR + 4, max(3.0, high - low), 3)
        painter.drawRoundedRect(under, 1.5, 1.5)

    def _line(self, painter: QPainter, room: QRect, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _LEFT, shown)

    def _missing(self) -> str:
        return self.tr("Belum cukup data") if self._score.parts else self.tr("Menghitung …")


def trend_figure(trend: Trend) -> str:
    """The change with its arrow: ▲ 3, ▼ 2, ● 0."""
    if abs(trend.change) < _NO_CHANGE:
        return "● 0"
    return f"{'▲' if trend.change > 0 else '▼'} {whole(abs(trend.change))}"


def trend_words(trend: Trend | None) -> str:
    """The change in words for who cannot see an arrow."""
    return "" if trend is None else trend_figure(trend)


def _between(least: int, most: int) -> str:
    return grouped(least) if least == most else f"{grouped(least)}–{grouped(most)}"
