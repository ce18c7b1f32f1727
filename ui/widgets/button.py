"""Buttons that say what they do, which key does it, and how much it matters."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ui.assets import icon_pixmap
from ui.theme_look import RADIUS, TOUCH, colours, font, px
from ui.widgets.coats import Coat, Weight, coat
from ui.widgets.draw import draw_focus, draw_keycap, keycap_width
from ui.widgets.label import set_tip

_PAD: Final = 16
_TIGHT: Final = 6
_GAP: Final = 8
_BY_MOUSE: Final = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason)


class Button(QPushButton):
    """A button with an icon, a text and a key chip; `key` also presses it (see KeyScope)."""

    def __init__(
        self, text: str, weight: Weight = Weight.SECONDARY, *, icon: str = "", key: str = "", size: int = 14
    ) -> None:
        """`icon` names a file of resources/icons, `key` reads as "F9", `size` is the designed text size."""
        super().__init__(text)
        self._weight, self._icon, self._size = weight, icon, size
        self._ring = False
        self.setProperty("key", key)
        self._name()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    @property
    def key(self) -> str:
        """The key that presses it, "" if none."""
        return str(self.property("key") or "")

    def set_text(self, text: str) -> None:
        """Say something else, also to a screen reader."""
        if text != self.text():
            self.setText(text)
            self._name()
            self.updateGeometry()

    def set_icon(self, icon: str) -> None:
        """Show another icon; "" shows none."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_weight(self, weight: Weight) -> None:
        """Matter more or less than before."""
        self._weight = weight
        self.update()

    def sizeHint(self) -> QSize:
        """Room for icon, text and key."""
        return QSize(max(TOUCH, self._wanted(bool(self._icon), _PAD)), self._tall())

    def minimumSizeHint(self) -> QSize:
        """Room for text and key: the icon goes, whole, before the text is touched."""
        return QSize(max(TOUCH, self._wanted(not self.text(), _TIGHT)), self._tall())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring only to people who came by keyboard."""
        self._ring = event.reason() not in _BY_MOUSE
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the focused button as the space bar does; held down it counts once. With Ctrl it is
        another key, for the button that wants it.
        """
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not ctrl:
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the coat, then what is on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else 0.45)
        worn = self.worn()
        self._draw_coat(painter, worn)
        self._draw_content(painter, worn.ink)
        if self.hasFocus() and self._ring:
            strong = self._weight in (Weight.PRIMARY, Weight.DANGER)
            draw_focus(painter, self.rect(), ink=worn.ink if strong else "")

    def worn(self) -> Coat:
        """The colours it wears now."""
        return coat(self._weight, colours())

    def _draw_coat(self, painter: QPainter, worn: Coat) -> None:
        over = self.underMouse() and self.isEnabled()
        fill = worn.down if self.isDown() else worn.over if over else worn.fill
        painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(worn.edge)) if worn.edge else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _draw_content(self, painter: QPainter, ink: str) -> None:
        icon = px(self._size + 4) if self._icon and self.width() >= self._wanted(True, _TIGHT) else 0
        cap = keycap_width(self.key) if self.key and self.width() >= self._wanted(False, _TIGHT) else 0
        spent = icon + cap + _GAP * (bool(icon and self.text()) + bool(cap))
        metrics = QFontMetrics(font(self._size, 600))
        room = self.width() - 2 * min(_PAD, max(_TIGHT, (self.width() - self._wanted(bool(icon), 0)) // 2))
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room - spent)
        set_tip(self, self.text() if text != self.text() else self.property("tip") or "")
        wide = metrics.horizontalAdvance(text) + 2
        left = (self.width() - spent - wide) // 2
        if icon:
            top = (self.height() - icon) // 2
            painter.drawPixmap(left, top, icon_pixmap(self._icon, ink, icon, self.devicePixelRatioF()))
            left += icon + (_GAP if text else 0)
        painter.setFont(font(self._size, 600))
        painter.setPen(QColor(ink))
        painter.drawText(QRect(left, 0, wide + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        if cap:
            solid = self._weight in (Weight.PRIMARY, Weight.DANGER)
            draw_keycap(painter, left + wide + _GAP, self.rect(), self.key, ink if solid else "")

    def _wanted(self, with_icon: bool, pad: int) -> int:
        parts = (
            [QFontMetrics(font(self._size, 600)).horizontalAdvance(self.text()) + 2] if self.text() else []
        )
        parts += [px(self._size + 4)] if with_icon and self._icon else []
        parts += [keycap_width(self.key)] if self.key else []
        return sum(parts) + _GAP * max(0, len(parts) - 1) + 2 * pad

    def _tall(self) -> int:
        return max(TOUCH, px(self._size) * 2 + 16)

    def _name(self) -> None:
        self.setAccessibleName(f"{self.text()} ({self.key})" if self.key else self.text())


class IconButton(Button):
    """A square button that shows only an icon; its words are the tooltip and the accessible name."""

    def __init__(self, icon: str, words: str, weight: Weight = Weight.QUIET) -> None:
        super().__init__("", weight, icon=icon)
        self.setProperty("tip", words)
        set_tip(self, words)
        self.setAccessibleName(words)
        self.setFixedSize(TOUCH, TOUCH)
