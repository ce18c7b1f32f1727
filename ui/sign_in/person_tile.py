"""The names to choose from: a large tile each, with the key that chooses it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from ui.assets import icon_pixmap
from ui.sign_in.face import Face
from ui.theme_look import colours, font, px
from ui.widgets.draw import draw_card, draw_focus, draw_initials, draw_keycap, keycap_width
from ui.widgets.label import set_tip
from ui.words.names import initials, role_name

_COLUMNS: Final = 3
_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_COLUMNS,
    Qt.Key.Key_Down: _COLUMNS,
}


class PersonTile(QAbstractButton):
    """One person: initials, name, role."""

    def __init__(self, face: Face, key: str) -> None:
        """`key` also chooses it, "" for none."""
        super().__init__()
        self.face = face
        self._ring = False
        self.setProperty("key", key)
        self.setText(face.name)
        self.setAccessibleName(f"{face.name}, {role_name(face.role)}")
        set_tip(self, face.name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Large enough to hit without looking twice."""
        return QSize(px(264), px(80))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring to people who came by keyboard."""
        self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, as the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card and who is on it."""
        look, over = colours(), self.underMouse() or self.isDown()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        draw_card(painter, body, look.raised if over else look.surface, look.sea if over else look.field_line)
        side, pad = px(44), px(14)
        circle = QRectF(pad, (self.height() - side) / 2, side, side)
        draw_initials(painter, circle, initials(self.face.name), look.sea_soft, look.sea)
        key = str(self.property("key") or "")
        right = keycap_width(key) + pad if key else pad
        words = QRect(2 * pad + side, 0, self.width() - 3 * pad - side - right, self.height())
        _write(painter, words.adjusted(0, 0, 0, -self.height() // 2), self.face.name, 16, "text")
        _write(painter, words.adjusted(0, self.height() // 2, 0, 0), role_name(self.face.role), 12, "muted")
        if self.face.locked_for:
            icon = icon_pixmap("lock", look.red, px(16), self.devicePixelRatioF())
            painter.drawPixmap(round(circle.right()) - px(12), round(circle.bottom()) - px(14), icon)
        if key:
            draw_keycap(painter, self.width() - keycap_width(key) - pad, self.rect(), key)
        if self.hasFocus() and self._ring:
            draw_focus(painter, self.rect())


class PeopleGrid(QWidget):
    """All names, three beside each other; arrows lead from one to the next."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(4, 4, 4, 4)
        self._grid.setSpacing(12)
        self._tiles: list[PersonTile] = []

    def set_faces(self, faces: Sequence[Face]) -> None:
        """Offer these; the first gets the keyboard when the grid does."""
        for tile in self._tiles:
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._tiles = [self._tile(face, at) for at, face in enumerate(faces)]
        columns = 2 if len(faces) in (2, 4) else _COLUMNS
        for at, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, at // columns, at % columns)
        if self._tiles:
            self.setFocusProxy(self._tiles[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move between the names."""
        step = _STEPS.get(Qt.Key(event.key()))
        at = next((at for at, tile in enumerate(self._tiles) if tile.hasFocus()), None)
        if step is None or at is None:
            event.ignore()
            return
        if 0 <= at + step < len(self._tiles):
            self._tiles[at + step].setFocus(Qt.FocusReason.TabFocusReason)

    def _tile(self, face: Face, at: int) -> PersonTile:
        tile = PersonTile(face, str(at + 1) if at < 9 else "")
        tile.clicked.connect(lambda: self.chosen.emit(face.id))
        return tile


def _write(painter: QPainter, room: QRect, text: str, size: int, tone: str) -> None:
    upper = size == 16
    painter.setFont(font(size, 600 if upper else 400))
    painter.setPen(QColor(getattr(colours(), tone)))
    side = Qt.AlignmentFlag.AlignBottom if upper else Qt.AlignmentFlag.AlignTop
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room.adjusted(0, 2, 0, -2), Qt.AlignmentFlag.AlignLeft | side, shown)
