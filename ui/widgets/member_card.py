"""The card of the customer at the counter: who, which tier, how many points, and how far to the next one."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme_look import TOUCH, colours, font, px
from ui.widgets.button import Button, IconButton
from ui.widgets.coats import Coat, Weight
from ui.widgets.draw import draw_card
from ui.widgets.label import PlainLabel, Role
from ui.widgets.picture import Initials
from ui.widgets.progress import ProgressBar
from ui.widgets.stack import column, row

_ROUND: Final = 10


@dataclass(frozen=True, slots=True)
class CustomerFace:
    """A customer as the strip shows one, everything as written; `warning` stands out in red.

    Members: tone "amber", points on the right. Partners: tone "sea", room under their limit on the right.
    `progress` is 0 to 1, below 0 hides the bar.
    """

    initials: str
    name: str
    badge: str
    phone: str
    right: str
    won: str = ""
    progress: float = -1.0
    hint: str = ""
    warning: str = ""
    tone: str = "amber"
    explained: bool = True
    """Whether there is a way to ask why."""


class Badge(QWidget):
    """A word in capitals inside a thin pill: a tier, a state."""

    def __init__(self, text: str = "", tone: str = "amber") -> None:
        super().__init__()
        self._text, self._tone = text, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, text: str, tone: str = "") -> None:
        """Show another word, perhaps in another colour."""
        self._text, self._tone = text, tone or self._tone
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Around the word."""
        wide = QFontMetrics(font(12, 700)).horizontalAdvance(self._text.upper())
        return QSize(wide + 18, px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw pill and word."""
        ink = QColor(getattr(colours(), self._tone))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink))
        body = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2)
        painter.setFont(font(12, 700))
        painter.drawText(body, Qt.AlignmentFlag.AlignCenter, self._text.upper())


class _Link(Button):
    def __init__(self, text: str) -> None:
        super().__init__(text, Weight.LINK, size=12)
        self.tone = "amber"

    def worn(self) -> Coat:
        look = colours()
        soft = look.sea_soft if self.tone == "sea" else look.amber_soft
        return Coat(
            "", look.surface, soft, "", getattr(look, "amber_deep" if self.tone == "amber" else self.tone)
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def sizeHint(self) -> QSize:
        return QSize(self._wanted(False, 8), TOUCH)


class CustomerCard(QWidget):
    """The filled strip; its cross takes the customer off the sale."""

    cleared = Signal()
    why = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._tone = "amber"
        self._initials = Initials(44)
        self._name = PlainLabel("", Role.STRONG, elide=True)
        self._badge = Badge()
        self._phone = PlainLabel("", Role.MUTED, elide=True)
        self._right = PlainLabel("", Role.HEADING)
        self._won = PlainLabel("", Role.MUTED)
        self._bar = ProgressBar("amber", high=5)
        self._hint = PlainLabel("", Role.SMALL, wrap=True)
        self._warning = PlainLabel("", Role.BAD, wrap=True)
        self._why = _Link(self.tr("Mengapa?"))
        self._cross = IconButton("x", self.tr("Lepas pelanggan dari belanja ini"))
        self._cross.clicked.connect(self.cleared)
        self._why.clicked.connect(self.why)
        self._lay_out()

    def _lay_out(self) -> None:
        self._right.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._won.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        name = row(self._name, self._badge, 4, None, self._right, gap=6)
        phone = row(self._phone, None, self._won, gap=6)
        head = row(self._initials, column(name, phone, gap=2), gap=12)
        below = row(self._hint, self._why, self._cross, gap=0)
        below.setStretchFactor(self._hint, 1)
        top = column(head, self._bar, self._warning, gap=8, edge=(0, 0, 12, 0))
        self.setLayout(column(top, below, gap=0, edge=(12, 12, 0, 2)))

    def show_customer(self, face: CustomerFace) -> None:
        """Show this customer."""
        self._tone = face.tone
        self._initials.show_initials(face.initials, face.tone)
        self._name.setText(face.name)
        self._badge.say(face.badge, face.tone)
        self._phone.setText(face.phone)
        self._right.setText(face.right)
        self._right.set_tone("amber" if face.tone == "amber" else "sea")
        self._won.setText(face.won)
        self._bar.setVisible(face.progress >= 0)
        self._bar.show_part(face.progress, face.tone)
        self._hint.setText(face.hint)
        self._why.tone = face.tone
        self._why.setVisible(face.explained)
        self._warning.setText(face.warning)
        self._warning.setVisible(bool(face.warning))
        self.setAccessibleName(
            ", ".join(filter(None, (face.name, face.badge, face.right, face.won, face.warning)))
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the soft ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        soft = colours().amber_soft if self._tone == "amber" else colours().sea_soft
        draw_card(painter, QRectF(self.rect()), soft, radius=_ROUND)
