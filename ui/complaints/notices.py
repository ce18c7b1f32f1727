"""What the page of complaints tells in its banner."""

from pathlib import Path

from PySide6.QtCore import Signal

from pempek_pos.complaints.complaint import Complaint
from pempek_pos.errors import ShopError
from pempek_pos.money.amount import Rupiah, rupiah_text
from ui.widgets.notice import Banner, Tone
from ui.wording import sentence


class Notices(Banner):
    """`folder_wanted` brings the file whose folder is to be shown, `slip_wanted` the complaint to print."""

    folder_wanted = Signal(object)
    slip_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._kept: Path | None = None
        self._logged: Complaint | None = None
        self.acted.connect(self._act)

    def done(self, words: str) -> None:
        """Tell what was done."""
        self._show(Tone.OK, words)

    def logged(self, complaint: Complaint) -> None:
        """Tell the number of a new complaint, and offer its slip."""
        words = self.tr("{label} dicatat dan ditangani {handler}.")
        said = words.format(label=complaint.label, handler=complaint.escalated_name or complaint.handler)
        self._show(Tone.OK, said, self.tr("Cetak slip"))
        self._logged = complaint

    def closed(self, label: str, cost: Rupiah) -> None:
        """Tell that it is closed, and what it cost."""
        words = self.tr("{label} selesai, biaya untuk toko {cost}.") if cost else self.tr("{label} selesai.")
        self._show(Tone.OK, words.format(label=label, cost=rupiah_text(cost)))

    def printed(self, refusal: str) -> None:
        """Tell that the slip is on its way, or why not."""
        self._show(Tone.WARN if refusal else Tone.OK, refusal or self.tr("Slip dikirim ke printer."))

    def say_kept(self, path: Path) -> None:
        """Tell where the file is."""
        words = self.tr("{file} sudah disimpan.").format(file=path.name)
        self._show(Tone.OK, words, self.tr("Buka folder"))
        self._kept = path

    def say_disk(self, place: str) -> None:
        """The disk refused the file."""
        words = self.tr("{place} tidak bisa ditulis: kosongkan tempat di cakram, lalu ulangi.")
        self._show(Tone.ERROR, words.format(place=place))

    def say_error(self, error: ShopError) -> None:
        """Say what went wrong."""
        self._show(Tone.ERROR, sentence(error))

    def _show(self, tone: Tone, words: str, action: str = "") -> None:
        self._kept = self._logged = None
        self.say(tone, words, action=action)

    def _act(self) -> None:
        if self._kept is not None:
            self.folder_wanted.emit(self._kept)
        elif self._logged is not None:
            self.slip_wanted.emit(self._logged)
