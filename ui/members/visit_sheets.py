"""Planning a visit or call to a member, and writing down what came of it."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.members.visit import MemberFindings, MemberVisit, VisitKind
from ui.forms.form_sheet import FormSheet
from ui.forms.people import Person
from ui.forms.visit_fields import OutcomeFields, PlanFields
from ui.widgets.chip import ChipFace
from ui.widgets.segmented import Segmented
from ui.widgets.stack import column, holder
from ui.words.days import long_day
from ui.words.visits import visit_kind


class PlanSheet(FormSheet):
    """`sent` brings how, the day, the visitor's id and the purpose."""

    sent = Signal(object, object, str, str)

    def __init__(self) -> None:
        super().__init__(self.tr("Rencanakan kunjungan"), self.tr("Rencanakan"))
        icons = {VisitKind.VISIT: "footprints", VisitKind.CALL: "phone"}
        faces = [ChipFace(kind.value, visit_kind(kind), icons[kind]) for kind in VisitKind]
        self.kind = Segmented(self.tr("Cara"), faces)
        self._plan = PlanFields(self.tr("misalnya tanya kabar sesudah keluhan K-0012"))
        self.purpose, self.fields = self._plan.purpose, self._plan.fields
        told = (self.kind, self._plan.when(), self.fields["visit purpose"])
        self.set_body(holder(column(self.about, *told, self.other, gap=12)))
        self.send.clicked.connect(self._send)

    def ask(self, name: str, people: tuple[Person, ...], who: str, today: date, over: QWidget) -> None:
        """Open for this member."""
        self.about.setText(name)
        self._plan.begin(people, who, today)
        self.hush()
        self.open(over=over, first=self.purpose)

    def _send(self) -> None:
        kind, plan = VisitKind(self.kind.choice()), self._plan
        self.sent.emit(kind, plan.day.day(), plan.visitor.choice(), self.purpose.text())


class RecordSheet(FormSheet):
    """`sent` brings the MemberFindings."""

    sent = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Catat kunjungan"), self.tr("Catat"), width=640)
        self._outcome = OutcomeFields(
            self.tr("misalnya senang dikunjungi, mau pesan untuk arisan"),
            self.tr("misalnya telepon soal jumlah pesanannya"),
        )
        self.findings, self.step = self._outcome.findings, self._outcome.step
        self.fields = self._outcome.fields
        told = (self.fields["findings"], self._outcome.onward())
        self.set_body(holder(column(self.about, *told, self.other, gap=12)))
        self.send.clicked.connect(self._send)

    def ask(self, visit: MemberVisit, today: date, over: QWidget) -> None:
        """Open about this visit or call."""
        self.about.setText(f"{visit_kind(visit.kind)} · {long_day(visit.planned_for)} · {visit.purpose}")
        self._outcome.begin(today)
        self.hush()
        self.open(over=over, first=self.findings)

    def _send(self) -> None:
        self.sent.emit(MemberFindings(self.findings.text(), *self._outcome.following()))
