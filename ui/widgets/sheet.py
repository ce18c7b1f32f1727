"""Panels over the dimmed window, in place of dialogs: a title, a body, buttons below, Esc to go back."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QVBoxLayout, QWidget

from ui.theme_look import TOUCH, blend, colours, px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.draw import draw_card
from ui.widgets.label import PlainLabel, Role
from ui.widgets.stack import Divider, Part, Scroll, column, holder, row
from ui.widgets.veil import Veil

_AROUND: Final = 24
_ROUND: Final = 16
_PAD: Final = 24


class Sheet(Veil):
    """One panel; Esc and its cross emit `closed`. Build it once, open it as often as needed."""

    def __init__(self, title: str, *, width: int = 640, dismissable: bool = True) -> None:
        """`width` is what it wants at normal text size; not dismissable: only its buttons close it."""
        super().__init__()
        self._wide = width
        self._title = PlainLabel(title, Role.HEADING, elide=True)
        self._cross = Button("", Weight.QUIET, icon="x", key="Esc")
        self._cross.setAccessibleName(self.tr("Tutup (Esc)"))
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if not dismissable:
            self._cross.hide()
        self._cross.clicked.connect(self.close_veil)
        self._title.setMinimumHeight(TOUCH)
        self._body = _Body()
        self._foot = QWidget()
        self._foot_line = Divider()
        head = row(self._title, None, self._cross, gap=16, edge=(_PAD, 8, 12, 8))
        self._panel = QFrame(self)
        self._panel.setProperty("ground", "sheet")
        self._stack = column(head, Divider(), self._body, self._foot_line, self._foot, gap=0)
        self._panel.setLayout(self._stack)
        self._panel.installEventFilter(self)
        self.setAccessibleName(title)
        self.set_foot()

    def set_title(self, title: str) -> None:
        """Show another title."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_body(self, body: QWidget | QLayout, *, pad: int = _PAD) -> None:
        """Put this between head and foot; it scrolls where the window is too small for it."""
        inner = body if isinstance(body, QWidget) else holder(body)
        around = QVBoxLayout()
        around.setContentsMargins(pad, pad - 4, pad, pad - 4)
        around.addWidget(inner)
        self._body.hold(holder(around))

    def set_foot(self, *parts: Part) -> None:
        """Put these into the foot, from left to right; none hides it."""
        self._foot_line.setVisible(bool(parts))
        foot = holder(row(*parts, gap=12, edge=(_PAD, 16, _PAD, 16)))
        self._stack.replaceWidget(self._foot, foot)
        foot.setVisible(bool(parts))
        self._foot.deleteLater()
        self._foot = foot

    def bring_into_sight(self, part: QWidget) -> None:
        """Scroll the body to a part of it."""
        self._body.bring(part)

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Tab goes round inside, and what it comes to is in sight."""
        moved = super().focusNextPrevChild(onward)
        here = QApplication.focusWidget()
        if here is not None and self._body.isAncestorOf(here):
            self._body.bring(here)
        return moved

    def arrange(self) -> None:
        """Put the panel in the middle, no larger than the window lets it be."""
        wide = min(px(self._wide), self.width() - 2 * _AROUND)
        high = min(self._stack.heightForWidth(wide), self.height() - 2 * _AROUND)
        self._panel.setGeometry((self.width() - wide) // 2, (self.height() - high) // 2, wide, high)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow and shrink with what is inside."""
        if watched is self._panel and event.type() == QEvent.Type.LayoutRequest and self.is_open:
            self.arrange()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim the window, cast a shadow, lay the panel on it."""
        look = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), blend(look.shade, 0.62 if look.dark else 0.5))
        panel = self._panel.geometry()
        _shadow(painter, panel)
        draw_card(painter, QRectF(panel), look.surface, look.line if look.dark else "", radius=_ROUND)


class Ask(Sheet):
    """One question with two answers; `answered` tells which, once.

    Enter says yes and Esc no; what cannot be undone wants Ctrl and Enter.
    """

    answered = Signal(bool)

    def __init__(self, title: str, sentence: str, *, yes: str, no: str = "", danger: bool = False) -> None:
        """`yes` names the deed ("Hapus"), never "OK"; `danger` where it cannot be undone."""
        super().__init__(title, width=480, dismissable=False)
        self.set_body(column(PlainLabel(sentence, wrap=True)))
        do = Button(yes, Weight.DANGER if danger else Weight.PRIMARY, key="Ctrl+Enter" if danger else "Enter")
        leave = Button(no or self.tr("Batal"), key="Esc")
        do.clicked.connect(lambda: self._answer(True))
        leave.clicked.connect(lambda: self._answer(False))
        self.set_foot(None, leave, do)

    def _answer(self, yes: bool) -> None:
        if self.is_open:
            self.close_veil()
            self.answered.emit(yes)


class _Body(Scroll):
    def __init__(self) -> None:
        self._inner = QWidget()
        super().__init__(self._inner)

    def hold(self, inner: QWidget) -> None:
        self._inner = inner
        self.setWidget(inner)

    def bring(self, part: QWidget) -> None:
        layout = self._inner.layout()
        if layout is not None:
            layout.activate()
        self.ensureWidgetVisible(part, 0, _PAD)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inner and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As tall as it is at this width: texts that wrap ask for the room of their narrowest shape."""
        bends = self._inner.hasHeightForWidth()
        self._inner.setMinimumHeight(self._inner.heightForWidth(self.viewport().width()) if bends else 0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._inner.hasHeightForWidth():
            return self._inner.heightForWidth(width)
        return self._inner.sizeHint().height()

    def sizeHint(self) -> QSize:
        return QSize(self._inner.sizeHint().width(), 80)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._inner.minimumSizeHint().width(), 200), 80)


def _shadow(painter: QPainter, panel: QRect) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for spread in range(24, 0, -3):
        painter.setBrush(blend("#000000", 0.018))
        around = QRectF(panel).adjusted(-spread, -spread + 8, spread, spread + 8)
        painter.drawRoundedRect(around, _ROUND + spread, _ROUND + spread)
