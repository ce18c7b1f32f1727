"""Taking money from a partner: how much, how, for which invoices, and what that would settle."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pempek_pos.errors import ShopError, Unusable
from pempek_pos.money.amount import Rupiah, rupiah_text
from pempek_pos.partners.account import Claim, PaymentMethod, PaymentWanted
from ui.partners.account_state import Part, Paying
from ui.partners.booked_words import claim_label
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace
from ui.widgets.coats import Weight
from ui.widgets.enter_leads import EnterLeads
from ui.widgets.field import Field, TextField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.lines import Line, Lines
from ui.widgets.money_field import MoneyField
from ui.widgets.segmented import Segmented
from ui.widgets.sheet import Sheet
from ui.widgets.stack import Divider, Scroll, column, holder, row
from ui.widgets.toggle import Tick
from ui.wording import sentence
from ui.words.days import short_day
from ui.words.partners import method_name

_OLDEST, _NAMED = "oldest", "named"
_LINE = 28
_METHODS = (PaymentMethod.CASH, PaymentMethod.TRANSFER, PaymentMethod.QRIS)


class PaySheet(Sheet):
    """`typed` brings the amount and the claims named; `sent` a PaymentWanted without ids and amount."""

    typed = Signal(int, object)
    sent = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Terima pembayaran"), width=720)
        self.amount = MoneyField(size=20)
        self.all = Button("", Weight.SECONDARY)
        self.method = Segmented(
            self.tr("Cara bayar"), [ChipFace(method.value, method_name(method)) for method in _METHODS]
        )
        self.reference = TextField(self.tr("nomor transaksi, boleh kosong"))
        self.payer = TextField(self.tr("nama mitra, kalau kosong"))
        self.which = Segmented(
            self.tr("Untuk tagihan"),
            [ChipFace(_OLDEST, self.tr("Yang tertua dulu")), ChipFace(_NAMED, self.tr("Pilih tagihan"))],
        )
        self.ticks: dict[str, Tick] = {}
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._claims = Scroll(holder(self._list))
        self._claims.setFixedHeight(px(140))
        self._fields = {
            "payment": Field(self.tr("Jumlah (Rp)"), self.amount),
            "reference": Field(self.tr("Referensi"), self.reference),
            "payer": Field(self.tr("Dibayar oleh"), self.payer),
        }
        self._who = PlainLabel("", Role.STRONG, elide=True)
        self._preview = Lines(tall=_LINE)
        self._empty = PlainLabel(
            self.tr("Isi jumlahnya; di sini tampil tagihan mana yang lunas."), Role.MUTED, wrap=True
        )
        self._other = PlainLabel("", Role.BAD, wrap=True)
        self.send = Button("", Weight.PRIMARY, icon="check", key="Enter", size=16)
        self._owed = 0
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        amount = row(self._fields["payment"], self.all, gap=12)
        amount.setStretch(0, 1)
        below = row(self._fields["reference"], self._fields["payer"], gap=16)
        body = column(
            self._who, amount, Field(self.tr("Cara bayar"), self.method), below,
            Field(self.tr("Untuk tagihan"), self.which), self._claims, Divider(),
            self._empty, self._preview, self._other, gap=10,
        )  # fmt: skip
        self.set_body(holder(body))
        leave = Button(self.tr("Batal"))
        leave.clicked.connect(self.close_veil)
        self.set_foot(None, leave, self.send)

    def _connect(self) -> None:
        self.amount.changed.connect(self._tell_typed)
        self.which.chosen.connect(lambda _: self._tell_typed())
        self.all.clicked.connect(lambda: self.amount.set_value(self._owed))
        self.send.clicked.connect(self._tell)
        EnterLeads((self.amount, self.reference, self.payer))

    def ask(self, state: Paying, over: QWidget) -> None:
        """Open for this partner."""
        self._hush()
        self._owed = state.owed
        self._offer(state.claims)
        self.which.choose(_OLDEST)
        self.method.choose(PaymentMethod.CASH.value)
        for text in (self.reference, self.payer):
            text.clear()
        self.amount.set_value(None)
        self.all.set_text(self.tr("Semua {amount}").format(amount=rupiah_text(state.owed)))
        self.all.setVisible(bool(state.owed))
        self.show_state(state)
        self.open(over=over, first=self.amount)

    def show_state(self, state: Paying) -> None:
        """Say what this amount would settle."""
        self._who.setText(
            self.tr("{name} berutang {amount}").format(name=state.name, amount=rupiah_text(state.owed))
        )
        self._claims.setVisible(self.which.choice() == _NAMED and bool(self.ticks))
        lines = [self._line(part) for part in state.parts]
        if state.left_as_credit:
            lines.append(
                Line(
                    self.tr("Jadi kredit mitra"), rupiah_text(state.left_as_credit), tone="green", ruled=True
                )
            )
        self._preview.show_lines(lines)
        self._preview.setFixedHeight(px(_LINE) * len(lines) + 1)
        self._empty.setVisible(not lines)
        self.send.set_text(self.tr("Terima {amount}").format(amount=rupiah_text(state.amount)))
        self.send.setEnabled(bool(state.amount))

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

    def _line(self, part: Part) -> Line:
        label, amount = claim_label(part.label), rupiah_text(part.amount)
        if part.left:
            left = self.tr("sisa {left}").format(left=rupiah_text(part.left))
            return Line(f"{label} · {left}", amount)
        return Line(f"{label} · {self.tr('lunas')}", amount, tone="green")

    def _offer(self, claims: tuple[Claim, ...]) -> None:
        for tick in self.ticks.values():
            self._list.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        self.ticks = {}
        for claim in claims:
            words = self.tr("{number} · jatuh tempo {day} · sisa {amount}").format(
                number=claim_label(claim.label),
                day=short_day(claim.due_on),
                amount=rupiah_text(claim.remaining),
            )
            tick = self.ticks[claim.entry_id] = Tick(words)
            tick.toggled.connect(lambda _: self._tell_typed())
            self._list.addWidget(tick)

    def _hush(self) -> None:
        for field in self._fields.values():
            field.set_error("")
        self._other.hide()

    def _tell_typed(self) -> None:
        named = self.which.choice() == _NAMED
        chosen = tuple(claim_id for claim_id, tick in self.ticks.items() if named and tick.isChecked())
        self.typed.emit(self.amount.value() or 0, chosen)

    def _tell(self) -> None:
        method = PaymentMethod(self.method.choice())
        self.sent.emit(PaymentWanted("", "", Rupiah(0), method, self.reference.text(), self.payer.text()))
