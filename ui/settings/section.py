"""What the sections of the settings look like: a heading with its buttons, a notice, and what is below."""

from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from ui.theme_look import TOUCH, px
from ui.widgets.button import Button
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import Banner, Tone
from ui.widgets.stack import Card, Scroll, column, holder, row


class Section(QWidget):
    """One section; `say` shows a sentence over it."""

    def __init__(self) -> None:
        super().__init__()
        self._banner = Banner()
        self._column = column(gap=12)
        self.setLayout(self._column)

    def set_heading(self, title: str, *actions: Button) -> None:
        """Name the section; `actions` stand beside its title."""
        self._head = holder(row(PlainLabel(title, Role.TITLE, elide=True), None, *actions, gap=8))
        self._head.setMinimumHeight(TOUCH)
        self._column.addWidget(self._head)
        self._column.addWidget(self._banner)

    def put(self, part: QWidget | QLayout) -> None:
        """Show this below the heading, as tall as there is room."""
        if isinstance(part, QWidget):
            self._column.addWidget(part, 1)
        else:
            self._column.addLayout(part, 1)

    def put_form(self, *cards: QWidget) -> None:
        """Show these cards one below the other, with their heading no wider than a form; they scroll."""
        for part in (self._head, self._banner, *cards):
            part.setMaximumWidth(px(760))
        self.put(Scroll(holder(column(*cards, None, gap=16, edge=(0, 0, 8, 8)))))

    def say(self, tone: Tone, sentence: str) -> None:
        """Show one sentence, or none for ""."""
        if sentence:
            self._banner.say(tone, sentence)
        else:
            self._banner.dismiss()


def card(title: str, *parts: QWidget | QLayout | int | None, hint: str = "") -> Card:
    """Things that belong together under a small heading."""
    heading = column(PlainLabel(title, Role.HEADING), gap=4)
    if hint:
        heading.addWidget(PlainLabel(hint, Role.SMALL, wrap=True))
    return Card(column(heading, *parts, gap=16), pad=20)


def stretched(words: QWidget, *rest: QWidget) -> QHBoxLayout:
    """Words that take all the room there is, and what stands after them."""
    layout = row(words, *rest, gap=16)
    layout.setStretch(0, 1)
    return layout
