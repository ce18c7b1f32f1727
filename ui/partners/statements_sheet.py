"""The statements of all partners for a month: which month, into what, how far it is, and where they are."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.clock import months_later
from pempek_pos.errors import ShopError
from pempek_pos.money.amount import grouped
from ui.export.batch import Ended
from ui.forms.folder_field import FolderField
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace
from ui.widgets.coats import Weight
from ui.widgets.day_chooser import MonthChooser
from ui.widgets.field import Field
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import Banner, Tone
from ui.widgets.progress import ProgressPanel
from ui.widgets.segmented import Segmented
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column, holder, row
from ui.wording import sentence

_ONE, _EACH = "one", "each"


class StatementsSheet(Sheet):
    """`start_wanted` brings the month, the folder and whether it is one file; `stop_wanted` ends it."""

    start_wanted = Signal(object, object, bool)
    stop_wanted = Signal()
    folder_wanted = Signal(object)

    def __init__(self, page: QWidget, today: date, folder: Path) -> None:
        super().__init__(self.tr("Rekening semua mitra"), width=640)
        self._page = page
        self.month = MonthChooser(months_later(today, -1))
        self.files = Segmented(
            self.tr("Berkas"),
            [
                ChipFace(_ONE, self.tr("Satu berkas"), "file-text"),
                ChipFace(_EACH, self.tr("Satu per mitra"), "files"),
            ],
        )
        self.folder = FolderField()
        self.folder.set_folder(folder)
        self._folder_field = Field(self.tr("Folder"), self.folder)
        self.start = Button(self.tr("Buat rekening"), Weight.PRIMARY, icon="play", key="F9", size=16)
        self.progress = ProgressPanel(self.tr("Membuat rekening mitra"))
        self.banner = Banner()
        self._made: Path | None = None
        advice = PlainLabel(
            self.tr(
                "Satu rekening A4 untuk tiap mitra yang bergerak atau berutang pada bulan itu. Kasir tetap "
                "bisa melayani selama dibuat, dan boleh dihentikan kapan saja."
            ),
            Role.MUTED,
            wrap=True,
        )
        self.set_body(
            holder(
                column(
                    advice,
                    row(Field(self.tr("Bulan"), self.month), None),
                    Field(self.tr("Berkas"), self.files),
                    self._folder_field,
                    self.progress,
                    self.banner,
                    gap=12,
                )
            )
        )
        self.progress.hide()
        leave = Button(self.tr("Tutup"))
        leave.clicked.connect(self.close_veil)
        self.set_foot(None, leave, self.start)
        self.start.clicked.connect(self._ask)
        self.folder.changed.connect(lambda: self._folder_field.set_error(""))
        self.progress.stop_wanted.connect(self.stop_wanted)
        self.banner.acted.connect(lambda: self.folder_wanted.emit(self._made))

    def open_statements(self, today: date) -> None:
        """Ask which month, and into what; what is under way goes on."""
        self.month.let_until(months_later(today, -1))
        self.open(over=self._page.window())

    def show_begun(self) -> None:
        """It is under way: nothing can be changed until it ends."""
        self.banner.dismiss()
        self._enable(on=False)
        self.progress.begin(self.tr("membaca rekening mitra …"))

    def show_progress(self, done: int, total: int) -> None:
        """So many of so many."""
        self.progress.show_progress(done, total)

    def show_ended(self, ended: Ended, path: Path | None, count: int) -> None:
        """Say how it ended, and where the files are."""
        self._enable(on=True)
        self._made = path
        if ended is Ended.DONE:
            words = self.tr("{n} rekening selesai dibuat.").format(n=grouped(count))
            self.progress.hide()
            self.banner.say(Tone.OK, f"{words} {path}", action=self.tr("Buka folder"))
        elif ended is Ended.NOBODY:
            self.progress.hide()
            self.banner.say(Tone.INFO, self.tr("Pada bulan itu tidak ada mitra yang bergerak atau berutang."))
        else:
            self.progress.end(self.tr("Dihentikan. Tidak ada berkas yang setengah jadi."), well=False)

    def say_batch_error(self, error: ShopError) -> None:
        """Say what stands in the way."""
        self.banner.say(Tone.ERROR, sentence(error))

    def _enable(self, *, on: bool) -> None:
        for part in (self.month, self.files, self.folder, self.start):
            part.setEnabled(on)

    def _ask(self) -> None:
        folder = self.folder.folder()
        if folder is None:
            self._folder_field.set_error(self.tr("Pilih folder untuk berkasnya dulu."))
            self.folder.setFocus()
            return
        self.start_wanted.emit(self.month.month(), folder, self.files.choice() == _ONE)
