"""The frame of the data section: backups, files in, the self-check."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from ui.settings.data.backup_view import BackupView
from ui.settings.data.check_view import CheckView
from ui.settings.data.import_view import ImportView
from ui.settings.section import Section
from ui.widgets.chip import ChipFace
from ui.widgets.segmented import Segmented
from ui.widgets.stack import column


class DataView(Section):
    """Emits which part is `chosen`."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.set_heading(self.tr("Data"))
        self.backup = BackupView()
        self.files = ImportView()
        self.check = CheckView()
        self.parts = Segmented(
            self.tr("Bagian data"),
            [
                ChipFace("backup", self.tr("Cadangan"), "database-backup"),
                ChipFace("files", self.tr("Ambil dari berkas"), "file-spreadsheet"),
                ChipFace("check", self.tr("Pemeriksaan"), "shield-check"),
            ],
        )
        self._stack = QStackedWidget()
        for part in (self.backup, self.files, self.check):
            self._stack.addWidget(part)
        layout = column(self.parts, self._stack, gap=16)
        layout.setStretch(1, 1)
        self.put(layout)
        self.parts.chosen.connect(self.chosen)

    def show_part(self, key: str, *, files: bool) -> None:
        """Bring a part to the front; `files` may be taken in by this person."""
        self.parts.choose(key)
        self.files.setEnabled(files)
        self._stack.setCurrentWidget({"backup": self.backup, "files": self.files, "check": self.check}[key])
