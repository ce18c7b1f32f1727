"""Laying things out in rows and columns, gaps in steps of four pixels."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

Part = QWidget | QLayout | int | None


def row(*parts: Part, gap: int = 8, edge: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """Parts from left to right; None is a stretch, a number a fixed gap."""
    layout = QHBoxLayout()
    _fill(layout, parts, gap, edge)
    return layout


def column(*parts: Part, gap: int = 8, edge: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """Parts from top to bottom; None is a stretch, a number a fixed gap."""
    layout = QVBoxLayout()
    _fill(layout, parts, gap, edge)
    return layout


def holder(layout: QLayout) -> QWidget:
    """A bare widget around a layout."""
    widget = QWidget()
    widget.setLayout(layout)
    return widget


def _fill(layout: QBoxLayout, parts: tuple[Part, ...], gap: int, edge: tuple[int, int, int, int]) -> None:
    layout.setSpacing(gap)
    layout.setContentsMargins(*edge)
    for part in parts:
        match part:
            case None:
                layout.addStretch(1)
            case int():
                layout.addSpacing(part)
            case QWidget():
                layout.addWidget(part)
            case _:
                layout.addLayout(part)


class Card(QFrame):
    """A white ground with a hairline edge that holds things that belong together."""

    def __init__(self, layout: QLayout | None = None, *, pad: int = 16) -> None:
        super().__init__()
        self.setProperty("card", True)
        if layout is not None:
            layout.setContentsMargins(pad, pad, pad, pad)
            self.setLayout(layout)


class Divider(QFrame):
    """A hairline."""

    def __init__(self, *, upright: bool = False) -> None:
        super().__init__()
        self.setProperty("divider", True)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)


class Scroll(QScrollArea):
    """A part of a page that scrolls up and down when it is too tall, and never sideways."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)
