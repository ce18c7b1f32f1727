"""The rail on the left: one icon and word per page, only those the person may see."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from ui.assets import icon_pixmap
from ui.theme_look import RADIUS, colours, font, px
from ui.widgets.draw import draw_badge, draw_focus
from ui.widgets.label import set_tip

RAIL_WIDTH: Final = 84


@dataclass(frozen=True, slots=True)
class RailEntry:
    """One page as the rail shows it."""

    key: str
    icon: str
    word: str
    shortcut: str = ""


class RailButton(QAbstractButton):
    """An icon over a word; filled while its page is shown, with a count where something waits."""

    def __init__(self, entry: RailEntry) -> None:
        super().__init__()
        self.entry = entry
        self._count = 0
        self._ring = False
        self.setCheckable(True)
        self.setText(entry.word)
        self.setAccessibleName(entry.word)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(px(52))
        self.setMaximumHeight(px(64))
        set_tip(self, f"{entry.word} ({entry.shortcut})" if entry.shortcut else entry.word)

    def set_count(self, count: int) -> None:
        """Show how many things wait there; 0 shows nothing."""
        self._count = count
        self.setAccessibleDescription(str(count) if count else "")
        self.update()

    def sizeHint(self) -> QSize:
        """As tall as designed where there is room."""
        return QSize(68, px(64))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring to people who came by keyboard."""
        self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon, word and count."""
        look, on = colours(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.rail_active if on else look.rail_hover))
            painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        ink = look.on_rail if on else look.rail_text
        size, word = px(22), px(17)
        top = (self.height() - size - word - 4) // 2
        left = (self.width() - size) // 2
        painter.drawPixmap(left, top, icon_pixmap(self.entry.icon, ink, size, self.devicePixelRatioF()))
        painter.setFont(font(12, 600 if on else 400))
        painter.setPen(QColor(ink))
        shown = QFontMetrics(painter.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width() - 2
        )
        painter.drawText(QRect(0, top + size + 4, self.width(), word), Qt.AlignmentFlag.AlignCenter, shown)
        if self._count:
            spot = QPointF(left + size, top + 3)
            draw_badge(
                painter, spot, "99+" if self._count > 99 else str(self._count), look.alert, look.on_alert
            )
        if self.hasFocus() and self._ring:
            draw_focus(painter, self.rect(), ink=look.on_rail)


class Rail(QWidget):
    """Leads from page to page."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._buttons: dict[str, RailButton] = {}
        self._counts: dict[str, int] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4, 12, 4, 12)
        self._column.setSpacing(4)
        self.setFixedWidth(px(RAIL_WIDTH))
        self.setAccessibleName(self.tr("Halaman"))

    def set_entries(self, entries: Sequence[RailEntry]) -> None:
        """Offer these pages, from top to bottom."""
        for button in self._buttons.values():
            self._group.removeButton(button)
            button.deleteLater()
        while self._column.count():
            self._column.takeAt(0)
        self._buttons = {entry.key: self._made(entry) for entry in entries}
        self._column.addStretch(1)

    def show_chosen(self, key: str) -> None:
        """Fill the entry of the page that is shown."""
        if button := self._buttons.get(key):
            button.setChecked(True)

    def set_count(self, key: str, count: int) -> None:
        """Show how many things wait on a page, now or once it is offered."""
        self._counts[key] = count
        if button := self._buttons.get(key):
            button.set_count(count)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours().rail))
        if colours().dark:
            painter.fillRect(QRect(self.width() - 1, 0, 1, self.height()), QColor(colours().line))

    def _made(self, entry: RailEntry) -> RailButton:
        button = RailButton(entry)
        button.set_count(self._counts.get(entry.key, 0))
        button.clicked.connect(lambda: self.chosen.emit(entry.key))
        self._group.addButton(button)
        self._column.addWidget(button)
        return button
