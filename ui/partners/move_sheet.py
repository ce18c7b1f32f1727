"""Letting money that settled one invoice settle another, by hand."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.money.amount import rupiah_text
from ui.partners.account_state import Moving
from ui.partners.amount_sheet import AmountSheet
from ui.partners.booked_words import claim_label
from ui.widgets.combo import Combo, Option
from ui.widgets.field import Field
from ui.widgets.label import PlainLabel, Role
from ui.widgets.money_field import MoneyField


class MoveSheet(AmountSheet):
    """`invoice_chosen` brings whose money moves; `sent` the credit, the claim it is for now, the amount."""

    invoice_chosen = Signal(str)
    sent = Signal(str, str, int)

    def __init__(self) -> None:
        super().__init__(self.tr("Pindahkan pembayaran"), self.tr("Pindahkan"))
        self.invoice = Combo()
        self.credit = Combo()
        self.target = Combo()
        self.amount = MoneyField(size=20)
        self._settled: dict[str, int] = {}
        self._none = PlainLabel("", Role.MUTED, wrap=True)
        fields = {"allocation": Field(self.tr("Jumlah yang dipindahkan (Rp)"), self.amount)}
        self.hold(
            fields,
            Field(self.tr("Dari tagihan"), self.invoice),
            Field(self.tr("Yang melunasinya"), self.credit),
            Field(self.tr("Untuk tagihan"), self.target),
            fields["allocation"],
            self._none,
        )
        self.invoice.chosen.connect(self.invoice_chosen)
        self.credit.chosen.connect(self._fill)
        self.send.clicked.connect(
            lambda: self.sent.emit(self.credit.choice(), self.target.choice(), self.amount.value() or 0)
        )

    def ask(self, state: Moving, over: QWidget) -> None:
        """Open with this account's invoices."""
        self.hush()
        self.invoice.set_options(
            [
                Option(entry.id, f"{claim_label(entry.label)} · {rupiah_text(entry.amount)}")
                for entry in state.invoices
            ]
        )
        self.show_state(state)
        self.open(over=over, first=self.invoice)

    def show_state(self, state: Moving) -> None:
        """Show what settled the chosen invoice, and what else is open."""
        if state.from_claim:
            self.invoice.choose(state.from_claim)
        self._settled = {credit_id: part.amount for credit_id, part in state.settlements}
        self.credit.set_options(
            [
                Option(credit_id, f"{part.label} · {rupiah_text(part.amount)}")
                for credit_id, part in state.settlements
            ]
        )
        others = [claim for claim in state.claims if claim.entry_id != state.from_claim]
        self.target.set_options(
            [
                Option(claim.entry_id, f"{claim_label(claim.label)} · {rupiah_text(claim.remaining)}")
                for claim in others
            ]
        )
        self._fill(self.credit.choice())
        possible = bool(state.settlements and others)
        self.send.setEnabled(possible)
        self._none.setText(
            ""
            if possible
            else self.tr("Pilih tagihan yang sudah dibayar; harus ada tagihan lain yang masih terbuka.")
        )
        self._none.setVisible(not possible)

    def _fill(self, credit_id: str) -> None:
        self.amount.set_value(self._settled.get(credit_id))
