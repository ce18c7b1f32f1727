"""Putting a member's name, phone, birthday or note right."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.errors import ShopError, Unusable
from pempek_pos.members.member import Member, MemberFacts, PhoneTaken
from pempek_pos.phone import PhoneUnreadable, domestic
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.field import Field, TextField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column, holder, row
from ui.wording import sentence


class CorrectSheet(Sheet):
    """`sent` brings the facts as they should be."""

    sent = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Perbaiki data anggota"), width=640)
        self.name = TextField()
        self.phone = TextField("0812-3456-7890")
        self.birthday = TextField(self.tr("tgl-bln, misalnya 17-08"))
        self.note = TextField(self.tr("misalnya alergi udang, suka cuko pedas"))
        self._fields = {
            "name": Field(self.tr("Nama"), self.name),
            "phone": Field(self.tr("Nomor HP"), self.phone),
            "birthday": Field(self.tr("Ulang tahun (boleh kosong)"), self.birthday),
            "note": Field(self.tr("Catatan"), self.note),
        }
        self._other = PlainLabel("", Role.BAD, wrap=True)
        self._lay_out()

    def _lay_out(self) -> None:
        pair = row(self._fields["phone"], self._fields["birthday"], gap=16)
        pair.setStretch(0, 1)
        pair.setStretch(1, 1)
        self.set_body(holder(column(self._fields["name"], pair, self._fields["note"], self._other, gap=12)))
        leave = Button(self.tr("Batal"))
        keep = Button(self.tr("Simpan"), Weight.PRIMARY, icon="check", key="Enter", size=16)
        leave.clicked.connect(self.close_veil)
        keep.clicked.connect(self._tell)
        self.set_foot(None, leave, keep)

    def ask(self, member: Member, over: QWidget) -> None:
        """Open with what is kept now."""
        self.name.setText(member.name)
        self.phone.setText(domestic(member.phone) if member.phone else "")
        self.birthday.setText(member.birthday)
        self.note.setText(member.note)
        self._hush()
        self.open(over=over, first=self.name)

    def say_error(self, error: ShopError) -> None:
        """Say it at the field it belongs to."""
        self._hush()
        key = error.field if isinstance(error, Unusable) else ""
        if isinstance(error, PhoneUnreadable | PhoneTaken):
            key = "phone"
        if key in self._fields:
            self._fields[key].set_error(sentence(error))
            self._fields[key].setFocus()
        else:
            self._other.setText(sentence(error))

    def _hush(self) -> None:
        for field in self._fields.values():
            field.set_error("")
        self._other.setText("")

    def _tell(self) -> None:
        self.sent.emit(
            MemberFacts(self.name.text(), self.phone.text(), self.birthday.text(), self.note.text())
        )
