"""Leaving goods with a partner: item by item, with how many pieces."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from pempek_pos.catalog.item import Item
from pempek_pos.consignment.goods import LeftLine
from pempek_pos.errors import ShopError
from pempek_pos.money.amount import Rupiah, rupiah_text
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.field import Field, TextField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.money_field import WholeField
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column, holder
from ui.wording import sentence


class LeaveSheet(Sheet):
    """`sent` brings the lines and a note; an item without pieces is not left."""

    sent = Signal(object, str)

    def __init__(self) -> None:
        super().__init__(self.tr("Titipkan barang"), width=680)
        self.pieces: dict[str, WholeField] = {}
        self._prices: dict[str, int] = {}
        self._sum = PlainLabel("", Role.AMOUNT)
        self._fill("", ())
        send = Button(self.tr("Titipkan"), Weight.PRIMARY, icon="check", key="Ctrl+Enter", size=16)
        leave = Button(self.tr("Batal"))
        self.set_foot(self._sum, None, leave, send)
        leave.clicked.connect(self.close_veil)
        send.clicked.connect(lambda: self.sent.emit(self.lines(), self.note.text()))

    def ask(self, name: str, items: Sequence[Item], over: QWidget) -> None:
        """Open with what can be left, at the partner's prices of today."""
        self._fill(name, items)
        self._add_up()
        self.open(over=over, first=next(iter(self.pieces.values()), self.note))

    def _fill(self, name: str, items: Sequence[Item]) -> None:
        self.note = TextField(self.tr("misalnya ditaruh di freezer depan"))
        self._error = PlainLabel("", Role.BAD, wrap=True)
        self._error.hide()
        note = Field(self.tr("Catatan"), self.note)
        self.set_body(
            holder(
                column(
                    PlainLabel(name, Role.STRONG, elide=True), self._goods(items), note, self._error, gap=12
                )
            )
        )

    def lines(self) -> tuple[LeftLine, ...]:
        """What was filled in."""
        typed = ((item_id, field.value() or 0) for item_id, field in self.pieces.items())
        return tuple(LeftLine(item_id, pieces) for item_id, pieces in typed if pieces)

    def say_error(self, error: ShopError) -> None:
        """Say what cannot be."""
        self._error.setText(sentence(error))
        self._error.show()
        self.bring_into_sight(self._error)

    def _goods(self, items: Sequence[Item]) -> QWidget:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for at, words in enumerate((self.tr("Barang"), self.tr("Harga mitra"), self.tr("Dititipkan"))):
            grid.addWidget(PlainLabel(words, Role.MUTED), 0, at)
        self.pieces, self._prices = {}, {}
        for line, item in enumerate(items, 1):
            field = WholeField(most=10_000)
            field.setFixedWidth(px(112))
            field.setAccessibleName(f"{item.name}: {self.tr('Dititipkan')}")
            field.textChanged.connect(self._add_up)
            price = item.price or Rupiah(0)
            self.pieces[item.id], self._prices[item.id] = field, price
            grid.addWidget(PlainLabel(item.name, Role.BODY, elide=True), line, 0)
            grid.addWidget(PlainLabel(rupiah_text(price), Role.AMOUNT), line, 1)
            grid.addWidget(field, line, 2)
        return holder(grid)

    def _add_up(self) -> None:
        worth = sum(line.pieces * self._prices[line.item_id] for line in self.lines())
        self._sum.setText(self.tr("Nilai titipan {amount}").format(amount=rupiah_text(worth)))
