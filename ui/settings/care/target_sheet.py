"""The form of one category: who sees to it, how bad it is unless said, and its three promises."""

from datetime import timedelta
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.audit.actor import Role
from pempek_pos.complaints.complaint import Category, Severity
from pempek_pos.complaints.deadlines import Target
from ui.settings.care.reading import GIVING_ROLES
from ui.settings.care.words import minutes_of
from ui.settings.form_sheet import FormSheet
from ui.widgets.chip import ChipFace
from ui.widgets.combo import Combo, Option
from ui.widgets.money_field import WholeField
from ui.widgets.segmented import Segmented
from ui.words.complaints import category_name, severity_name
from ui.words.names import role_name

_SAME_DAY, _WITHIN = "same day", "within"
_USUAL_MINUTES: Final = 120
_MOST_MINUTES: Final = 99_999
_MOST_DAYS: Final = 99


class TargetSheet(FormSheet):
    """`kept` brings the category and what is to hold for it."""

    kept = Signal(object, object)

    def __init__(self) -> None:
        super().__init__("", width=600)
        self._category = Category.TASTE
        self.role = Combo([Option(role.value, role_name(role)) for role in GIVING_ROLES])
        self.severity = Segmented(
            self.tr("Seberapa berat"), [ChipFace(each.value, severity_name(each)) for each in Severity]
        )
        self.when = Segmented(
            self.tr("Jawaban pertama"),
            [
                ChipFace(_SAME_DAY, self.tr("Hari itu juga")),
                ChipFace(_WITHIN, self.tr("Dalam sekian menit")),
            ],
        )
        self.minutes = WholeField(most=_MOST_MINUTES)
        self.offer = WholeField(most=_MOST_DAYS)
        self.done = WholeField(most=_MOST_DAYS)
        self._lay_out()
        self.when.chosen.connect(lambda _: self._fit())
        self.saved.connect(lambda: self.kept.emit(self._category, self.target()))

    def _lay_out(self) -> None:
        self._minutes = self.field(
            "first answer", self.tr("Menit"), self.minutes, self.tr("Dihitung dalam jam buka.")
        )
        working_days = self.tr("Hari kerja sejak keluhan masuk.")
        self.lay_out(
            self.field("role", self.tr("Ditangani"), self.role),
            self.field("severity", self.tr("Seberapa berat, kecuali disebut lain"), self.severity),
            self.beside(
                self.field("when", self.tr("Jawaban pertama"), self.when), self._minutes, shares=(3, 1)
            ),
            self.beside(
                self.field("promised days", self.tr("Tawaran (hari)"), self.offer, working_days),
                self.field("done days", self.tr("Selesai (hari)"), self.done, working_days),
            ),
        )
        self.set_foot(None, self.save)

    def ask(self, category: Category, target: Target, over: QWidget) -> None:
        """Open with what holds."""
        self._category = category
        self.forget_faults()
        self.set_title(category_name(category))
        self.role.choose(target.role.value)
        self.severity.choose(target.severity.value)
        self.when.choose(_SAME_DAY if target.answer is None else _WITHIN)
        self.minutes.set_value(minutes_of(target.answer) or _USUAL_MINUTES)
        self.offer.set_value(target.offer_days)
        self.done.set_value(target.done_days)
        self._fit()
        self.open(over, first=self.role)

    def target(self) -> Target:
        """What is filled in."""
        within = self.when.choice() == _WITHIN
        return Target(
            Role(self.role.choice()),
            Severity(self.severity.choice()),
            timedelta(minutes=self.minutes.value() or 0) if within else None,
            self.offer.value() or 0,
            self.done.value() or 0,
        )

    def _fit(self) -> None:
        self._minutes.setVisible(self.when.choice() == _WITHIN)
