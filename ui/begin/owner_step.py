"""The second step: who owns the shop, and the password they sign in with."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.begin.state import Draft, Strength
from ui.widgets.field import Field, SecretField, TextField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.stack import column


class OwnerStep(QWidget):
    """Name, password, and the password again."""

    password_typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.name = TextField(self.tr("nama yang dipakai sehari-hari"))
        self.password = SecretField()
        self.repeated = SecretField()
        self._strength = PlainLabel("", Role.SMALL, wrap=True)
        self._name = Field(self.tr("Nama pemilik"), self.name)
        self._password = Field(self.tr("Kata sandi"), self.password)
        self._repeated = Field(self.tr("Kata sandi sekali lagi"), self.repeated)
        secret = column(self._password, self._strength, gap=4)
        self.setLayout(column(self._name, secret, self._repeated, None, gap=16))
        self.password.changed.connect(self._forget_faults)
        self.password.changed.connect(self.password_typed)
        self.show_strength(Strength.NOTHING, 0, "")

    def fill(self, draft: Draft) -> None:
        """Show the name; passwords are typed anew."""
        self.name.setText(draft.owner_name)
        self.show_faults({})

    def answers(self) -> tuple[str, str, str]:
        """Name, password, password again."""
        return self.name.text(), self.password.text(), self.repeated.text()

    def show_faults(self, sentences: Mapping[str, str]) -> None:
        """Tell what is wrong, field by field."""
        self._name.set_error(sentences.get("name", ""))
        self._password.set_error(sentences.get("password", ""))
        self._repeated.set_error("")
        self._strength.setVisible("password" not in sentences)
        for key, field in (("name", self._name), ("password", self._password)):
            if key in sentences:
                field.setFocus()
                return

    def show_mismatch(self) -> None:
        """The two passwords differ: the second is typed anew."""
        self.show_faults({})
        self.repeated.clear()
        self._repeated.set_error(self.tr("Kedua kata sandi berbeda: ketik sekali lagi."))
        self._repeated.setFocus()

    def show_strength(self, strength: Strength, missing: int, sentence: str) -> None:
        """Say how the password looks."""
        words = {
            Strength.NOTHING: self.tr("Paling sedikit 8 huruf atau angka. Kalimat pendek mudah diingat."),
            Strength.SHORT: self.tr("Tambah {n} huruf lagi.").format(n=missing),
            Strength.FAIR: self.tr("Cukup. Lebih panjang lebih aman."),
            Strength.GOOD: self.tr("Kuat."),
            Strength.REFUSED: sentence,
        }
        tones = {Strength.FAIR: "green", Strength.GOOD: "green", Strength.REFUSED: "red"}
        self._strength.setText(words[strength])
        self._strength.set_tone(tones.get(strength, ""))

    def _forget_faults(self) -> None:
        self._password.set_error("")
        self._repeated.set_error("")
        self._strength.show()
