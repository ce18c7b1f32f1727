"""The month-end statements: which month, for whom, into what, how far it is, and where they are."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.clock import months_later
from pempek_pos.errors import ShopError
from pempek_pos.loyalty.expiry_service import SOON_DAYS
from pempek_pos.money.amount import grouped
from pempek_pos.reports.batch import Whom
from ui.export.batch import Ended
from ui.forms.folder_field import FolderField
from ui.reports.state import BatchWish
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace
from ui.widgets.coats import Weight
from ui.widgets.day_chooser import MonthChooser
from ui.widgets.field import Field
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import Banner, Tone
from ui.widgets.progress import ProgressPanel
from ui.widgets.segmented import Segmented
from ui.widgets.stack import Card, Scroll, column, holder, row
from ui.wording import sentence

_ONE, _EACH = "one", "each"


class BatchPanel(QWidget):
    """`start_wanted` brings a BatchWish, `stop_wanted` ends it, `folder_wanted` the path to open."""

    start_wanted = Signal(object)
    stop_wanted = Signal()
    folder_wanted = Signal(object)

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
        self.files = Segmented(
            self.tr("Berkas"),
            [
                ChipFace(_ONE, self.tr("Satu berkas"), "file-text"),
                ChipFace(_EACH, self.tr("Satu per anggota"), "files"),
            ],
        )
        self.folder = FolderField()
        self.folder.set_folder(folder)
        self._folder_field = Field(self.tr("Folder"), self.folder)
        self.start = Button(self.tr("Buat rekap"), Weight.PRIMARY, icon="play", key="F9", size=16)
        self.progress = ProgressPanel(self.tr("Membuat rekap poin"))
        self.banner = Banner()
        self._made: Path | None = None
        self._lay_out()
        self.start.clicked.connect(self._ask)
        self.folder.changed.connect(lambda: self._folder_field.set_error(""))
        self.progress.stop_wanted.connect(self.stop_wanted)
        self.banner.acted.connect(lambda: self.folder_wanted.emit(self._made))

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
        pair.addWidget(Field(self.tr("Berkas"), self.files), 2, Qt.AlignmentFlag.AlignTop)
        form = Card(
            column(
                PlainLabel(self.tr("Rekap poin bulanan"), Role.HEADING),
                advice,
                8,
                row(Field(self.tr("Bulan"), self.month), None),
                pair,
                self._folder_field,
                8,
                row(None, self.start),
                gap=12,
            ),
            pad=24,
        )
        middle = holder(column(form, self.progress, self.banner, None, gap=12))
        middle.setMaximumWidth(px(800))
        line = row(None, middle, None, gap=0)
        line.setStretch(1, 100)
        self.setLayout(column(Scroll(holder(line)), gap=0))

    def let_until(self, today: date) -> None:
        """Offer the months that are over."""
        self.month.let_until(months_later(today, -1))

    def begun(self) -> None:
        """It is under way: nothing can be changed until it ends."""
        self.banner.dismiss()
        self._enable(on=False)
        self.progress.begin(self.tr("membaca poin anggota …"))

    def show_ended(self, ended: Ended, path: Path | None, count: int) -> None:
        """Say how it ended, and where the files are."""
        self._enable(on=True)
        self._made = path
        if ended is Ended.DONE:
            words = self.tr("{n} rekap selesai dibuat.").format(n=grouped(count))
            self.progress.hide()
            self.banner.say(Tone.OK, f"{words} {path}", action=self.tr("Buka folder"))
        elif ended is Ended.NOBODY:
            self.progress.hide()
            self.banner.say(Tone.INFO, self.tr("Pada bulan itu belum ada anggota yang punya poin."))
        else:
            self.progress.end(self.tr("Dihentikan. Tidak ada berkas yang setengah jadi."), well=False)

    def say_error(self, error: ShopError) -> None:
        """Say what stands in the way."""
        self.banner.say(Tone.ERROR, sentence(error))

    def _enable(self, *, on: bool) -> None:
        for part in (self.month, self.who, self.files, self.folder, self.start):
            part.setEnabled(on)

    def _ask(self) -> None:
        folder = self.folder.folder()
        if folder is None:
            self._folder_field.set_error(self.tr("Pilih folder untuk berkasnya dulu."))
            self.folder.setFocus()
            return
        self.start_wanted.emit(
            BatchWish(self.month.month(), Whom(self.who.choice()), self.files.choice() == _ONE, folder)
        )
