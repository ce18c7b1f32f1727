"""Choosing days of the week: seven chips, any number of them on."""

from typing import Final

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.chip import Chip, ChipFace
from ui.widgets.stack import row

_DAYS: Final = 7


class WeekdayRow(QWidget):
    """Days as bits: Monday is 1, Sunday 64."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        """`name` is what a screen reader calls the choice."""
        super().__init__()
        self.setAccessibleName(name)
        self._chips = [Chip(ChipFace(str(day), _short(day))) for day in range(_DAYS)]
        for day, chip in enumerate(self._chips):
            chip.setAccessibleName(QLocale().dayName(day + 1, QLocale.FormatType.LongFormat))
            chip.clicked.connect(self.changed)
        self.setLayout(row(*self._chips, None, gap=6))
        self.setFocusProxy(self._chips[0])

    def set_days(self, days: int) -> None:
        """Switch these days on; nothing is emitted."""
        for day, chip in enumerate(self._chips):
            chip.setChecked(bool(days >> day & 1))

    def days(self) -> int:
        """The days that are on."""
        return sum(1 << day for day, chip in enumerate(self._chips) if chip.isChecked())


def _short(day: int) -> str:
    """Sen, Sel, …; Qt counts Monday as 1."""
    return QLocale().dayName(day + 1, QLocale.FormatType.ShortFormat)
