"""Planning a visit, and writing down what came of it."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.errors import ShopError, Unusable
from pempek_pos.partners.visit import Findings, Visit
from ui.partners.form_presenter import Person
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.combo import Combo, DayField, Option
from ui.widgets.field import Field, NoteField, TextField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column, holder, row
from ui.wording import sentence
from ui.words.days import long_day


class FormSheet(Sheet):
    """A sheet whose errors stand at the field they belong to."""

    def __init__(self, title: str, deed: str, width: int = 600) -> None:
        super().__init__(title, width=width)
        self.fields: dict[str, Field] = {}
        self.about = PlainLabel("", Role.STRONG, wrap=True)
        self.other = PlainLabel("", Role.BAD, wrap=True)
        self.send = Button(deed, Weight.PRIMARY, icon="check", key="Ctrl+Enter", size=16)
        leave = Button(self.tr("Batal"))
        self.set_foot(None, leave, self.send)
        leave.clicked.connect(self.close_veil)

    def say_error(self, error: ShopError) -> None:
        """Say it at the field it belongs to."""
        self.hush()
        field = self.fields.get(error.field) if isinstance(error, Unusable) else None
        if field is None:
            self.other.setText(sentence(error))
            self.other.show()
            return
        field.set_error(sentence(error))
        field.setFocus()

    def hush(self) -> None:
        """Take back what was wrong."""
        for field in self.fields.values():
            field.set_error("")
        self.other.hide()


class PlanSheet(FormSheet):
    """`sent` brings the day, the visitor's id and the purpose."""

    sent = Signal(object, str, str)

    def __init__(self) -> None:
        super().__init__(self.tr("Rencanakan kunjungan"), self.tr("Rencanakan"))
        self.day = DayField(date.min.replace(year=2000))
        self.day.setFixedWidth(px(180))
        self.visitor = Combo()
        self.purpose = TextField(self.tr("misalnya hitung titipan dan tawarkan dimsum"))
        self.fields = {
            "visit day": Field(self.tr("Tanggal"), self.day),
            "visitor": Field(self.tr("Yang berkunjung"), self.visitor),
            "visit purpose": Field(self.tr("Tujuan"), self.purpose),
        }
        when = row(self.fields["visit day"], self.fields["visitor"], gap=12)
        when.setStretch(1, 1)
        self.set_body(holder(column(self.about, when, self.fields["visit purpose"], self.other, gap=12)))
        self.send.clicked.connect(
            lambda: self.sent.emit(self.day.day(), self.visitor.choice(), self.purpose.text())
        )

    def ask(self, name: str, people: tuple[Person, ...], who: str, today: date, over: QWidget) -> None:
        """Open for this partner."""
        self.about.setText(name)
        self.day.set_day(today)
        self.visitor.set_options([Option(person.id, person.name) for person in people])
        self.visitor.choose(who)
        self.purpose.clear()
        self.hush()
        self.open(over=over, first=self.purpose)


class RecordSheet(FormSheet):
    """`sent` brings the Findings."""

    sent = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Catat kunjungan"), self.tr("Catat"), width=640)
        self.findings = NoteField(self.tr("misalnya freezer penuh, es krim lain menempati rak kita"))
        self.photos = NoteField(self.tr("satu nama berkas atau tautan per baris"), lines=2)
        self.step = TextField(self.tr("misalnya antar 20 kapal selam"))
        self.next_on = DayField(date.min.replace(year=2000))
        self.next_on.setFixedWidth(px(180))
        self.fields = {
            "findings": Field(self.tr("Hasil kunjungan"), self.findings),
            "photo": Field(self.tr("Foto"), self.photos),
            "next step": Field(
                self.tr("Langkah berikutnya"),
                self.step,
                hint=self.tr("Kalau diisi, kunjungan berikutnya langsung direncanakan."),
            ),
            "next visit day": Field(self.tr("Kunjungan berikutnya"), self.next_on),
        }
        onward = row(self.fields["next step"], self.fields["next visit day"], gap=12)
        onward.setStretch(0, 1)
        onward.setAlignment(self.fields["next visit day"], Qt.AlignmentFlag.AlignTop)
        self.set_body(
            holder(
                column(self.about, self.fields["findings"], self.fields["photo"], onward, self.other, gap=12)
            )
        )
        self.send.clicked.connect(lambda: self.sent.emit(self.found()))

    def ask(self, visit: Visit, today: date, over: QWidget) -> None:
        """Open about this visit."""
        self.about.setText(f"{long_day(visit.planned_for)} · {visit.purpose}")
        self.findings.clear()
        self.photos.clear()
        self.step.clear()
        self.next_on.set_day(today + timedelta(days=7))
        self.hush()
        self.open(over=over, first=self.findings)

    def found(self) -> Findings:
        """What was typed; a day counts only with a next step."""
        photos = tuple(filter(None, map(str.strip, self.photos.toPlainText().splitlines())))
        step = self.step.text().strip()
        return Findings(self.findings.text(), photos, step, self.next_on.day() if step else None)
