"""One line of a sold receipt: how many of it come back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.money.amount import grouped, rupiah_text
from pempek_pos.sales.receipt import ReceiptLine
from ui.widgets.button import IconButton
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.stack import column, row


class RefundLine(QWidget):
    """A line with minus and plus, from none to what is left of it."""

    wanted = Signal(int, int)

    def __init__(self, line: ReceiptLine, left: int) -> None:
        super().__init__()
        self.line, self._left, self._pieces = line, left, 0
        name = PlainLabel(line.name, Role.BODY, elide=True)
        self._note = PlainLabel(self._words(), Role.SMALL, elide=True)
        self._figure = PlainLabel("0", Role.STRONG)
        self._figure.setMinimumWidth(36)
        self._figure.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.less = IconButton("minus", self.tr("Kurangi {name}").format(name=line.name), Weight.SECONDARY)
        self.more = IconButton("plus", self.tr("Tambah {name}").format(name=line.name), Weight.SECONDARY)
        self.less.clicked.connect(lambda: self.wanted.emit(line.line_no, self._pieces - 1))
        self.more.clicked.connect(lambda: self.wanted.emit(line.line_no, self._pieces + 1))
        words = column(name, self._note, gap=0)
        price = PlainLabel(rupiah_text(line.net), Role.AMOUNT)
        layout = row(words, price, 8, self.less, self._figure, self.more, gap=6, edge=(0, 4, 0, 4))
        layout.setStretchFactor(words, 1)
        self.setLayout(layout)
        self.show_pieces(0)

    def show_pieces(self, pieces: int) -> None:
        """Show how many come back."""
        self._pieces = pieces
        self._figure.setText(grouped(pieces))
        self._figure.set_tone("red" if pieces else "muted")
        self.less.setEnabled(pieces > 0)
        self.more.setEnabled(pieces < self._left)

    def _words(self) -> str:
        sold = f"{grouped(self.line.quantity)} × {rupiah_text(self.line.unit_price)}"
        if self._left == self.line.quantity:
            return sold
        if not self._left:
            return self.tr("{sold}, sudah dikembalikan semua").format(sold=sold)
        return self.tr("{sold}, tinggal {left} yang bisa kembali").format(sold=sold, left=grouped(self._left))
