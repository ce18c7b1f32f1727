"""A receipt as it will be printed, drawn from the same rows; paper is light in either theme."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pempek_pos.printing.qr import qr_rows
from pempek_pos.printing.rows import Align, Cut, Gap, Item, Line, Mark, Pair, Qr, Row, Rule, Title, Weight
from ui.theme_colours import LIGHT
from ui.theme_look import font, px

_EDGE: Final = 20
_WRAP: Final = Qt.TextFlag.TextWordWrap.value | Qt.TextFlag.TextWrapAnywhere.value
_MODULE: Final = 3
_FONTS: Final = {
    Weight.QUIET: (12, 400),
    Weight.PLAIN: (12, 400),
    Weight.BOLD: (12, 700),
    Weight.LARGE: (20, 700),
}


class PaperRoll(QWidget):
    """Draws the rows of one receipt."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(px(280))

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show this receipt."""
        self._rows = tuple(rows)
        self.setAccessibleName("\n".join(_spoken(row) for row in rows))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """As long as the receipt is."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How long it is on a roll of this width."""
        return self._walk(None, width)

    def sizeHint(self) -> QSize:
        """A roll of the usual width."""
        return QSize(px(320), self.heightForWidth(max(self.width(), px(280))))

    def minimumSizeHint(self) -> QSize:
        """Never cut at its end."""
        return QSize(px(280), self.heightForWidth(max(self.width(), px(280))))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the paper, then its rows from the top."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(LIGHT.line)))
        painter.setBrush(QColor(LIGHT.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        self._walk(painter, self.width())

    def _walk(self, painter: QPainter | None, width: int) -> int:
        """Go down the rows, drawing where there is a painter; the height of them all."""
        room = QRect(_EDGE, _EDGE, width - 2 * _EDGE, 0)
        for row in self._rows:
            room.moveTop(room.top() + _drawn(painter, room, row))
        return room.top() + _EDGE - px(4)


def _drawn(painter: QPainter | None, room: QRect, row: Row) -> int:
    """Draw one row at the top of `room`; how much height it took."""
    match row:
        case Title():
            return _words(painter, room, row.text, (16, 700), Align.CENTRE)
        case Mark():
            return _words(painter, room, row.text, (14, 700), Align.CENTRE)
        case Line():
            return _words(painter, room, row.text, _FONTS[row.weight], row.align, row.weight is Weight.QUIET)
        case Pair():
            return _pair(painter, room, row)
        case Item():
            name = _words(painter, room, row.name, (12, 600), Align.LEFT)
            return name + _pair(painter, room.translated(0, name), Pair(row.pieces, row.total)) + px(2)
        case _:
            return _furniture(painter, room, row)


def _furniture(painter: QPainter | None, room: QRect, row: Rule | Gap | Qr | Cut) -> int:
    match row:
        case Rule():
            return _rule(painter, room)
        case Gap():
            return px(6)
        case Qr():
            return _qr(painter, room, row.payload)
        case Cut():
            return 0


def _words(
    painter: QPainter | None,
    room: QRect,
    text: str,
    look: tuple[int, int],
    align: Align,
    quiet: bool = False,
) -> int:
    used = font(*look)
    side = Qt.AlignmentFlag.AlignHCenter if align is Align.CENTRE else Qt.AlignmentFlag.AlignLeft
    flags = side.value | _WRAP
    high = QFontMetrics(used).boundingRect(QRect(0, 0, room.width(), 10_000), flags, text).height() + px(3)
    if painter is not None:
        _ink(painter, used, quiet)
        painter.drawText(QRect(room.left(), room.top(), room.width(), high), flags, text)
    return high


def _pair(painter: QPainter | None, room: QRect, row: Pair) -> int:
    used = font(*_FONTS[row.weight])
    metrics = QFontMetrics(used)
    wide = metrics.horizontalAdvance(row.right) + px(10)
    left = QRect(room.left(), room.top(), max(40, room.width() - wide), 10_000)
    high = max(metrics.height(), metrics.boundingRect(left, _WRAP, row.left).height()) + px(3)
    if painter is not None:
        _ink(painter, used, row.weight is Weight.QUIET)
        left.setHeight(high)
        painter.drawText(left, _WRAP, row.left)
        painter.drawText(
            QRect(room.left(), room.top(), room.width(), high), Qt.AlignmentFlag.AlignRight, row.right
        )
    return high


def _ink(painter: QPainter, used: QFont, quiet: bool) -> None:
    painter.setFont(used)
    painter.setPen(QColor(LIGHT.muted if quiet else LIGHT.text))


def _rule(painter: QPainter | None, room: QRect) -> int:
    if painter is not None:
        painter.setPen(QPen(QColor(LIGHT.strong_line), 1, Qt.PenStyle.DashLine))
        middle = room.top() + px(6)
        painter.drawLine(room.left(), middle, room.left() + room.width(), middle)
    return px(13)


def _qr(painter: QPainter | None, room: QRect, payload: str) -> int:
    code = qr_rows(payload)
    side = len(code) * _MODULE
    if painter is not None:
        left = room.left() + (room.width() - side) // 2
        for down, modules in enumerate(code):
            for across, dark in enumerate(modules):
                if dark:
                    painter.fillRect(
                        left + across * _MODULE, room.top() + 4 + down * _MODULE, _MODULE, _MODULE,
                        QColor(LIGHT.text),
                    )  # fmt: skip
    return side + 8


def _spoken(row: Row) -> str:
    match row:
        case Title() | Mark() | Line():
            return row.text
        case Pair():
            return f"{row.left}: {row.right}"
        case Item():
            return f"{row.name}, {row.pieces}: {row.total}"
        case _:
            return ""
