"""Where backups are copied to besides this computer."""

from PySide6.QtCore import Signal

from ui.forms.folder_field import FolderField
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.stack import Card, column, row


class SecondView(Card):
    """Emits the folder that is wanted, or that none is any more."""

    wanted = Signal(object)
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state = PlainLabel("", Role.SMALL, wrap=True)
        self.folder = FolderField()
        self.folder.line.setPlaceholderText(self.tr("folder atau flashdisk"))
        self.use = Button(self.tr("Salin ke sini"), Weight.SECONDARY, icon="usb")
        self.stop = Button(self.tr("Berhenti menyalin"), Weight.QUIET)
        self._error = PlainLabel("", Role.SMALL, wrap=True, tone="red")
        self._error.hide()
        words = column(PlainLabel(self.tr("Salinan di tempat kedua"), Role.HEADING), self._state, gap=4)
        line = row(self.folder, self.use, self.stop, gap=8)
        line.setStretch(0, 1)
        self.setLayout(column(words, line, self._error, gap=12, edge=(16, 16, 16, 16)))
        self.use.clicked.connect(self._tell)
        self.folder.line.returnPressed.connect(self._tell)
        self.stop.clicked.connect(self.given_up)

    def show_place(self, place: str) -> None:
        """Where backups are copied to; "" for nowhere."""
        self._clear()
        self.folder.line.setText(place)
        self.stop.setVisible(bool(place))
        self._state.setText(
            self.tr("Setiap cadangan disalin ke sini juga. Simpan flashdisknya di luar toko pada malam hari.")
            if place
            else self.tr(
                "Kalau komputer ini rusak atau hilang, salinan di flashdisk menyelamatkan data Anda."
            )
        )

    def show_error(self, sentence: str) -> None:
        """Why the folder cannot be used."""
        self.folder.set_wrong(True)
        self._error.setText(sentence)
        self._error.show()

    def _clear(self) -> None:
        self.folder.set_wrong(False)
        self._error.hide()

    def _tell(self) -> None:
        self._clear()
        if (folder := self.folder.folder()) is not None:
            self.wanted.emit(folder)
