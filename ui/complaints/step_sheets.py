"""The short sheets of a complaint: a step with its note, to whom, what it really is, what else."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.forms.form_sheet import FormSheet
from ui.widgets.choice_list import Choice, ChoiceList, row_height
from ui.widgets.combo import Combo, Option
from ui.widgets.field import Field, NoteField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.segmented import Segmented
from ui.widgets.sheet import Sheet
from ui.widgets.stack import Part, column, holder


class NoteSheet(FormSheet):
    """One step and its note; `sent` brings the note."""

    sent = Signal(str)

    def __init__(self) -> None:
        super().__init__("", "")
        self.note = NoteField(lines=4)
        self.fields = {"note": Field(self.tr("Catatan"), self.note)}
        self.set_body(holder(column(self.about, self.fields["note"], self.other, gap=12)))
        self.send.clicked.connect(lambda: self.sent.emit(self.note.text()))

    def ask(self, deed: str, about: str, hint: str, over: QWidget) -> None:
        """Open for this step with one complaint."""
        self.set_title(deed)
        self.send.set_text(deed)
        self.about.setText(about)
        self.note.clear()
        self.note.setPlaceholderText(hint)
        self.hush()
        self.open(over=over, first=self.note)


class HandOverSheet(FormSheet):
    """To whom, and what they have to know; `sent` brings the person's id and the note."""

    sent = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(self.tr("Serahkan ke orang lain"), self.tr("Serahkan"))
        self.to = Combo()
        self.note = NoteField(self.tr("Apa yang perlu diketahui"), lines=3)
        self.fields = {
            "person": Field(self.tr("Diserahkan ke"), self.to),
            "note": Field(self.tr("Catatan"), self.note),
        }
        self.set_body(holder(column(*self.fields.values(), self.other, gap=12)))
        self.send.clicked.connect(lambda: self.sent.emit(self.to.choice(), self.note.text()))

    def ask(self, label: str, people: Mapping[str, str], over: QWidget) -> None:
        """Open for a complaint with those who may take it, by id."""
        self.set_title(self.tr("Serahkan {label}").format(label=label))
        self.to.set_options([Option(key, name) for key, name in people.items()])
        self.note.clear()
        self.hush()
        self.open(over=over, first=self.to)


class ChangeSheet(FormSheet):
    """What it really is about; `sent` brings category, severity and the note, by their keys."""

    sent = Signal(str, str, str)

    def __init__(self, categories: Mapping[str, str], severities: Segmented) -> None:
        super().__init__(self.tr("Ubah jenis atau tingkat"), self.tr("Ubah"), width=640)
        self.category = Combo([Option(key, name) for key, name in categories.items()])
        self.severity = severities
        self.note = NoteField(self.tr("Mengapa diubah"), lines=2)
        self.fields = {"note": Field(self.tr("Catatan"), self.note)}
        parts: tuple[Part, ...] = (
            Field(self.tr("Jenis"), self.category),
            Field(self.tr("Tingkat keluhan"), self.severity),
            self.fields["note"],
            PlainLabel(self.tr("Janji yang belum ditepati dihitung ulang dari awal."), Role.SMALL, wrap=True),
            self.other,
        )
        self.set_body(holder(column(*parts, gap=12)))
        self.send.clicked.connect(
            lambda: self.sent.emit(self.category.choice(), self.severity.choice(), self.note.text())
        )

    def ask(self, category: str, severity: str, over: QWidget) -> None:
        """Open with what it is held for now."""
        self.category.choose(category)
        self.severity.choose(severity)
        self.note.clear()
        self.hush()
        self.open(over=over, first=self.category)


class MoreSheet(Sheet):
    """Everything else to do with a complaint; `chosen` brings the deed's key."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__("", width=480)
        self.list = ChoiceList(self.tr("Yang bisa dilakukan"))
        self.set_body(self.list, pad=16)
        self.list.chosen.connect(self._tell)

    def ask(self, title: str, choices: tuple[Choice, ...], over: QWidget) -> None:
        """Open with these."""
        self.set_title(title)
        self.list.set_choices(choices)
        self.list.setFixedHeight(len(choices) * row_height() + 4)
        self.open(over=over, first=self.list)

    def _tell(self, key: str) -> None:
        self.close_veil()
        self.chosen.emit(key)
