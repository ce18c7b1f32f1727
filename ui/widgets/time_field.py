"""A time of day, typed as 14.30."""

from PySide6.QtCore import QTime, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QTimeEdit

from ui.theme_look import TOUCH


class TimeField(QTimeEdit):
    """Minutes since midnight."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setDisplayFormat("HH.mm")
        self.setMinimumHeight(TOUCH)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.timeChanged.connect(lambda _: self.changed.emit())

    def minutes(self) -> int:
        """The minute of the day shown."""
        return self.time().hour() * 60 + self.time().minute()

    def set_minutes(self, minutes: int) -> None:
        """Show this minute of the day; midnight at the day's end is 00.00."""
        self.setTime(QTime(minutes // 60 % 24, minutes % 60))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
