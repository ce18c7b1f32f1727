"""Who complains and what about: one box for receipt, member and partner, or a name and a phone."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.complaints.log_state import Found, Line, Logging, Subject
from ui.theme_look import px
from ui.widgets.button import IconButton
from ui.widgets.choice_list import Choice, ChoiceList
from ui.widgets.combo import Combo, Option
from ui.widgets.field import Field, TextField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.pick_box import PickBox
from ui.widgets.picture import Picture
from ui.widgets.stack import Card, column, holder, row

_ICONS = {Subject.SALE: "receipt-text", Subject.MEMBER: "user", Subject.PARTNER: "handshake"}
_WHOLE = "0"


class AboutField(QWidget):
    """`typed` looks for somebody, `picked` takes one, `cleared` lets go."""

    typed = Signal(str)
    picked = Signal(str)
    cleared = Signal()
    line_chosen = Signal(int)
    phone_typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.box = PickBox(self.tr("Nomor struk, nama, HP, kartu, atau nomor mitra"), icon="search")
        self._found = ChoiceList(self.tr("Yang ditemukan"))
        self._icon = Picture("receipt-text", 20, "sea")
        self._title = PlainLabel("", Role.STRONG, elide=True)
        self._detail = PlainLabel("", Role.SMALL, elide=True)
        self._clear = IconButton("x", self.tr("Lepas"))
        self.line = Combo()
        self.caller = TextField(self.tr("Nama"))
        self.phone = TextField(self.tr("Nomor HP"))
        chosen = row(self._icon, column(self._title, self._detail, gap=0), self._clear, gap=12)
        chosen.setStretch(1, 1)
        self._card = Card(chosen, pad=8)
        self.line_field = Field(self.tr("Barang di struk"), self.line)
        self.caller_field = Field(self.tr("Nama"), self.caller)
        self.phone_field = Field(self.tr("HP"), self.phone)
        both = row(self.caller_field, self.phone_field, gap=12)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        self._person = holder(both)
        self.setLayout(column(self.box, self._found, self._card, self.line_field, self._person, gap=8))
        self._found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.box.textEdited.connect(self.typed)
        self.box.stepped.connect(self._found.step)
        self.box.picked.connect(self._found.pick)
        self._found.chosen.connect(self.picked)
        self._clear.clicked.connect(self.cleared)
        self.line.chosen.connect(lambda key: self.line_chosen.emit(int(key)))
        self.phone.textEdited.connect(self.phone_typed)

    def show_state(self, state: Logging) -> None:
        """Show what was found, or what was chosen."""
        chosen = state.chosen
        self.box.setVisible(chosen is None)
        self._show_found(state.found if chosen is None else ())
        self._card.setVisible(chosen is not None)
        self._person.setVisible(chosen is None or chosen.subject is Subject.SALE)
        if chosen is not None:
            self.box.clear()
            self._icon.show_icon(_ICONS[chosen.subject], "sea")
            self._title.setText(chosen.title)
            self._detail.setText(chosen.detail)
            self._detail.setVisible(bool(chosen.detail))
        self._show_lines(state.lines, state.line_no)

    def clear(self) -> None:
        """Empty everything that is typed."""
        for entry in (self.box, self.caller, self.phone):
            entry.clear()

    def _show_found(self, found: Sequence[Found]) -> None:
        choices = [Choice(one.key, one.title, one.detail, icon=_ICONS[one.subject]) for one in found]
        self._found.set_choices(choices)
        self._found.setFixedHeight(self._found.wanted_height(4))
        self._found.setVisible(bool(choices))

    def _show_lines(self, lines: Sequence[Line], line_no: int | None) -> None:
        self.line_field.setVisible(bool(lines))
        whole = Option(_WHOLE, self.tr("Seluruh struk"))
        self.line.set_options([whole, *(Option(str(line.line_no), line.name) for line in lines)])
        self.line.choose(str(line_no or _WHOLE))
        self.line.setMaximumWidth(px(520))
