"""From one time of day to another, typed as 14.00, 14:00 or 14."""

import re
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.field import TextField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.stack import row

MIDNIGHT: Final = 24 * 60
NO_TIME: Final = -1
_TIME: Final = re.compile(r"([0-9]{1,2})(?:[.:]([0-9]{2}))?")


class HoursField(QWidget):
    """Minutes since midnight; the end may be 24.00, and 00.00 means the same there."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.first = TextField("14.00", longest=8)
        self.last = TextField("17.00", longest=8)
        self._dash = PlainLabel("–", Role.MUTED)
        layout = row(self.first, self._dash, self.last, gap=8)
        layout.setStretch(0, 1)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.first)
        for entry in (self.first, self.last):
            entry.textEdited.connect(lambda _: self.changed.emit())

    def hours(self) -> tuple[int, int]:
        """The first and the last minute; NO_TIME for what is no time of day."""
        return minute_from(self.first.text()), minute_from(self.last.text()) or MIDNIGHT

    def set_hours(self, first: int, last: int) -> None:
        """Show these minutes of the day."""
        self.first.setText(_written(first))
        self.last.setText(_written(last))

    def set_wrong(self, wrong: bool) -> None:
        """Mark both."""
        self.first.set_wrong(wrong)
        self.last.set_wrong(wrong)

    def setAccessibleName(self, name: str) -> None:
        """What the hours are for, also in front of both."""
        super().setAccessibleName(name)
        self.first.setAccessibleName(self.tr("{what}: mulai").format(what=name))
        self.last.setAccessibleName(self.tr("{what}: sampai").format(what=name))


def minute_from(text: str) -> int:
    """The minute of the day that was typed, up to 24.00; NO_TIME for anything else."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return NO_TIME
    hour, minute = int(found[1]), int(found[2] or 0)
    whole = hour * 60 + minute
    return whole if minute < 60 and whole <= MIDNIGHT else NO_TIME


def _written(minute: int) -> str:
    return f"{minute // 60:02d}.{minute % 60:02d}"
