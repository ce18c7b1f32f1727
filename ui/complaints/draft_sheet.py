"""An answer as a WhatsApp draft: which letter, one sentence of one's own, and how it will read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.messages.complaint_texts import ComplaintLetter
from ui.forms.form_sheet import FormSheet
from ui.widgets.chip import ChipFace
from ui.widgets.field import Field, NoteField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.segmented import Segmented
from ui.widgets.stack import Card, column, holder


class DraftSheet(FormSheet):
    """`changed` brings letter and own sentence to be written anew, `sent` that the draft is to be opened."""

    changed = Signal(object, str)
    sent = Signal()

    def __init__(self) -> None:
        super().__init__("", self.tr("Buka WhatsApp"), width=680)
        self.letters = Segmented(
            self.tr("Isi pesan"),
            [
                ChipFace(ComplaintLetter.RECEIVED.value, self.tr("Sudah diterima")),
                ChipFace(ComplaintLetter.ANSWERED.value, self.tr("Dijawab")),
                ChipFace(ComplaintLetter.OFFERED.value, self.tr("Ditawarkan")),
                ChipFace(ComplaintLetter.RESOLVED.value, self.tr("Selesai")),
            ],
        )
        self.said = NoteField(self.tr("misalnya kami ganti dua porsi besok pagi"), lines=2)
        self.text = PlainLabel("", wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.fields = {"note": Field(self.tr("Kalimat Anda sendiri"), self.said)}
        hint = self.tr("Yang dibuka hanya draf; Anda yang mengirimnya dari WhatsApp.")
        self.set_body(
            holder(
                column(
                    self.letters,
                    self.fields["note"],
                    Card(column(self.text)),
                    PlainLabel(hint, Role.SMALL, wrap=True),
                    self.other,
                    gap=12,
                )
            )
        )
        self.letters.chosen.connect(lambda _: self._tell())
        self.said.textChanged.connect(self._tell)
        self.send.clicked.connect(self.sent)

    def ask(self, title: str, letter: ComplaintLetter, said: str, over: QWidget) -> None:
        """Open with the letter that fits best, and what is known to be said in it."""
        self.set_title(title)
        self.letters.choose(letter.value)
        self.said.blockSignals(True)  # the text follows at once, not with each field that is filled
        self.said.setPlainText(said)
        self.said.blockSignals(False)
        self.hush()
        self.open(over=over, first=self.said)
        self._tell()

    def show_text(self, text: str) -> None:
        """Show how it will read."""
        self.text.setText(text)

    def _tell(self) -> None:
        self.changed.emit(ComplaintLetter(self.letters.choice()), self.said.text())
