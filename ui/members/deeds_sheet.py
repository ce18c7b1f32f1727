"""What can be changed by hand about a member: a short list, each deed with what it means."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.members.care_state import Deed
from ui.widgets.choice_list import Choice, ChoiceList, row_height
from ui.widgets.sheet import Sheet


class DeedsSheet(Sheet):
    """`chosen` brings the deed; a touch or Enter picks it."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__("", width=560)
        self.list = ChoiceList(self.tr("Yang bisa diubah"))
        self.set_body(self.list, pad=16)
        self.list.chosen.connect(self._tell)

    def ask(self, name: str, deeds: tuple[Deed, ...], over: QWidget) -> None:
        """Open with what this person may do."""
        self.set_title(name)
        self.list.set_choices([self._choice(deed) for deed in deeds])
        self.list.setFixedHeight(len(deeds) * row_height() + 4)
        self.open(over=over, first=self.list)

    def _tell(self, key: str) -> None:
        self.close_veil()
        self.chosen.emit(Deed(key))

    def _choice(self, deed: Deed) -> Choice:
        title, detail, icon = {
            Deed.ADJUST: (
                self.tr("Ubah poin"),
                self.tr("Tambah atau kurangi dengan tangan, selalu dengan alasan"),
                "scale",
            ),
            Deed.STAMPS: (
                self.tr("Kartu cap lama"),
                self.tr("Tukar cap dari kartu kertas menjadi poin, sekali saja"),
                "badge-check",
            ),
            Deed.MERGE: (
                self.tr("Gabungkan dengan kartu lain"),
                self.tr("Kalau satu orang punya dua kartu"),
                "merge",
            ),
            Deed.FORGET: (
                self.tr("Hapus data pribadi"),
                self.tr("Atas permintaan anggota; tidak bisa dibatalkan"),
                "trash-2",
            ),
        }[deed]
        return Choice(deed.value, title, detail, icon=icon)
