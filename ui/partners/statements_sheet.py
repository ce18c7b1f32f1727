"""The statements of all partners for a month: which month, into what, how far it is, and where they are."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.clock import months_later
from pempek_pos.errors import ShopError
from ui.export.batch import Ended
from ui.export.to_files import ToFiles, ToFilesWords
from ui.widgets.button import Button
from ui.widgets.day_chooser import MonthChooser
from ui.widgets.field import Field
from ui.widgets.label import PlainLabel, Role
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column, holder, row


class StatementsSheet(Sheet):
    """`start_wanted` brings the month, the folder and whether it is one file."""

    start_wanted = Signal(object, object, bool)

    def __init__(self, page: QWidget, today: date, folder: Path) -> None:
        super().__init__(self.tr("Rekening semua mitra"), width=640)
        self._page = page
        self.month = MonthChooser(months_later(today, -1))
        words = ToFilesWords(
            each=self.tr("Satu per mitra"),
            start=self.tr("Buat rekening"),
            making=self.tr("Membuat rekening mitra"),
            reading=self.tr("membaca rekening mitra …"),
            done=self.tr("{n} rekening selesai dibuat."),
            nobody=self.tr("Pada bulan itu tidak ada mitra yang bergerak atau berutang."),
        )
        self.into = ToFiles(self, words, (self.month,), folder)
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
                    Field(self.tr("Berkas"), self.into.files),
                    self.into.folder_field,
                    self.into.progress,
                    self.into.banner,
                    gap=12,
                )
            )
        )
        leave = Button(self.tr("Tutup"))
        leave.clicked.connect(self.close_veil)
        self.set_foot(None, leave, self.into.start)
        self.into.asked.connect(
            lambda folder, one_file: self.start_wanted.emit(self.month.month(), folder, one_file)
        )

    def open_statements(self, today: date) -> None:
        """Ask which month, and into what; what is under way goes on."""
        self.month.let_until(months_later(today, -1))
        self.open(over=self._page.window())

    def show_begun(self) -> None:
        """It is under way."""
        self.into.show_begun()

    def show_progress(self, done: int, total: int) -> None:
        """So many of so many."""
        self.into.progress.show_progress(done, total)

    def show_ended(self, ended: Ended, path: Path | None, count: int) -> None:
        """It came to its end."""
        self.into.show_ended(ended, path, count)

    def say_batch_error(self, error: ShopError) -> None:
        """Say what stands in the way."""
        self.into.say_error(error)
