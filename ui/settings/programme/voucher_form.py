"""The form that issues a voucher."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.loyalty.vouchers import Cause, Voucher, VoucherKind
from pempek_pos.money.amount import Rupiah
from ui.settings.form_sheet import FormSheet
from ui.settings.programme.member_field import MemberField
from ui.settings.programme.voucher_words import cause_text
from ui.widgets.chip import ChipFace
from ui.widgets.combo import DayField
from ui.widgets.field import TextField
from ui.widgets.money_field import MoneyField, WholeField
from ui.widgets.segmented import Segmented
from ui.widgets.stack import holder

_START: Final = date(1970, 1, 1)
_USUAL_DAYS: Final = 30
_CAUSES: Final = (Cause.OWNER, Cause.COMPLAINT, Cause.BIRTHDAY)


class VoucherForm(FormSheet):
    """Emits the voucher to be `issued`; its code is drawn when it is."""

    issued = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Voucer baru"), width=720)
        self._begun = Voucher("", "", VoucherKind.AMOUNT_OFF, _START, _START, Cause.OWNER, "")
        self.kind = Segmented(
            self.tr("Jenis voucer"),
            [
                ChipFace(VoucherKind.AMOUNT_OFF.value, self.tr("Potongan rupiah"), "banknote"),
                ChipFace(VoucherKind.PERCENT_OFF.value, self.tr("Potongan persen"), "percent"),
            ],
        )
        self.cause = Segmented(
            self.tr("Diterbitkan untuk"), [ChipFace(cause.value, cause_text(cause)) for cause in _CAUSES]
        )
        self.amount = MoneyField()
        self.percent = WholeField(most=100)
        self.cap = MoneyField(self.tr("tanpa batas"))
        self.least = MoneyField(self.tr("berapa saja"))
        self.first_day = DayField(_START)
        self.last_day = DayField(_START)
        self.reason = TextField(self.tr("misalnya pesanan terlambat 40 menit"))
        self.member = MemberField()
        self._lay_out()
        self.kind.chosen.connect(lambda _: self._fit())
        self.saved.connect(self._send)

    def _lay_out(self) -> None:
        self._amount = self.field("amount", self.tr("Potongan (Rp)"), self.amount)
        self._percent: QWidget = holder(
            self.beside(
                self.field("percent", self.tr("Potongan (%)"), self.percent),
                self.field("cap", self.tr("Paling banyak (Rp)"), self.cap),
            )
        )
        worth = self.beside(
            self._amount,
            self._percent,
            self.field("minimum_spend", self.tr("Belanja paling sedikit (Rp)"), self.least),
            shares=(1, 2, 1),
        )
        days = self.beside(
            self.field("valid_from", self.tr("Mulai tanggal"), self.first_day),
            self.field("valid_to", self.tr("Sampai tanggal"), self.last_day),
        )
        self.lay_out(
            self.kind,
            worth,
            self.field("member", self.tr("Untuk anggota"), self.member),
            days,
            self.field("cause", self.tr("Diterbitkan untuk"), self.cause),
            self.field(
                "reason", self.tr("Alasan"), self.reason, self.tr("Untuk catatan toko; tidak dicetak.")
            ),
        )
        self.save.set_text(self.tr("Terbitkan"))
        self.set_foot(None, self.save)

    def fill(self, voucher_id: str, today: date) -> None:
        """Begin a new voucher, good for a month."""
        last = today + timedelta(days=_USUAL_DAYS)
        self._begun = replace(self._begun, id=voucher_id)
        self.forget_faults()
        self.kind.choose(VoucherKind.AMOUNT_OFF.value)
        self.cause.choose(Cause.OWNER.value)
        for number in (self.amount, self.percent, self.cap, self.least):
            number.set_value(None)
        self.first_day.set_day(today)
        self.last_day.set_day(last)
        self.reason.clear()
        self.member.clear()
        self._fit()

    def voucher(self) -> Voucher:
        """What the form says now."""
        kind, cap = VoucherKind(self.kind.choice()), self.cap.value()
        percent = kind is VoucherKind.PERCENT_OFF
        return replace(
            self._begun,
            kind=kind,
            amount=Rupiah(0 if percent else self.amount.value() or 0),
            percent_bp=(self.percent.value() or 0) * 100 if percent else 0,
            cap=Rupiah(cap) if percent and cap is not None else None,
            minimum_spend=Rupiah(self.least.value() or 0),
            valid_from=self.first_day.day(),
            valid_to=self.last_day.day(),
            cause=Cause(self.cause.choice()),
            reason=self.reason.text(),
            member_id=self.member.member_id(),
        )

    def _send(self) -> None:
        if self.member.unanswered():
            self.show_fault("member", self.tr("Pilih anggotanya dari daftar, atau kosongkan."))
        else:
            self.issued.emit(self.voucher())

    def _fit(self) -> None:
        percent = self.kind.choice() == VoucherKind.PERCENT_OFF.value
        self._amount.setVisible(not percent)
        self._percent.setVisible(percent)
