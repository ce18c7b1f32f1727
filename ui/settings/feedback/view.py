"""The form of the one question and of the points that shifts look at."""

from PySide6.QtCore import Signal

from pempek_pos.feedback.question import BATTERY, Asking, Place
from ui.settings.feedback.presenter import QuestionOption
from ui.settings.section import Section, card
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace
from ui.widgets.coats import Weight
from ui.widgets.field import Field, NoteField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.money_field import WholeField
from ui.widgets.notice import Tone
from ui.widgets.segmented import Segmented
from ui.widgets.stack import column, holder
from ui.widgets.toggle import Tick

_MOST = 100


class FeedbackView(Section):
    """`saved` brings the Asking and the points."""

    saved = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        save = Button(self.tr("Simpan"), Weight.PRIMARY, icon="check", key="Ctrl+S")
        self.set_heading(self.tr("Pelayanan"), save)
        self.place = Segmented(
            self.tr("Ditanyakan"),
            [
                ChipFace(Place.NOWHERE.value, self.tr("Tidak ditanyakan")),
                ChipFace(Place.SCREEN.value, self.tr("Di layar sesudah bayar")),
                ChipFace(Place.RECEIPT.value, self.tr("Di struk lewat WhatsApp")),
            ],
        )
        self.every = WholeField(most=_MOST)
        self.every.setFixedWidth(px(160))
        self.members_only = Tick(self.tr("Hanya belanja anggota"))
        self.questions: dict[str, Tick] = {}
        self.points = NoteField(lines=6)
        self._asked, self._battery = column(gap=0), column(gap=0)
        self._number = PlainLabel("", Role.SMALL, wrap=True)
        self._fields = {
            "every nth sale": Field(
                self.tr("Setiap berapa struk"), self.every, hint=self.tr("1 berarti setiap struk.")
            ),
            "3S point": Field(
                self.tr("Yang dilihat"),
                self.points,
                hint=self.tr("Satu hal per baris, paling banyak 8. Kosong berarti tidak ditanyakan."),
            ),
        }
        self._lay_out()
        save.clicked.connect(lambda: self.saved.emit(self.asking(), self.wanted_points()))

    def _lay_out(self) -> None:
        self.put_form(
            card(
                self.tr("Satu pertanyaan untuk pelanggan"),
                Field(self.tr("Ditanyakan"), self.place),
                self._number,
                self._fields["every nth sale"],
                self.members_only,
                hint=self.tr(
                    "Paling banyak satu pertanyaan per struk, dijawab sekali sentuh atau lewat WhatsApp "
                    "toko. Kasir tidak perlu menunggu."
                ),
            ),
            card(
                self.tr("Pertanyaan yang bergiliran"),
                holder(self._asked),
                PlainLabel(self.tr("Niat pelanggan (1–7)"), Role.STRONG),
                holder(self._battery),
                hint=self.tr("Setiap hari dimulai dari pertanyaan berikutnya."),
            ),
            card(
                self.tr("Senyum, sapa, salam"),
                self._fields["3S point"],
                hint=self.tr(
                    "Dilihat sebentar saat giliran dibuka. Boleh dilewati; penjualan tidak menunggu."
                ),
            ),
        )

    def asking(self) -> Asking:
        """What the form says now."""
        chosen = tuple(key for key, tick in self.questions.items() if tick.isChecked())
        return Asking(
            Place(self.place.choice()), chosen, self.every.value() or 0, self.members_only.isChecked()
        )

    def wanted_points(self) -> tuple[str, ...]:
        """The points as typed, one a line."""
        return tuple(filter(None, map(str.strip, self.points.toPlainText().splitlines())))

    def show_asking(
        self, asking: Asking, options: tuple[QuestionOption, ...], points: tuple[str, ...], to_answer: bool
    ) -> None:
        """Fill the form."""
        self._offer(options)
        self.place.choose(asking.place.value)
        self.every.set_value(asking.every)
        self.members_only.setChecked(asking.members_only)
        for key, tick in self.questions.items():
            tick.setChecked(key in asking.questions)
        self.points.setPlainText("\n".join(points))
        self._number.setText(
            self.tr("Nomor WhatsApp toko belum diisi di bagian Toko: struk belum bisa menanyakannya.")
        )
        self._number.setVisible(not to_answer)
        self._hush()
        self.say(Tone.OK, "")

    def show_fault(self, field: str, sentence: str) -> None:
        """Tell what is wrong at its field, or above the form."""
        self._hush()
        if field in self._fields:
            self._fields[field].set_error(sentence)
        self.say(Tone.ERROR, "" if field in self._fields else sentence)

    def show_saved(self) -> None:
        """It is kept."""
        self.say(Tone.OK, self.tr("Tersimpan. Berlaku mulai hari ini."))

    def _offer(self, options: tuple[QuestionOption, ...]) -> None:
        wanted = [(option.key, option.words) for option in options]
        if wanted == [(key, tick.text()) for key, tick in self.questions.items()]:
            return
        for tick in self.questions.values():
            tick.deleteLater()
        self.questions = {option.key: Tick(option.words) for option in options}
        for key, tick in self.questions.items():
            (self._battery if key in BATTERY else self._asked).addWidget(tick)

    def _hush(self) -> None:
        for field in self._fields.values():
            field.set_error("")
