"""A folder to put files into: typed, pasted, or chosen in the system's own window."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.widgets.button import Button
from ui.widgets.field import TextField
from ui.widgets.stack import row


class FolderField(QWidget):
    """One folder, which need not be there yet."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.line = TextField(longest=1_000)
        self._pick = Button(self.tr("Pilih folder…"), icon="folder-open")
        layout = row(self.line, self._pick)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(lambda _: self.changed.emit())
        self._pick.clicked.connect(self._choose)

    def folder(self) -> Path | None:
        """The folder as typed, None while nothing is."""
        typed = self.line.text().replace("\0", "").strip()  # no folder's name holds one
        return Path(typed).expanduser() if typed else None

    def set_folder(self, folder: Path) -> None:
        """Show a folder."""
        self.line.setText(str(folder))
        self.line.setCursorPosition(0)

    def set_wrong(self, wrong: bool) -> None:
        """Mark the folder as unusable."""
        self.line.set_wrong(wrong)

    def _choose(self) -> None:
        start = self.folder() or Path.home()
        picked = QFileDialog.getExistingDirectory(self, self.tr("Pilih folder"), str(start))
        if picked:
            self.set_folder(Path(picked))
            self.changed.emit()
