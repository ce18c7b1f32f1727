"""Figures line by line: words on the left, what they come to on the right."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme_look import px
from ui.widgets.label import PlainLabel, Role
from ui.widgets.stack import Divider, holder, row


@dataclass(frozen=True, slots=True)
class Line:
    """One line; `strong` sums up what stands above it, `ruled` draws a hairline over it."""

    words: str
    figure: str
    strong: bool = False
    tone: str = ""
    ruled: bool = False


class Lines(QWidget):
    """Lines of equal height, shown anew as a whole."""

    def __init__(self, *, tall: int = 32) -> None:
        super().__init__()
        self._tall = tall
        self._shown: tuple[Line, ...] = ()
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(0)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these instead."""
        if tuple(lines) == self._shown:
            return
        self._shown = tuple(lines)
        while (item := self._stack.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for line in lines:
            if line.ruled:
                self._stack.addWidget(Divider())
            self._stack.addWidget(self._made(line))

    def _made(self, line: Line) -> QWidget:
        words = PlainLabel(line.words, Role.STRONG if line.strong else Role.MUTED, elide=True)
        figure = PlainLabel(line.figure, Role.AMOUNT, tone=line.tone)
        made = holder(row(words, None, figure, gap=12))
        made.setFixedHeight(px(self._tall))
        made.setAccessibleName(f"{line.words}: {line.figure}")
        return made
