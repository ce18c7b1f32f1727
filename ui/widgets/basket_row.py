"""What a basket line holds, where its parts are, and how it is drawn."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.assets import icon_pixmap
from ui.theme_look import RADIUS, TOUCH, colours, font, px
from ui.widgets.draw import broken, draw_focus

LINE_ROLE: Final = Qt.ItemDataRole.UserRole
_PAD: Final = 6
_KNOB: Final = 30
_FIGURE: Final = 24
_LINE: Final = 18
_SPARE: Final = 6
"""What a knob leaves free of its touch room on each side."""


@dataclass(frozen=True, slots=True)
class BasketLine:
    """One line as written: `note` says in amber what was taken off; a `fixed` line has no minus and plus."""

    key: str
    quantity: str
    name: str
    unit: str
    total: str
    note: str = ""
    fixed: bool = False


def _figure(painter: QPainter, room: QRect, quantity: str) -> None:
    """Draw how many pieces, smaller where there are thousands."""
    room = room.adjusted(-_SPARE, 0, _SPARE, 0)
    wide = QFontMetrics(font(14, 700)).horizontalAdvance(quantity)
    painter.setFont(font(14 if wide <= room.width() else 12, 700))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, quantity)


def minus_room(room: QRect) -> QRect:
    """Where a finger means minus."""
    return QRect(room.left(), room.top(), TOUCH, room.height())


def quantity_room(room: QRect) -> QRect:
    """Where a finger means the figure."""
    return QRect(minus_room(room).right() + 1, room.top(), px(_FIGURE), room.height())


def plus_room(room: QRect) -> QRect:
    """Where a finger means plus."""
    return QRect(quantity_room(room).right() + 1, room.top(), TOUCH, room.height())


class BasketDelegate(QStyledItemDelegate):
    """Draws one basket line."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the line of `index`."""
        line: BasketLine = index.data(LINE_ROLE)
        room, look = option.rect, colours()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.sea_soft))
            painter.drawRoundedRect(QRectF(room), RADIUS, RADIUS)
        else:
            painter.fillRect(QRect(room.left(), room.bottom(), room.width(), 1), QColor(look.line))
        if not line.fixed:
            _knob(painter, minus_room(room), "minus")
            _knob(painter, plus_room(room), "plus")
        painter.setPen(QColor(look.text))
        _figure(painter, quantity_room(room), line.quantity)
        _words(painter, room, line)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, room)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Tall enough for a finger and all lines of the name and what stands under it."""
        view = self.parent()
        wide = view.viewport().width() if isinstance(view, QAbstractItemView) else 240
        lines = _name(QRect(0, 0, wide, 0), index.data(LINE_ROLE))
        return QSize(240, max(56, px(56)) + (len(lines) - 1) * px(_LINE))


def _knob(painter: QPainter, room: QRect, icon: str) -> None:
    look = colours()
    side = px(_KNOB)
    knob = QRect(room.center().x() - side // 2, room.center().y() - side // 2, side, side)
    painter.setPen(QPen(QColor(look.field_line)))
    painter.setBrush(QColor(look.surface))
    painter.drawRoundedRect(QRectF(knob).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
    size = px(14)
    picture = icon_pixmap(icon, look.text, size, painter.device().devicePixelRatio())
    painter.drawPixmap(knob.center().x() - size // 2 + 1, knob.center().y() - size // 2 + 1, picture)


def _words(painter: QPainter, room: QRect, line: BasketLine) -> None:
    look = colours()
    painter.setFont(font(14, 600))
    painter.drawText(
        room.adjusted(0, 0, -_PAD, 0), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, line.total
    )
    text = _name_room(room, line)
    painter.setFont(font(14, 400))
    for part, wide in _name(room, line):
        name = painter.fontMetrics().elidedText(part, Qt.TextElideMode.ElideRight, wide)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, name)
        text.translate(0, px(_LINE))
    below = text.translated(0, px(1))
    painter.setFont(font(12, 400))
    painter.setPen(QColor(look.muted))
    lead = _lead(line, text.width())
    painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, lead)
    if line.note:
        below.setLeft(below.left() + painter.fontMetrics().horizontalAdvance(lead))
        painter.setFont(font(12, 600))
        painter.setPen(QColor(look.amber_deep))
        note = painter.fontMetrics().elidedText(line.note, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, note)


def _name_room(room: QRect, line: BasketLine) -> QRect:
    """Where the first line of the name goes: between plus and the sum."""
    wide = QFontMetrics(font(14, 600)).horizontalAdvance(line.total)
    text = QRect(plus_room(room).right() + 4, room.top() + px(9), 0, px(20))
    text.setRight(room.right() - _PAD - wide - 10)
    return text


def _name(room: QRect, line: BasketLine) -> list[tuple[str, int]]:
    """The name in one line or two."""
    return broken(line.name, font(14, 400), _name_room(room, line).width(), 0, 2)


def _lead(line: BasketLine, room: int) -> str:
    if not (line.unit and line.note):
        return line.unit
    lead = f"{line.unit} · "
    wide = QFontMetrics(font(12, 400)).horizontalAdvance(lead) + QFontMetrics(
        font(12, 600)
    ).horizontalAdvance(line.note)
    return lead if wide <= room else ""
