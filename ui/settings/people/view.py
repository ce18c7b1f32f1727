"""The list of the people."""

from datetime import datetime

from PySide6.QtCore import Signal

from pempek_pos.phone import shown
from pempek_pos.staff.person import Person
from ui.settings.people.person_sheet import PersonSheet, SecretSheet
from ui.settings.section import Section
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import Tone
from ui.widgets.stack import Card, column
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable
from ui.widgets.veil import keep
from ui.words.names import role_name


class PeopleView(Section):
    """Emits whose form is wanted; its sheets emit what is to be kept."""

    new_wanted = Signal()
    person_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.add = Button(self.tr("Tambah orang"), Weight.PRIMARY, icon="user-plus", key="Ctrl+N")
        self.set_heading(self.tr("Orang"), self.add)
        self.form = PersonSheet()
        self.secret = SecretSheet()
        keep(self, self.form, self.secret)
        self.table = ValueTable(self.tr("Orang"), self._columns())
        hint = PlainLabel(self.tr("Klik dua kali atau tekan Enter untuk mengubah."), Role.SMALL)
        self.put(column(Card(column(self.table), pad=1), hint, gap=12))
        self.add.clicked.connect(self.new_wanted)
        self.table.chosen.connect(lambda person: self.person_wanted.emit(person.id))

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Nama"), lambda person: person.name, stretch=3, strong=True, tone_of=_tone),
            Column(self.tr("Peran"), lambda person: role_name(person.role), stretch=2, tone_of=_tone),
            Column(
                self.tr("Telepon"),
                lambda person: shown(person.phone) if person.phone else "–",
                width=144,
                tone_of=_tone,
            ),
            Column(self.tr("Keadaan"), self._state, width=144, tone_of=_state_tone),
        ]

    def show_people(self, people: tuple[Person, ...], now: datetime) -> None:
        """List everybody."""
        self.table.set_rows(people)

    def open_form(self, person: Person | None) -> None:
        """Open somebody's form, or that of somebody new."""
        self.form.fill(person)
        self.form.open(self, first=self.form.name)

    def open_secret(self, person: Person) -> None:
        """Ask for a new PIN or password."""
        self.form.close_veil()
        self.secret.fill(person)
        self.secret.open(self, first=self.secret.secret)

    def show_fault(self, field: str, sentence: str) -> None:
        """Tell what is wrong in the form that is open."""
        sheet = next((sheet for sheet in (self.secret, self.form) if sheet.is_open), None)
        if sheet is None:
            self.say(Tone.ERROR, sentence)
        else:
            sheet.show_fault(field, sentence)

    def close_form(self) -> None:
        """The form is done with."""
        self.say(Tone.INFO, "")
        self.form.close_veil()
        self.secret.close_veil()

    def show_secret_set(self, name: str) -> None:
        """It is kept."""
        self.say(Tone.OK, self.tr("{name} masuk dengan yang baru mulai sekarang.").format(name=name))

    def _state(self, person: Person) -> str:
        if not person.active:
            return self.tr("tidak aktif")
        if person.locked_until is not None:
            return self.tr("terkunci {time}").format(time=f"{person.locked_until:%H.%M}")
        return self.tr("aktif")


def _tone(person: Person) -> str:
    return "" if person.active else "muted"


def _state_tone(person: Person) -> str:
    if not person.active:
        return "muted"
    return "red" if person.locked_until is not None else "green"
