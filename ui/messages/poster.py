"""An announcement as a picture in the shop's face, for a feed or a story; the same words, the same bytes."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QLinearGradient, QPainter, QPainterPath, QPen

from pempek_pos.announcements.announcement import AnnouncedKind
from pempek_pos.messages.announcement_texts import Poster
from ui.assets import icon_pixmap
from ui.messages.poster_layout import Format, Layout, Piece, laid_out
from ui.theme_colours import LIGHT

PAINTS: Final = {
    "white": "#FFFFFF",
    "soft": "#D6E7EE",
    "sea": LIGHT.sea,
    "text": LIGHT.text,
    "muted": LIGHT.muted,
    "on_amber": "#2A1B05",
    "amber": "#F5B04C",
}
_GLYPHS: Final = {
    AnnouncedKind.REWARD: "gift",
    AnnouncedKind.PROMOTION: "tag",
    AnnouncedKind.NEWS: "megaphone",
}
_SIGNS: Final = {"foot": "map-pin", "whatsapp": "message-circle"}


def drawn(poster: Poster, format_: Format) -> QImage:
    """The picture."""
    layout = laid_out(poster, format_)
    image = QImage(format_.size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    _draw_ground(painter, QRectF(image.rect()), _GLYPHS[poster.kind])
    _draw_mark(painter, format_.safe)
    _draw_ticket(painter, layout)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(PAINTS["amber"]))
    painter.drawRoundedRect(layout.tag, layout.tag.height() / 2, layout.tag.height() / 2)
    for piece in layout.pieces:
        _draw_piece(painter, piece)
    painter.end()
    return image


def png(image: QImage) -> bytes:
    """The picture as PNG bytes."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # a device instead of a path
    return bytes(buffer.data().data())


def keep_posters(poster: Poster, name: str, folder: Path) -> tuple[Path, ...]:
    """Write both pictures into `folder`, each whole or not at all; gives their paths. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    kept = []
    for format_ in Format:
        size = format_.size
        path = folder / f"{name}-{size.width()}x{size.height()}.png"
        waiting = path.with_name(f".{path.name}.part")
        waiting.write_bytes(png(drawn(poster, format_)))
        kept.append(waiting.replace(path))
    return tuple(kept)


def _draw_ground(painter: QPainter, all_: QRectF, glyph: str) -> None:
    """Deep sea with a plate that looks in from the corner, and waves along the bottom."""
    sea = QLinearGradient(all_.topLeft(), all_.bottomRight())
    sea.setColorAt(0, QColor("#0E6E8F"))
    sea.setColorAt(0.55, QColor(LIGHT.sea))
    sea.setColorAt(1, QColor(LIGHT.rail))
    painter.fillRect(all_, sea)
    centre = QPointF(all_.right() - 70, all_.height() * (0.13 if all_.height() < 1200 else 0.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for radius, alpha, wide in ((330, 26, 3.0), (300, 34, 2.0), (226, 30, 2.0)):
        painter.setPen(QPen(QColor(255, 255, 255, alpha), wide))
        painter.drawEllipse(centre, radius, radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(255, 255, 255, 12))
    painter.drawEllipse(centre, 300, 300)
    painter.drawEllipse(centre, 226, 226)
    painter.setOpacity(0.2)
    painter.drawPixmap(centre - QPointF(150, 90), icon_pixmap(glyph, "#FFFFFF", 210))
    painter.setOpacity(1)
    _draw_waves(painter, all_)


def _draw_waves(painter: QPainter, all_: QRectF) -> None:
    """Rows of scales, as on a fish, fading upwards."""
    wide = 90.0
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for row in range(5):
        top = all_.bottom() - 40 - row * wide / 2
        painter.setPen(QPen(QColor(255, 255, 255, 26 - 5 * row), 2))
        left = all_.left() - (wide / 2 if row % 2 else 0)
        while left < all_.right():
            painter.drawArc(QRectF(left, top, wide, wide), 0, 180 * 16)
            left += wide


def _draw_mark(painter: QPainter, safe: QRectF) -> None:
    """The shop's mark: a fish on an amber plate."""
    plate = QRectF(safe.left(), safe.top(), 92, 92)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(PAINTS["amber"]))
    painter.drawEllipse(plate)
    painter.drawPixmap(plate.topLeft() + QPointF(20, 20), icon_pixmap("fish", PAINTS["on_amber"], 52))


def _draw_ticket(painter: QPainter, layout: Layout) -> None:
    """A ticket with a torn edge between the code and the last day."""
    ticket, stub = layout.ticket, layout.stub
    shape = QPainterPath()
    shape.addRoundedRect(ticket, 28, 28)
    torn = stub.width() > 0
    if torn:
        for edge in (ticket.top(), ticket.bottom()):
            hole = QPainterPath()
            hole.addEllipse(QPointF(stub.left(), edge), 20, 20)
            shape = shape.subtracted(hole)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 40))
    painter.drawPath(shape.translated(0, 10))
    painter.setBrush(QColor("#FFFFFF"))
    painter.drawPath(shape)
    if torn:
        pen = QPen(QColor(LIGHT.field_line), 3)
        pen.setDashPattern([3, 4])
        painter.setPen(pen)
        painter.drawLine(QPointF(stub.left(), ticket.top() + 34), QPointF(stub.left(), ticket.bottom() - 34))


def _draw_piece(painter: QPainter, piece: Piece) -> None:
    """Letters are drawn as shapes: what Qt has drawn before, and keeps, makes no difference then."""
    metrics, high = QFontMetricsF(piece.font), piece.line_height
    top = piece.room.top() + (piece.room.height() - high * len(piece.lines)) / 2
    letters = QPainterPath()
    letters.setFillRule(Qt.FillRule.WindingFill)
    for at, line in enumerate(piece.lines):
        base = top + (at + 0.5) * high + (metrics.ascent() - metrics.descent()) / 2
        letters.addText(QPointF(piece.room.left(), base), piece.font, line)
    painter.fillPath(letters, QColor(PAINTS[piece.ink]))
    if sign := _SIGNS.get(piece.name):
        pixmap = icon_pixmap(sign, PAINTS["amber"], 32)
        painter.drawPixmap(QPointF(piece.room.left() - 48, piece.room.center().y() - 16), pixmap)
