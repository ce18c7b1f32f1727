"""The vouchers bound to a member: worth, until when, whether they can be used, and why they were given."""

from datetime import date

from PySide6.QtWidgets import QWidget

from pempek_pos.loyalty.vouchers import Voucher, VoucherKind
from pempek_pos.money.amount import rupiah_text
from ui.members.state import Profile
from ui.widgets.notice import EmptyState
from ui.widgets.stack import column
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable
from ui.words.days import short_day


class VouchersTab(QWidget):
    """Only shows."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self.table = ValueTable(
            self.tr("Voucer"),
            self._columns(),
            EmptyState("ticket-percent", self.tr("Tidak ada voucer atas nama anggota ini.")),
        )
        card = TableCard(self.tr("Voucer"), self.table)
        card.setMinimumHeight(300)
        self.setLayout(column(card, gap=0))

    def show_profile(self, profile: Profile) -> None:
        """Show this member's vouchers."""
        self.table.set_rows(profile.vouchers)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Kode"), lambda voucher: voucher.code, width=136, strong=True),
            Column(self.tr("Potongan"), self._worth, width=176),
            Column(self.tr("Keadaan"), self._standing, width=176, tone_of=self._tone),
            Column(self.tr("Alasan"), lambda voucher: voucher.reason, stretch=1, tone_of=lambda _: "muted"),
        ]

    def _worth(self, voucher: Voucher) -> str:
        if voucher.kind is VoucherKind.AMOUNT_OFF:
            return rupiah_text(voucher.amount)
        share = f"{voucher.percent_bp // 100}%"
        if voucher.cap is None:
            return share
        return self.tr("{share}, maks. {cap}").format(share=share, cap=rupiah_text(voucher.cap))

    def _standing(self, voucher: Voucher) -> str:
        if voucher.withdrawn:
            return self.tr("ditarik")
        if voucher.used_in is not None:
            return self.tr("dipakai di {number}").format(number=voucher.used_in)
        if self._today > voucher.valid_to:
            return self.tr("lewat sejak {day}").format(day=short_day(voucher.valid_to))
        if self._today < voucher.valid_from:
            return self.tr("mulai {day}").format(day=short_day(voucher.valid_from))
        return self.tr("s.d. {day}").format(day=short_day(voucher.valid_to))

    def _tone(self, voucher: Voucher) -> str:
        good = not voucher.withdrawn and voucher.used_in is None
        return "green" if good and voucher.valid_from <= self._today <= voucher.valid_to else "muted"
