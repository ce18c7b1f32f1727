"""An announcement ready to post: its pictures, the text beside them, and where to keep the files."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.forms.folder_field import FolderField
from ui.messages.poster_layout import Format
from ui.messages.poster_view import PosterView
from ui.messages.state import PosterToShow
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace
from ui.widgets.coats import Weight
from ui.widgets.field import Field, NoteField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.segmented import Segmented
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column, holder, row


class PictureSheet(Sheet):
    """`keep_wanted` brings the folder for the pictures."""

    keep_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Gambar dan teks"), width=920)
        self._shown: PosterToShow | None = None
        self.format = Segmented(
            self.tr("Bentuk"),
            [
                ChipFace(Format.SQUARE.name, self.tr("Feed 1080 × 1080"), "image"),
                ChipFace(Format.STORY.name, self.tr("Story 1080 × 1920"), "image"),
            ],
        )
        self.view = PosterView()
        self.view.setFixedSize(380, 380)
        self.caption = NoteField(lines=11)
        self.caption.setReadOnly(True)
        self.copy = Button(self.tr("Salin teks"), icon="copy", key="F8")
        self._copied = PlainLabel("", Role.GOOD)
        self.folder = FolderField()
        self._folder_field = Field(self.tr("Folder gambar"), self.folder)
        self.keep_ = Button(self.tr("Simpan gambar"), Weight.PRIMARY, icon="image-down", key="Enter")
        self._lay_out()
        self.format.chosen.connect(lambda _: self._draw())
        self.copy.clicked.connect(self._copy)
        self.keep_.clicked.connect(self._keep)

    def _lay_out(self) -> None:
        left = column(self.format, self.view, None, gap=12)
        right = column(
            Field(self.tr("Teks untuk disalin"), self.caption),
            row(self.copy, self._copied, None, gap=12),
            self._folder_field,
            None,
            gap=12,
        )
        body = row(left, right, gap=24)
        body.setStretch(1, 1)
        self.set_body(holder(body))
        leave = Button(self.tr("Tutup"))
        leave.clicked.connect(self.close_veil)
        self.set_foot(None, leave, self.keep_)

    def ask(self, shown: PosterToShow, folder: Path, over: QWidget) -> None:
        """Open with this picture."""
        self._shown = shown
        self._copied.setText("")
        self.say_error("")
        self.caption.setPlainText(shown.caption)
        self.folder.set_folder(folder)
        self._draw()
        self.open(over=over, first=self.keep_)

    def say_error(self, sentence: str) -> None:
        """Say why the pictures were not kept."""
        self._folder_field.set_error(sentence)

    def _draw(self) -> None:
        if self._shown is not None:
            self.view.show_poster(self._shown.poster, Format[self.format.choice()])

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.caption.toPlainText())
        self._copied.setText(self.tr("Tersalin"))

    def _keep(self) -> None:
        folder = self.folder.folder()
        if folder is None:
            self.say_error(self.tr("Pilih foldernya dulu."))
        else:
            self.keep_wanted.emit(folder)
