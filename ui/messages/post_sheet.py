"""Where and when an announcement was posted."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.announcements.announcement import NewPost, Place, Told
from pempek_pos.errors import ShopError, Unusable
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.combo import Combo, DayField, Option
from ui.widgets.field import Field, TextField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column, holder, row
from ui.wording import sentence
from ui.words.messages import place_name


class PostSheet(Sheet):
    """`sent` brings the post, still without an id and an announcement."""

    sent = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Catat tayang"), width=520)
        self._about = PlainLabel("", Role.STRONG, elide=True)
        self.place = Combo([Option(place.value, place_name(place)) for place in Place])
        self.day = DayField(date.min.replace(year=2000))
        self.link = TextField("https://")
        self._fields = {
            "place": Field(self.tr("Tempat"), self.place),
            "posted on": Field(self.tr("Tanggal"), self.day),
            "link": Field(self.tr("Tautan (boleh kosong)"), self.link),
        }
        self._error = PlainLabel("", Role.BAD, wrap=True)
        send = Button(self.tr("Catat"), Weight.PRIMARY, icon="check", key="Enter")
        leave = Button(self.tr("Batal"))
        both = row(self._fields["place"], self._fields["posted on"], gap=16)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        self.set_body(holder(column(self._about, both, self._fields["link"], self._error, gap=12)))
        self.set_foot(None, leave, send)
        leave.clicked.connect(self.close_veil)
        send.clicked.connect(self._tell)

    def ask(self, told: Told, today: date, over: QWidget) -> None:
        """Open for this announcement."""
        self._hush()
        self._about.setText(told.announcement.title)
        self.day.set_day(today)
        self.link.clear()
        self.open(over=over, first=self.place)

    def say_error(self, error: ShopError) -> None:
        """Say it at the field it belongs to."""
        self._hush()
        key = error.field if isinstance(error, Unusable) else ""
        if key in self._fields:
            self._fields[key].set_error(sentence(error))
            self._fields[key].setFocus()
        else:
            self._error.setText(sentence(error))
            self._error.show()

    def _hush(self) -> None:
        for field in self._fields.values():
            field.set_error("")
        self._error.setText("")
        self._error.hide()

    def _tell(self) -> None:
        self.sent.emit(NewPost("", "", Place(self.place.choice()), self.day.day(), self.link.text()))
