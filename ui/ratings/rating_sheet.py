"""Writing a rating down, quickly: where, how many stars, the text as pasted, and what it is about."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.errors import NotFound, ShopError, Unusable
from pempek_pos.feedback.rating import Platform, Rating
from ui.ratings.state import ItemOption, RatingForm, RatingsState
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace
from ui.widgets.coats import Weight
from ui.widgets.combo import Combo, DayField, Option
from ui.widgets.field import Field, NoteField, TextField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.segmented import Segmented
from ui.widgets.sheet import Sheet
from ui.widgets.stack import Divider, column, holder, row
from ui.widgets.stars import StarsField
from ui.wording import sentence

_OF_KIND = {"sale": "sale number", "member": "member", "item": "item"}


class RatingSheet(Sheet):
    """`sent` brings a RatingForm."""

    sent = Signal(object)

    def __init__(self) -> None:
        super().__init__("", width=760)
        self.platform = Segmented(
            self.tr("Platform"), [ChipFace(platform.value, platform.brand) for platform in Platform]
        )
        self.stars = StarsField()
        self.on_day = DayField(date.min.replace(year=2000))
        self.on_day.setFixedWidth(px(160))
        self.author = TextField(self.tr("nama yang tampil di sana"))
        self.told = NoteField(self.tr("tempel tulisannya; boleh kosong"), lines=4)
        self.link = TextField("https://")
        self.sale_number = TextField("A-261123-0007")
        self.item = Combo()
        self.member = TextField(self.tr("kartu atau nomor HP"))
        self.other = PlainLabel("", Role.BAD, wrap=True)
        self.send = Button(self.tr("Simpan"), Weight.PRIMARY, icon="check", key="Ctrl+Enter", size=16)
        self.fields = {
            "stars": Field(self.tr("Bintang (tekan 1–5)"), self.stars),
            "rating day": Field(self.tr("Tanggal ditulis"), self.on_day),
            "rating author": Field(self.tr("Penulis"), self.author),
            "rating text": Field(self.tr("Isi ulasan"), self.told),
            "link": Field(self.tr("Tautan"), self.link),
            "sale number": Field(self.tr("Nomor struk"), self.sale_number),
            "item": Field(self.tr("Barang"), self.item),
            "member": Field(self.tr("Anggota"), self.member),
        }
        self._lay_out()
        self.send.clicked.connect(lambda: self.sent.emit(self.form()))

    def _lay_out(self) -> None:
        fields = self.fields
        first = _beside(("stars", 0), ("rating day", 0), ("rating author", 1), fields=fields)
        about = _beside(("sale number", 1), ("item", 1), ("member", 1), fields=fields)
        known = PlainLabel(self.tr("Kalau diketahui, tentang apa dan dari siapa"), Role.STRONG)
        self.set_body(
            holder(
                column(
                    self.other,
                    self.platform,
                    first,
                    fields["rating text"],
                    fields["link"],
                    Divider(),
                    known,
                    about,
                    gap=12,
                )
            )
        )
        leave = Button(self.tr("Batal"))
        leave.clicked.connect(self.close_veil)
        self.set_foot(None, leave, self.send)

    def ask(
        self, rating: Rating | None, items: tuple[ItemOption, ...], state: RatingsState, over: QWidget
    ) -> None:
        """Open for a new one, or to correct this one."""
        self.set_title(self.tr("Catat ulasan") if rating is None else self.tr("Perbaiki ulasan"))
        self.item.set_options([Option("", "–"), *(Option(item.id, item.name) for item in items)])
        facts = None if rating is None else rating.facts
        self.stars.set_value(facts.stars if facts else 0)
        self.on_day.set_day(facts.on_day if facts else state.today)
        self.author.setText(facts.author if facts else "")
        self.told.setPlainText(facts.told if facts else "")
        self.link.setText(facts.link if facts else "")
        self.sale_number.setText(facts.sale_number if facts else "")
        self.item.choose((facts.item_id or "") if facts else "")
        self.member.setText(rating.member if rating else "")
        if facts:
            self.platform.choose(facts.platform.value)
        elif state.platform:
            self.platform.choose(state.platform.value)
        self.hush()
        self.open(over=over, first=self.stars)

    def form(self) -> RatingForm:
        """What was typed."""
        return RatingForm(
            self.platform.choice(),
            self.stars.value(),
            self.on_day.day(),
            self.told.text(),
            self.author.text(),
            self.link.text().strip(),
            self.sale_number.text(),
            self.item.choice(),
            self.member.text(),
        )

    def say_error(self, error: ShopError) -> None:
        """Say it at the field it belongs to."""
        self.hush()
        name = error.field if isinstance(error, Unusable) else ""
        if isinstance(error, NotFound):
            name = _OF_KIND.get(error.kind, "")
        field = self.fields.get(name)
        if field is None:
            self.other.setText(sentence(error))
            self.other.show()
            return
        field.set_error(sentence(error))
        field.setFocus()

    def hush(self) -> None:
        """Take back what was wrong."""
        for field in self.fields.values():
            field.set_error("")
        self.other.hide()


def _beside(*parts: tuple[str, int], fields: dict[str, Field]) -> QWidget:
    line = row(gap=16)
    for name, share in parts:
        line.addWidget(fields[name], share, Qt.AlignmentFlag.AlignTop)
    return holder(line)
