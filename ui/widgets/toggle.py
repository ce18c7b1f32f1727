"""Yes or no: a switch for what takes effect at once, a tick for what is sent with a form."""

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.assets import icon_pixmap
from ui.theme_look import TOUCH, colours, font, px
from ui.widgets.draw import draw_focus

_GAP: Final = 12


class _Choice(QAbstractButton):
    """A mark with words beside it."""

    def __init__(self, text: str, mark: QSize) -> None:
        super().__init__()
        self._mark = mark
        self._ring = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(font(14)).horizontalAdvance(self.text()) + 2 if self.text() else 0
        return QSize(
            self._mark.width() + (_GAP + wide if wide else 0) + 4, max(TOUCH, self.heightForWidth(400))
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(min(180, self.sizeHint().width()), TOUCH)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(40, width - self._mark.width() - _GAP - 4), 1000)
        flags = Qt.TextFlag.TextWordWrap.value
        return max(TOUCH, QFontMetrics(font(14)).boundingRect(room, flags, self.text()).height() + 12)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else 0.45)
        mark = QRect(2, (self.height() - self._mark.height()) // 2, self._mark.width(), self._mark.height())
        self._draw_mark(painter, mark)
        painter.setFont(font(14))
        painter.setPen(QColor(colours().text))
        words = self.rect().adjusted(mark.right() + _GAP, 0, 0, 0)
        painter.drawText(
            words, Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextWordWrap.value, self.text()
        )
        if self.hasFocus() and self._ring:
            ring = mark.adjusted(-2, -2, 2, 2)
            draw_focus(painter, ring, radius=ring.height() / 2 if self._mark.width() > px(30) else 7)

    def _draw_mark(self, painter: QPainter, mark: QRect) -> None:
        raise NotImplementedError


class Toggle(_Choice):
    """A switch: what it says is so from the moment it is on."""

    def __init__(self, text: str) -> None:
        super().__init__(text, QSize(px(44), px(24)))

    def _draw_mark(self, painter: QPainter, mark: QRect) -> None:
        look, on = colours(), self.isChecked()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.sea if on else look.strong_line))
        painter.drawRoundedRect(QRectF(mark), mark.height() / 2, mark.height() / 2)
        painter.setBrush(QColor(look.on_sea if on else look.surface))
        knob = mark.height() / 2 - 3
        x = mark.right() + 1 - 3 - knob if on else mark.left() + 3 + knob
        painter.drawEllipse(QPointF(x, mark.top() + mark.height() / 2), knob, knob)


class Tick(_Choice):
    """A tick box with a sentence beside it that may take several lines."""

    def __init__(self, text: str) -> None:
        super().__init__(text, QSize(px(22), px(22)))

    def _draw_mark(self, painter: QPainter, mark: QRect) -> None:
        look, on = colours(), self.isChecked()
        painter.setPen(QPen(QColor(look.sea if on else look.strong_line), 1.5))
        painter.setBrush(QColor(look.sea if on else look.surface))
        painter.drawRoundedRect(QRectF(mark).adjusted(1, 1, -1, -1), 5, 5)
        if on:
            size = mark.width() - 6
            painter.drawPixmap(
                mark.left() + 3,
                mark.top() + 3,
                icon_pixmap("check", look.on_sea, size, self.devicePixelRatioF()),
            )
