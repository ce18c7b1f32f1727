"""Registering a member: one name, a phone, what they agree to; the birthday if they like."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pempek_pos.announcements.announcement import NotAnAnnouncement
from pempek_pos.errors import ShopError, Unusable
from pempek_pos.loyalty.enrolment_service import ReferrerUnknown
from pempek_pos.members.consent import TEXTS, ConsentKind, ConsentNeeded
from pempek_pos.members.member import MemberId, NewMember, PhoneTaken
from pempek_pos.phone import PhoneUnreadable
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.enter_leads import EnterLeads
from ui.widgets.field import Field, TextField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.sheet import Sheet
from ui.widgets.stack import Divider, column, holder, row
from ui.widgets.toggle import Tick
from ui.wording import sentence


class EnrolSheet(Sheet):
    """`sent` brings the new member, still without an id, the phone or card of who brought them, and the code
    of the announcement that did.
    """

    sent = Signal(object, str, str)

    def __init__(self) -> None:
        super().__init__(self.tr("Daftarkan anggota"), width=680)
        self.name = TextField()
        self.phone = TextField("0812-3456-7890")
        self.referrer = TextField(self.tr("boleh kosong"))
        self.heard = TextField(self.tr("misalnya LEBARAN12"))
        self.birthday = TextField(self.tr("tgl-bln, misalnya 17-08"))
        language = "en" if QLocale().language() is QLocale.Language.English else "id"
        self.consent = Tick(TEXTS[ConsentKind.MEMBERSHIP, language])
        self.promotions = Tick(TEXTS[ConsentKind.PROMOTION, language])
        self._fields = {
            "name": Field(self.tr("Nama"), self.name, hint=self.tr("Satu kata pun boleh.")),
            "phone": Field(self.tr("Nomor HP"), self.phone),
            "birthday": Field(self.tr("Ulang tahun (boleh kosong)"), self.birthday),
            "referrer": Field(self.tr("Diajak oleh (HP atau kartu)"), self.referrer),
        }
        self._fields["heard"] = Field(self.tr("Tahu dari (kode)"), self.heard)
        self._consent_error = PlainLabel("", Role.BAD, wrap=True)
        self._send = Button(self.tr("Daftarkan"), Weight.PRIMARY, icon="user-plus", key="Enter", size=16)
        self._lay_out()
        self._send.clicked.connect(self._tell)
        EnterLeads((self.name, self.phone, self.birthday, self.referrer, self.consent))
        EnterLeads((self.heard, self.consent))

    def _lay_out(self) -> None:
        upper = self._beside("name", "phone")
        lower = self._beside("birthday", "referrer", "heard")
        ticks = column(
            PlainLabel(self.tr("Bacakan, lalu centang bila setuju"), Role.MUTED),
            self.consent,
            self.promotions,
            self._consent_error,
            gap=6,
        )
        self.set_body(holder(column(upper, lower, 4, Divider(), 4, ticks, gap=10)))
        leave = Button(self.tr("Batal"))
        leave.clicked.connect(self.close_veil)
        self.set_foot(None, leave, self._send)

    def _beside(self, *keys: str) -> QHBoxLayout:
        line = row(*(self._fields[key] for key in keys), gap=16)
        for at in range(len(keys)):
            line.setStretch(at, 1)
            line.setAlignment(self._fields[keys[at]], Qt.AlignmentFlag.AlignTop)
        return line

    def ask(self, name: str, phone: str, over: QWidget) -> None:
        """Open with what was typed before."""
        self.name.setText(name)
        self.phone.setText(phone)
        self.birthday.clear()
        self.referrer.clear()
        self.heard.clear()
        self.consent.setChecked(False)
        self.promotions.setChecked(False)
        self._hush()
        self.open(over=over, first=self.phone if name else self.name)

    def say_error(self, error: ShopError) -> None:
        """Say it at the field it belongs to."""
        self._hush()
        said = sentence(error)
        key = error.field if isinstance(error, Unusable) else ""
        if isinstance(error, PhoneUnreadable | PhoneTaken):
            key = "phone"
        elif isinstance(error, ReferrerUnknown):
            key = "referrer"
        elif isinstance(error, NotAnAnnouncement):
            key = "heard"
        if key in self._fields:
            self._fields[key].set_error(said)
            self._fields[key].setFocus()
            return
        self._consent_error.setText(said)
        self._consent_error.show()
        if isinstance(error, ConsentNeeded):
            self.consent.setFocus()

    def _hush(self) -> None:
        for field in self._fields.values():
            field.set_error("")
        self._consent_error.setText("")
        self._consent_error.hide()

    def _tell(self) -> None:
        self.sent.emit(
            NewMember(
                id=MemberId(""),
                name=self.name.text(),
                phone=self.phone.text(),
                consent=self.consent.isChecked(),
                promotions=self.promotions.isChecked(),
                birthday=self.birthday.text(),
            ),
            self.referrer.text(),
            self.heard.text(),
        )
