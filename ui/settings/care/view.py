"""The section's form: opening hours by weekday, holidays, special hours, promises, limits."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from pempek_pos.complaints.deadlines import Targets
from pempek_pos.complaints.shop_hours import ShopHours
from ui.settings.care.hours_text import (
    days_from,
    days_text,
    spans_from,
    spans_text,
    special_from,
    special_text,
)
from ui.settings.care.presenter import CareRules
from ui.settings.care.promise_form import LimitsForm, TargetsForm
from ui.settings.section import Section, card
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.field import Field, NoteField, TextField
from ui.widgets.label import PlainLabel
from ui.widgets.money_field import WholeField
from ui.widgets.notice import Tone
from ui.widgets.stack import column, holder
from ui.words.days import weekday

_MONDAY: Final = date(2024, 1, 1)
_MINUTE: Final = timedelta(minutes=1)
_MOST_MINUTES: Final = 7 * 24 * 60


class CareRulesView(Section):
    """`saved` brings the rules that are to hold from now on."""

    saved = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        save = Button(self.tr("Simpan"), Weight.PRIMARY, icon="check", key="Ctrl+S")
        self.set_heading(self.tr("Keluhan"), save)
        self.week = [TextField(self.tr("tutup")) for _ in range(7)]
        self.holidays = NoteField("25-12-2026", lines=3)
        self.special = NoteField("18-02-2027 s.d. 19-03-2027: 15.00–22.00", lines=3)
        self.targets = TargetsForm()
        self.food = WholeField(most=_MOST_MINUTES)
        self.limits = LimitsForm()
        self._fields = {
            "holidays": Field(self.tr("Hari libur, satu tanggal per baris"), self.holidays),
            "special": Field(
                self.tr("Jam khusus, misalnya Ramadan, satu rentang per baris"),
                self.special,
                hint=self.tr("Ditulis seperti 18-02-2027 s.d. 19-03-2027: 15.00–22.00, atau tutup."),
            ),
        }
        self.food.setMaximumWidth(px(160))
        food = Field(self.tr("Jawaban pertama untuk keamanan pangan (menit)"), self.food)
        self.put_form(
            card(
                self.tr("Jam buka"),
                self._hours_grid(),
                *self._fields.values(),
                hint=self.tr("Janji dihitung hanya saat toko buka. Jeda ditulis 08.00–12.00, 13.00–21.00."),
            ),
            card(
                self.tr("Janji per jenis keluhan"),
                self.targets,
                food,
                hint=self.tr(
                    "Jawab dalam menit, kosong berarti hari itu juga; tawar dan selesai dalam hari buka."
                ),
            ),
            card(
                self.tr("Batas ganti rugi (Rp)"),
                self.limits,
                hint=self.tr("Di atas batas ini orang kedua yang menyetujui. Kosong: tanpa batas."),
            ),
        )
        save.clicked.connect(self._tell)

    def _hours_grid(self) -> QWidget:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for at, entry in enumerate(self.week):
            name = weekday(_MONDAY + timedelta(days=at))
            entry.setAccessibleName(name)
            grid.addWidget(PlainLabel(name), at, 0)
            grid.addWidget(entry, at, 1)
        grid.setColumnMinimumWidth(0, px(96))
        grid.setColumnStretch(1, 1)
        return holder(column(holder(grid)))

    def show_rules(self, rules: CareRules) -> None:
        """Fill the form."""
        for entry, spans in zip(self.week, rules.hours.week, strict=True):
            entry.setText(spans_text(spans))
            entry.set_wrong(False)
        self.holidays.setPlainText(days_text(rules.hours.holidays))
        self.special.setPlainText(special_text(rules.hours.special))
        self.targets.show_targets(dict(rules.targets.by_category))
        self.food.set_value(rules.targets.food_safety_answer // _MINUTE)
        self.limits.show_limits(rules.limits)
        self.say(Tone.OK, "")

    def show_fault(self, sentence: str) -> None:
        """Tell what is wrong."""
        self.say(Tone.ERROR, sentence)

    def show_saved(self) -> None:
        """It is kept."""
        self.say(Tone.OK, self.tr("Tersimpan. Berlaku untuk keluhan mulai sekarang."))

    def _tell(self) -> None:
        hours = self._hours()
        if hours is not None:
            targets = Targets(self.targets.targets(), (self.food.value() or 0) * _MINUTE)
            self.saved.emit(CareRules(hours, targets, self.limits.limits()))

    def _hours(self) -> ShopHours | None:
        """What is typed, or None with what cannot be read marked and told."""
        week = [spans_from(entry.text()) for entry in self.week]
        for entry, spans in zip(self.week, week, strict=True):
            entry.set_wrong(spans is None)
        holidays, special = days_from(self.holidays.text()), special_from(self.special.text())
        self._fields["holidays"].set_error("" if holidays is not None else self._day_words())
        self._fields["special"].set_error("" if special is not None else self._special_words())
        if None in week:
            self.show_fault(self.tr("Tulis jam buka seperti 08.00–12.00, 13.00–21.00; kosong berarti tutup."))
        elif holidays is not None and special is not None:
            return ShopHours(tuple(spans for spans in week if spans is not None), holidays, special)
        return None

    def _day_words(self) -> str:
        return self.tr("Tulis tanggal seperti 25-12-2026, satu per baris.")

    def _special_words(self) -> str:
        return self.tr("Tulis seperti 18-02-2027 s.d. 19-03-2027: 15.00–22.00, satu rentang per baris.")
