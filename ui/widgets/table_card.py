"""A card whose table reaches its edges, under a title that may have tools beside it."""

from PySide6.QtWidgets import QWidget

from ui.widgets.label import PlainLabel, Role
from ui.widgets.stack import Card, Part, column, row


class TableCard(Card):
    """A titled table, chart or list; `tools` stand on the right of the title."""

    def __init__(self, title: str, inner: QWidget, *tools: Part, foot: Part = None) -> None:
        self.title = PlainLabel(title, Role.HEADING, elide=True)
        head = row(self.title, None, *tools, gap=8, edge=(12, 8 if tools else 12, 8, 4 if tools else 8))
        parts: tuple[Part, ...] = (head, inner) if foot is None else (head, inner, foot)
        body = column(*parts, gap=0)
        body.setStretchFactor(inner, 1)
        super().__init__(body, pad=1)
