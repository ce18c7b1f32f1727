"""A complaint's card on the board: what it holds and how it is drawn."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.assets import icon_pixmap
from ui.theme_look import RADIUS, blend, colours, font, px
from ui.widgets.draw import draw_focus

CARD_ROLE: Final = Qt.ItemDataRole.UserRole
GAP: Final = 8
_PAD: Final = 12
_LINE: Final = 20
_EDGE: Final = 4


@dataclass(frozen=True, slots=True)
class Card:
    """One complaint in words; `tone` names the palette's colour of its time, `icon` says the same shape-wise.

    `short` is the time where the card is narrow; `tags` stand beside the label: food safety, escalated.
    """

    key: str
    label: str
    title: str
    who: str
    about: str
    handler: str
    time: str
    tone: str
    icon: str
    short: str = ""
    tags: tuple[str, ...] = ()

    def spoken(self) -> str:
        """All of it, for a screen reader."""
        parts = (self.label, *self.tags, self.title, self.who, self.about, self.handler, self.time)
        return ", ".join(filter(None, parts))


def card_height() -> int:
    """How tall a card with its gap is at the person's text scale."""
    return 4 * px(_LINE) + px(24) + 2 * _PAD + GAP


class CardDelegate(QStyledItemDelegate):
    """Draws a card: label, what and who, then the time left on a soft ground of its colour."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the card of `index`."""
        card: Card = index.data(CARD_ROLE)
        look, body = colours(), option.rect.adjusted(0, 0, 0, -GAP)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setBrush(QColor(look.surface))
        painter.setPen(QPen(QColor(look.sea if lit else look.line)))
        painter.drawRoundedRect(QRectF(body).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        _draw_edge(painter, body, card.tone)
        words = body.adjusted(_PAD + _EDGE, _PAD - 2, -_PAD, -_PAD + 2)
        _head(painter, words, card)
        for number, (text, size, weight, ink) in enumerate(
            (
                (card.title, 14, 600, look.text),
                (card.who, 14, 400, look.text),
                (" · ".join(filter(None, (card.about, card.handler))), 12, 400, look.muted),
            ),
            1,
        ):
            line = QRect(words.left(), words.top() + number * px(_LINE), words.width(), px(_LINE))
            _write(painter, line, text, (size, weight, ink))
        _time(painter, words, card)
        if state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, body)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as its column."""
        return QSize(120, card_height())


def _draw_edge(painter: QPainter, body: QRect, tone: str) -> None:
    painter.save()
    painter.setClipRect(QRect(body.left(), body.top(), _EDGE + 1, body.height()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(getattr(colours(), tone)))
    painter.drawRoundedRect(QRectF(body).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    painter.restore()


def _head(painter: QPainter, words: QRect, card: Card) -> None:
    look = colours()
    line = QRect(words.left(), words.top(), words.width(), px(_LINE))
    _write(painter, line, card.label, (12, 600, look.muted))
    right = line.right()
    for tag in card.tags:
        painter.setFont(font(12, 600))
        wide = painter.fontMetrics().horizontalAdvance(tag) + 12
        room = QRectF(right - wide, line.top() + 1, wide, line.height() - 2)
        if room.left() < line.left() + QFontMetrics(font(12, 600)).horizontalAdvance(card.label) + 8:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.red_soft))
        painter.drawRoundedRect(room, 4, 4)
        painter.setPen(QColor(look.red))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, tag)
        right = int(room.left()) - 4


def _time(painter: QPainter, words: QRect, card: Card) -> None:
    ink = getattr(colours(), card.tone)
    room = QRect(words.left(), words.bottom() - px(24) + 1, words.width(), px(24))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(blend(ink, 0.12))
    painter.drawRoundedRect(QRectF(room), 6, 6)
    size = px(14)
    picture = icon_pixmap(card.icon, ink, size, painter.device().devicePixelRatio())
    painter.drawPixmap(room.left() + 8, room.center().y() - size // 2 + 1, picture)
    line = room.adjusted(8 + size + 6, 0, -6, 0)
    fits = QFontMetrics(font(12, 600)).horizontalAdvance(card.time) <= line.width()
    _write(painter, line, card.time if fits else card.short or card.time, (12, 600, ink))


def _write(painter: QPainter, room: QRect, text: str, look: tuple[int, int, str]) -> None:
    size, weight, ink = look
    painter.setFont(font(size, weight))
    painter.setPen(QColor(ink))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
