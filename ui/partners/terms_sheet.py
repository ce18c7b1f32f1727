"""Other terms with a partner from a day on, with the reason."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.errors import ShopError, Unusable
from pempek_pos.partners.partner import PartnerTerms
from ui.partners.terms_fields import TermsFields
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.combo import DayField
from ui.widgets.field import Field, TextField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column, holder, row
from ui.wording import sentence


class TermsSheet(Sheet):
    """`sent` brings the terms, the first day they hold, and the reason."""

    sent = Signal(object, object, str)

    def __init__(self) -> None:
        super().__init__(self.tr("Ubah ketentuan"), width=640)
        self._who = PlainLabel("", Role.STRONG, elide=True)
        self.terms = TermsFields()
        self.since = DayField(date.min.replace(year=2000))
        self.since.setFixedWidth(px(180))
        self.reason = TextField(self.tr("misalnya omzet naik tiga bulan berturut-turut"))
        self._fields = {
            "valid from": Field(
                self.tr("Berlaku mulai"),
                self.since,
                hint=self.tr("Hari ini atau nanti; yang lama tetap tercatat."),
            ),
            "reason": Field(self.tr("Alasan"), self.reason),
        }
        self._other = PlainLabel("", Role.BAD, wrap=True)
        send = Button(self.tr("Catat ketentuan"), Weight.PRIMARY, icon="check", key="Enter", size=16)
        leave = Button(self.tr("Batal"))
        self.set_body(
            holder(
                column(
                    self._who, self.terms, row(self._fields["valid from"], None),
                    self._fields["reason"], self._other, gap=12,
                )
            )
        )  # fmt: skip
        self.set_foot(None, leave, send)
        leave.clicked.connect(self.close_veil)
        send.clicked.connect(lambda: self.sent.emit(self.terms.terms(), self.since.day(), self.reason.text()))

    def ask(self, name: str, terms: PartnerTerms, today: date, over: QWidget) -> None:
        """Open with what is agreed today."""
        self._who.setText(name)
        self.terms.show_terms(terms)
        self.since.set_day(today)
        self.reason.clear()
        self._hush()
        self.open(over=over, first=self.terms.limit)

    def say_error(self, error: ShopError) -> None:
        """Say it at the field it belongs to."""
        self._hush()
        key = error.field if isinstance(error, Unusable) else ""
        field = self.terms.limit_field if key == "credit limit" else self._fields.get(key)
        if field is None:
            self._other.setText(sentence(error))
            self._other.show()
            return
        field.set_error(sentence(error))
        field.setFocus()

    def _hush(self) -> None:
        for field in (*self._fields.values(), self.terms.limit_field):
            field.set_error("")
        self._other.hide()
