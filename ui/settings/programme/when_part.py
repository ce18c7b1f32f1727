"""The part of a promotion's form that says when it runs: days, weekdays, hours."""

from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.loyalty.promotions import MIDNIGHT, Promotion
from ui.settings.form_sheet import FormSheet
from ui.widgets.combo import DayField
from ui.widgets.hours_field import HoursField
from ui.widgets.stack import column, holder, row
from ui.widgets.toggle import Toggle
from ui.widgets.weekday_row import WeekdayRow

_START: Final = date(1970, 1, 1)
_USUAL: Final = (14 * 60, 17 * 60)


class WhenPart(QObject):
    """Its inputs stand on the sheet; what is switched off does not count."""

    changed = Signal()

    def __init__(self, sheet: FormSheet) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self.first_day = DayField(_START)
        self.ends = Toggle(self.tr("Ada tanggal akhir"))
        self.last_day = DayField(_START)
        self.weekdays = WeekdayRow(self.tr("Hari"))
        self.some_hours = Toggle(self.tr("Hanya jam tertentu"))
        self.hours = HoursField()
        self._watch()

    def laid_out(self) -> QWidget:
        """All inputs in their fields."""
        sheet = self._sheet
        days = sheet.beside(
            sheet.field("valid_from", self.tr("Mulai tanggal"), self.first_day),
            sheet.field("valid_to", self.tr("Sampai tanggal"), self.last_day),
            sheet.field("hours", self.tr("Jam"), self.hours),
        )
        switches = row(self.ends, self.some_hours, None, gap=24)
        week = sheet.field("weekdays", self.tr("Hari"), self.weekdays)
        return holder(column(week, switches, days, gap=16))

    def fill(self, promotion: Promotion) -> None:
        """Show when it runs."""
        last = promotion.valid_to
        all_day = promotion.from_minute == 0 and promotion.to_minute == MIDNIGHT
        self.first_day.set_day(promotion.valid_from)
        self.ends.setChecked(last is not None)
        self.last_day.set_day(last or promotion.valid_from)
        self.weekdays.set_days(promotion.weekdays)
        self.some_hours.setChecked(not all_day)
        self.hours.set_hours(*(_USUAL if all_day else (promotion.from_minute, promotion.to_minute)))
        self._fit()

    def written(self, promotion: Promotion) -> Promotion:
        """The promotion with when it runs."""
        first, last = self.hours.hours() if self.some_hours.isChecked() else (0, MIDNIGHT)
        return replace(
            promotion,
            valid_from=self.first_day.day(),
            valid_to=self.last_day.day() if self.ends.isChecked() else None,
            weekdays=self.weekdays.days(),
            from_minute=first,
            to_minute=last,
        )

    def _watch(self) -> None:
        for entry in (self.first_day, self.last_day, self.weekdays, self.hours):
            entry.changed.connect(self.changed)
        for toggle in (self.ends, self.some_hours):
            toggle.toggled.connect(lambda _: self._fit())

    def _fit(self) -> None:
        self.last_day.setEnabled(self.ends.isChecked())
        self.hours.setEnabled(self.some_hours.isChecked())
        self.changed.emit()
