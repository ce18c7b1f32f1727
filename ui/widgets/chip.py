"""Chips to choose one of many, in a row that scrolls by wheel, drag and arrows so none is out of reach."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QScrollArea, QSizePolicy, QWidget

from ui.assets import icon_pixmap
from ui.theme_look import TOUCH, blend, colours, font, px
from ui.widgets.button import IconButton
from ui.widgets.draw import draw_card, draw_focus
from ui.widgets.stack import holder, row

_DRAG_FROM: Final = 8
_PAD: Final = 15


@dataclass(frozen=True, slots=True)
class ChipFace:
    """One chip: what it stands for, what it says, an icon if it has one."""

    key: str
    text: str
    icon: str = ""


class Chip(QAbstractButton):
    """A pill that is on or off, or just pressed where it is not checkable."""

    dragged = Signal(int)

    def __init__(self, face: ChipFace, *, checkable: bool = True) -> None:
        super().__init__()
        self.face = face
        self._pressed_at: int | None = None
        self._dragging = False
        self._ring = False
        self.setText(face.text)
        self.setAccessibleName(face.text)
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as its words, tall enough for a finger."""
        icon = px(16) + 6 if self.face.icon else 0
        return QSize(
            QFontMetrics(font(14, 600)).horizontalAdvance(self.text()) + 2 * _PAD + icon, max(TOUCH, px(36))
        )

    def minimumSizeHint(self) -> QSize:
        """Never cut: the row scrolls instead."""
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring to people who came by keyboard."""
        self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag might begin."""
        self._pressed_at, self._dragging = event.globalPosition().toPoint().x(), False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Turn a press that moves sideways into a drag of the whole row."""
        here = event.globalPosition().toPoint().x()
        if self._pressed_at is None:
            return
        if not self._dragging and abs(here - self._pressed_at) < _DRAG_FROM:
            return
        self._dragging = True
        self.setDown(False)
        self.dragged.emit(self._pressed_at - here)
        self._pressed_at = here

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A drag that ends chooses nothing."""
        if self._dragging:
            self._dragging, self._pressed_at = False, None
            return
        self._pressed_at = None
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill."""
        look = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = px(36)
        body = QRectF(0.5, (self.height() - high) / 2 + 0.5, self.width() - 1, high - 1)
        on = self.isChecked()
        over = self.underMouse() or self.isDown()
        painter.setBrush(QColor(look.sea if on else look.raised if over else look.surface))
        painter.setPen(Qt.PenStyle.NoPen if on else QPen(QColor(look.line)))
        painter.drawRoundedRect(body, high / 2, high / 2)
        ink = look.on_sea if on else look.text if self.face.icon else look.muted
        words = body.adjusted(_PAD, 0, -_PAD, 0)
        if self.face.icon:
            size = px(16)
            picture = icon_pixmap(self.face.icon, ink, size, self.devicePixelRatioF())
            painter.drawPixmap(int(words.left()), (self.height() - size) // 2, picture)
            words.setLeft(words.left() + size + 6)
        painter.setFont(font(14, 600 if on else 400))
        painter.setPen(QColor(ink))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus() and self._ring:
            draw_focus(painter, body.toAlignedRect(), ink=look.on_sea if on else "", radius=high / 2)


class ChipRow(QWidget):
    """One line of chips; arrows appear at the edges only while something is hidden there."""

    chosen = Signal(str)

    def __init__(self, name: str, *, checkable: bool = True, several: bool = False) -> None:
        """`name` is what a screen reader calls the row; not checkable chips are merely pressed; of `several`
        any number may be on, or none.
        """
        super().__init__()
        self._checkable, self._several = checkable, several
        self._group = QButtonGroup(self)
        self._group.setExclusive(checkable and not several)
        self._area = _Strip()
        self._left = _Arrow("chevron-left", self.tr("Geser ke kiri"), self)
        self._right = _Arrow("chevron-right", self.tr("Geser ke kanan"), self)
        self._faces: tuple[ChipFace, ...] = ()
        self.setAccessibleName(name)
        self._area.setWidget(holder(row()))
        self._left.clicked.connect(lambda: self._page(-1))
        self._right.clicked.connect(lambda: self._page(1))
        bar = self._area.horizontalScrollBar()
        bar.valueChanged.connect(self._show_arrows)
        bar.rangeChanged.connect(self._show_arrows)
        self.setLayout(row(self._area))
        self.setFixedHeight(max(TOUCH, px(36)))
        self._show_arrows()

    def set_chips(self, faces: Sequence[ChipFace]) -> None:
        """Show these chips; the chosen one stays chosen if it is still there."""
        if tuple(faces) == self._faces:
            return
        kept, self._faces = self.choice(), tuple(faces)
        inner = holder(row(*(self._made(face) for face in faces), None, gap=8))
        self._area.setWidget(inner)
        self.choose(kept)
        self._show_arrows()

    def choose(self, key: str) -> None:
        """Switch the chip of `key` on, or the first one if there is none such; nothing is emitted."""
        chips = self._chips()
        chip = next((chip for chip in chips if chip.face.key == key), chips[0] if chips else None)
        if chip is not None and self._checkable and not self._several:
            chip.setChecked(True)
            self._area.ensureWidgetVisible(chip, 40, 0)

    def choice(self) -> str:
        """The key of the chip that is on, "" if none is."""
        chip = self._group.checkedButton()
        return chip.face.key if isinstance(chip, Chip) else ""

    def switch_on(self, keys: Iterable[str]) -> None:
        """Switch the chips of these keys on and all others off; nothing is emitted."""
        wanted = set(keys)
        for chip in self._chips():
            chip.setChecked(chip.face.key in wanted)

    def choices(self) -> tuple[str, ...]:
        """The keys of all chips that are on."""
        return tuple(chip.face.key for chip in self._chips() if chip.isChecked())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrows come and go with the width."""
        super().resizeEvent(event)
        self._show_arrows()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel moves the row sideways."""
        turn = event.angleDelta().y() or event.angleDelta().x()
        self._move(-turn)
        event.accept()

    def _made(self, face: ChipFace) -> Chip:
        chip = Chip(face, checkable=self._checkable)
        chip.clicked.connect(lambda: self._press(chip))
        chip.dragged.connect(self._move)
        self._group.addButton(chip)
        return chip

    def _chips(self) -> list[Chip]:
        return [chip for chip in self._group.buttons() if isinstance(chip, Chip)]

    def _press(self, chip: Chip) -> None:
        self._area.ensureWidgetVisible(chip, 60, 0)
        self.chosen.emit(chip.face.key)

    def _move(self, by: int) -> None:
        bar = self._area.horizontalScrollBar()
        bar.setValue(bar.value() + by)

    def _page(self, side: int) -> None:
        self._move(side * max(120, self._area.width() * 2 // 3))

    def _show_arrows(self) -> None:
        bar = self._area.horizontalScrollBar()
        self._left.setVisible(bar.value() > bar.minimum())
        self._right.setVisible(bar.value() < bar.maximum())
        self._left.move(0, 0)
        self._left.raise_()
        self._right.raise_()
        self._right.move(self.width() - self._right.width(), 0)


class _Arrow(IconButton):
    def __init__(self, icon: str, words: str, parent: QWidget) -> None:
        super().__init__(icon, words)
        self.setParent(parent)
        self._to_right = icon == "chevron-right"
        self.setFixedSize(TOUCH + 12, max(TOUCH, px(36)))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, wide = colours(), self.width()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = look.surface if _on_a_card(self) else look.background
        fade = QLinearGradient(0, 0, wide, 0)
        fade.setColorAt(0, blend(ground, 0 if self._to_right else 1))
        fade.setColorAt(0.4 if self._to_right else 0.6, QColor(ground))
        fade.setColorAt(1, blend(ground, 1 if self._to_right else 0))
        painter.fillRect(self.rect(), fade)
        side = px(32)
        knob = QRectF(
            wide - side - 0.5 if self._to_right else 0.5, (self.height() - side) / 2 + 0.5, side - 1, side - 1
        )
        draw_card(
            painter, knob, look.raised if self.underMouse() else look.surface, look.line, radius=side / 2
        )
        size = px(18)
        icon = icon_pixmap(self._icon, look.text, size, self.devicePixelRatioF())
        painter.drawPixmap(round(knob.center().x() - size / 2), round(knob.center().y() - size / 2), icon)


def _on_a_card(widget: QWidget) -> bool:
    """Whether the nearest coloured ground below is a card's or a sheet's."""
    below = widget.parentWidget()
    while below is not None and not (below.property("ground") or below.property("card")):
        below = below.parentWidget()
    return below is not None and below.property("ground") != "background"


class _Strip(QScrollArea):
    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
