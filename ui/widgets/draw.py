"""What several widgets draw alike: the focus ring, the key chip, round badges, initials."""

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption

from ui.theme_look import RADIUS, blend, colours, font, px

_CAP_PAD: Final = 7


def draw_focus(painter: QPainter, room: QRect, *, ink: str = "", radius: float = RADIUS) -> None:
    """A two-pixel ring just inside `room`; `ink` where sea would not show."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(ink or colours().sea), 2))
    gap = 4 if ink else 1
    painter.drawRoundedRect(
        QRectF(room).adjusted(gap, gap, -gap, -gap), max(2.0, radius - gap), max(2.0, radius - gap)
    )


def keycap_width(key: str) -> int:
    """How wide the chip for `key` is."""
    return max(px(26), QFontMetrics(font(12, 600)).horizontalAdvance(key) + 2 * _CAP_PAD)


def draw_keycap(painter: QPainter, left: int, room: QRect, key: str, ink: str = "") -> None:
    """The chip that names a key, upright in the middle of `room`; on a coloured button in its `ink`."""
    look = colours()
    cap = QRectF(left + 0.5, room.center().y() - px(10) + 0.5, keycap_width(key) - 1, px(21) - 1)
    painter.setPen(QPen(blend(ink, 0.55) if ink else QColor(look.line)))
    painter.setBrush(Qt.BrushStyle.NoBrush if ink else QColor(look.raised))
    painter.drawRoundedRect(cap, 5, 5)
    painter.setFont(font(12, 600))
    painter.setPen(QColor(ink or look.muted))
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)


def draw_badge(painter: QPainter, centre: QPointF, text: str, fill: str, ink: str) -> None:
    """A round count, growing sideways for long numbers."""
    painter.setFont(font(12, 700))
    high = px(20)
    wide = max(high, painter.fontMetrics().horizontalAdvance(text) + 10)
    body = QRectF(centre.x() - wide / 2, centre.y() - high / 2, wide, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(body, high / 2, high / 2)
    painter.setPen(QColor(ink))
    painter.drawText(body, Qt.AlignmentFlag.AlignCenter, text)


def draw_initials(painter: QPainter, circle: QRectF, initials: str, fill: str, ink: str) -> None:
    """Two letters in a filled circle."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill))
    painter.drawEllipse(circle)
    painter.setFont(font(12 if circle.width() < 36 else 14, 700))
    painter.setPen(QColor(ink))
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, initials)


def draw_card(painter: QPainter, body: QRectF, fill: str, edge: str = "", radius: float = RADIUS) -> None:
    """A rounded ground with an optional hairline edge."""
    painter.setBrush(QColor(fill))
    painter.setPen(QPen(QColor(edge)) if edge else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def broken(text: str, used: QFont, wide: int, kept_free: int, most: int) -> list[tuple[str, int]]:
    """A text in at most so many lines with their widths; the first leaves `kept_free` pixels at its end."""
    layout = QTextLayout(text, used)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[tuple[str, int]] = []
    while len(lines) < most and (line := layout.createLine()).isValid():
        here = wide - (0 if lines else kept_free)
        line.setLineWidth(here)
        last = len(lines) == most - 1
        end = None if last else line.textStart() + line.textLength()
        lines.append((text[line.textStart() : end].rstrip(), here))
    layout.endLayout()
    return lines
