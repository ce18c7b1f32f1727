"""The list of backups, and the making of one."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.backups import Backup
from ui.settings.data.second_view import SecondView
from ui.settings.section import stretched
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import EmptyState
from ui.widgets.progress import ProgressPanel
from ui.widgets.stack import Card, column
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable


class BackupView(QWidget):
    """Emits the wish to make one, and to stop."""

    wanted = Signal()
    stop_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.make = Button(self.tr("Buat cadangan sekarang"), Weight.PRIMARY, icon="database-backup")
        self._words = PlainLabel("", Role.SMALL, wrap=True)
        self.panel = ProgressPanel(self.tr("Membuat cadangan"))
        self.table = ValueTable(
            self.tr("Cadangan"),
            [
                Column(self.tr("Dibuat"), lambda b: f"{b.made_at:%d-%m-%Y %H.%M}", width=160, strong=True),
                Column(self.tr("Berkas"), lambda b: b.path.name, stretch=3),
                Column(self.tr("Ukuran"), lambda b: size_text(b.size), right=True, width=104),
            ],
            EmptyState("database-backup", self.tr("Belum ada cadangan. Buat yang pertama sekarang.")),
        )
        self.second = SecondView()
        listed = Card(column(self.table), pad=1)
        layout = column(stretched(self._words, self.make), self.panel, listed, self.second, gap=12)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.make.clicked.connect(self.wanted)
        self.panel.stop_wanted.connect(self.stop_wanted)

    def show_backups(self, known: tuple[Backup, ...], folder: Path, now: datetime) -> None:
        """List them."""
        self.table.set_rows(known)
        self._words.setText(
            self.tr("Tersimpan di {folder}, setiap jam selama toko buka.").format(folder=folder)
        )

    def show_begun(self) -> None:
        """A backup is under way."""
        self.make.setEnabled(False)
        self.panel.begin()

    def show_progress(self, done: int, total: int) -> None:
        """How far it is."""
        self.panel.show_progress(done, total)

    def show_end(self, sentence: str) -> None:
        """It is made, or why not."""
        self.make.setEnabled(True)
        self.panel.show()
        self.panel.end(sentence or self.tr("Cadangan selesai dan sudah diperiksa."), well=not sentence)

    def show_stopped(self) -> None:
        """It was given up."""
        self.make.setEnabled(True)
        self.panel.end(self.tr("Dihentikan. Cadangan yang lama tetap ada."), well=False)


def size_text(size: int) -> str:
    """Bytes as people read them: 812 KB, 3,4 MB."""
    if size < 1_000_000:
        return f"{max(1, size // 1_000)} KB"
    return f"{size / 1_000_000:.1f} MB".replace(".", ",")
