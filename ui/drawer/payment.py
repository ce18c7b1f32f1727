"""Cash goes in or out by hand: how much, and why, with the usual reasons at hand."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.errors import ShopError, Unusable
from pempek_pos.till.shift import CashKind
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace, ChipRow
from ui.widgets.coats import Weight
from ui.widgets.enter_leads import EnterLeads
from ui.widgets.field import Field, TextField
from ui.widgets.keypad import Keypad
from ui.widgets.label import PlainLabel, Role
from ui.widgets.money_field import MoneyField
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column, holder, row
from ui.wording import sentence


class PaymentSheet(Sheet):
    """`paid` brings the kind, the amount (None while nothing is typed) and the reason."""

    paid = Signal(object, object, str)

    def __init__(self) -> None:
        super().__init__("", width=760)
        self._kind = CashKind.PAY_IN
        self.money = MoneyField(size=28)
        self.reason = TextField(self.tr("misalnya beli es batu"))
        self._money_field = Field(self.tr("Jumlah"), self.money)
        self._reason_field = Field(self.tr("Alasan"), self.reason)
        self._chips = ChipRow(self.tr("Alasan yang sering"), checkable=False)
        self._do = Button("", Weight.PRIMARY, key="Enter", size=16)
        self._other = PlainLabel("", Role.BAD, wrap=True)
        self._lay_out()
        self._chips.chosen.connect(self._take_reason)
        self._do.clicked.connect(lambda: self.paid.emit(self._kind, self.money.value(), self.reason.text()))
        EnterLeads((self.money, self.reason))

    def _lay_out(self) -> None:
        keypad = Keypad(tall=52)
        keypad.typed.connect(self.money.type_key)
        left = column(self._money_field, 4, self._reason_field, self._chips, self._other, None, gap=8)
        body = row(left, keypad, gap=24)
        body.setStretch(0, 1)
        self.set_body(holder(body))
        leave = Button(self.tr("Batal"))
        leave.clicked.connect(self.close_veil)
        self.set_foot(None, leave, self._do)

    def ask(self, kind: CashKind, over: QWidget) -> None:
        """Open empty for this kind of movement."""
        self._kind = kind
        put_in = kind is CashKind.PAY_IN
        self.set_title(self.tr("Uang masuk laci") if put_in else self.tr("Uang keluar laci"))
        self._do.set_text(self.tr("Catat uang masuk") if put_in else self.tr("Catat uang keluar"))
        self._chips.set_chips([ChipFace(words, words) for words in self._reasons(put_in=put_in)])
        self.money.set_value(None)
        self.reason.clear()
        self._hush()
        self.open(over=over, first=self.money)

    def say_error(self, error: ShopError) -> None:
        """Say what cannot be taken at the field it belongs to."""
        self._hush()
        said = sentence(error)
        if isinstance(error, Unusable) and error.field == "reason":
            self._reason_field.set_error(said)
            self.reason.setFocus()
        elif isinstance(error, Unusable):
            self._money_field.set_error(said)
            self.money.setFocus()
        else:
            self._other.setText(said)

    def _hush(self) -> None:
        self._money_field.set_error("")
        self._reason_field.set_error("")
        self._other.setText("")

    def _take_reason(self, words: str) -> None:
        self.reason.setText(words)
        (self.reason if self.money.value() else self.money).setFocus()

    def _reasons(self, *, put_in: bool) -> tuple[str, ...]:
        if put_in:
            return self.tr("Uang kembalian"), self.tr("Tukar receh"), self.tr("Setoran pemilik")
        return (
            self.tr("Bahan"),
            self.tr("Es batu"),
            self.tr("Gas"),
            self.tr("Ongkir"),
            self.tr("Setor pemilik"),
        )
