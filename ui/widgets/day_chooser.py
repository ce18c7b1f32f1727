"""Going from day to day or month to month: back, the one shown, forward, and back to today."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.clock import months_later
from ui.theme_look import px
from ui.widgets.button import Button, IconButton
from ui.widgets.coats import Weight
from ui.widgets.combo import Combo, DayField, Option
from ui.widgets.stack import row
from ui.words.days import month_name

_DAY = timedelta(days=1)
_MONTHS = 36


class DayChooser(QWidget):
    """A day, never after today; `chosen` brings it when the person picks another."""

    chosen = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._field = DayField(today)
        self._field.setFixedWidth(px(148))
        self._field.setAccessibleName(self.tr("Hari"))
        self._back = IconButton("chevron-left", self.tr("Hari sebelumnya"), Weight.SECONDARY)
        self._on = IconButton("chevron-right", self.tr("Hari berikutnya"), Weight.SECONDARY)
        self._now = Button(self.tr("Hari ini"), Weight.QUIET)
        self.setLayout(row(self._back, self._field, self._on, self._now, gap=8))
        self._back.clicked.connect(lambda: self._go(self._field.day() - _DAY))
        self._on.clicked.connect(lambda: self._go(self._field.day() + _DAY))
        self._now.clicked.connect(lambda: self._go(self._today))
        self._field.changed.connect(lambda: self.chosen.emit(self._field.day()))
        self.let_until(today)

    def let_until(self, today: date) -> None:
        """Today has become another day: nothing after it can be chosen."""
        self._today = today
        self._field.setMaximumDate(today)  # type: ignore[arg-type]  # takes a Python date too
        self._enable()

    def show_day(self, day: date) -> None:
        """Show this day; nothing is emitted."""
        self._field.blockSignals(True)
        self._field.set_day(day)
        self._field.blockSignals(False)
        self._enable()

    def _go(self, day: date) -> None:
        self.show_day(min(day, self._today))
        self.chosen.emit(self._field.day())

    def _enable(self) -> None:
        self._on.setEnabled(self._field.day() < self._today)
        self._now.setEnabled(self._field.day() != self._today)


class MonthChooser(QWidget):
    """A month by its first day; `chosen` brings it when the person picks another."""

    chosen = Signal(object)

    def __init__(self, latest: date) -> None:
        """`latest` falls in the last month that can be chosen."""
        super().__init__()
        self._latest = latest.replace(day=1)
        self._combo = Combo()
        self._combo.setFixedWidth(px(196))
        self._combo.setAccessibleName(self.tr("Bulan"))
        self._back = IconButton("chevron-left", self.tr("Bulan sebelumnya"), Weight.SECONDARY)
        self._on = IconButton("chevron-right", self.tr("Bulan berikutnya"), Weight.SECONDARY)
        self.setLayout(row(self._back, self._combo, self._on, gap=8))
        self._back.clicked.connect(lambda: self._go(-1))
        self._on.clicked.connect(lambda: self._go(1))
        self._combo.chosen.connect(lambda _: self._go(0))
        self.let_until(latest)

    def month(self) -> date:
        """The first day of the month shown."""
        return date.fromisoformat(self._combo.choice())

    def let_until(self, latest: date) -> None:
        """Offer the months up to this one."""
        self._latest = latest.replace(day=1)
        months = [months_later(self._latest, -back) for back in range(_MONTHS)]
        self._combo.set_options([Option(month.isoformat(), month_name(month)) for month in months])
        self._enable()

    def show_month(self, month: date) -> None:
        """Show this month; nothing is emitted."""
        self._combo.choose(month.replace(day=1).isoformat())
        self._enable()

    def _go(self, by: int) -> None:
        self.show_month(months_later(self.month(), by))
        self.chosen.emit(self.month())

    def _enable(self) -> None:
        self._on.setEnabled(self.month() < self._latest)
        self._back.setEnabled(self.month() > months_later(self._latest, 1 - _MONTHS))
