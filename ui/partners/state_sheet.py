"""Pausing a partner, taking trade up again, or ending it: always with the reason."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.errors import ShopError
from pempek_pos.partners.partner import PartnerState
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.field import Field, TextField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column, holder
from ui.wording import sentence


class StateSheet(Sheet):
    """`sent` brings the state to be and the reason."""

    sent = Signal(object, str)

    def __init__(self) -> None:
        super().__init__("", width=520)
        self._words = PlainLabel("", Role.BODY, wrap=True)
        self.reason = TextField()
        self._field = Field(self.tr("Alasan"), self.reason)
        self.send = Button("", Weight.PRIMARY, icon="check", key="Enter", size=16)
        leave = Button(self.tr("Batal"))
        self.set_body(holder(column(self._words, self._field, gap=12)))
        self.set_foot(None, leave, self.send)
        self._to = PartnerState.PAUSED
        leave.clicked.connect(self.close_veil)
        self.send.clicked.connect(lambda: self.sent.emit(self._to, self.reason.text()))

    def ask(self, name: str, to: PartnerState, over: QWidget) -> None:
        """Open for this partner."""
        self._to = to
        deed, words = {
            PartnerState.PAUSED: (
                self.tr("Jeda"),
                self.tr(
                    "Selama dijeda, mitra ini tidak dilayani dengan harga mitra. Utangnya tetap ditagih."
                ),
            ),
            PartnerState.ACTIVE: (self.tr("Layani lagi"), self.tr("Mitra ini dilayani lagi seperti biasa.")),
            PartnerState.ENDED: (
                self.tr("Akhiri"),
                self.tr("Mitra ini tidak dilayani lagi. Rekening dan semua catatannya tetap ada."),
            ),
        }[to]
        self.set_title(f"{deed}: {name}")
        self._words.setText(words)
        self.send.set_text(deed)
        self.send.set_weight(Weight.DANGER if to is PartnerState.ENDED else Weight.PRIMARY)
        self.reason.clear()
        self._field.set_error("")
        self.open(over=over, first=self.reason)

    def say_error(self, error: ShopError) -> None:
        """Say at the reason what cannot be taken."""
        self._field.set_error(sentence(error))
        self.reason.setFocus()
