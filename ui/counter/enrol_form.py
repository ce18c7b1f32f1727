"""Registering somebody on the strip: two fields and a tick, without leaving the sale."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from pempek_pos.announcements.announcement import NotAnAnnouncement
from pempek_pos.errors import ShopError, Unusable
from pempek_pos.loyalty.enrolment_service import ReferrerUnknown
from pempek_pos.members.consent import ConsentNeeded
from pempek_pos.members.member import PhoneTaken
from pempek_pos.phone import PhoneUnreadable
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.field import Field, TextField
from ui.widgets.label import PlainLabel, Role, set_tip
from ui.widgets.stack import Card, column, row
from ui.widgets.toggle import Tick
from ui.wording import sentence

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnrolForm(Card):
    """Name, phone, who or what brought them, consent, promotions; Enter leads on and sends."""

    sent = Signal(str, str, bool, bool, str, str)
    left = Signal()
    known_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._name = TextField(self.tr("Nama lengkap"))
        self._phone = TextField(self.tr("0812…"))
        self._referrer = TextField(self.tr("Diajak oleh (HP atau kartu), boleh kosong"))
        self._heard = TextField(self.tr("Tahu dari (kode)"))
        self._consent = Tick(self.tr("Setuju namanya dan nomornya disimpan untuk program poin"))
        self._promotions = Tick(self.tr("Mau kabar promosi lewat WhatsApp"))
        self._error = PlainLabel("", Role.BAD, wrap=True)
        self._known = Button(self.tr("Pakai anggota itu"), Weight.LINK)
        self._lay_out()
        self._name.returnPressed.connect(self._phone.setFocus)
        self._phone.returnPressed.connect(self._consent.setFocus)
        self._referrer.returnPressed.connect(self._consent.setFocus)
        self._heard.returnPressed.connect(self._consent.setFocus)

    def _lay_out(self) -> None:
        title = PlainLabel(self.tr("Anggota baru"), Role.STRONG)
        send = Button(self.tr("Daftarkan"), Weight.PRIMARY)
        leave = Button(self.tr("Batal"), Weight.QUIET, key="Esc")
        send.clicked.connect(self._send)
        leave.clicked.connect(self.left)
        self._known.clicked.connect(self.known_wanted)
        set_tip(self._consent, self.tr("Bacakan: data tidak diberikan kepada pihak lain, dan bisa dihapus."))
        fields = row(gap=8)
        fields.addWidget(Field(self.tr("Nama"), self._name), 3)
        fields.addWidget(Field(self.tr("Nomor HP"), self._phone), 2)
        brought = row(gap=8)
        brought.addWidget(self._referrer, 3)
        brought.addWidget(self._heard, 2)
        ticks = column(self._consent, self._promotions, gap=0)
        buttons = row(None, leave, send, gap=8)
        known = row(self._known, None)
        self.setLayout(
            column(
                title,
                fields,
                brought,
                ticks,
                self._error,
                known,
                buttons,
                gap=6,
                edge=(14, 12, 14, 12),
            )
        )

    def begin(self, name: str, phone: str) -> None:
        """Start with what was already typed; the keyboard goes to the first empty field."""
        self._name.setText(name)
        self._phone.setText(phone)
        self._referrer.clear()
        self._heard.clear()
        self._consent.setChecked(False)
        self._promotions.setChecked(False)
        self.say_error(None)
        (self._phone if name else self._name).setFocus(Qt.FocusReason.OtherFocusReason)

    def say_error(self, error: ShopError | None) -> None:
        """Say at its field what is wrong; None is well."""
        words = sentence(error) if error is not None else ""
        on_phone = isinstance(error, PhoneUnreadable)
        on_name = isinstance(error, Unusable) and error.field == "name"
        self._phone.set_wrong(on_phone or isinstance(error, PhoneTaken))
        self._name.set_wrong(on_name)
        self._referrer.set_wrong(isinstance(error, ReferrerUnknown))
        self._heard.set_wrong(isinstance(error, NotAnAnnouncement))
        self._error.setText(words)
        self._error.setVisible(bool(words))
        self._known.setVisible(isinstance(error, PhoneTaken))
        if on_name:
            self._name.setFocus()
        elif on_phone or isinstance(error, PhoneTaken):
            self._phone.setFocus()
        elif isinstance(error, ReferrerUnknown):
            self._referrer.setFocus()
        elif isinstance(error, NotAnAnnouncement):
            self._heard.setFocus()
        elif isinstance(error, ConsentNeeded):
            self._consent.setFocus()

    def errors(self) -> str:
        """What it says is wrong."""
        return self._error.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a tick sends, Esc leaves; other keys stay in the form."""
        ticks = (self._consent, self._promotions)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _ENTERS:
            if any(tick.hasFocus() for tick in ticks) and not event.isAutoRepeat():
                self._send()
        elif not event.text().isprintable() or not event.text():
            super().keyPressEvent(event)

    def _send(self) -> None:
        self.say_error(None)
        self.sent.emit(
            self._name.text(),
            self._phone.text(),
            self._consent.isChecked(),
            self._promotions.isChecked(),
            self._referrer.text(),
            self._heard.text(),
        )
