"""Inputs for text: a line, a search box, a secret, several lines; and what stands around any input."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from ui.assets import icon_pixmap
from ui.theme_look import TOUCH, colours, px
from ui.widgets.button import IconButton
from ui.widgets.draw import draw_keycap, keycap_width
from ui.widgets.label import PlainLabel, Role
from ui.widgets.stack import column, row

_LONGEST: Final = 400
"""More than any text may have: the shop itself refuses what is too long, with a sentence."""


class TextField(QLineEdit):
    """One line of text."""

    def __init__(self, placeholder: str = "", *, longest: int = _LONGEST) -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setMaxLength(longest)
        self.setMinimumHeight(TOUCH)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def set_wrong(self, wrong: bool) -> None:
        """Draw the edge in red while what it holds cannot be used."""
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)


class SearchField(TextField):
    """The box people search and scan into: an icon before it, its key after it."""

    def __init__(self, placeholder: str, *, icon: str = "search", key: str = "") -> None:
        super().__init__(placeholder)
        self._icon, self._key = icon, key
        self.setClearButtonEnabled(False)
        self.setTextMargins(px(20) + 10, 0, keycap_width(key) + 8 if key else 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, then the icon and the key on it."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = px(20)
        ink = colours().text if self.hasFocus() else colours().muted
        picture = icon_pixmap(self._icon, ink, size, self.devicePixelRatioF())
        painter.drawPixmap(13, (self.height() - size) // 2, picture)
        if self._key:
            draw_keycap(painter, self.width() - keycap_width(self._key) - 12, self.rect(), self._key)


class SecretField(QWidget):
    """A text that is hidden while it is typed, with an eye that shows it for a moment."""

    changed = Signal(str)
    entered = Signal()

    def __init__(self, placeholder: str = "") -> None:
        super().__init__()
        self.line = TextField(placeholder)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = IconButton("eye", self.tr("Tampilkan"))
        self._eye.clicked.connect(self._turn)
        self.setLayout(row(self.line, self._eye, gap=4))
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self.changed)
        self.line.returnPressed.connect(self.entered)

    def text(self) -> str:
        """What was typed."""
        return self.line.text()

    def clear(self) -> None:
        """Forget it and hide again."""
        self.line.clear()
        if self.line.echoMode() == QLineEdit.EchoMode.Normal:
            self._turn()

    def set_wrong(self, wrong: bool) -> None:
        """Mark the line as unusable."""
        self.line.set_wrong(wrong)

    def _turn(self) -> None:
        hidden = self.line.echoMode() == QLineEdit.EchoMode.Password
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self._eye.set_icon("eye-off" if hidden else "eye")


class NoteField(QPlainTextEdit):
    """Several lines of text; Tab leaves it."""

    def __init__(self, placeholder: str = "", *, lines: int = 3) -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setTabChangesFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setFixedHeight(px(20) * lines + 26)

    def text(self) -> str:
        """What was typed, without blanks around it."""
        return self.toPlainText().strip()


class Field(QWidget):
    """An input under its label; the hint below it gives way to one sentence when something is wrong."""

    def __init__(self, label: str, entry: QWidget, *, hint: str = "") -> None:
        """`entry` is any input; one with a `problem` signal tells its own errors."""
        super().__init__()
        self.entry = entry
        self._hint = hint
        self._label = PlainLabel(label, Role.MUTED)
        self._label.setBuddy(entry)
        self._below = PlainLabel(hint, Role.SMALL, wrap=True)
        if not hint:
            self._below.hide()
        self.setLayout(column(self._label, entry, self._below, gap=4))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        entry.setAccessibleName(label)
        self.setFocusProxy(entry)
        if hasattr(entry, "problem"):
            entry.problem.connect(self.set_error)

    def set_label(self, label: str) -> None:
        """Call the input something else."""
        self._label.setText(label)
        self._label.setVisible(bool(label))
        self.entry.setAccessibleName(label)

    def set_error(self, sentence: str) -> None:
        """Say what is wrong and what to do; "" is well again."""
        self._below.setText(sentence or self._hint)
        self._below.set_tone("red" if sentence else "")
        self._below.setVisible(bool(sentence or self._hint))
        self.entry.setAccessibleDescription(sentence)
        if hasattr(self.entry, "set_wrong"):
            self.entry.set_wrong(bool(sentence))

    def error(self) -> str:
        """The sentence it shows, "" if all is well."""
        return self._below.text() if self._below.text() != self._hint else ""
