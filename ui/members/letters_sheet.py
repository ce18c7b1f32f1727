"""What can be written to the member in front now: the words are read first, then opened as a draft."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from pempek_pos.errors import ShopError
from pempek_pos.messages.draft import Letter
from ui.widgets.bubble import Bubble
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace, ChipRow
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column, holder
from ui.wording import sentence
from ui.words.messages import message_icon, message_name


class LettersSheet(Sheet):
    """`chosen` brings the Letter whose draft is to be opened."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Tulis pesan"), width=640)
        self._letters: tuple[Letter, ...] = ()
        self._name = PlainLabel("", Role.STRONG, wrap=True)
        self.kinds = ChipRow(self.tr("Tentang apa"))
        self._bubble = Bubble()
        self._note = PlainLabel("", Role.MUTED, wrap=True)
        self._wrong = PlainLabel("", Role.BAD, wrap=True)
        self.draft = Button(self.tr("Buka draf"), Weight.PRIMARY, icon="message-circle", key="Enter", size=16)
        leave = Button(self.tr("Batal"))
        self.set_body(holder(column(self._name, self.kinds, self._bubble, self._note, self._wrong, gap=12)))
        self.set_foot(None, leave, self.draft)
        leave.clicked.connect(self.close_veil)
        self.kinds.chosen.connect(self._show)
        self.draft.clicked.connect(self._send)

    def ask(self, name: str, letters: tuple[Letter, ...], over: QWidget) -> None:
        """Open with what may be written; none where they do not agree to be written to."""
        self._letters = letters
        self._name.setText(name)
        self._wrong.hide()
        self.kinds.set_chips(
            [
                ChipFace(str(at), message_name(one.due.kind), message_icon(one.due.kind))
                for at, one in enumerate(letters)
            ]
        )
        for part in (self.kinds, self._bubble):
            part.setVisible(bool(letters))
        self.draft.setEnabled(bool(letters))
        self._note.setText(
            self.tr("Drafnya terbuka di WhatsApp. Baca, ubah bila perlu, lalu kirim sendiri.")
            if letters
            else self.tr("Tidak ada yang boleh ditulis: anggota ini tidak (lagi) setuju disapa lewat pesan.")
        )
        self._show("0" if letters else "")
        self.open(over=over, first=self.draft if letters else self.kinds)
        self.kinds.choose("0")

    def open_draft(self, link: str) -> None:
        """Open the draft in whatever the person chats with."""
        QDesktopServices.openUrl(QUrl(link))
        self.close_veil()

    def say_error(self, error: ShopError) -> None:
        """Say why not."""
        self._wrong.setText(sentence(error))
        self._wrong.show()

    def _show(self, at: str) -> None:
        self._bubble.words.setText(self._letters[int(at)].text if at and self._letters else "")

    def _send(self) -> None:
        if at := self.kinds.choice():
            self.chosen.emit(self._letters[int(at)])
