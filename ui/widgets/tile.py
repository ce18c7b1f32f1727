"""What an item tile holds and how it is drawn."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.theme_look import RADIUS, colours, font, px
from ui.widgets.draw import broken, draw_badge, draw_focus

TILE_ROLE: Final = Qt.ItemDataRole.UserRole
COUNT_ROLE: Final = Qt.ItemDataRole.UserRole + 1
GAP: Final = 10
_PAD: Final = 16
_BAR: Final = 5
_ROOM_FOR_CODE: Final = 120


@dataclass(frozen=True, slots=True)
class Tile:
    """One item as the grid shows it; `bar` picks the category's colour, `off` greys it out."""

    key: str
    name: str
    price: str
    code: str
    bar: int = 0
    note: str = ""
    off: bool = False


class TileDelegate(QStyledItemDelegate):
    """Draws a tile: colour bar, name in up to three lines, price, code, and a count beside the name."""

    wide = 160

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the tile of `index`."""
        tile = index.data(TILE_ROLE)
        count = str(index.data(COUNT_ROLE) or "")
        look = colours()
        body = option.rect.adjusted(0, 0, -GAP, -GAP)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        over = bool(state & QStyle.StateFlag.State_MouseOver) and not tile.off
        _ground(painter, body, look.bars[tile.bar % len(look.bars)], over or bool(count))
        if tile.off:
            painter.setOpacity(0.5)
        badge = max(px(20), QFontMetrics(font(12, 700)).horizontalAdvance(count) + 10) if count else 0
        words = body.adjusted(_PAD if body.width() > 130 else 13, 13, -12 if body.width() > 130 else -8, -12)
        _name(painter, words, tile.name, badge and badge + 4 - (body.right() - words.right() - 8))
        _foot(painter, words, tile)
        if count:
            centre = QPointF(body.right() - 8 - badge / 2, body.top() + 8 + px(20) / 2)
            draw_badge(painter, centre, count, look.sea, look.on_sea)
        if state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, body)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room for three lines of name above the price; the grid sets the width."""
        return QSize(self.wide, tile_height())


def tile_height() -> int:
    """How tall a tile with its gap is at the person's text scale."""
    return px(104) + GAP


def _ground(painter: QPainter, body: QRect, bar: str, lit: bool) -> None:
    look = colours()
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(body).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    painter.fillPath(outline, QColor(look.surface))
    painter.save()
    painter.setClipPath(outline)
    painter.fillRect(QRect(body.left(), body.top(), _BAR + 1, body.height()), QColor(bar))
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(look.sea if lit else look.line)))
    painter.drawPath(outline)


def _name(painter: QPainter, room: QRect, name: str, kept_free: int) -> None:
    """The name in at most three lines; the first leaves `kept_free` pixels for the count."""
    used = font(14, 600)
    metrics = QFontMetrics(used)
    most = max(1, min(3, (room.height() - px(22)) // metrics.height()))
    painter.setFont(used)
    painter.setPen(QColor(colours().text))
    for number, (text, wide) in enumerate(broken(name, used, room.width(), kept_free, most)):
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, wide)
        painter.drawText(room.left(), room.top() + metrics.ascent() + number * metrics.height(), shown)


def _foot(painter: QPainter, words: QRect, tile: Tile) -> None:
    look = colours()
    painter.setFont(font(14, 400))
    painter.setPen(QColor(look.text))
    price = painter.fontMetrics().horizontalAdvance(tile.price)
    line = QRect(words.left(), words.bottom() - px(20) + 1, words.width(), px(20))
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, tile.price)
    painter.setFont(font(12, 400))
    painter.setPen(QColor(look.amber if tile.note else look.muted))
    side = line.adjusted(price + 8, 0, 0, -1)
    if not tile.note and words.width() < px(_ROOM_FOR_CODE):
        return  # one tile shows its code where all can
    if side.width() < painter.fontMetrics().horizontalAdvance(tile.note[:4] or tile.code):
        return
    shown = painter.fontMetrics().elidedText(
        tile.note or tile.code, Qt.TextElideMode.ElideRight, side.width()
    )
    painter.drawText(side, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, shown)
