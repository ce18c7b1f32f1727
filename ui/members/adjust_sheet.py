"""Points given or taken by hand: how many, why, and what it comes to before it is done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.errors import ShopError, Unusable
from pempek_pos.loyalty.care import MOST_BY_HAND
from pempek_pos.money.amount import grouped
from ui.members.care_state import Adjusting
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace
from ui.widgets.coats import Weight
from ui.widgets.enter_leads import EnterLeads
from ui.widgets.field import Field, TextField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.money_field import WholeField
from ui.widgets.segmented import Segmented
from ui.widgets.sheet import Sheet
from ui.widgets.stack import Divider, column, holder
from ui.wording import sentence
from ui.words.days import short_day

GIVE, TAKE = "give", "take"


class AdjustSheet(Sheet):
    """`typed` brings the points, below zero to take; `sent` the reason."""

    typed = Signal(int)
    sent = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("Ubah poin"), width=560)
        self.way = Segmented(
            self.tr("Arah"),
            [
                ChipFace(GIVE, self.tr("Tambah poin"), "plus"),
                ChipFace(TAKE, self.tr("Kurangi poin"), "minus"),
            ],
        )
        self.points = WholeField(most=MOST_BY_HAND, size=20)
        self.reason = TextField(self.tr("misalnya antre terlalu lama"))
        self._fields = {
            "adjustment": Field(self.tr("Berapa poin"), self.points),
            "reason": Field(
                self.tr("Alasan"),
                self.reason,
                hint=self.tr(
                    "Tampil di catatan poin dan tersimpan selamanya: jangan tulis nama atau nomor HP."
                ),
            ),
        }
        self._who = PlainLabel("", Role.STRONG, elide=True)
        self._effect = PlainLabel("", Role.BODY, wrap=True)
        self._asks = PlainLabel(self.tr("Perlu persetujuan orang kedua."), Role.SMALL, wrap=True)
        self._other = PlainLabel("", Role.BAD, wrap=True)
        self.send = Button("", Weight.PRIMARY, icon="check", key="Enter", size=16)
        self._lay_out()
        self.way.chosen.connect(self._tell_points)
        self.points.changed.connect(self._tell_points)
        self.send.clicked.connect(lambda: self.sent.emit(self.reason.text()))
        EnterLeads((self.points, self.reason))

    def _lay_out(self) -> None:
        self.set_body(
            holder(
                column(
                    self._who, self.way, self._fields["adjustment"], self._fields["reason"], Divider(),
                    self._effect, self._asks, self._other, gap=12,
                )
            )
        )  # fmt: skip
        leave = Button(self.tr("Batal"))
        leave.clicked.connect(self.close_veil)
        self.set_foot(None, leave, self.send)

    def ask(self, state: Adjusting, over: QWidget) -> None:
        """Open for this member."""
        self.way.choose(GIVE)
        self.points.set_value(None)
        self.reason.clear()
        self.show_state(state)
        self.open(over=over, first=self.points)

    def show_state(self, state: Adjusting) -> None:
        """Say what these points would do."""
        self._hush()
        self._who.setText(self.tr("{name}: saldo {n} poin").format(name=state.name, n=grouped(state.balance)))
        self._effect.setText(self._words(state))
        self._effect.set_tone("red" if state.points and state.after is None else "")
        self._asks.setVisible(state.asks)
        giving = self.way.choice() == GIVE
        deed = self.tr("Tambah {n} poin") if giving else self.tr("Kurangi {n} poin")
        self.send.set_text(deed.format(n=grouped(abs(state.points))))
        self.send.setEnabled(bool(state.points) and state.after is not None)

    def say_error(self, error: ShopError) -> None:
        """Say it at the field it belongs to."""
        self._hush()
        key = error.field if isinstance(error, Unusable) else ""
        if key in self._fields:
            self._fields[key].set_error(sentence(error))
            self._fields[key].setFocus()
            return
        self._other.setText(sentence(error))
        self._other.show()

    def _words(self, state: Adjusting) -> str:
        if not state.points:
            return self.tr("Isi dulu berapa poin; di sini tampil apa jadinya.")
        if state.after is None:
            return self.tr("Saldonya {n} poin: lebih dari itu tidak bisa dikurangi.").format(
                n=grouped(max(state.balance, 0))
            )
        came = self.tr("Saldo menjadi {n} poin.").format(n=grouped(state.after))
        if state.points < 0:
            return f"{came} {self.tr('Yang paling cepat hangus diambil lebih dulu.')}"
        if state.balance < 0:
            came = f"{came} {self.tr('Kekurangannya ditutup lebih dulu.')}"
        if state.until is None:
            return came
        until = self.tr("Poin tambahan berlaku sampai {day}.").format(day=short_day(state.until))
        return f"{came} {until}"

    def _hush(self) -> None:
        for field in self._fields.values():
            field.set_error("")
        self._other.hide()

    def _tell_points(self) -> None:
        points = self.points.value() or 0
        self.typed.emit(points if self.way.choice() == GIVE else -points)
