"""Adding a partner, or putting right what is written down about one."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.errors import ShopError, Unusable
from pempek_pos.partners.partner import (
    Address,
    ContactPerson,
    NewPartner,
    PartnerFacts,
    PartnerId,
    PartnerTerms,
)
from pempek_pos.phone import PhoneUnreadable
from ui.partners.rows_field import RowsField
from ui.partners.terms_fields import TermsFields
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.combo import Combo, DayField, Option
from ui.widgets.field import Field, NoteField, TextField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.sheet import Sheet
from ui.widgets.stack import Divider, column, holder, row
from ui.wording import sentence

_FIELD_OF = {
    "address label": "addresses",
    "address": "addresses",
    "area": "addresses",
    "contact": "contacts",
    "duty": "contacts",
}


class PartnerSheet(Sheet):
    """`added` brings a NewPartner still without an id, `corrected` the PartnerFacts."""

    added = Signal(object)
    corrected = Signal(object)

    def __init__(self) -> None:
        super().__init__("", width=760)
        self.name = TextField()
        self.phone = TextField("0812-3456-7890")
        self.addresses = RowsField(
            (self.tr("Sebutan"), self.tr("Jalan dan nomor"), self.tr("Wilayah")),
            (2, 5, 3),
            self.tr("Tambah alamat"),
        )
        self.contacts = RowsField(
            (self.tr("Nama orang"), self.tr("Tugas"), self.tr("Nomor HP")),
            (4, 3, 3),
            self.tr("Tambah orang"),
        )
        self.carer = Combo()
        self.since = DayField(date.min.replace(year=2000))
        self.note = NoteField("", lines=2)
        self.terms = TermsFields()
        self._fields = {
            "name": Field(self.tr("Nama usaha"), self.name),
            "phone": Field(self.tr("Nomor HP (boleh kosong)"), self.phone),
            "addresses": Field(self.tr("Alamat, yang pertama dicetak di faktur"), self.addresses),
            "contacts": Field(self.tr("Yang bisa dihubungi"), self.contacts),
            "note": Field(self.tr("Catatan"), self.note),
        }
        self._other = PlainLabel("", Role.BAD, wrap=True)
        self._send = Button("", Weight.PRIMARY, icon="check", key="Ctrl+Enter", size=16)
        self._adding = True
        self._rule = Divider()
        self._lay_out()
        self._send.clicked.connect(self._tell)

    def _lay_out(self) -> None:
        self.set_body(
            holder(
                column(
                    _beside(self._fields["name"], self._fields["phone"]),
                    self.terms,
                    self._rule,
                    self._fields["addresses"],
                    self._fields["contacts"],
                    _beside(
                        Field(self.tr("Diurus oleh"), self.carer), Field(self.tr("Mitra sejak"), self.since)
                    ),
                    self._fields["note"],
                    self._other,
                    gap=12,
                )
            )
        )
        for rows in (self.addresses, self.contacts):
            rows.grown.connect(self.bring_into_sight)
        leave = Button(self.tr("Batal"))
        leave.clicked.connect(self.close_veil)
        self.set_foot(None, leave, self._send)

    def ask_new(self, name: str, people: tuple[Option, ...], today: date, over: QWidget) -> None:
        """Open for somebody new, begun with what was typed into the search."""
        self._begin(adding=True, people=people)
        self._show(PartnerFacts(name, since=today))
        self.terms.show_terms(PartnerTerms(PriceTier.RESELLER))
        self.open(over=over, first=self.phone if name else self.name)

    def ask_right(self, facts: PartnerFacts, people: tuple[Option, ...], over: QWidget) -> None:
        """Open with what is written down now."""
        self._begin(adding=False, people=people)
        self._show(facts)
        self.open(over=over, first=self.name)

    def say_error(self, error: ShopError) -> None:
        """Say it at the field it belongs to."""
        self._hush()
        said = sentence(error)
        key = _FIELD_OF.get(error.field, error.field) if isinstance(error, Unusable) else ""
        if isinstance(error, PhoneUnreadable):
            key = "contacts" if any(line[2].strip() for line in self.contacts.rows()) else "phone"
        if key == "credit limit":
            self.terms.limit_field.set_error(said)
            self.terms.limit.setFocus()
        elif key in self._fields:
            self._fields[key].set_error(said)
            self.bring_into_sight(self._fields[key])
        else:
            self._other.setText(said)
            self._other.show()

    def _begin(self, *, adding: bool, people: tuple[Option, ...]) -> None:
        self._adding = adding
        self.set_title(self.tr("Tambah mitra") if adding else self.tr("Perbaiki data mitra"))
        self._send.set_text(self.tr("Tambah") if adding else self.tr("Simpan"))
        self.terms.setVisible(adding)
        self._rule.setVisible(adding)
        self.carer.set_options([Option("", self.tr("belum ditentukan")), *people])
        self._hush()

    def _show(self, facts: PartnerFacts) -> None:
        self.name.setText(facts.name)
        self.phone.setText(facts.phone)
        self.addresses.show_rows([(place.label, place.street, place.area) for place in facts.addresses])
        self.contacts.show_rows([(person.name, person.duty, person.phone) for person in facts.contacts])
        self.carer.choose(facts.looked_after_by or "")
        if facts.since:
            self.since.set_day(facts.since)
        self.note.setPlainText(facts.note)

    def _hush(self) -> None:
        for field in (*self._fields.values(), self.terms.limit_field):
            field.set_error("")
        self._other.hide()

    def _tell(self) -> None:
        facts = PartnerFacts(
            self.name.text(),
            self.phone.text(),
            tuple(Address(*line) for line in self.addresses.rows()),
            tuple(ContactPerson(*line) for line in self.contacts.rows()),
            self.since.day(),
            self.carer.choice() or None,
            self.note.text(),
        )
        if self._adding:
            self.added.emit(NewPartner(PartnerId(""), facts, self.terms.terms()))
        else:
            self.corrected.emit(facts)


def _beside(left: QWidget, right: QWidget) -> QHBoxLayout:
    line = row(gap=16)
    line.addWidget(left, 1, Qt.AlignmentFlag.AlignTop)
    line.addWidget(right, 1, Qt.AlignmentFlag.AlignTop)
    return line
