"""What went wrong, as tiles: one touch or the arrows choose."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QSizePolicy, QWidget

from pempek_pos.complaints.complaint import Category
from ui.assets import icon_pixmap
from ui.theme_look import RADIUS, colours, font, px
from ui.widgets.draw import draw_focus
from ui.words.complaints import CATEGORY_ICONS, category_name

_WIDE: Final = 5
_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -_WIDE, Qt.Key.Key_Down: _WIDE}


class CategoryTile(QAbstractButton):
    """One category: icon and word."""

    def __init__(self, category: Category) -> None:
        super().__init__()
        self.category = category
        self.setCheckable(True)
        self.setText(category_name(category))
        self.setAccessibleName(self.text())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for an icon over two lines."""
        return QSize(px(120), px(64))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows are the tiles' as a whole."""
        if Qt.Key(event.key()) in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon and word."""
        look, on = colours(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        over = self.underMouse() or self.isDown()
        painter.setBrush(QColor(look.sea_soft if on else look.raised if over else look.surface))
        painter.setPen(QPen(QColor(look.sea if on else look.line)))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        size, ink = px(20), look.sea if on else look.muted
        picture = icon_pixmap(CATEGORY_ICONS[self.category], ink, size, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - size) // 2, px(9), picture)
        painter.setFont(font(12, 600))
        painter.setPen(QColor(look.sea if on else look.text))
        room = QRect(4, px(9) + size + 2, self.width() - 8, self.height() - px(9) - size - 6)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.text())
        if self.hasFocus():
            draw_focus(painter, self.rect())


class CategoryTiles(QWidget):
    """`chosen` brings the category; none is on before somebody chose."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.tiles = [CategoryTile(category) for category in Category]
        self._group = QButtonGroup(self)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for at, tile in enumerate(self.tiles):
            self._group.addButton(tile)
            layout.addWidget(tile, at // _WIDE, at % _WIDE)
        for at in range(_WIDE):
            layout.setColumnStretch(at, 1)
        self._group.buttonClicked.connect(lambda _: self.chosen.emit(self.choice()))
        self.setFocusProxy(self.tiles[0])

    def choice(self) -> Category | None:
        """What is chosen."""
        return next((tile.category for tile in self.tiles if tile.isChecked()), None)

    def clear(self) -> None:
        """Nothing is chosen."""
        self._group.setExclusive(False)
        for tile in self.tiles:
            tile.setChecked(False)
        self._group.setExclusive(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows choose the neighbour."""
        by = _STEPS.get(Qt.Key(event.key()))
        here = next((at for at, tile in enumerate(self.tiles) if tile.hasFocus()), None)
        if by is None or here is None:
            event.ignore()
            return
        tile = self.tiles[(here + by) % len(self.tiles)]
        tile.setFocus(Qt.FocusReason.TabFocusReason)
        tile.click()
