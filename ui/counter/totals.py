"""What the basket comes to: subtotal, what was taken off, and the total."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.stack import column, row


@dataclass(frozen=True, slots=True)
class SumRow:
    """One figure with its name; rewards in amber."""

    name: str
    figure: str
    tone: str = ""


class SumLine(QWidget):
    """A name at the left, a figure at the right."""

    def __init__(self) -> None:
        super().__init__()
        self._name = PlainLabel("", Role.MUTED, elide=True)
        self._figure = PlainLabel("", Role.MUTED)
        layout = row(self._name, self._figure, gap=12)
        layout.setStretchFactor(self._name, 1)
        self.setLayout(layout)

    def show_row(self, sum_row: SumRow) -> None:
        """Show this figure."""
        self._name.setText(sum_row.name)
        self._figure.setText(sum_row.figure)
        self._name.set_tone(sum_row.tone)
        self._figure.set_tone(sum_row.tone)

    def text(self) -> str:
        """What it says, in one line."""
        return f"{self._name.text()} {self._figure.text()}"


class SumRows(QWidget):
    """Some figures below each other."""

    def __init__(self, *, gap: int = 4) -> None:
        super().__init__()
        self._lines: list[SumLine] = []
        self._layout = column(gap=gap)
        self.setLayout(self._layout)

    def show_rows(self, rows: Sequence[SumRow]) -> None:
        """Show these figures."""
        while len(self._lines) < len(rows):
            line = SumLine()
            self._lines.append(line)
            self._layout.addWidget(line)
        for at, line in enumerate(self._lines):
            line.setVisible(at < len(rows))
            if at < len(rows):
                line.show_row(rows[at])
        self.setVisible(bool(rows))

    def texts(self) -> list[str]:
        """What is shown, line by line."""
        return [line.text() for line in self._lines if not line.isHidden()]


class Totals(QWidget):
    """The figures above the pay button; the total is the largest thing on the counter."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = SumRows()
        self.total = PlainLabel("Rp0", Role.DUE)
        name = PlainLabel(self.tr("TOTAL"), Role.STRONG)
        self.why = Button(self.tr("Mengapa?"), Weight.LINK)
        self.why.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        line = row(name, self.why, None, self.total)
        self.setLayout(column(self.rows, line, gap=2, edge=(6, 0, 6, 0)))

    def show_sums(self, rows: Sequence[SumRow], total: str, *, reasons: bool = False) -> None:
        """Show what leads to the total, the total, and a way to its `reasons` where there are any."""
        self.rows.show_rows(rows)
        self.why.setVisible(reasons)
        self.total.setText(total)
        self.total.setAccessibleName(f"{self.tr('TOTAL')} {total}")
