"""The common shape of small sheets about an account: a few inputs, errors at the one they belong to."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from pempek_pos.errors import ShopError, Unusable
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.field import Field
from ui.widgets.label import PlainLabel, Role
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column, holder
from ui.wording import sentence


class AmountSheet(Sheet):
    """Fields by the names that errors use."""

    def __init__(self, title: str, deed: str, *, width: int = 560) -> None:
        """`deed` is what its button does."""
        super().__init__(title, width=width)
        self._fields: Mapping[str, Field] = {}
        self._other = PlainLabel("", Role.BAD, wrap=True)
        self.send = Button(deed, Weight.PRIMARY, icon="check", key="Enter", size=16)

    def hold(self, fields: Mapping[str, Field], *parts: QWidget) -> None:
        """Lay out these parts; `fields` are those of them that tell errors."""
        self._fields = fields
        self.set_body(holder(column(*parts, self._other, gap=12)))
        leave = Button(self.tr("Batal"))
        leave.clicked.connect(self.close_veil)
        self.set_foot(None, leave, self.send)
        self.hush()

    def hush(self) -> None:
        """Take back what was said."""
        for field in self._fields.values():
            field.set_error("")
        self._other.hide()

    def say_error(self, error: ShopError) -> None:
        """Say it at the field it belongs to."""
        self.hush()
        key = error.field if isinstance(error, Unusable) else ""
        if key in self._fields:
            self._fields[key].set_error(sentence(error))
            self._fields[key].setFocus()
            return
        self._other.setText(sentence(error))
        self._other.show()
