"""A voucher for the member in front: how much, until when, why."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.forms.form_sheet import FormSheet
from ui.theme_look import px
from ui.widgets.combo import DayField
from ui.widgets.field import Field, TextField
from ui.widgets.money_field import MoneyField
from ui.widgets.stack import column, holder, row

_GOOD_FOR: Final = timedelta(days=30)


class VoucherSheet(FormSheet):
    """`sent` brings the amount in rupiah, the last good day and the reason."""

    sent = Signal(int, object, str)

    def __init__(self) -> None:
        super().__init__(self.tr("Beri voucer"), self.tr("Beri voucer"))
        self.amount = MoneyField(size=20)
        self.until = DayField(date.min.replace(year=2000))
        self.until.setFixedWidth(px(180))
        self.reason = TextField(self.tr("misalnya terima kasih sudah mengajak teman"))
        self.fields = {
            "amount": Field(self.tr("Potongan (Rp)"), self.amount),
            "valid_to": Field(self.tr("Berlaku sampai"), self.until),
            "reason": Field(self.tr("Alasan"), self.reason),
        }
        worth = row(self.fields["amount"], self.fields["valid_to"], gap=12)
        worth.setStretch(0, 1)
        self.set_body(holder(column(self.about, worth, self.fields["reason"], self.other, gap=12)))
        self.send.clicked.connect(self._send)

    def ask(self, name: str, today: date, over: QWidget) -> None:
        """Open for this member."""
        self.about.setText(name)
        self.amount.set_value(None)
        self.until.set_day(today + _GOOD_FOR)
        self.reason.clear()
        self.hush()
        self.open(over=over, first=self.amount)

    def _send(self) -> None:
        self.sent.emit(self.amount.value() or 0, self.until.day(), self.reason.text())
