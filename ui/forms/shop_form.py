"""The shop's name, address and WhatsApp number."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.phone import shown
from pempek_pos.settings.profile import ShopProfile
from ui.widgets.field import Field, TextField
from ui.widgets.stack import column


class ShopForm(QWidget):
    """What stands on top of every paper."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name = TextField(self.tr("misalnya Pempek Cek Ida"))
        self.address = TextField(self.tr("jalan, nomor, kota"))
        self.whatsapp = TextField("0812-3456-7890")
        self._fields = {
            "name": Field(self.tr("Nama toko"), self.name),
            "address": Field(
                self.tr("Alamat"), self.address, hint=self.tr("Dicetak di struk; boleh diisi nanti.")
            ),
            "whatsapp": Field(
                self.tr("Nomor WhatsApp toko"),
                self.whatsapp,
                hint=self.tr("Untuk keluhan dan pesanan; boleh diisi nanti."),
            ),
        }
        self.setLayout(column(*self._fields.values(), gap=16))
        for line in (self.name, self.address, self.whatsapp):
            line.textEdited.connect(lambda _: self.changed.emit())

    def show_profile(self, profile: ShopProfile) -> None:
        """Fill the form."""
        self.name.setText(profile.name)
        self.address.setText(profile.address)
        self.whatsapp.setText(shown(profile.whatsapp) if profile.whatsapp else "")
        self.show_faults({})

    def profile(self, kept: ShopProfile) -> ShopProfile:
        """What the form says now; everything else as in `kept`."""
        return replace(
            kept, name=self.name.text(), address=self.address.text(), whatsapp=self.whatsapp.text()
        )

    def show_faults(self, sentences: Mapping[str, str]) -> None:
        """Tell what is wrong, field by field, and lead the keyboard to the first."""
        for key, field in self._fields.items():
            field.set_error(sentences.get(key, ""))
        wrong = [field for key, field in self._fields.items() if key in sentences]
        if wrong:
            wrong[0].setFocus()
