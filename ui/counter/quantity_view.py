"""Another quantity for one line, by keys or by finger."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.field import Field
from ui.widgets.keypad import Keypad
from ui.widgets.money_field import WholeField
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column

MOST = 10_000


class QuantityView(Sheet):
    """Asks how many pieces; 0 takes the line out."""

    answered = Signal(int, int)

    def __init__(self, over: QWidget) -> None:
        """`over` is the counter it lies on."""
        super().__init__("", width=380)
        self._over = over
        self._index = 0
        self.pieces = WholeField(most=MOST, size=28)
        self.pieces.setMinimumHeight(px(56))
        self._field = Field(self.tr("Jumlah"), self.pieces, hint=self.tr("0 menghapus barisnya."))
        pad = Keypad(corner="", tall=px(60))
        pad.typed.connect(self.pieces.type_key)
        take = Button(self.tr("Ganti jumlah"), Weight.PRIMARY, key="Enter", size=16)
        take.clicked.connect(self._answer)
        self.set_body(column(self._field, pad, gap=12))
        self.set_foot(take)

    def ask(self, index: int, name: str, pieces: int) -> None:
        """Ask about the line at `index`; what is typed replaces its quantity."""
        self._index = index
        self.set_title(name)
        self.pieces.set_value(pieces)
        self._field.set_error("")
        self.open(self._over, first=self.pieces)
        self.pieces.selectAll()

    def _answer(self) -> None:
        pieces = self.pieces.value()
        if pieces is None:
            self._field.set_error(self.tr("Tulis jumlahnya, misalnya 3."))
            return
        self.close_veil()
        self.answered.emit(self._index, pieces)
