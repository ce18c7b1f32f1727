"""The bar on top: whose shop and shift, what is in order, what time it is, who is signed in."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.theme_look import TOUCH, colours, px
from ui.widgets.button import IconButton
from ui.widgets.draw import draw_focus, draw_initials
from ui.widgets.label import PlainLabel, Role, set_tip
from ui.widgets.notice import Light
from ui.widgets.stack import row

BAR_HEIGHT: Final = 52
_WORDS_FROM: Final = 1180


class TopBar(QWidget):
    """Says where one is; `who_clicked` is the wish to lock or to change hands."""

    who_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shop = PlainLabel("", Role.HEADING, elide=True)
        self._till = PlainLabel("", Role.MUTED, elide=True)
        self.saved = Light("database", self.tr("Data"))
        self.printer = Light("printer", self.tr("Printer"))
        self.backup = Light("hard-drive-download", self.tr("Cadangan"))
        self._clock = PlainLabel("", Role.MUTED)
        self._who = WhoButton()
        self._who.clicked.connect(self.who_clicked)
        left = row(self._shop, self._till, gap=16)
        layout = row(left, self.saved, self.printer, self.backup, self._clock, self._who, gap=16)
        layout.setContentsMargins(20, 0, 12, 1)
        layout.setStretchFactor(left, 1)
        left.addStretch(1)
        self.setLayout(layout)
        self.setFixedHeight(px(BAR_HEIGHT))

    def show_shop(self, name: str) -> None:
        """Name the shop."""
        self._shop.setText(name)
        self._shop.setMinimumWidth(min(px(240), self._shop.sizeHint().width()))

    def show_till(self, words: str) -> None:
        """Say which till, whose shift, for how long."""
        self._till.setText(words)

    def show_who(self, initials: str, name: str) -> None:
        """Say who is signed in."""
        self._who.show_who(initials, self.tr("{name}: kunci atau ganti orang").format(name=name))

    def show_time(self, now: datetime) -> None:
        """Show day and time as the shop writes them: Sen 23 Nov · 14.32."""
        day = QLocale().toString(now.date(), "ddd d MMM")  # type: ignore[call-overload]  # takes a date too
        self._clock.setText(f"{day} · {now:%H.%M}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words beside the lights only where there is room; else on hover."""
        for light in (self.saved, self.printer, self.backup):
            light.show_word(self.width() >= _WORDS_FROM)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and its hairline."""
        look = colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look.surface))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(look.line))


class WhoButton(IconButton):
    """The initials of who is signed in."""

    def __init__(self) -> None:
        super().__init__("", "")
        self._initials = ""

    def show_who(self, initials: str, words: str) -> None:
        """Show these letters; `words` say what a click does."""
        self._initials = initials
        self.setProperty("tip", words)
        set_tip(self, words)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        """A finger's width."""
        return QSize(TOUCH, TOUCH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the letters in a circle."""
        look, side = colours(), px(32)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        over = self.underMouse() or self.isDown()
        draw_initials(
            painter,
            circle,
            self._initials,
            look.sea if over else look.sea_soft,
            look.on_sea if over else look.sea,
        )
        if self.hasFocus() and self._ring:
            draw_focus(painter, circle.toAlignedRect().adjusted(-4, -4, 4, 4), radius=side)
        painter.setPen(Qt.PenStyle.NoPen)
