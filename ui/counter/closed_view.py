"""What the counter shows before the shift is open: one field, one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.errors import ShopError
from pempek_pos.money.amount import Rupiah, rupiah_text
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.field import Field
from ui.widgets.label import PlainLabel, Role
from ui.widgets.money_field import MoneyField
from ui.widgets.picture import Picture
from ui.widgets.stack import Card, column, row
from ui.wording import sentence


class ClosedView(QWidget):
    """Asks for the float and opens the shift."""

    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._offered = Rupiah(0)
        self.float = MoneyField(size=20)
        self.float.setMinimumHeight(px(56))
        self._field = Field(self.tr("Modal di laci"), self.float)
        self._left = PlainLabel("", Role.SMALL, wrap=True)
        self.open = Button(self.tr("Buka giliran"), Weight.PRIMARY, key="Enter", size=16)
        title = PlainLabel(self.tr("Buka giliran dulu"), Role.TITLE)
        words = PlainLabel(
            self.tr("Hitung uang di laci, tulis jumlahnya, lalu mulai berjualan."), Role.MUTED, wrap=True
        )
        for label in (title, words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        card = Card(
            column(
                row(None, Picture("vault", 40, "sea"), None),
                title,
                words,
                8,
                self._field,
                self._left,
                8,
                self.open,
                gap=8,
            ),
            pad=32,
        )
        card.setFixedWidth(px(420))
        self.setLayout(column(None, row(None, card, None), None, edge=(24, 24, 24, 24)))
        self.open.clicked.connect(self._open)

    def show_left(self, left_in_drawer: Rupiah) -> None:
        """Say what the last close left in the drawer, and offer it."""
        self._left.setText(
            self.tr("Giliran terakhir meninggalkan {amount} di laci.").format(
                amount=rupiah_text(left_in_drawer)
            )
        )
        self._left.setVisible(left_in_drawer > 0)
        if left_in_drawer != self._offered:
            self._offered = left_in_drawer
            self.float.set_value(left_in_drawer)

    def take_keyboard(self) -> None:
        """The field has the keyboard, its figure marked."""
        self.float.setFocus(Qt.FocusReason.OtherFocusReason)
        self.float.selectAll()

    def say_error(self, error: ShopError) -> None:
        """Say what is wrong, under the field."""
        self._field.set_error(sentence(error))

    def error(self) -> str:
        """What it says is wrong."""
        return self._field.error()

    def _open(self) -> None:
        if self.float.value() is None:
            self._field.set_error(self.tr("Tulis dulu uang di laci; kalau kosong, tulis 0."))
            return
        self._field.set_error("")
        self.opened.emit(self.float.value())
