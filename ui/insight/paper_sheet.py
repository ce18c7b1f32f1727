"""Where the month's page goes: one folder, one button."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.forms.folder_field import FolderField
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.field import Field
from ui.widgets.label import PlainLabel, Role
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column, holder


class PaperSheet(Sheet):
    """`wanted` brings the folder."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Halaman bulan ini (PDF)"), width=560)
        self.folder = FolderField()
        self._field = Field(self.tr("Folder"), self.folder)
        words = PlainLabel(
            self.tr(
                "Satu halaman A4 untuk pemilik: lima faktor, angka di sampingnya, kelompok pelanggan. "
                "Tanpa nama."
            ),
            Role.MUTED,
            wrap=True,
        )
        self.set_body(holder(column(words, self._field, gap=12)))
        leave = Button(self.tr("Batal"))
        make = Button(self.tr("Buat PDF"), Weight.PRIMARY, icon="file-text", key="Enter")
        leave.clicked.connect(self.close_veil)
        make.clicked.connect(self._tell)
        self.folder.changed.connect(lambda: self._field.set_error(""))
        self.set_foot(None, leave, make)

    def ask(self, folder: Path, over: QWidget) -> None:
        """Open with a folder to begin with."""
        self._field.set_error("")
        if self.folder.folder() is None:
            self.folder.set_folder(folder)
        self.open(over=over, first=self.folder)

    def say_error(self, sentence: str) -> None:
        """Say why it was not written."""
        self._field.set_error(sentence)

    def _tell(self) -> None:
        folder = self.folder.folder()
        if folder is None:
            self._field.set_error(self.tr("Pilih folder untuk berkasnya dulu."))
            return
        self.wanted.emit(folder)
