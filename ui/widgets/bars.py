"""Small charts drawn by hand: bars with their words, two lines to compare, shares of a whole."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.theme_look import colours, font, px

_FOOT: Final = 24
_HEAD: Final = 12
_GRID: Final = 4


@dataclass(frozen=True, slots=True)
class Bar:
    """One value of a chart with its word; `before` is what it is compared to, None for nothing."""

    word: str
    value: int
    before: int | None = None


def round_ceiling(value: int) -> int:
    """The next figure at or above `value` whose quarters are round too, at least 4."""
    step = 1
    while step * 10 <= value:
        step *= 10
    for tenths in (10, 12, 16, 20, 24, 32, 40, 60, 80, 100):
        if step * tenths // 10 >= value:
            return max(4, step * tenths // 10)
    return step * 10


class BarChart(QWidget):
    """Upright bars over their words; a paler bar before each shows what it is compared to."""

    def __init__(self, name: str, text_of: Callable[[int], str], *, tall: int = 200) -> None:
        """`text_of` writes a value for the axis and the tooltip ("Rp1,2 jt")."""
        super().__init__()
        self._text_of = text_of
        self._bars: tuple[Bar, ...] = ()
        self._name = name
        self._level: tuple[int, str] | None = None
        self.setAccessibleName(name)
        self.setMinimumHeight(tall)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these values."""
        self._bars = tuple(bars)
        told = "; ".join(f"{bar.word}: {self._text_of(bar.value)}" for bar in self._bars)
        self.setAccessibleDescription(told)
        self.update()

    def show_level(self, value: int, word: str) -> None:
        """Draw a dashed line at a value to be reached, with its word; 0 draws none."""
        self._level = (value, word) if value else None
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(360, self.minimumHeight())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say the value under the pointer."""
        at = self._bar_at(event.position().x())
        if at is None:
            QToolTip.hideText()
            return
        bar = self._bars[at]
        words = f"{bar.word}: {self._text_of(bar.value)}"
        QToolTip.showText(event.globalPosition().toPoint(), words.replace("<", "‹"), self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw grid, bars and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = round_ceiling(self._highest())
        draw_grid(painter, self._room(), top, self._text_of)
        self._draw_bars(painter, top)
        self._draw_words(painter)
        self._draw_level(painter, top)

    def _draw_bars(self, painter: QPainter, top: int) -> None:
        look, room = colours(), self._room()
        step = room.width() / max(1, len(self._bars))
        painter.setPen(Qt.PenStyle.NoPen)
        for at, bar in enumerate(self._bars):
            middle = room.left() + step * (at + 0.5)
            wide = min(28.0, step * (0.56 if bar.before is None else 0.34))
            painter.setBrush(QColor(look.field_line))
            if bar.before is not None:
                _upright(painter, room, middle - wide - 1, wide, bar.before / top)
            painter.setBrush(QColor(look.sea))
            left = middle - wide / 2 if bar.before is None else middle + 1
            _upright(painter, room, left, wide, bar.value / top)

    def _draw_words(self, painter: QPainter) -> None:
        room = self._room()
        step = room.width() / max(1, len(self._bars))
        painter.setFont(font(12))
        painter.setPen(QColor(colours().muted))
        widest = max((painter.fontMetrics().horizontalAdvance(bar.word) for bar in self._bars), default=0) + 8
        each = max(1, -(-widest // max(1, int(step))))
        for at in range(0, len(self._bars), each):
            middle = room.left() + step * (at + 0.5)
            place = QRectF(middle - widest / 2, room.bottom() + 4, widest, px(_FOOT) - 4)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._bars[at].word)

    def _draw_level(self, painter: QPainter, top: int) -> None:
        if self._level is None:
            return
        look, room = colours(), self._room()
        value, word = self._level
        y = room.bottom() - room.height() * value // top
        painter.setPen(QPen(QColor(look.amber), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(room.left(), y, room.right(), y)
        painter.setFont(font(12, 600))
        wide = painter.fontMetrics().horizontalAdvance(word) + 12
        place = QRect(room.right() - wide, y - px(20) if y - px(20) > 0 else y + 2, wide, px(18))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.surface))
        painter.drawRoundedRect(place, 4, 4)
        painter.setPen(QColor(look.amber))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, word)

    def _room(self) -> QRect:
        return plot_room(self, self._text_of, self._highest())

    def _highest(self) -> int:
        bars = max((max(bar.value, bar.before or 0) for bar in self._bars), default=0)
        return max(bars, self._level[0] if self._level is not None else 0)

    def _bar_at(self, x: float) -> int | None:
        room = self._room()
        if not self._bars or not room.left() <= x < room.right():
            return None
        return min(len(self._bars) - 1, int((x - room.left()) * len(self._bars) / room.width()))


class LineChart(BarChart):
    """A line over time, with the time before as a paler, dashed line."""

    def _draw_bars(self, painter: QPainter, top: int) -> None:
        look = colours()
        befores = [bar.before for bar in self._bars if bar.before is not None]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(look.strong_line), 1.5, Qt.PenStyle.DashLine))
        painter.drawPath(self._path(befores, top))
        line = self._path([bar.value for bar in self._bars], top)
        painter.setPen(QPen(QColor(look.sea), 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPath(line)
        painter.setPen(QPen(QColor(look.surface), 2))
        painter.setBrush(QColor(look.sea))
        if self._bars:
            painter.drawEllipse(line.currentPosition(), 5, 5)

    def _path(self, values: Sequence[int], top: int) -> QPainterPath:
        room, path = self._room(), QPainterPath()
        step = room.width() / max(1, len(self._bars))
        for at, value in enumerate(values):
            spot = QPointF(room.left() + step * (at + 0.5), room.bottom() - room.height() * value / top)
            if at:
                path.lineTo(spot)
            else:
                path.moveTo(spot)
        return path


class ShareBar(QWidget):
    """Shares of a whole side by side, with their words below."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._shares: tuple[Bar, ...] = ()
        self.setAccessibleName(name)
        self.setFixedHeight(px(52))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, shares: Sequence[Bar]) -> None:
        """Show these parts; the word of each says its figure too ("Tunai 62%")."""
        self._shares = tuple(share for share in shares if share.value > 0)
        self.setAccessibleDescription(", ".join(share.word for share in self._shares))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the parts, then a dot and a word for each."""
        look = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QPainterPath()
        whole.addRoundedRect(QRectF(0, 0, self.width(), px(14)), px(7), px(7))
        painter.fillPath(whole, QColor(look.line))
        total = sum(share.value for share in self._shares) or 1
        inks = (look.sea, look.amber, look.bars[3], look.bars[5], look.bars[4], look.bars[6])
        left, word_left = 0.0, 0.0
        painter.setFont(font(12))
        for at, share in enumerate(self._shares):
            ink = QColor(inks[at % len(inks)])
            wide = self.width() * share.value / total
            painter.save()
            painter.setClipPath(whole)
            painter.fillRect(QRectF(left + (1 if at else 0), 0, wide, px(14)), ink)
            painter.restore()
            left += wide
            word_left = self._word(painter, word_left, share.word, ink)

    def _word(self, painter: QPainter, left: float, word: str, ink: QColor) -> float:
        middle = px(14) + (self.height() - px(14)) / 2 + 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(left + 5, middle), 4, 4)
        painter.setPen(QColor(colours().muted))
        wide = painter.fontMetrics().horizontalAdvance(word)
        place = QRectF(left + 14, middle - px(10), wide + 4, px(20))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, word)
        return left + wide + 34


def plot_room(chart: QWidget, text_of: Callable[[int], str], top: int) -> QRect:
    """Where the bars stand, right of the axis words and above the foot."""
    metrics, ceiling = QFontMetrics(font(12)), round_ceiling(top)
    axis = max(metrics.horizontalAdvance(text_of(ceiling * at // _GRID)) for at in range(_GRID + 1)) + 12
    return chart.rect().adjusted(axis, px(_HEAD), -4, -px(_FOOT))


def draw_grid(painter: QPainter, room: QRect, top: int, text_of: Callable[[int], str]) -> None:
    """Hairlines at quarters of `top`, each with its figure."""
    look = colours()
    painter.setFont(font(12))
    for at in range(_GRID + 1):
        y = room.bottom() - room.height() * at // _GRID
        painter.setPen(QPen(QColor(look.line)))
        painter.drawLine(room.left(), y, room.right(), y)
        painter.setPen(QColor(look.muted))
        place = QRect(0, y - px(10), room.left() - 8, px(20))
        painter.drawText(
            place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text_of(top * at // _GRID)
        )


def _upright(painter: QPainter, room: QRect, left: float, wide: float, part: float) -> None:
    high = room.height() * part
    if high <= 0:
        return
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    round_by = min(4.0, high)
    path.addRoundedRect(QRectF(left, room.bottom() - high, wide, high), round_by, round_by)
    path.addRect(QRectF(left, room.bottom() - high + round_by, wide, max(0.0, high - round_by)))
    painter.fillPath(path.simplified(), painter.brush())
