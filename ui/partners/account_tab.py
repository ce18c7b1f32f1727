"""The account of the partner in front: how old the debt is, what is open, every line that made it so."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.money.amount import rupiah_text
from pempek_pos.partners.account import Claim
from pempek_pos.partners.ageing import days_late
from ui.partners.account_state import AccountState, Booked
from ui.partners.ageing_bar import AgeingBar
from ui.partners.booked_words import booked_words, claim_label
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.combo import Combo, Option
from ui.widgets.front_page import FrontPage
from ui.widgets.notice import EmptyState
from ui.widgets.stack import Card, column, row
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable
from ui.words.days import short_day
from ui.words.figures import signed_rupiah
from ui.words.partners import late_words

_OPEN, _ALL = "open", "all"


class AccountTab(QWidget):
    """`papers_wanted` brings the number of the paper that is selected, "" for none."""

    papers_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.ageing = AgeingBar()
        self.take = Button(self.tr("Terima pembayaran"), Weight.PRIMARY, icon="hand-coins", key="F9")
        self.papers = Button(self.tr("Surat"), icon="file-text", key="F8")
        self.more = Button(self.tr("Lainnya"), icon="ellipsis", key="F5")
        self.which = Combo(
            [Option(_OPEN, self.tr("Tagihan terbuka")), Option(_ALL, self.tr("Semua catatan"))]
        )
        self.which.setAccessibleName(self.tr("Yang ditampilkan"))
        self.which.setFixedWidth(px(176))
        self.claims = ValueTable(
            self.tr("Tagihan terbuka"),
            self._claim_columns(),
            EmptyState("circle-check", self.tr("Tidak ada tagihan terbuka. Semua lunas.")),
        )
        self.booked = ValueTable(
            self.tr("Semua catatan"),
            self._booked_columns(),
            EmptyState(
                "receipt-text", self.tr("Belum ada catatan. Faktur pertama muncul setelah penjualan.")
            ),
        )
        self._state: AccountState | None = None
        self._tables = FrontPage((self.claims, self.booked))
        table = TableCard(self.tr("Rekening"), self._tables, self.which)
        table.setMinimumHeight(px(212))
        deeds = row(self.take, self.papers, self.more, None, gap=8)
        layout = column(Card(column(self.ageing), pad=16), deeds, table, gap=12)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.which.chosen.connect(lambda key: self._tables.bring(1 if key == _ALL else 0))
        self.papers.clicked.connect(lambda: self.papers_wanted.emit(self._label()))
        self.claims.chosen.connect(lambda claim: self.papers_wanted.emit(claim.label))
        self.booked.chosen.connect(lambda booked: self.papers_wanted.emit(booked.entry.label))

    def show_account(self, state: AccountState) -> None:
        """Show the account."""
        self._state = state
        self.ageing.show_ageing(state.ageing)
        self.claims.set_rows(state.claims)
        self.booked.set_rows(state.booked)
        self.take.setVisible(state.may_take)
        self.more.setVisible(bool(state.deeds))

    def _label(self) -> str:
        value = (self.booked if self.which.choice() == _ALL else self.claims).value()
        if isinstance(value, Booked):
            return value.entry.label
        return value.label if isinstance(value, Claim) else ""

    def _late(self, claim: Claim) -> int:
        return days_late(claim.due_on, self._state.today) if self._state is not None else 0

    def _late_words(self, claim: Claim) -> str:
        days = self._late(claim)
        return late_words(days) if days else self.tr("belum tempo")

    def _claim_columns(self) -> list[Column]:
        return [
            Column(self.tr("Nomor"), lambda claim: claim_label(claim.label), stretch=1),
            Column(self.tr("Jatuh tempo"), lambda claim: short_day(claim.due_on), width=112),
            Column(
                self.tr("Keadaan"),
                self._late_words,
                width=112,
                tone_of=lambda claim: "red" if self._late(claim) else "muted",
            ),
            Column(
                self.tr("Jumlah"),
                lambda claim: rupiah_text(claim.amount),
                right=True,
                width=112,
                tone_of=lambda _: "muted",
            ),
            Column(
                self.tr("Sisa"),
                lambda claim: rupiah_text(claim.remaining),
                right=True,
                width=112,
                strong=True,
            ),
        ]

    def _booked_columns(self) -> list[Column]:
        return [
            Column(self.tr("Tanggal"), lambda booked: short_day(booked.entry.on_day), width=104),
            Column(self.tr("Peristiwa"), lambda booked: booked_words(booked.entry), stretch=1),
            Column(self.tr("Nomor"), lambda booked: booked.entry.label, width=124),
            Column(
                self.tr("Jumlah"),
                lambda booked: signed_rupiah(booked.entry.amount),
                right=True,
                width=116,
                tone_of=lambda booked: "green" if booked.entry.amount < 0 else "",
                strong=True,
            ),
            Column(
                self.tr("Saldo"),
                lambda booked: rupiah_text(booked.balance),
                right=True,
                width=112,
                tone_of=lambda _: "muted",
            ),
        ]
