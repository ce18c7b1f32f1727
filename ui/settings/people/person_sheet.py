"""The form of one person, and the small one of a new PIN or password."""

from typing import Final

from PySide6.QtCore import Signal

from pempek_pos.audit.actor import Role
from pempek_pos.phone import shown
from pempek_pos.staff.person import Person
from ui.settings.form_sheet import FormSheet
from ui.settings.people.presenter import PersonForm
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.combo import Combo, Option
from ui.widgets.field import SecretField, TextField
from ui.widgets.toggle import Toggle
from ui.words.names import role_name

_FIRST: Final = (
    Role.CASHIER,
    Role.COUNTER_STAFF,
    Role.CUSTOMER_SERVICE,
    Role.OPERATIONS_MANAGER,
    Role.OWNER,
)


class PersonSheet(FormSheet):
    """Emits the form to be `kept`, and the wishes for a new PIN or for unlocking."""

    kept = Signal(object)
    secret_wanted = Signal()
    unlock_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("", width=600)
        self._person: Person | None = None
        self.name = TextField(self.tr("nama yang dipakai sehari-hari"))
        self.role = Combo([Option(role.value, role_name(role)) for role in _FIRST])
        self.phone = TextField("0812-3456-7890")
        self.secret = SecretField()
        self.active = Toggle(self.tr("Bekerja di sini"))
        self._new_secret = Button("", Weight.QUIET, icon="key-round")
        self._unlock = Button(self.tr("Buka kunci"), Weight.QUIET, icon="lock-open")
        self._secret = self.field("secret", "", self.secret)
        self.lay_out(
            self.field("name", self.tr("Nama"), self.name),
            self.beside(
                self.field("role", self.tr("Peran"), self.role),
                self.field("phone", self.tr("Telepon"), self.phone, self.tr("Boleh kosong.")),
            ),
            self._secret,
            self.active,
        )
        self.set_foot(self._new_secret, self._unlock, None, self.save)
        self.role.chosen.connect(lambda _: self._fit())
        self.saved.connect(lambda: self.kept.emit(self.form()))
        self._new_secret.clicked.connect(self.secret_wanted)
        self._unlock.clicked.connect(self.unlock_wanted)

    def fill(self, person: Person | None) -> None:
        """Show somebody, or an empty form."""
        self._person = person
        self.forget_faults()
        self.set_title(self.tr("Orang baru") if person is None else person.name)
        self.name.setText(person.name if person else "")
        self.role.choose((person.role if person else Role.CASHIER).value)
        self.phone.setText(shown(person.phone) if person and person.phone else "")
        self.secret.clear()
        self.active.setChecked(person is None or person.active)
        self._secret.setVisible(person is None)
        self.active.setVisible(person is not None)
        self._new_secret.setVisible(person is not None)
        self._unlock.setVisible(person is not None and person.locked_until is not None)
        owner = person is not None and person.role is Role.OWNER
        self._new_secret.set_text(self.tr("Kata sandi baru…") if owner else self.tr("PIN baru…"))
        self._fit()

    def form(self) -> PersonForm:
        """What the form says now."""
        return PersonForm(
            self.name.text(),
            Role(self.role.choice()),
            self.phone.text(),
            self.active.isChecked(),
            self.secret.text(),
        )

    def _fit(self) -> None:
        owner = Role(self.role.choice()) is Role.OWNER
        self._secret.set_label(
            self.tr("Kata sandi (paling sedikit 8 huruf)") if owner else self.tr("PIN (6 angka)")
        )


class SecretSheet(FormSheet):
    """Emits the new PIN or password and its repetition."""

    given = Signal(str, str)

    def __init__(self) -> None:
        super().__init__("", width=480)
        self.secret = SecretField()
        self.repeated = SecretField()
        self._first = self.field("secret", "", self.secret)
        self.lay_out(self._first, self.field("secret again", self.tr("Sekali lagi"), self.repeated))
        self.set_foot(None, self.save)
        self.saved.connect(lambda: self.given.emit(self.secret.text(), self.repeated.text()))

    def fill(self, person: Person) -> None:
        """Ask for this person's."""
        owner = person.role is Role.OWNER
        self.forget_faults()
        self.secret.clear()
        self.repeated.clear()
        title = self.tr("Kata sandi baru untuk {name}") if owner else self.tr("PIN baru untuk {name}")
        self.set_title(title.format(name=person.name))
        self._first.set_label(
            self.tr("Kata sandi (paling sedikit 8 huruf)") if owner else self.tr("PIN (6 angka)")
        )
