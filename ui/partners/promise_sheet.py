"""What a partner promised to pay, and by when."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.partners.collecting import Call
from ui.partners.amount_sheet import AmountSheet
from ui.widgets.combo import DayField
from ui.widgets.field import Field, TextField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.money_field import MoneyField


class PromiseSheet(AmountSheet):
    """`sent` brings the amount, the day and a note."""

    sent = Signal(int, object, str)

    def __init__(self) -> None:
        super().__init__(self.tr("Catat janji bayar"), self.tr("Catat janji"))
        self._who = PlainLabel("", Role.STRONG, elide=True)
        self.amount = MoneyField(size=20)
        self.day = DayField(date.min.replace(year=2000))
        self.note = TextField(self.tr("boleh kosong"))
        fields = {
            "promise": Field(self.tr("Berjanji membayar (Rp)"), self.amount),
            "promised for": Field(self.tr("Paling lambat"), self.day),
            "note": Field(self.tr("Catatan"), self.note),
        }
        self.hold(fields, self._who, *fields.values())
        self.send.clicked.connect(
            lambda: self.sent.emit(self.amount.value() or 0, self.day.day(), self.note.text())
        )

    def ask(self, call: Call, today: date, over: QWidget) -> None:
        """Open for this partner."""
        self.hush()
        self._who.setText(call.debtor.name)
        self.amount.set_value(call.amount or None)
        self.day.set_day(today + timedelta(days=1))
        self.note.clear()
        self.open(over=over, first=self.amount)
