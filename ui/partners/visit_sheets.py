"""Planning a visit to a partner, and writing down what came of it."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.partners.visit import Findings, Visit
from ui.forms.form_sheet import FormSheet
from ui.forms.people import Person
from ui.forms.visit_fields import OutcomeFields, PlanFields
from ui.widgets.field import Field, NoteField
from ui.widgets.stack import column, holder
from ui.words.days import long_day


class PlanSheet(FormSheet):
    """`sent` brings the day, the visitor's id and the purpose."""

    sent = Signal(object, str, str)

    def __init__(self) -> None:
        super().__init__(self.tr("Rencanakan kunjungan"), self.tr("Rencanakan"))
        self._plan = PlanFields(self.tr("misalnya hitung titipan dan tawarkan dimsum"))
        self.purpose, self.fields = self._plan.purpose, self._plan.fields
        inner = column(self.about, self._plan.when(), self.fields["visit purpose"], self.other, gap=12)
        self.set_body(holder(inner))
        self.send.clicked.connect(self._send)

    def ask(self, name: str, people: tuple[Person, ...], who: str, today: date, over: QWidget) -> None:
        """Open for this partner."""
        self.about.setText(name)
        self._plan.begin(people, who, today)
        self.hush()
        self.open(over=over, first=self.purpose)

    def _send(self) -> None:
        self.sent.emit(self._plan.day.day(), self._plan.visitor.choice(), self.purpose.text())


class RecordSheet(FormSheet):
    """`sent` brings the Findings."""

    sent = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Catat kunjungan"), self.tr("Catat"), width=640)
        self._outcome = OutcomeFields(
            self.tr("misalnya freezer penuh, es krim lain menempati rak kita"),
            self.tr("misalnya antar 20 kapal selam"),
        )
        self.findings, self.step = self._outcome.findings, self._outcome.step
        self.photos = NoteField(self.tr("satu nama berkas atau tautan per baris"), lines=2)
        self.fields = self._outcome.fields | {"photo": Field(self.tr("Foto"), self.photos)}
        parts = (
            self.about,
            self.fields["findings"],
            self.fields["photo"],
            self._outcome.onward(),
            self.other,
        )
        self.set_body(holder(column(*parts, gap=12)))
        self.send.clicked.connect(lambda: self.sent.emit(self.found()))

    def ask(self, visit: Visit, today: date, over: QWidget) -> None:
        """Open about this visit."""
        self.about.setText(f"{long_day(visit.planned_for)} · {visit.purpose}")
        self._outcome.begin(today)
        self.photos.clear()
        self.hush()
        self.open(over=over, first=self.findings)

    def found(self) -> Findings:
        """What was typed."""
        photos = tuple(filter(None, map(str.strip, self.photos.toPlainText().splitlines())))
        return Findings(self.findings.text(), photos, *self._outcome.following())
