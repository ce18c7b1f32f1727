"""The form of the promises: hours, closed days, special hours, categories, limits, and all of it in words."""

from datetime import date
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.audit.actor import Role as Job
from pempek_pos.complaints.complaint import Category
from pempek_pos.complaints.deadlines import Target, Targets
from ui.settings.care.holidays_form import HolidaysForm
from ui.settings.care.hours_form import HoursLine, SpecialForm, WeekForm
from ui.settings.care.limits_form import LimitsForm
from ui.settings.care.state import CareDraft, Faults
from ui.settings.care.target_sheet import TargetSheet
from ui.settings.care.targets_list import TargetsList
from ui.settings.section import Section, card
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.combo import Combo, Option
from ui.widgets.field import Field
from ui.widgets.label import PlainLabel, Role
from ui.widgets.money_field import WholeField
from ui.widgets.notice import Tone
from ui.widgets.stack import Scroll, row
from ui.widgets.veil import keep
from ui.words.complaints import category_name

_MOST_MINUTES: Final = 99_999


class CareView(Section):
    """`saved` and `changed` bring the form's draft, `target_kept` a category, its target, and the draft."""

    saved = Signal(object)
    changed = Signal(object)
    target_wanted = Signal(object)
    target_kept = Signal(object, object, object)

    def __init__(self) -> None:
        super().__init__()
        self.save = Button(self.tr("Simpan"), Weight.PRIMARY, icon="check", key="Ctrl+S")
        self.set_heading(self.tr("Janji keluhan"), self.save)
        self.sheet = TargetSheet()
        keep(self, self.sheet)
        self.category = Combo([Option(each.value, category_name(each)) for each in Category])
        self.category.setAccessibleName(self.tr("Jenis keluhan"))
        self.category.setFixedWidth(px(240))
        self.promise = PlainLabel("", wrap=True)
        self.aside = PlainLabel("", Role.SMALL, wrap=True)
        self.week, self.holidays, self.special = WeekForm(), HolidaysForm(), SpecialForm()
        self.targets, self.limits = TargetsList(), LimitsForm()
        self.food = WholeField(most=_MOST_MINUTES)
        self._food = Field(
            self.tr("Keamanan pangan: jawaban pertama (menit)"),
            self.food,
            hint=self.tr("Dihitung dalam jam buka, apa pun jenisnya."),
        )
        self._food.setMaximumWidth(px(320))
        self._week_fault = PlainLabel("", Role.SMALL, wrap=True, tone="red")
        self._week_fault.hide()
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        self.put_form(
            card(
                self.tr("Janji sekarang"),
                row(self.category, None),
                self.promise,
                self.aside,
            ),
            card(
                self.tr("Jam buka"),
                self.week,
                self._week_fault,
                hint=self.tr("Beberapa jam dipisah koma: 8–12, 13.30–21. Kosong berarti tutup."),
            ),
            card(
                self.tr("Hari libur"),
                self.holidays,
                hint=self.tr("Waktu keluhan tidak berjalan pada hari libur."),
            ),
            card(
                self.tr("Jam khusus"),
                self.special,
                hint=self.tr("Menggantikan jam buka selama tanggalnya, misalnya bulan Ramadan."),
            ),
            card(
                self.tr("Janji per jenis"),
                self.targets,
                self._food,
                hint=self.tr("Tawaran dan selesai dihitung dalam hari kerja."),
            ),
            card(
                self.tr("Batas ganti rugi"),
                self.limits,
                hint=self.tr("Di atas batas ini orang kedua harus menyetujui."),
            ),
        )

    def _wire(self) -> None:
        self.save.clicked.connect(lambda: self.saved.emit(self.draft()))
        for part in (self.week, self.holidays, self.special, self.food):
            part.changed.connect(self._tell)
        self.category.chosen.connect(lambda _: self._tell())
        self.targets.wanted.connect(self.target_wanted)
        self.sheet.kept.connect(lambda *kept: self.target_kept.emit(*kept, self.draft()))

    def draft(self) -> CareDraft:
        """What the form says now."""
        return CareDraft(
            self.week.hours(),
            self.holidays.days(),
            self.special.special(),
            self.food.value(),
            self.limits.limits(),
            Category(self.category.choice()),
        )

    def show_care(self, draft: CareDraft, today: date) -> None:
        """Fill the form."""
        with QSignalBlocker(self):
            self.week.show_hours(draft.week)
            self.holidays.show_days(draft.holidays, today)
            self.special.show_special(draft.special, today)
            self.food.set_value(draft.food_minutes)
            self.limits.show_limits(draft.limits)
        self._hush()
        self.say(Tone.OK, "")

    def show_targets(self, targets: Targets) -> None:
        """List what is promised by category."""
        self.targets.show_targets(targets)

    def show_preview(self, promise: str, aside: str) -> None:
        """Say what the form promises."""
        self.promise.setText(promise)
        self.aside.setText(aside)
        self.aside.setVisible(bool(aside))

    def show_faults(self, faults: Faults) -> None:
        """Tell what is wrong at each field, and go to the first."""
        self._hush()
        first: QWidget | None = None
        for field, sentence in faults.items():
            place = self._mark(field, sentence)
            first = first or place
        words = self.tr("Belum tersimpan: perbaiki dulu isian yang ditandai.")
        self.say(Tone.ERROR, faults.get("") or words)
        if first is not None:
            first.setFocus()
            self._bring_into_sight(first)

    def show_saved(self) -> None:
        """It is kept."""
        self.say(Tone.OK, self.tr("Tersimpan. Berlaku mulai hari ini."))

    def open_target(self, category: Category, target: Target) -> None:
        """Open the form of one category."""
        self.sheet.ask(category, target, self.window())

    def show_target_fault(self, field: str, sentence: str) -> None:
        """Tell what is wrong in it."""
        self.sheet.show_fault(field, sentence)

    def close_target(self) -> None:
        """It is kept."""
        self.sheet.close_veil()
        self.show_saved()

    def _tell(self) -> None:
        self.changed.emit(self.draft())

    def _bring_into_sight(self, place: QWidget) -> None:
        for scroll in self.findChildren(Scroll):
            if scroll.isAncestorOf(place):
                scroll.ensureWidgetVisible(place, 0, px(60))

    def _mark(self, field: str, sentence: str) -> QWidget | None:
        """Say it where it belongs; that place, None where there is none."""
        if field == "week":
            self._week_fault.setText(sentence)
            self._week_fault.show()
            return self.week.lines[0]
        place = self._place(*field.split(" ", 1)) if field else None
        if place is not None:
            place.set_error(sentence)
        return place

    def _place(self, kind: str, which: str = "") -> HoursLine | Field | None:
        match kind:
            case "day":
                return self.week.lines[int(which)]
            case "special":
                return self.special.line(int(which))
            case "limit":
                return self.limits.lines[Job(which)].field
            case _:
                return self._food

    def _hush(self) -> None:
        lines = (*self.week.lines, *self.special.lines)
        fields = (self._food, *(line.field for line in self.limits.lines.values()))
        for line in lines:
            line.set_error("")
        for field in fields:
            field.set_error("")
        self._week_fault.hide()
