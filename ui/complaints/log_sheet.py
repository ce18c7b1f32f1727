"""Taking a complaint in: a category and one sentence are enough, everything else can be said too."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from pempek_pos.complaints.complaint import (
    Category,
    Channel,
    Complaint,
    NewComplaint,
    Remedy,
    Severity,
)
from pempek_pos.complaints.pasted import Pasted
from ui.complaints.about_field import AboutField
from ui.complaints.category_tiles import CategoryTiles
from ui.complaints.log_state import Logging
from ui.forms.form_sheet import FormSheet
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace
from ui.widgets.coats import Weight
from ui.widgets.combo import Combo, Option
from ui.widgets.field import Field, NoteField, TextField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import Banner, Tone
from ui.widgets.segmented import Segmented
from ui.widgets.stack import column, holder, row
from ui.words.complaints import category_name, channel_name, remedy_name, severity_name


def severities(name: str) -> Segmented:
    """How bad it is, as a choice."""
    return Segmented(name, [ChipFace(one.value, severity_name(one)) for one in Severity])


class LogSheet(FormSheet):
    """`sent` that it is to be kept, `category_chosen` what went wrong, `pasted` a chat, `known_wanted` that
    the open one is to be looked at instead.
    """

    sent = Signal()
    category_chosen = Signal(object)
    pasted = Signal(str)
    known_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Catat keluhan"), self.tr("Catat"), width=860)
        self.tiles = CategoryTiles()
        self.owner = PlainLabel(self.tr("Pilih jenisnya, lalu tulis satu kalimat."), Role.SMALL, wrap=True)
        self.severity = severities(self.tr("Tingkat keluhan"))
        self.told = NoteField(self.tr("Apa yang terjadi, dengan kata pelanggan"), lines=2)
        self.subject = AboutField()
        self.channel = Combo([Option(one.value, channel_name(one)) for one in Channel])
        self.remedy = Combo([Option(one.value, remedy_name(one)) for one in Remedy])
        self.batch = TextField(self.tr("kode produksi atau tanggal di kemasan"))
        self.photos = TextField(self.tr("nama berkas atau tautan"))
        self.paste = Button(self.tr("Tempel chat"), icon="clipboard-check", key="F5")
        self.pick = Button(self.tr("Pilih foto"), icon="camera")
        self.alike = Banner()
        self._by_hand = False
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.fields = {
            "complaint": Field(self.tr("Ceritanya"), self.told),
            "batch": Field(self.tr("Kode di kemasan"), self.batch),
            "photo": Field(self.tr("Foto"), self.photos),
            "caller": self.subject.caller_field,
            "phone": self.subject.phone_field,
        }
        photo = row(self.fields["photo"], column(None, self.pick, gap=0), gap=8)
        photo.setStretch(0, 1)
        rest = row(
            Field(self.tr("Lewat"), self.channel), Field(self.tr("Yang diharapkan"), self.remedy), gap=12
        )
        rest.addLayout(photo)
        for at, share in enumerate((2, 2, 5)):
            rest.setStretch(at, share)
        kind = row(Field(self.tr("Tingkat keluhan"), self.severity), self.fields["batch"], gap=12)
        kind.setStretch(0, 2)
        kind.setStretch(1, 1)
        self.set_body(
            holder(
                column(
                    self.tiles,
                    self.owner,
                    self.fields["complaint"],
                    Field(self.tr("Struk, anggota, atau mitra"), self.subject),
                    self.alike,
                    kind,
                    rest,
                    self.other,
                    gap=12,
                )
            )
        )
        leave = Button(self.tr("Batal"), Weight.SECONDARY)
        self.set_foot(self.paste, None, leave, self.send)
        leave.clicked.connect(self.close_veil)

    def _connect(self) -> None:
        self.tiles.chosen.connect(self.category_chosen)
        self.severity.chosen.connect(self._judge)
        self.paste.clicked.connect(lambda: self.pasted.emit(QGuiApplication.clipboard().text()))
        self.pick.clicked.connect(self._pick)
        self.alike.acted.connect(self.known_wanted)
        self.send.clicked.connect(self.sent)

    def ask(self, state: Logging, over: QWidget) -> None:
        """Open empty, about what is known already."""
        self.tiles.clear()
        self.owner.setText(self.tr("Pilih jenisnya, lalu tulis satu kalimat."))
        self._by_hand = False
        self.severity.choose(Severity.MINOR.value)
        for entry in (self.told, self.batch, self.photos, self.subject):
            entry.clear()
        self.channel.choose(Channel.COUNTER.value)
        self.remedy.choose(Remedy.UNSAID.value)
        self._show_batch()
        self.hush()
        self.show_state(state)
        self.open(over=over, first=self.tiles)

    def show_state(self, state: Logging) -> None:
        """Show what is known, and an open complaint on the same."""
        self.subject.show_state(state)
        if state.alike:
            self.alike.say(Tone.WARN, self._alike_words(state.alike), action=self.tr("Buka yang ada"))
        else:
            self.alike.dismiss()

    def show_category(self, severity: Severity, owner: str) -> None:
        """Say who sees to it and how bad it is, unless that was said by hand."""
        self.owner.setText(owner)
        if not self._by_hand:
            self.severity.choose(severity.value)
            self._show_batch()

    def show_pasted(self, found: Pasted, phone: str) -> None:
        """Fill in what the chat says; what was typed before stays."""
        told = "\n".join(filter(None, (self.told.text(), found.told)))
        self.told.setPlainText(told)
        if found.who and not self.subject.caller.text():
            self.subject.caller.setText(found.who)
        if phone and not self.subject.phone.text():
            self.subject.phone.setText(phone)
        self.channel.choose(Channel.WHATSAPP.value)

    def new(self, complaint_id: str, state: Logging, category: Category) -> NewComplaint:
        """What is filled in."""
        photos = tuple(part.strip() for part in self.photos.text().split(",") if part.strip())
        food = self.severity.choice() == Severity.FOOD_SAFETY.value
        return NewComplaint(
            complaint_id,
            category,
            self.told.text(),
            state.about(self.subject.caller.text(), self.subject.phone.text()),
            Severity(self.severity.choice()),
            Channel(self.channel.choice()),
            Remedy(self.remedy.choice()),
            photos,
            batch=self.batch.text() if food else "",
        )

    def say_no_category(self) -> None:
        """Ask for a category."""
        self.owner.setText(self.tr("Pilih dulu jenis keluhannya."))
        self.tiles.setFocus()
        self.bring_into_sight(self.tiles)

    def _judge(self, _key: str) -> None:
        self._by_hand = True
        self._show_batch()

    def _show_batch(self) -> None:
        self.fields["batch"].setVisible(self.severity.choice() == Severity.FOOD_SAFETY.value)

    def _pick(self) -> None:
        """Only the name of the file is taken: nothing is copied."""
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Pilih foto"))
        kept = [self.photos.text().strip(), *(Path(name).name for name in names)]
        self.photos.setText(", ".join(filter(None, kept)))

    def _alike_words(self, alike: tuple[Complaint, ...]) -> str:
        first = alike[0]
        words = self.tr("{label} tentang ini masih terbuka: {category}, ditangani {handler}.")
        return words.format(label=first.label, category=category_name(first.category), handler=first.handler)
