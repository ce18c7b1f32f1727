"""Taking down what a customer answered by chat or on paper to the question on their receipt."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.errors import ShopError, Unusable
from pempek_pos.feedback.question import AnswerChannel
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace
from ui.widgets.coats import Weight
from ui.widgets.enter_leads import EnterLeads
from ui.widgets.field import Field, TextField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.money_field import WholeField
from ui.widgets.segmented import Segmented
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column, holder
from ui.wording import sentence

_MOST = 10


class AnswerSheet(Sheet):
    """`sent` brings the receipt's number, the answer and how it came."""

    sent = Signal(str, int, str)

    def __init__(self) -> None:
        super().__init__(self.tr("Catat jawaban"), width=520)
        self.number = TextField("A-261123-0007")
        self.value = WholeField(most=_MOST)
        self.channel = Segmented(
            self.tr("Dijawab lewat"),
            [
                ChipFace(AnswerChannel.WHATSAPP.value, self.tr("WhatsApp"), "message-circle"),
                ChipFace(AnswerChannel.PAPER.value, self.tr("Kertas"), "file-text"),
            ],
        )
        self._number = Field(self.tr("Nomor struk"), self.number)
        self._value = Field(
            self.tr("Jawaban"),
            self.value,
            hint=self.tr("Angkanya saja, seperti yang ditulis pelanggan. Setiap struk sekali."),
        )
        send = Button(self.tr("Simpan"), Weight.PRIMARY, icon="check", key="Enter", size=16)
        leave = Button(self.tr("Batal"))
        self.set_body(
            holder(
                column(
                    PlainLabel(
                        self.tr("Untuk jawaban atas pertanyaan di struk yang masuk lewat chat atau kertas."),
                        Role.MUTED,
                        wrap=True,
                    ),
                    self._number,
                    self._value,
                    Field(self.tr("Dijawab lewat"), self.channel),
                    gap=12,
                )
            )
        )
        self.set_foot(None, leave, send)
        self._leads = EnterLeads([self.number, self.value])
        leave.clicked.connect(self.close_veil)
        send.clicked.connect(self._tell)

    def ask(self, over: QWidget) -> None:
        """Open with nothing typed."""
        self.number.clear()
        self.value.set_value(None)
        self.hush()
        self.open(over=over, first=self.number)

    def say_error(self, error: ShopError) -> None:
        """Say it at the answer, or at the receipt."""
        self.hush()
        field = self._value if isinstance(error, Unusable) else self._number
        field.set_error(sentence(error))
        field.setFocus()

    def error(self) -> str:
        """What it says is wrong."""
        return self._number.error() or self._value.error()

    def hush(self) -> None:
        """Take back what was wrong."""
        self._number.set_error("")
        self._value.set_error("")

    def _tell(self) -> None:
        value = self.value.value()
        self.sent.emit(self.number.text(), -1 if value is None else value, self.channel.choice())
