"""What the partners' page tells in its banner."""

from pathlib import Path

from PySide6.QtCore import Signal

from pempek_pos.errors import ShopError
from ui.partners.state import Told
from ui.widgets.notice import Banner, Tone
from ui.wording import sentence


class Notices(Banner):
    """`folder_wanted` brings the file whose folder is to be shown."""

    folder_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._kept: Path | None = None
        self.acted.connect(lambda: self.folder_wanted.emit(self._kept))

    def say_kept(self, path: Path, before: str = "") -> None:
        """Tell where the file is; `before` is a sentence about what was done first."""
        self._kept = path
        words = self.tr("{file} sudah disimpan.").format(file=path.name)
        self.say(Tone.OK, f"{before} {words}".strip(), action=self.tr("Buka folder"))

    def say_disk(self, place: str) -> None:
        """The disk refused the file."""
        words = self.tr("{place} tidak bisa ditulis: kosongkan tempat di cakram, lalu ulangi.")
        self.say(Tone.ERROR, words.format(place=place))

    def say_error(self, error: ShopError) -> None:
        """Say what went wrong."""
        self.say(Tone.ERROR, sentence(error))

    def tell(self, told: Told, about: str = "") -> None:
        """Tell what was done."""
        words = {
            Told.ADDED: self.tr("{name} sudah jadi mitra."),
            Told.CORRECTED: self.tr("Data {name} sudah diperbaiki."),
            Told.AGREED: self.tr("Ketentuan {name} sudah dicatat."),
            Told.PAUSED: self.tr("{name} dijeda: belum bisa dilayani dengan harga mitra."),
            Told.TAKEN_UP: self.tr("{name} dilayani lagi."),
            Told.ENDED: self.tr("Kerja sama dengan {name} diakhiri; catatannya tetap ada."),
        }
        self.say(Tone.OK, words[told].format(name=about))
