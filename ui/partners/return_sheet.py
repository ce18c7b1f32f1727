"""Goods of an invoice that come back: how many of each line, why, and what that comes to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pempek_pos.money.amount import rupiah_text
from pempek_pos.sales.receipt import ReceiptLine
from ui.partners.account_state import Returning
from ui.partners.amount_sheet import AmountSheet
from ui.theme_look import px
from ui.widgets.combo import Combo, Option
from ui.widgets.field import Field, TextField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.lines import Line, Lines
from ui.widgets.money_field import WholeField
from ui.widgets.stack import Scroll, holder, row


class ReturnSheet(AmountSheet):
    """`invoice_chosen` brings the sale's id, `pieces` a line and how many, `sent` the reason."""

    invoice_chosen = Signal(str)
    pieces = Signal(int, int)
    sent = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("Retur barang"), self.tr("Terima kembali"), width=640)
        self.invoice = Combo()
        self.reason = TextField(self.tr("misalnya kemasan bocor"))
        self.counts: dict[int, WholeField] = {}
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(8)
        self._goods = Scroll(holder(self._list))
        self._goods.setFixedHeight(px(208))
        self._worth = Lines()
        self._worth.setFixedHeight(px(32))
        self._asks = PlainLabel(self.tr("Perlu persetujuan orang kedua."), Role.SMALL, wrap=True)
        self._shown = ""
        fields = {"reason": Field(self.tr("Alasan"), self.reason)}
        self.hold(
            fields,
            Field(self.tr("Dari faktur"), self.invoice),
            self._goods,
            fields["reason"],
            self._worth,
            self._asks,
        )
        self.invoice.chosen.connect(self.invoice_chosen)
        self.send.clicked.connect(lambda: self.sent.emit(self.reason.text()))

    def ask(self, state: Returning, over: QWidget) -> None:
        """Open with this partner's invoices."""
        self.hush()
        self._shown = ""
        self.reason.clear()
        self.invoice.set_options([Option(source, label) for source, label in state.invoices])
        self.show_state(state)
        self.open(over=over, first=self.invoice)

    def show_state(self, state: Returning) -> None:
        """Show the goods of the chosen invoice, and what comes back of them."""
        self.hush()
        shown = state.sale.id if state.sale is not None else ""
        if shown != self._shown or not shown:
            self._shown = shown
            self._offer(state)
        self._worth.show_lines([Line(self.tr("Jadi nota kredit"), rupiah_text(state.worth), strong=True)])
        self._asks.setVisible(state.needs_approval)
        self.send.setEnabled(bool(state.worth))

    def _offer(self, state: Returning) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.counts = {}
        lines = state.sale.lines if state.sale is not None else ()
        left = state.left.pieces if state.left is not None else {}
        for line in lines:
            self._list.addWidget(self._made(line, left.get(line.line_no, 0)))
        if not lines:
            self._list.addWidget(PlainLabel(self.tr("Belum ada faktur."), Role.MUTED))
        self._list.addStretch(1)

    def _made(self, line: ReceiptLine, left: int) -> QWidget:
        count = self.counts[line.line_no] = WholeField("0", most=left)
        count.setFixedWidth(px(96))
        count.setAccessibleName(self.tr("{name}: berapa yang kembali").format(name=line.name))
        count.setEnabled(bool(left))
        count.changed.connect(lambda: self.pieces.emit(line.line_no, count.value() or 0))
        price = PlainLabel(rupiah_text(line.unit_price), Role.MUTED)
        of = PlainLabel(self.tr("dari {n}").format(n=left), Role.MUTED)
        of.setFixedWidth(px(72))
        return holder(row(PlainLabel(line.name, elide=True), None, price, count, of, gap=12))
