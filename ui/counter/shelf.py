"""The foot of the counter: parked baskets as chips, and the way to the day's receipts."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.money.amount import rupiah_text
from pempek_pos.sales.parking import ParkedBasket
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace, ChipRow
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.picture import Picture
from ui.widgets.stack import row
from ui.words.days import clock_time

_LONGEST_LABEL = 24


class Shelf(QWidget):
    """Says which parked basket is wanted back, and when the receipts are."""

    resumed = Signal(str)
    list_wanted = Signal()
    receipts_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._icon = Picture("pause", 18, "muted")
        self._name = PlainLabel(self.tr("Ditahan"), Role.MUTED)
        self.chips = ChipRow(self.tr("Keranjang yang ditahan"), checkable=False)
        self._list = Button(self.tr("Semua"), Weight.QUIET, key="F7")
        self._receipts = Button(self.tr("Struk"), Weight.QUIET, icon="receipt-text", key="F10")
        layout = row(self._icon, self._name, self.chips, self._list, self._receipts, gap=8)
        layout.setStretchFactor(self.chips, 1)
        self.setLayout(layout)
        self.chips.chosen.connect(self.resumed)
        self._list.clicked.connect(self.list_wanted)
        self._receipts.clicked.connect(self.receipts_wanted)

    def show_parked(self, parked: tuple[ParkedBasket, ...]) -> None:
        """Show what is parked; where nothing is, only how to park."""
        self.chips.set_chips([ChipFace(one.id, _chip_text(one)) for one in parked])
        self._name.setText(self.tr("Ditahan") if parked else self.tr("Belum ada keranjang yang ditahan."))
        self._list.setVisible(bool(parked))


def _chip_text(parked: ParkedBasket) -> str:
    label = parked.label or clock_time(parked.parked_at)
    short = label if len(label) <= _LONGEST_LABEL else f"{label[: _LONGEST_LABEL - 1]}…"
    return f"{short} · {rupiah_text(parked.total)}"
