"""Counting a partner's shelf: what stays, what is taken back, what expired; the rest was sold."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from pempek_pos.consignment.goods import CountedLine
from pempek_pos.errors import ShopError
from pempek_pos.money.amount import grouped
from ui.partners.consignment_presenter import ShelfItem
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.field import Field, TextField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.money_field import WholeField
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column, holder
from ui.wording import sentence


class _Row:
    """The fields of one item."""

    def __init__(self, item: ShelfItem, words: Sequence[str]) -> None:
        self.item = item
        self.fields = tuple(WholeField(most=10_000) for _ in words)
        self.sold = PlainLabel("", Role.AMOUNT)
        for field, word in zip(self.fields, words, strict=True):
            field.setFixedWidth(px(96))
            field.setAccessibleName(f"{item.name}: {word}")
            field.textChanged.connect(self.reckon)
        self.reckon()

    @property
    def counted(self) -> bool:
        """Whether anything was typed."""
        return any(field.value() is not None for field in self.fields)

    def line(self) -> CountedLine:
        """What was typed; what is blank is none."""
        return CountedLine(self.item.item_id, *(field.value() or 0 for field in self.fields))

    def reckon(self) -> None:
        """Show what that makes sold."""
        line = self.line()
        sold = self.item.pieces - line.counted - line.taken_back - line.expired
        self.sold.setText(grouped(sold) if self.counted else "–")
        self.sold.set_tone("red" if self.counted and sold < 0 else "")


class CountSheet(Sheet):
    """`sent` brings the lines and a note; an item with no figure was not counted."""

    sent = Signal(object, str)

    def __init__(self) -> None:
        super().__init__(self.tr("Hitung titipan"), width=760)
        self.rows: list[_Row] = []
        self._fill("", ())
        send = Button(
            self.tr("Catat dan tagih yang terjual"), Weight.PRIMARY, icon="check", key="Ctrl+Enter", size=16
        )
        leave = Button(self.tr("Batal"))
        self.set_foot(None, leave, send)
        leave.clicked.connect(self.close_veil)
        send.clicked.connect(lambda: self.sent.emit(self.lines(), self.note.text()))

    def ask(self, name: str, items: Sequence[ShelfItem], over: QWidget) -> None:
        """Open with what is out there."""
        self._fill(name, items)
        self.open(over=over, first=self.rows[0].fields[0] if self.rows else self.note)

    def _fill(self, name: str, items: Sequence[ShelfItem]) -> None:
        self.note = TextField(self.tr("misalnya dihitung bersama Bu Ani"))
        self._error = PlainLabel("", Role.BAD, wrap=True)
        self._error.hide()
        words = self.tr(
            "Isi yang masih di rak, yang Anda bawa pulang, dan yang kedaluwarsa. Sisanya dianggap terjual "
            "dan ditagih dengan harga saat dititipkan. Barang yang dikosongkan tidak dihitung."
        )
        who, how = PlainLabel(name, Role.STRONG, elide=True), PlainLabel(words, Role.MUTED, wrap=True)
        note = Field(self.tr("Catatan"), self.note)
        self.set_body(holder(column(who, how, self._grid(items), note, self._error, gap=12)))

    def lines(self) -> tuple[CountedLine, ...]:
        """What was counted."""
        return tuple(line.line() for line in self.rows if line.counted)

    def say_error(self, error: ShopError) -> None:
        """Say what cannot be."""
        self._error.setText(sentence(error))
        self._error.show()
        self.bring_into_sight(self._error)

    def _grid(self, items: Sequence[ShelfItem]) -> QWidget:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        typed = (self.tr("Masih di rak"), self.tr("Ditarik"), self.tr("Kedaluwarsa"))
        for at, words in enumerate((self.tr("Barang"), self.tr("Titipan"), *typed, self.tr("Terjual"))):
            grid.addWidget(PlainLabel(words, Role.MUTED), 0, at)
        self.rows = [_Row(item, typed) for item in items]
        for at, line in enumerate(self.rows, 1):
            grid.addWidget(PlainLabel(line.item.name, Role.BODY, elide=True), at, 0)
            grid.addWidget(PlainLabel(grouped(line.item.pieces), Role.AMOUNT), at, 1)
            for place, field in enumerate(line.fields, 2):
                grid.addWidget(field, at, place)
            grid.addWidget(line.sold, at, 5)
        return holder(grid)
