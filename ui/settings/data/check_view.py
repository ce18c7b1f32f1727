"""The self-check's questions in words, and what each found."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.reports.checks import Check
from ui.settings.section import stretched
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import EmptyState
from ui.widgets.progress import ProgressPanel
from ui.widgets.stack import Card, column
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable


class CheckView(QWidget):
    """Emits the wish to check, and to stop."""

    wanted = Signal()
    stop_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.check = Button(self.tr("Periksa sekarang"), Weight.PRIMARY, icon="shield-check")
        words = PlainLabel(
            self.tr("Memeriksa apakah poin, struk, laci, dan catatan kejadian saling cocok."),
            Role.SMALL,
            wrap=True,
        )
        self.panel = ProgressPanel(self.tr("Memeriksa data"))
        self.table = ValueTable(
            self.tr("Hasil pemeriksaan"),
            [
                Column(self.tr("Yang diperiksa"), lambda pair: self._name(pair[0]), stretch=4),
                Column(
                    self.tr("Hasil"),
                    self._result,
                    stretch=2,
                    tone_of=lambda pair: "red" if pair[1] else "green",
                ),
            ],
            EmptyState("shield-check", self.tr("Belum diperiksa sejak program dibuka.")),
        )
        layout = column(stretched(words, self.check), self.panel, Card(column(self.table), pad=1), gap=12)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.check.clicked.connect(self.wanted)
        self.panel.stop_wanted.connect(self.stop_wanted)

    def show_begun(self) -> None:
        """The check is under way."""
        self.check.setEnabled(False)
        self.table.set_rows(())
        self.panel.begin()

    def show_progress(self, done: int, total: int) -> None:
        """How far it is."""
        self.panel.show_progress(done, total)

    def show_findings(self, broken: dict[Check, str | None], *, ended: bool) -> None:
        """What was looked at, and what does not hold."""
        self.check.setEnabled(True)
        self.table.set_rows(tuple(sorted(broken.items(), key=lambda pair: pair[1] is None)))
        if not ended:
            return
        wrong = sum(case is not None for case in broken.values())
        self.panel.show()
        self.panel.end(
            self.tr("{n} hal tidak cocok: catat dan hubungi yang memasang program.").format(n=wrong)
            if wrong
            else self.tr("Semua cocok."),
            well=not wrong,
        )

    def show_stopped(self) -> None:
        """It was given up."""
        self.check.setEnabled(True)
        self.panel.end(self.tr("Dihentikan."), well=False)

    def _result(self, pair: tuple[Check, str | None]) -> str:
        return self.tr("tidak cocok: {case}").format(case=pair[1]) if pair[1] else self.tr("cocok")

    def _name(self, check: Check) -> str:
        return {
            Check.TABLES_WHOLE: self.tr("Semua tabel utuh dan bisa dibaca"),
            Check.ACCOUNT_IS_LEDGER: self.tr("Saldo anggota = jumlah buku poinnya"),
            Check.LOTS_ARE_BALANCE: self.tr("Sisa poin per masa berlaku = saldo"),
            Check.LOT_IS_MOVEMENTS: self.tr("Sisa poin = poin masuk − poin keluar"),
            Check.LINES_ARE_SALE: self.tr("Jumlah baris = total struk"),
            Check.TENDERS_ARE_DUE: self.tr("Jumlah pembayaran = yang harus dibayar"),
            Check.REDUCTIONS_ARE_SALE: self.tr("Potongan dan hadiah = pengurangan di struk"),
            Check.POINTS_ARE_SALE: self.tr("Poin di struk = poin di buku"),
            Check.SHARES_ADD_UP: self.tr("Bagian potongan per baris pas jumlahnya"),
            Check.VOUCHERS_ONCE: self.tr("Voucher dipakai sekali, atau bebas lagi"),
            Check.CASH_IS_DRAWER: self.tr("Uang tunai struk masuk ke laci gilirannya"),
            Check.SHIFT_ADDS_UP: self.tr("Giliran yang ditutup cocok hitungannya"),
            Check.REFUNDS_FIT: self.tr("Yang kembali tidak lebih dari yang dijual"),
            Check.RECEIPTS_IN_ORDER: self.tr("Nomor struk urut tanpa lubang"),
            Check.MEMBERS_IN_ORDER: self.tr("Nomor anggota urut tanpa lubang"),
            Check.PARTNERS_ARE_LEDGER: self.tr("Saldo mitra = jumlah bukunya = yang masih terbuka"),
            Check.OPEN_IS_ALLOCATED: self.tr("Sisa tagihan mitra = tagihan − pelunasan"),
            Check.INVOICES_ARE_SALES: self.tr("Setiap penjualan mitra punya satu faktur"),
            Check.PAYMENTS_ARE_DRAWER: self.tr("Uang tunai mitra masuk ke laci"),
            Check.PAPERS_IN_ORDER: self.tr("Nomor faktur dan surat urut tanpa lubang"),
            Check.PARTNERS_POINTS: self.tr("Poin mitra sama dengan catatannya"),
            Check.COMPLAINTS_IN_ORDER: self.tr("Nomor keluhan urut tanpa lubang"),
            Check.COMPLAINTS_ARE_EVENTS: self.tr("Keluhan cocok dengan riwayatnya"),
            Check.COMPENSATION_HAS_SOURCE: self.tr("Ganti rugi keluhan tercatat di buku asalnya"),
            Check.PEOPLE_KNOWN: self.tr("Semua dikerjakan oleh orang toko ini"),
            Check.MEMBERS_FOUND: self.tr("Setiap anggota aktif bisa ditemukan dari kartunya"),
            Check.POINTS_BY_TERMS: self.tr("Poin penjualan = barisnya menurut aturan hari itu"),
            Check.AUDIT_CHAIN: self.tr("Catatan kejadian utuh, tidak ada yang diubah"),
        }[check]
