"""A sheet with a form in it: fields that tell their own faults, and a button that saves."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.field import Field
from ui.widgets.notice import Banner, Tone
from ui.widgets.sheet import Sheet
from ui.widgets.stack import Part, column, row


class FormSheet(Sheet):
    """Emits `saved` when its form is to be kept; what to keep is read from it by whoever listens."""

    saved = Signal()

    def __init__(self, title: str, *, width: int = 640) -> None:
        super().__init__(title, width=width)
        self.fields: dict[str, Field] = {}
        self.save = Button(self.tr("Simpan"), Weight.PRIMARY, key="Enter")
        self.save.clicked.connect(self.saved)
        self._banner = Banner()

    def lay_out(self, *parts: Part) -> None:
        """Put these under the notice."""
        self.set_body(column(self._banner, *parts, gap=16))

    def beside(self, *parts: QWidget, shares: Sequence[int] = ()) -> QHBoxLayout:
        """Parts side by side, their upper edges in line; each takes its share of the width, else the same."""
        layout = row(gap=16)
        for part, share in zip(parts, shares or [1] * len(parts), strict=True):
            layout.addWidget(part, share, Qt.AlignmentFlag.AlignTop)
        return layout

    def field(self, name: str, label: str, entry: QWidget, hint: str = "") -> Field:
        """An input that shows the faults of the field called `name`."""
        made = Field(label, entry, hint=hint)
        self.fields[name] = made
        return made

    def forget_faults(self) -> None:
        """All is well again."""
        self._banner.dismiss()
        for field in self.fields.values():
            field.set_error("")

    def show_fault(self, field: str, sentence: str) -> None:
        """Tell what is wrong at its field, or above the form where it is about no field of it."""
        self.forget_faults()
        if field in self.fields:
            self.fields[field].set_error(sentence)
            self.fields[field].setFocus()
            self.bring_into_sight(self.fields[field])
        else:
            self._banner.say(Tone.ERROR, sentence)
            self.bring_into_sight(self._banner)
