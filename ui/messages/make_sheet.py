"""What is to be announced: a reward, a promotion or news, in a few words, with a code that is easy to say."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.announcements.announcement import AnnouncedKind, NewAnnouncement
from pempek_pos.errors import ShopError, Unusable
from pempek_pos.money.amount import grouped
from ui.messages.state import Subject
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.combo import Combo, DayField, Option
from ui.widgets.field import Field, NoteField, TextField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column, holder, row
from ui.widgets.toggle import Tick
from ui.wording import sentence
from ui.words.messages import announced_name

_USUAL = timedelta(days=14)


class MakeSheet(Sheet):
    """`title_written` asks for a code; `sent` brings the new announcement, still without an id."""

    title_written = Signal(str)
    sent = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Buat pengumuman"), width=640)
        self._subjects: tuple[Subject, ...] = ()
        self._own_code = False
        self.subject = Combo()
        self.title = TextField(self.tr("misalnya Gratis kapal selam besar"))
        self.told = NoteField(lines=3)
        self.code = TextField()
        self.ends = Tick(self.tr("Berlaku sampai"))
        self.day = DayField(date.min.replace(year=2000))
        self._fields = {
            "announced": Field(self.tr("Tentang"), self.subject),
            "announcement title": Field(
                self.tr("Judul"), self.title, hint=self.tr("Pendek dan besar di gambar.")
            ),
            "announcement text": Field(self.tr("Apa yang didapat"), self.told),
            "tracking code": Field(
                self.tr("Kode pelacak"),
                self.code,
                hint=self.tr("Pelanggan menyebutkannya; kasir mengetiknya di kotak cari."),
            ),
        }
        self._error = PlainLabel("", Role.BAD, wrap=True)
        self._send = Button(self.tr("Buat"), Weight.PRIMARY, icon="megaphone", key="Ctrl+Enter")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        until = row(self.ends, self.day, None, gap=12)
        self.set_body(holder(column(*self._fields.values(), until, self._error, gap=12)))
        leave = Button(self.tr("Batal"))
        leave.clicked.connect(self.close_veil)
        self.set_foot(None, leave, self._send)

    def _connect(self) -> None:
        self.subject.chosen.connect(lambda _: self._begin())
        self.title.editingFinished.connect(self._ask_code)
        self.code.textEdited.connect(self._own)
        self.ends.toggled.connect(self.day.setEnabled)
        self._send.clicked.connect(self._tell)

    def ask(self, subjects: tuple[Subject, ...], today: date, over: QWidget) -> None:
        """Open with what can be announced."""
        self._subjects = subjects
        self._hush()
        self.subject.set_options(
            [Option(str(at), _words(subject)) for at, subject in enumerate(subjects)],
        )
        self.subject.choose("0")
        self.day.set_day(today + _USUAL)
        self._begin()
        self.open(over=over, first=self.subject)

    def show_code(self, code: str) -> None:
        """Propose a code, unless one was typed."""
        if not self._own_code:
            self.code.setText(code)

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

    def _begin(self) -> None:
        """Begin with the words of what is chosen."""
        subject, self._own_code = self._subject(), False
        self.title.setText(subject.name)
        self.told.setPlainText(self._proposed(subject))
        self.ends.setChecked(subject.valid_to is not None)
        self.day.setEnabled(subject.valid_to is not None)
        if subject.valid_to is not None:
            self.day.set_day(subject.valid_to)
        self._ask_code()

    def _subject(self) -> Subject:
        return self._subjects[int(self.subject.choice() or 0)]

    def _proposed(self, subject: Subject) -> str:
        match subject.kind:
            case AnnouncedKind.REWARD:
                words = self.tr(
                    "Tukar {cost} poin di kasir, langsung untuk Anda. Belum jadi anggota? Daftar gratis."
                )
                return words.format(cost=grouped(subject.cost))
            case AnnouncedKind.PROMOTION if subject.code:
                return self.tr("Sebutkan kode {code} saat membayar.").format(code=subject.code)
            case AnnouncedKind.PROMOTION:
                return self.tr("Berlaku langsung di kasir, tanpa syarat ribet.")
            case _:
                return ""

    def _ask_code(self) -> None:
        if not self._own_code:
            self.title_written.emit(self.title.text())

    def _own(self, typed: str) -> None:
        self._own_code = bool(typed)

    def _hush(self) -> None:
        for field in self._fields.values():
            field.set_error("")
        self._error.setText("")
        self._error.hide()

    def _tell(self) -> None:
        subject = self._subject()
        last = self.day.day() if self.ends.isChecked() else None
        words = (self.title.text(), self.told.text(), self.code.text())
        self.sent.emit(NewAnnouncement("", subject.kind, subject.id or None, *words, last))


def _words(subject: Subject) -> str:
    kind = announced_name(subject.kind)
    return f"{kind}: {subject.name}" if subject.name else kind
