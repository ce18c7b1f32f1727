"""Choosing from a closed list, and choosing a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QComboBox, QDateEdit, QListView

from ui.theme_look import TOUCH, px


@dataclass(frozen=True, slots=True)
class Option:
    """One entry of a Combo."""

    key: str
    text: str


class Combo(QComboBox):
    """One of a few options; the wheel scrolls the page, not the choice."""

    chosen = Signal(str)

    def __init__(self, options: Sequence[Option] = ()) -> None:
        super().__init__()
        self.setView(QListView())
        self.setMinimumHeight(TOUCH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.activated.connect(lambda _: self.chosen.emit(self.choice()))
        self.set_options(options)

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer these; what was chosen stays chosen if it is still offered."""
        kept = self.choice()
        self.clear()
        for option in options:
            self.addItem(option.text, option.key)
        self.choose(kept)

    def choose(self, key: str) -> None:
        """Show the option of `key`; nothing is emitted."""
        self.setCurrentIndex(max(0, self.findData(key)) if self.count() else -1)

    def choice(self) -> str:
        """The key of the option shown, "" if there is none."""
        return str(self.currentData() or "")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class DayField(QDateEdit):
    """A day, typed as 31-12-2026 or picked from a calendar."""

    changed = Signal()

    def __init__(self, day: date) -> None:
        super().__init__()
        self.setCalendarPopup(True)
        self.setDisplayFormat("dd-MM-yyyy")
        self.setFixedHeight(TOUCH)
        calendar = self.calendarWidget()
        calendar.setMinimumSize(px(320), px(320))
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(weekend, QTextCharFormat())
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.set_day(day)
        self.dateChanged.connect(lambda _: self.changed.emit())

    def day(self) -> date:
        """The day shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def set_day(self, day: date) -> None:
        """Show this day."""
        self.setDate(QDate(day.year, day.month, day.day))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
