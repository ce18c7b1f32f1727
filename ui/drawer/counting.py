"""The count that closes a shift: pieces by denomination, their sum; what was expected is not told before."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from pempek_pos.errors import ShopError
from pempek_pos.money.amount import rupiah_text
from pempek_pos.till.shift import DENOMINATIONS
from ui.drawer.pieces import PiecesRow
from ui.drawer.state import CountState
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.field import TextField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import Banner, Tone
from ui.widgets.sheet import Sheet
from ui.widgets.stack import Divider, column, holder
from ui.wording import sentence


class CountSheet(Sheet):
    """`counted` brings the pieces as they are typed, `close_wanted` the note, `hand_over` the way past parked
    baskets.
    """

    counted = Signal(object)
    close_wanted = Signal(str)
    hand_over = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Hitung uang di laci"), width=920)
        self.rows = [PiecesRow(denomination) for denomination in DENOMINATIONS]
        self.note = TextField(self.tr("Catatan, misalnya ada uang rusak (boleh kosong)"))
        self._advice = PlainLabel("", Role.MUTED, wrap=True)
        self._total = PlainLabel("Rp0", Role.DUE)
        self._banner = Banner()
        self._do = Button(self.tr("Tutup giliran"), Weight.PRIMARY, icon="lock", key="F9", size=16)
        self._lay_out()
        for piece in self.rows:
            piece.changed.connect(self._tell)
            piece.problem.connect(self._say_problem)
            piece.left.connect(lambda by, piece=piece: self._lead(piece, by))
        self._banner.acted.connect(self.hand_over)
        self._do.clicked.connect(lambda: self.close_wanted.emit(self.note.text()))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        half = (len(self.rows) + 1) // 2
        for at, piece in enumerate(self.rows):
            grid.addWidget(piece, at % half, at // half * 2)
        grid.addWidget(Divider(upright=True), 0, 1, half, 1)
        for side in (0, 2):
            grid.setColumnStretch(side, 1)
        self.set_body(holder(column(self._advice, self._banner, 4, grid, 4, Divider(), 4, self.note, gap=8)))
        self._total.setAlignment(Qt.AlignmentFlag.AlignLeft)
        total = column(PlainLabel(self.tr("Jumlah dihitung"), Role.SMALL), self._total, gap=0)
        leave = Button(self.tr("Batal"))
        leave.clicked.connect(self.close_veil)
        self.set_foot(total, None, leave, self._do)

    def ask(self, over: QWidget) -> None:
        """Open with nothing counted."""
        for piece in self.rows:
            piece.clear()
        self.note.clear()
        self._banner.dismiss()
        self._say_problem("")
        self.open(over=over, first=self.rows[0].field)

    def show_count(self, state: CountState) -> None:
        """Show the sum so far, and whether parked baskets stand in the way."""
        self._total.setText(rupiah_text(state.count.total))
        if state.parked:
            words = self.tr(
                "Masih ada {n} keranjang yang ditahan di laci ini. Selesaikan di Kasir, atau serahkan ke "
                "giliran berikutnya."
            )
            self._banner.say(Tone.WARN, words.format(n=state.parked), action=self.tr("Serahkan dan tutup"))

    def say_error(self, error: ShopError) -> None:
        """Say why the shift does not close."""
        self._banner.say(Tone.ERROR, sentence(error))

    def _say_problem(self, sentence: str) -> None:
        """What was typed is no number of pieces; the advice stands again once it is."""
        advice = self.tr("Hitung tanpa melihat catatan. Selisih ditunjukkan setelah giliran ditutup.")
        self._advice.setText(sentence or advice)
        self._advice.set_tone("red" if sentence else "")

    def _tell(self) -> None:
        counted = {piece.denomination: piece.pieces() for piece in self.rows}
        self.counted.emit({value: pieces for value, pieces in counted.items() if pieces is not None})

    def _lead(self, piece: PiecesRow, by: int) -> None:
        at = self.rows.index(piece) + by
        if 0 <= at < len(self.rows):
            self.rows[at].field.setFocus()
            self.rows[at].field.selectAll()
        elif at >= len(self.rows):
            self.note.setFocus()
