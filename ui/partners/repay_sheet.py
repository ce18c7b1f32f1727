"""Paying back what lies on a partner's account as credit."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.money.amount import Rupiah, rupiah_text
from pempek_pos.partners.account import PaymentMethod
from ui.partners.amount_sheet import AmountSheet
from ui.widgets.chip import ChipFace
from ui.widgets.field import Field, TextField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.money_field import MoneyField
from ui.widgets.segmented import Segmented
from ui.words.partners import method_name


class RepaySheet(AmountSheet):
    """`sent` brings the amount, the method, and a reference."""

    sent = Signal(int, object, str)

    def __init__(self) -> None:
        super().__init__(self.tr("Bayar kembali kredit"), self.tr("Bayar kembali"))
        self._have = PlainLabel("", Role.STRONG, wrap=True)
        self.amount = MoneyField(size=20)
        methods = (PaymentMethod.CASH, PaymentMethod.TRANSFER)
        self.method = Segmented(
            self.tr("Cara bayar"), [ChipFace(method.value, method_name(method)) for method in methods]
        )
        self.reference = TextField(self.tr("nomor transaksi, boleh kosong"))
        fields = {
            "payment": Field(self.tr("Jumlah (Rp)"), self.amount),
            "reference": Field(self.tr("Referensi"), self.reference),
        }
        self.hold(
            fields,
            self._have,
            fields["payment"],
            Field(self.tr("Cara bayar"), self.method),
            fields["reference"],
        )
        self.send.clicked.connect(
            lambda: self.sent.emit(
                self.amount.value() or 0, PaymentMethod(self.method.choice()), self.reference.text()
            )
        )

    def ask(self, available: Rupiah, over: QWidget) -> None:
        """Open with what lies there."""
        self.hush()
        self._have.setText(
            self.tr("Kredit mitra {amount}").format(amount=rupiah_text(available))
            if available
            else self.tr("Tidak ada kredit yang bisa dibayar kembali.")
        )
        self.amount.set_value(available or None)
        self.reference.clear()
        self.send.setEnabled(bool(available))
        self.open(over=over, first=self.amount)
