"""The month-end statements: which month, for whom, into what, how far it is, and where they are."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.clock import months_later
from pempek_pos.loyalty.expiry_service import SOON_DAYS
from pempek_pos.reports.batch import Whom
from ui.export.to_files import ToFiles, ToFilesWords
from ui.reports.state import BatchWish
from ui.theme_look import px
from ui.widgets.chip import ChipFace
from ui.widgets.day_chooser import MonthChooser
from ui.widgets.field import Field
from ui.widgets.label import PlainLabel, Role
from ui.widgets.segmented import Segmented
from ui.widgets.stack import Card, Scroll, column, holder, row


class BatchPanel(QWidget):
    """`start_wanted` brings a BatchWish."""

    start_wanted = Signal(object)

    def __init__(self, today: date, folder: Path) -> None:
        super().__init__()
        self.month = MonthChooser(months_later(today, -1))
        self.who = Segmented(
            self.tr("Untuk siapa"),
            [
                ChipFace(Whom.WITH_A_MONTH.value, self.tr("Punya poin"), "coins"),
                ChipFace(Whom.EVERYBODY.value, self.tr("Semua"), "users"),
                ChipFace(Whom.EXPIRING.value, self.tr("Segera hangus"), "hourglass"),
            ],
        )
        words = ToFilesWords(
            each=self.tr("Satu per anggota"),
            start=self.tr("Buat rekap"),
            making=self.tr("Membuat rekap poin"),
            reading=self.tr("membaca poin anggota …"),
            done=self.tr("{n} rekap selesai dibuat."),
            nobody=self.tr("Pada bulan itu belum ada anggota yang punya poin."),
        )
        self.into = ToFiles(self, words, (self.month, self.who), folder)
        self._lay_out()
        self.into.asked.connect(self._ask)

    def _lay_out(self) -> None:
        advice = PlainLabel(
            self.tr(
                "Satu halaman A4 untuk tiap anggota: saldo awal, poin didapat, dipakai, hangus, dan saldo "
                "akhir. Kasir tetap bisa melayani selama rekap dibuat, dan boleh dihentikan kapan saja."
            ),
            Role.MUTED,
            wrap=True,
        )
        moved = self.tr(
            "Punya poin: poinnya bergerak pada bulan itu, atau masih bersaldo. Segera hangus: ada poin yang "
            "berakhir dalam {n} hari dari hari ini."
        ).format(n=SOON_DAYS)
        pair = row(gap=16)
        pair.addWidget(Field(self.tr("Untuk siapa"), self.who, hint=moved), 3, Qt.AlignmentFlag.AlignTop)
        pair.addWidget(Field(self.tr("Berkas"), self.into.files), 2, Qt.AlignmentFlag.AlignTop)
        form = Card(
            column(
                PlainLabel(self.tr("Rekap poin bulanan"), Role.HEADING),
                advice,
                8,
                row(Field(self.tr("Bulan"), self.month), None),
                pair,
                self.into.folder_field,
                8,
                row(None, self.into.start),
                gap=12,
            ),
            pad=24,
        )
        middle = holder(column(form, self.into.progress, self.into.banner, None, gap=12))
        middle.setMaximumWidth(px(800))
        line = row(None, middle, None, gap=0)
        line.setStretch(1, 100)
        self.setLayout(column(Scroll(holder(line)), gap=0))

    def let_until(self, today: date) -> None:
        """Offer the months that are over."""
        self.month.let_until(months_later(today, -1))

    def _ask(self, folder: Path, one_file: bool) -> None:
        self.start_wanted.emit(BatchWish(self.month.month(), Whom(self.who.choice()), one_file, folder))
