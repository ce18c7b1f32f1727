"""The form of new terms, with what a purchase would win shown while it is filled in."""

from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QTimer, Signal
from PySide6.QtWidgets import QGridLayout

from ui.settings.form_sheet import FormSheet
from ui.settings.programme.state import Preview, TermsForm, TierForm
from ui.settings.programme.words import preview_lines
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.combo import DayField
from ui.widgets.field import TextField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.money_field import MoneyField, WholeField
from ui.widgets.stack import Card, column, row

_TIERS: Final = 5
_SPEND: Final = 57_500
_PAUSE_MS: Final = 150
_MOST_POINTS: Final = 1_000_000


class TermsSheet(FormSheet):
    """Emits the form whenever it changes (`tried`, with the purchase to try), to be `rehearsed`, and to be
    `published`.
    """

    tried = Signal(object, object)
    rehearsed = Signal(object)
    published = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Ketentuan baru"), width=1040)
        self.day = DayField(date(1970, 1, 1))
        self.rupiah_per_point = MoneyField()
        self.minimum_spend = MoneyField()
        self.point_value = MoneyField()
        self.months = WholeField(most=120)
        self.tiers = [_TierRow() for _ in range(_TIERS)]
        self.gifts = {
            "welcome_points": WholeField(most=_MOST_POINTS),
            "referral_points": WholeField(most=_MOST_POINTS),
            "birthday_points": WholeField(most=_MOST_POINTS),
            "stamp_points": WholeField(most=_MOST_POINTS),
        }
        self.rehearse = Button(self.tr("Uji 90 hari terakhir"), icon="history")
        self.spend = MoneyField()
        self.spend.set_value(_SPEND)
        self._preview = PlainLabel("", Role.BODY, wrap=True)
        self._used = 0
        self._refused = False
        self._lay_out()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.tried.emit(self.form(), self.spend.value()))
        self._watch()

    def _lay_out(self) -> None:
        first = self.beside(
            self.field("valid_from", self.tr("Mulai tanggal"), self.day),
            self.field("rupiah_per_point", self.tr("Belanja untuk 1 poin (Rp)"), self.rupiah_per_point),
            self.field("point_value", self.tr("Nilai 1 poin (Rp)"), self.point_value),
        )
        second = self.beside(
            self.field("minimum_spend", self.tr("Belanja paling sedikit (Rp)"), self.minimum_spend),
            self.field(
                "expiry_months",
                self.tr("Poin berlaku (bulan)"),
                self.months,
                self.tr("0 berarti tidak pernah hangus."),
            ),
            self.field("spend", self.tr("Coba dengan belanja (Rp)"), self.spend),
        )
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for at, title in enumerate(
            (self.tr("Tingkat"), self.tr("Mulai belanja setahun (Rp)"), self.tr("Pengali poin (%)"))
        ):
            grid.addWidget(PlainLabel(title, Role.MUTED), 0, at)
            grid.setColumnStretch(at, 1)
        for line, tier in enumerate(self.tiers, 1):
            for at, entry in enumerate((tier.name, tier.spend, tier.percent)):
                grid.addWidget(entry, line, at)
        self._preview.setFixedWidth(px(248))
        told = Card(column(self._preview, None), pad=16)
        labels = (
            self.tr("Anggota baru (poin)"),
            self.tr("Ajak teman (poin)"),
            self.tr("Ulang tahun (poin)"),
            self.tr("Tiap cap (poin)"),
        )
        gifts = (
            self.field(name, label, entry)
            for (name, entry), label in zip(self.gifts.items(), labels, strict=True)
        )
        form = column(first, second, grid, self.beside(*gifts), None, gap=16)
        self.lay_out(row(form, told, gap=24))
        self.save.set_text(self.tr("Terbitkan"))
        self.set_foot(self.rehearse, None, self.save)

    def _watch(self) -> None:
        numbers = (
            self.rupiah_per_point,
            self.minimum_spend,
            self.point_value,
            self.months,
            self.spend,
            *self.gifts.values(),
        )
        for number in (*numbers, *(entry for tier in self.tiers for entry in (tier.spend, tier.percent))):
            number.changed.connect(self._pause.start)
        for number in numbers:
            number.problem.connect(self._hold_preview)
        for tier in self.tiers:
            tier.spend.problem.connect(self._say_problem)
            tier.percent.problem.connect(self._say_problem)
            tier.name.textEdited.connect(lambda _: self._pause.start())
        self.day.changed.connect(self._pause.start)
        self.rehearse.clicked.connect(lambda: self.rehearsed.emit(self.form()))
        self.saved.connect(lambda: self.published.emit(self.form()))

    def fill(self, form: TermsForm, today: date) -> None:
        """Show terms to begin with."""
        self.forget_faults()
        self._preview.setText("")
        self._used = len(form.tiers)
        self.day.setMinimumDate(QDate(today.year, today.month, today.day))
        self.day.set_day(form.valid_from)
        self.rupiah_per_point.set_value(form.rupiah_per_point)
        self.minimum_spend.set_value(form.minimum_spend)
        self.point_value.set_value(form.point_value)
        self.months.set_value(form.expiry_months)
        for name, entry in self.gifts.items():
            entry.set_value(getattr(form, name))
        for at, tier in enumerate(self.tiers):
            tier.show_tier(form.tiers[at] if at < self._used else None)
        self._pause.start()

    def form(self) -> TermsForm:
        """What the form says now."""
        return TermsForm(
            self.day.day(),
            self.rupiah_per_point.value(),
            self.minimum_spend.value(),
            self.point_value.value(),
            self.months.value(),
            tuple(tier.tier() for tier in self.tiers[: self._used]),
            *(entry.value() for entry in self.gifts.values()),
        )

    def show_preview(self, preview: Preview) -> None:
        """Say what a purchase would win."""
        self.forget_faults()
        self._preview.set_tone("")
        self._preview.setText("\n\n".join(preview_lines(preview)))

    def show_fault(self, field: str, sentence: str) -> None:
        """Tell what is wrong while it is typed: the keyboard stays where it is."""
        self.forget_faults()
        if field in self.fields:
            self.fields[field].set_error(sentence)
        self._preview.set_tone("red")
        self._preview.setText(sentence)

    def _hold_preview(self, sentence: str) -> None:
        """A figure was refused while it was typed: the preview must not wipe its sentence away."""
        if sentence:
            self._pause.stop()

    def _say_problem(self, sentence: str) -> None:
        """A tier's figure was refused while it was typed: said in place of the preview."""
        if sentence:
            self._pause.stop()
            self._preview.set_tone("red")
            self._preview.setText(sentence)
        elif self._refused:
            self._preview.setText("")
            self._pause.start()
        self._refused = bool(sentence)


class _TierRow:
    """The three inputs of one tier."""

    def __init__(self) -> None:
        self.name = TextField()
        self.spend = MoneyField()
        self.percent = WholeField(most=1_000)

    def show_tier(self, tier: TierForm | None) -> None:
        for entry in (self.name, self.spend, self.percent):
            entry.setVisible(tier is not None)
        if tier is not None:
            self.name.setText(tier.name)
            self.spend.set_value(tier.from_spend)
            self.percent.set_value(tier.percent)

    def tier(self) -> TierForm:
        return TierForm(self.name.text(), self.spend.value(), self.percent.value())
