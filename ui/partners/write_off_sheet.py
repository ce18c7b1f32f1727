"""Giving up what a partner will not pay: which claim, how much of it, and why; the owner says yes to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.money.amount import rupiah_text
from ui.partners.account_state import AccountState
from ui.partners.amount_sheet import AmountSheet
from ui.partners.booked_words import claim_label
from ui.widgets.combo import Combo, Option
from ui.widgets.field import Field, TextField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.money_field import MoneyField


class WriteOffSheet(AmountSheet):
    """`sent` brings the claim's id, the amount and the reason."""

    sent = Signal(str, int, str)

    def __init__(self) -> None:
        super().__init__(self.tr("Hapus buku"), self.tr("Hapus buku"))
        self.claim = Combo()
        self.amount = MoneyField(size=20)
        self.reason = TextField(self.tr("misalnya warung tutup"))
        self._open: dict[str, int] = {}
        asks = PlainLabel(
            self.tr("Yang dihapus tidak ditagih lagi dan tercatat selamanya. Pemilik menyetujuinya."),
            Role.MUTED,
            wrap=True,
        )
        fields = {
            "payment": Field(self.tr("Jumlah yang dihapus (Rp)"), self.amount),
            "reason": Field(self.tr("Alasan"), self.reason),
        }
        self.hold(fields, asks, Field(self.tr("Tagihan"), self.claim), fields["payment"], fields["reason"])
        self.claim.chosen.connect(self._fill)
        self.send.clicked.connect(
            lambda: self.sent.emit(self.claim.choice(), self.amount.value() or 0, self.reason.text())
        )

    def ask(self, state: AccountState, over: QWidget) -> None:
        """Open with what is open."""
        self.hush()
        self._open = {claim.entry_id: claim.remaining for claim in state.claims}
        self.claim.set_options(
            [
                Option(claim.entry_id, f"{claim_label(claim.label)} · {rupiah_text(claim.remaining)}")
                for claim in state.claims
            ]
        )
        self.reason.clear()
        self._fill(self.claim.choice())
        self.send.setEnabled(bool(state.claims))
        self.open(over=over, first=self.amount)

    def _fill(self, claim_id: str) -> None:
        self.amount.set_value(self._open.get(claim_id))
