"""A file's path: typed, pasted, or chosen in the system's own window."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.widgets.button import Button
from ui.widgets.field import TextField
from ui.widgets.stack import row


class PathField(QWidget):
    """One existing file."""

    chosen = Signal(str)

    def __init__(self, placeholder: str, patterns: str) -> None:
        """`patterns` are what the system's window offers: "CSV (*.csv)"."""
        super().__init__()
        self._patterns = patterns
        self.line = TextField(placeholder, longest=1_000)
        self._pick = Button(self.tr("Pilih berkas…"), icon="folder-open")
        layout = row(self.line, self._pick)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.line)
        self.line.editingFinished.connect(self._tell)
        self._pick.clicked.connect(self._choose)

    def text(self) -> str:
        """The path as typed."""
        return self.line.text().replace("\0", "").strip()  # no file's name holds one

    def set_text(self, path: str) -> None:
        """Show a path."""
        self.line.setText(path)

    def set_wrong(self, wrong: bool) -> None:
        """Mark the path as unusable."""
        self.line.set_wrong(wrong)

    def _tell(self) -> None:
        if self.text():
            self.chosen.emit(self.text())

    def _choose(self) -> None:
        start = str(Path(self.text()).parent) if self.text() else str(Path.home())
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Pilih berkas"), start, self._patterns)
        if path:
            self.set_text(path)
            self._tell()
