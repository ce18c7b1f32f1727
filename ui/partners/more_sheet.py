"""What the owner can decide about a partner: a short list, each deed with what it means."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.partners.partner import Partner, PartnerState
from ui.widgets.choice_list import Choice, ChoiceList, row_height
from ui.widgets.sheet import Sheet

TERMS = "terms"


class MoreSheet(Sheet):
    """`chosen` brings TERMS or the value of the PartnerState to be."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__("", width=560)
        self.list = ChoiceList(self.tr("Yang bisa diputuskan"))
        self.set_body(self.list, pad=16)
        self.list.chosen.connect(self._tell)

    def ask(self, partner: Partner, over: QWidget) -> None:
        """Open for this partner."""
        self.set_title(partner.name)
        choices = [
            Choice(
                TERMS,
                self.tr("Ubah ketentuan"),
                self.tr("Tingkat harga, batas utang, tempo; berlaku mulai hari yang dipilih"),
                icon="scale",
            ),
            *(self._state_choice(state) for state in PartnerState if state is not partner.state),
        ]
        self.list.set_choices(choices)
        self.list.setFixedHeight(len(choices) * row_height() + 4)
        self.open(over=over, first=self.list)

    def _state_choice(self, state: PartnerState) -> Choice:
        title, detail, icon = {
            PartnerState.ACTIVE: (
                self.tr("Layani lagi"), self.tr("Kembali dilayani dengan harga mitra"), "play",
            ),
            PartnerState.PAUSED: (
                self.tr("Jeda"), self.tr("Sementara tidak dilayani; bisa dibuka lagi"), "pause",
            ),
            PartnerState.ENDED: (
                self.tr("Akhiri kerja sama"), self.tr("Tidak dilayani lagi; catatannya tetap ada"), "ban",
            ),
        }[state]  # fmt: skip
        return Choice(state.value, title, detail, icon=icon)

    def _tell(self, key: str) -> None:
        self.close_veil()
        self.chosen.emit(key)
