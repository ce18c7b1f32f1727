"""What a page says to people: a banner, an empty state, a status light, a figure card."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.assets import icon_pixmap
from ui.theme_look import TOUCH, colours, font, px
from ui.widgets.button import Button, IconButton
from ui.widgets.coats import Weight
from ui.widgets.draw import draw_card
from ui.widgets.label import PlainLabel, Role, set_tip
from ui.widgets.picture import Picture
from ui.widgets.stack import Card, column, row


class Tone(StrEnum):
    """How things stand."""

    INFO = "info"
    OK = "ok"
    WARN = "warn"
    ERROR = "error"


_ICONS = {Tone.INFO: "info", Tone.OK: "circle-check", Tone.WARN: "triangle-alert", Tone.ERROR: "circle-alert"}
_INKS = {Tone.INFO: "sea", Tone.OK: "green", Tone.WARN: "amber", Tone.ERROR: "red"}
_NARROWEST: Final = 160
_WIDEST: Final = 360
_EDGE: Final = 16


class Banner(QWidget):
    """One sentence over a page: what happened and what to do, perhaps with one button."""

    acted = Signal()
    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._tone = Tone.INFO
        self._icon = Picture("info", 20, "sea")
        self._words = PlainLabel("", wrap=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._action = Button("", Weight.LINK)
        self._close = IconButton("x", self.tr("Tutup pesan"))
        self._action.clicked.connect(self.acted)
        self._close.clicked.connect(self.dismiss)
        self.setLayout(row(self._icon, self._words, self._action, self._close, gap=12, edge=(16, 2, 4, 2)))
        self.hide()

    def say(self, tone: Tone, sentence: str, *, action: str = "") -> None:
        """Show the sentence; `action` is the text of its button, "" for none."""
        self._tone = tone
        self._icon.show_icon(_ICONS[tone], _INKS[tone])
        self._words.setText(sentence)
        self._action.set_text(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(sentence)
        self.show()
        self.update()

    def dismiss(self) -> None:
        """Go away."""
        self.hide()
        self.dismissed.emit()

    def sentence(self) -> str:
        """What it says, "" while it is away."""
        return "" if self.isHidden() else self._words.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the soft ground."""
        look = colours()
        grounds = {
            Tone.INFO: look.sea_soft,
            Tone.OK: look.green_soft,
            Tone.WARN: look.amber_soft,
            Tone.ERROR: look.red_soft,
        }
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_card(painter, QRectF(self.rect()), grounds[self._tone])


class EmptyState(QWidget):
    """Says what to do first where there is nothing to show yet."""

    acted = Signal()

    def __init__(self, icon: str, sentence: str, *, action: str = "", key: str = "") -> None:
        super().__init__()
        self._picture = Picture(icon, 40, "strong_line")
        self._words = PlainLabel(sentence, Role.MUTED, wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setFixedWidth(_WIDEST)
        self._button = Button(action, Weight.PRIMARY, key=key)
        if not action:
            self._button.hide()
        self._button.clicked.connect(self.acted)
        middle = column(row(None, self._picture, None), self._words, row(None, self._button, None), gap=12)
        self.setLayout(column(None, row(None, middle, None), None, edge=(_EDGE, _EDGE, _EDGE, _EDGE)))

    def say(self, sentence: str) -> None:
        """Say another sentence."""
        self._words.setText(sentence)

    def offer(self, offered: bool) -> None:
        """Show the button, or leave it out where it would lead nowhere."""
        self._button.setVisible(offered and bool(self._button.text()))

    def minimumSizeHint(self) -> QSize:
        """A narrow place breaks the sentence into more lines."""
        button = 0 if self._button.isHidden() else self._button.minimumSizeHint().width()
        return QSize(max(_NARROWEST, button) + 2 * _EDGE, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sentence inside."""
        super().resizeEvent(event)
        self._words.setFixedWidth(max(_NARROWEST, min(_WIDEST, self.width() - 2 * _EDGE)))


class Light(QWidget):
    """A small icon with a coloured dot and a word: in order, worth a look, out of order, not known."""

    def __init__(self, icon: str, name: str) -> None:
        """`name` says what it watches: "Printer"."""
        super().__init__()
        self._icon, self._name = icon, name
        self._tone, self._word, self._worded = "strong_line", "", True
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def shine(self, tone: Tone | None, word: str, tip: str = "") -> None:
        """Show a state in one word or two; `tip` says it in full on hover; None is not known yet."""
        self._tone = "strong_line" if tone is None else _INKS[tone]
        self._word = word
        set_tip(self, f"{self._name}: {tip or word}")
        self.setAccessibleName(f"{self._name}: {tip or word}")
        self.updateGeometry()
        self.update()

    def show_word(self, worded: bool) -> None:
        """Show the word beside the icon, or only on hover where room is short."""
        self._worded = worded
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Icon, and the word if it is shown."""
        wide = QFontMetrics(font(14)).horizontalAdvance(self._word) + 10 if self._worded and self._word else 0
        return QSize(px(22) + wide, TOUCH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon, dot and word."""
        look = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size, middle = px(18), self.height() / 2
        icon = icon_pixmap(self._icon, look.muted, size, self.devicePixelRatioF())
        painter.drawPixmap(0, round(middle - size / 2), icon)
        dot = QRectF(size - px(6), middle + size / 2 - px(7), px(9), px(9))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.surface))
        painter.drawEllipse(dot.adjusted(-1.5, -1.5, 1.5, 1.5))
        painter.setBrush(QColor(getattr(look, self._tone)))
        painter.drawEllipse(dot)
        if self._worded:
            painter.setFont(font(14))
            painter.setPen(QColor(look.red if self._tone == "red" else look.muted))
            painter.drawText(
                self.rect().adjusted(px(22) + 6, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._word
            )


class StatCard(Card):
    """One figure with its name and what it compares to."""

    def __init__(self, name: str, *, icon: str = "") -> None:
        self._name = PlainLabel(name, Role.MUTED, elide=True)
        self._figure = PlainLabel("–", Role.FIGURE)
        self._note = PlainLabel("", Role.SMALL, elide=True)
        head = row(Picture(icon, 18, "muted"), self._name, gap=8) if icon else row(self._name)
        super().__init__(column(head, self._figure, self._note, gap=4))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_figure(self, figure: str, note: str = "", tone: str = "") -> None:
        """Show the figure as written; `note` compares, `tone` colours the note ("green", "red", "amber")."""
        self._figure.setText(figure)
        self._note.setText(note)
        self._note.set_tone(tone)
        self.setAccessibleName(f"{self._name.text()}: {figure}. {note}")
