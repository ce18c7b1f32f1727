"""What planning and recording a visit ask for, whoever is visited."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout

from ui.forms.people import Person
from ui.theme_look import px
from ui.widgets.combo import Combo, DayField, Option
from ui.widgets.field import Field, NoteField, TextField
from ui.widgets.stack import row

_A_WEEK: Final = timedelta(days=7)


class PlanFields(QObject):
    """The day, who goes, and what for."""

    def __init__(self, example: str) -> None:
        """`example` is an example of a purpose."""
        super().__init__()
        self.day = DayField(date.min.replace(year=2000))
        self.day.setFixedWidth(px(180))
        self.visitor = Combo()
        self.purpose = TextField(example)
        self.fields = {
            "visit day": Field(self.tr("Tanggal"), self.day),
            "visitor": Field(self.tr("Yang berkunjung"), self.visitor),
            "visit purpose": Field(self.tr("Tujuan"), self.purpose),
        }

    def when(self) -> QHBoxLayout:
        """The day beside who goes."""
        line = row(self.fields["visit day"], self.fields["visitor"], gap=12)
        line.setStretch(1, 1)
        return line

    def begin(self, people: Sequence[Person], who: str, today: date) -> None:
        """Start with today and who is here."""
        self.day.set_day(today)
        self.visitor.set_options([Option(person.id, person.name) for person in people])
        self.visitor.choose(who)
        self.purpose.clear()


class OutcomeFields(QObject):
    """What a visit brought, and what is to follow."""

    def __init__(self, finding: str, step: str) -> None:
        """Examples of what one may write."""
        super().__init__()
        self.findings = NoteField(finding)
        self.step = TextField(step)
        self.next_on = DayField(date.min.replace(year=2000))
        self.next_on.setFixedWidth(px(180))
        self.fields = {
            "findings": Field(self.tr("Hasil kunjungan"), self.findings),
            "next step": Field(
                self.tr("Langkah berikutnya"),
                self.step,
                hint=self.tr("Kalau diisi, kunjungan berikutnya langsung direncanakan."),
            ),
            "next visit day": Field(self.tr("Kunjungan berikutnya"), self.next_on),
        }

    def onward(self) -> QHBoxLayout:
        """The next step beside its day."""
        line = row(self.fields["next step"], self.fields["next visit day"], gap=12)
        line.setStretch(0, 1)
        line.setAlignment(self.fields["next visit day"], Qt.AlignmentFlag.AlignTop)
        return line

    def begin(self, today: date) -> None:
        """Start empty, a week on."""
        self.findings.clear()
        self.step.clear()
        self.next_on.set_day(today + _A_WEEK)

    def following(self) -> tuple[str, date | None]:
        """The next step and its day; a day counts only with a step."""
        step = self.step.text().strip()
        return step, self.next_on.day() if step else None
