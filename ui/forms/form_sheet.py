"""A sheet of fields with one deed."""

from functools import cached_property

from pempek_pos.errors import ShopError, Unusable
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.field import Field
from ui.widgets.label import PlainLabel, Role
from ui.widgets.sheet import Sheet
from ui.wording import sentence


class FormSheet(Sheet):
    """A sheet whose errors stand at the field they belong to."""

    def __init__(self, title: str, deed: str, width: int = 600) -> None:
        super().__init__(title, width=width)
        self.fields: dict[str, Field] = {}
        self.other = PlainLabel("", Role.BAD, wrap=True)
        self.send = Button(deed, Weight.PRIMARY, icon="check", key="Ctrl+Enter", size=16)
        leave = Button(self.tr("Batal"))
        self.set_foot(None, leave, self.send)
        leave.clicked.connect(self.close_veil)

    @cached_property
    def about(self) -> PlainLabel:
        """What the form is about, where one says it."""
        return PlainLabel("", Role.STRONG, wrap=True)

    def say_error(self, error: ShopError) -> None:
        """Say it at the field it belongs to."""
        self.hush()
        field = self.fields.get(error.field) if isinstance(error, Unusable) else None
        if field is None:
            self.other.setText(sentence(error))
            self.other.show()
            self.bring_into_sight(self.other)
            return
        field.set_error(sentence(error))
        field.setFocus()
        self.bring_into_sight(field)

    def hush(self) -> None:
        """Take back what was wrong."""
        for field in self.fields.values():
            field.set_error("")
        self.other.hide()
