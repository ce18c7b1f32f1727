"""The one door for text into a label: always plain, so that a name can never become markup."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from ui.theme_look import colours, font


class Role(StrEnum):
    """What a text is for; the look follows from it."""

    BODY = "body"
    STRONG = "strong"
    MUTED = "muted"
    SMALL = "small"
    HEADING = "heading"
    TITLE = "title"
    FIGURE = "figure"
    AMOUNT = "amount"
    DUE = "due"
    HUGE = "huge"
    POINTS = "points"
    GOOD = "good"
    BAD = "bad"


_LOOKS: dict[Role, tuple[int, int, str]] = {
    Role.BODY: (14, 400, "text"),
    Role.STRONG: (14, 600, "text"),
    Role.MUTED: (14, 400, "muted"),
    Role.SMALL: (12, 400, "muted"),
    Role.HEADING: (16, 600, "text"),
    Role.TITLE: (20, 700, "text"),
    Role.FIGURE: (28, 700, "text"),
    Role.AMOUNT: (14, 600, "text"),
    Role.DUE: (28, 700, "text"),
    Role.HUGE: (40, 700, "text"),
    Role.POINTS: (14, 600, "amber"),
    Role.GOOD: (14, 600, "green"),
    Role.BAD: (14, 600, "red"),
}
_RIGHT = (Role.AMOUNT, Role.DUE)


class PlainLabel(QLabel):
    """A text that is shown exactly as it is: broken into lines by `wrap`, else shortened where room is short.

    `elide` lets a layout make it narrower than its text.
    """

    _role = Role.BODY

    def __init__(
        self,
        text: str = "",
        role: Role = Role.BODY,
        *,
        elide: bool = False,
        wrap: bool = False,
        tone: str = "",
    ) -> None:
        """`tone` names a colour of the palette where it differs from the role's own."""
        super().__init__()
        self._role, self._tone, self._elide = role, tone, elide
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        side = Qt.AlignmentFlag.AlignRight if role in _RIGHT else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self.setText(text)
        self._wear()

    def setText(self, text: str) -> None:
        """Show `text`; a screen reader reads all of it even where it is shortened."""
        super().setText(text)
        self._tell_rest()

    def set_tone(self, tone: str) -> None:
        """Draw in another colour of the palette: "green", "red", "amber", "muted"; "" is the role's own."""
        if tone != self._tone:
            self._tone = tone
            self.update()

    def set_role(self, role: Role) -> None:
        """Become a text of another kind."""
        self._role = role
        self._wear()

    def minimumSizeHint(self) -> QSize:
        """A text that may be shortened asks for little room."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), 32), hint.height()) if self._elide else hint

    def changeEvent(self, event: QEvent) -> None:
        """Follow the person's text scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._wear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the whole text by tooltip where it no longer fits."""
        super().resizeEvent(event)
        self._tell_rest()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text in the palette's colour, shortened if it must be."""
        size, weight, tone = _LOOKS[self._role]
        painter = QPainter(self)
        painter.setFont(font(size, weight))
        painter.setPen(QColor(getattr(colours(), self._tone or tone)))
        room = self.contentsRect()
        flags = self.alignment().value
        text = self.text()
        if self.wordWrap():
            flags |= Qt.TextFlag.TextWordWrap.value
        elif self._elide or "\n" not in text:
            line = text.replace("\n", " ")
            text = self.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, room.width() + 1)
        painter.drawText(room, flags, text)

    def _wear(self) -> None:
        size, weight, _ = _LOOKS[self._role]
        self.setFont(font(size, weight))
        self.updateGeometry()
        self.update()

    def _tell_rest(self) -> None:
        if not self.wordWrap():
            cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
            set_tip(self, self.text() if cut else "")


def plain_tip(text: str) -> str:
    """`text` as a tooltip may be given it: shown exactly as it is, never as markup."""
    if "<" not in text and "&" not in text:
        return text
    from html import escape  # reads in a table of two thousand names: only for a text that looks like markup

    return f"<span>{escape(text)}</span>"


def set_tip(widget: QWidget, text: str) -> None:
    """Show `text` as a tooltip, never as markup."""
    plain = plain_tip(text)
    if widget.toolTip() != plain:
        widget.setToolTip(plain)
