"""What the members' page tells in its banner."""

from pathlib import Path

from PySide6.QtCore import Signal

from pempek_pos.errors import ShopError
from ui.members.state import Told
from ui.widgets.notice import Banner, Tone
from ui.wording import sentence


class Notices(Banner):
    """`folder_wanted` brings the file whose folder is to be shown."""

    folder_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._kept: Path | None = None
        self.acted.connect(lambda: self.folder_wanted.emit(self._kept))

    def say_kept(self, path: Path) -> None:
        """Tell where the file is."""
        self._kept = path
        words = self.tr("{file} sudah dibuat.").format(file=path.name)
        self.say(Tone.OK, words, action=self.tr("Buka folder"))

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
            Told.ENROLLED: self.tr("{name} sudah jadi anggota. Selamat datang!"),
            Told.CORRECTED: self.tr("Data {name} sudah diperbaiki."),
            Told.PROMOTIONS_ON: self.tr("{name} mau kabar promosi; dicatat hari ini."),
            Told.PROMOTIONS_OFF: self.tr("{name} tidak mau kabar promosi lagi; dicatat hari ini."),
            Told.NOT_A_CARD: self.tr("“{name}” bukan kartu anggota toko ini: pindai lagi atau cari namanya."),
            Told.ADJUSTED: self.tr("Poin {name} sudah diubah; alasannya ada di catatan poin."),
            Told.STAMPS_TAKEN: self.tr("Kartu cap {name} sudah menjadi poin."),
            Told.MERGED: self.tr("Kartunya sudah digabung ke {name}."),
            Told.VOUCHER_GIVEN: self.tr("Voucer untuk {name} sudah dibuat; kodenya ada di bagian Voucer."),
            Told.FORGOTTEN: self.tr("Data pribadi kartu {name} sudah dihapus."),
        }
        tone = Tone.WARN if told is Told.NOT_A_CARD else Tone.OK
        self.say(tone, words[told].format(name=about))
