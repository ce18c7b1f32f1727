"""The right side of the counter: the member, the basket, what it comes to, and the way to the money."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from pempek_pos.money.amount import grouped, rupiah_text
from ui.counter.basket_words import basket_lines, sum_rows
from ui.counter.code_words import code_chips
from ui.counter.member_panel import MemberPanel
from ui.counter.state import CounterState
from ui.counter.totals import Totals
from ui.theme_look import px
from ui.widgets.basket_lines import BasketLines
from ui.widgets.button import Button, IconButton
from ui.widgets.chip import ChipRow
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import EmptyState
from ui.widgets.stack import column, holder, row


class BasketPanel(QWidget):
    """Shows the basket; says which line changes and what is wanted next."""

    more = Signal(int)
    less = Signal(int)
    removed = Signal(int)
    quantity_wanted = Signal(int)
    selected = Signal(int)
    pay_wanted = Signal()
    discount_wanted = Signal()
    rewards_wanted = Signal()
    park_wanted = Signal()
    void_wanted = Signal()
    code_removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.member = MemberPanel()
        self.lines = BasketLines(self.tr("Keranjang"))
        self.codes = ChipRow(self.tr("Kode di keranjang ini: sentuh untuk melepas"), checkable=False)
        self.totals = Totals()
        self.pay = Button(self.tr("Bayar"), Weight.PRIMARY, key="F9", size=20)
        self._pieces = PlainLabel("", Role.MUTED)
        self._void = IconButton("trash-2", self.tr("Batalkan seluruh keranjang"))
        self._discount = Button(self.tr("Potongan"), icon="tag", key="F4")
        self._rewards = Button(self.tr("Hadiah"), Weight.REWARD, icon="gift", key="F8")
        self._park = Button(self.tr("Tahan"), icon="pause", key="F6")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        empty = EmptyState(
            "shopping-basket",
            self.tr("Keranjang masih kosong. Pindai barang, ketik namanya, atau sentuh di daftar."),
        )
        self._head = holder(row(self._pieces, None, self._void, edge=(6, 0, 0, 0)))
        filled = holder(column(self._head, self.lines, gap=0))
        self._layers = QStackedWidget()
        self._layers.addWidget(filled)
        self._layers.addWidget(empty)
        actions = row(gap=6)
        for button in (self._discount, self._rewards, self._park):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            actions.addWidget(button, button.minimumSizeHint().width())
        self.pay.setMinimumHeight(px(60))
        layout = column(
            self.member,
            self._layers,
            self.codes,
            self.totals,
            actions,
            self.pay,
            gap=10,
            edge=(14, 14, 14, 14),
        )
        layout.setStretchFactor(self._layers, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.lines.more.connect(lambda key: self.more.emit(int(key)))
        self.lines.less.connect(lambda key: self.less.emit(int(key)))
        self.lines.removed.connect(lambda key: self.removed.emit(int(key)))
        self.lines.quantity_wanted.connect(lambda key: self.quantity_wanted.emit(int(key)))
        self.lines.selected.connect(lambda key: self.selected.emit(int(key) if key else -1))
        self.pay.clicked.connect(self.pay_wanted)
        self._discount.clicked.connect(self.discount_wanted)
        self._rewards.clicked.connect(self.rewards_wanted)
        self._park.clicked.connect(self.park_wanted)
        self.codes.chosen.connect(self.code_removed)
        self._void.clicked.connect(self.void_wanted)

    def show_state(self, state: CounterState) -> None:
        """Show the basket as it is now."""
        price = state.quote.price
        filled = bool(price.lines)
        self._layers.setCurrentIndex(0 if filled else 1)
        lines = basket_lines(price, state.warnings)
        self.lines.set_lines(lines, str(state.selected) if state.selected >= 0 else "")
        pieces = sum(line.quantity for line in price.lines)
        self._pieces.setText(
            self.tr("{lines} baris, {pieces} buah").format(lines=len(price.lines), pieces=grouped(pieces))
        )
        self.codes.set_chips(code_chips(state.quote.codes))
        self.codes.setVisible(bool(state.quote.codes))
        explained = bool(price.reduction or state.quote.codes)
        self.totals.show_sums(sum_rows(price), rupiah_text(price.net), reasons=explained)
        self.pay.set_text(
            self.tr("Bayar {total}").format(total=rupiah_text(price.net)) if filled else self.tr("Bayar")
        )
        for button in (self.pay, self._discount):
            button.setEnabled(filled)
        self._rewards.setEnabled(filled and state.partner is None)
        self._park.setEnabled(filled or bool(state.parked))
        self.member.show_state(state)

    def press(self, event: QKeyEvent) -> None:
        """Let a key act on the selected line."""
        self.lines.press(event)
