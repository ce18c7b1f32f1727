"""Taking something back: what it is, and why."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.errors import ShopError
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.field import Field, TextField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column, holder
from ui.wording import sentence


class ReasonSheet(Sheet):
    """`sent` brings the reason."""

    sent = Signal(str)

    def __init__(self, title: str, words: str, deed: str) -> None:
        super().__init__(title, width=520)
        self._about = PlainLabel("", Role.STRONG, wrap=True)
        self.reason = TextField()
        self._field = Field(self.tr("Alasan"), self.reason)
        self.send = Button(deed, Weight.PRIMARY, icon="check", key="Enter", size=16)
        leave = Button(self.tr("Batal"))
        self.set_body(
            holder(column(self._about, PlainLabel(words, Role.BODY, wrap=True), self._field, gap=12))
        )
        self.set_foot(None, leave, self.send)
        leave.clicked.connect(self.close_veil)
        self.send.clicked.connect(lambda: self.sent.emit(self.reason.text()))

    def ask(self, about: str, over: QWidget) -> None:
        """Open about this."""
        self._about.setText(about)
        self.reason.clear()
        self._field.set_error("")
        self.open(over=over, first=self.reason)

    def say_error(self, error: ShopError) -> None:
        """Say at the reason what cannot be."""
        self._field.set_error(sentence(error))
        self.reason.setFocus()
