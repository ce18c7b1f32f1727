"""The day's receipts over the counter: look again, print again, or take goods back."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from pempek_pos.errors import ShopError, Unusable
from pempek_pos.money.amount import grouped, rupiah_text
from pempek_pos.sales.receipt import Receipt, ReceiptKind
from pempek_pos.sales.tender import TenderKind
from ui.counter.reason_field import ReasonField
from ui.counter.refund_line import RefundLine
from ui.counter.refund_state import RefundState
from ui.counter.totals import SumRow, SumRows
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.choice_list import Choice, ChoiceList
from ui.widgets.coats import Weight
from ui.widgets.field import Field, SearchField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import EmptyState
from ui.widgets.sheet import Sheet
from ui.widgets.stack import Divider, Scroll, column, holder, row
from ui.wording import sentence
from ui.words.days import clock_time, day_and_time
from ui.words.names import member_name
from ui.words.tenders import tender_name


class RefundView(Sheet):
    """Shows receipts and what a refund would mean; tells what is to come back."""

    asked = Signal(str)
    pieces_wanted = Signal(int, int)
    all_wanted = Signal()
    reason_typed = Signal(str)
    refunded = Signal()
    receipt_wanted = Signal()

    def __init__(self, over: QWidget) -> None:
        """`over` is the counter it lies on."""
        super().__init__(self.tr("Struk hari ini"), width=980)
        self._over = over
        self.number = SearchField(self.tr("Nomor struk, atau pindai QR-nya"), icon="receipt-text")
        self.number_field = Field("", self.number)
        self.number_field.set_label("")
        self.latest = ChoiceList(self.tr("Struk terakhir"))
        self._title = PlainLabel("", Role.STRONG, elide=True)
        self._about = PlainLabel("", Role.SMALL, elide=True)
        self._lines = column(gap=0)
        self.rows: list[RefundLine] = []
        self._shown: Receipt | None = None
        self._all = Button(self.tr("Semua kembali"), Weight.SECONDARY, key="F8")
        self._look = Button(self.tr("Lihat dan cetak"), Weight.SECONDARY, icon="printer", key="Ctrl+P")
        self.sums = SumRows(gap=4)
        self.reason = ReasonField(
            self.tr("Alasan pengembalian"),
            (
                self.tr("Salah barang"),
                self.tr("Rasa berubah"),
                self.tr("Kurang jumlah"),
                self.tr("Pelanggan batal"),
            ),
        )
        self._second = PlainLabel(
            self.tr("Di atas Rp100.000: perlu persetujuan orang kedua."), Role.POINTS, wrap=True
        )
        self.give = Button("", Weight.DANGER, key="F9", size=16)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._left = holder(column(self.number_field, self.latest, gap=8))
        self._left.setFixedWidth(px(300))
        head = column(row(self._title, self._look, self._all, gap=8), self._about, gap=4)
        inner = Scroll(holder(column(holder(self._lines), None)))
        inner.setMinimumHeight(px(150))
        detail = column(head, Divider(), inner, Divider(), self.sums, self.reason, self._second, gap=10)
        detail.setStretchFactor(inner, 1)
        self._layers = QStackedWidget()
        self._layers.addWidget(holder(detail))
        self._layers.addWidget(
            EmptyState("receipt-text", self.tr("Pilih struk di kiri, tulis nomornya, atau pindai QR-nya."))
        )
        body = row(self._left, Divider(upright=True), self._layers, gap=20)
        body.setStretchFactor(self._layers, 1)
        whole = holder(body)
        whole.setMinimumHeight(px(430))
        self.set_body(whole)
        self.give.setMinimumWidth(px(260))
        self.set_foot(None, self.give)

    def _connect(self) -> None:
        self.number.returnPressed.connect(lambda: self.asked.emit(self.number.text()))
        self.latest.chosen.connect(self.asked)
        self._all.clicked.connect(self.all_wanted)
        self._look.clicked.connect(self.receipt_wanted)
        self.reason.changed.connect(self.reason_typed)
        self.give.clicked.connect(self.refunded)

    def open_receipts(self, state: RefundState) -> None:
        """Lay the receipts over the counter."""
        self.number.clear()
        self.reason.clear()
        self._shown = None
        self.latest.set_choices([_choice(receipt, self.tr("Pengembalian")) for receipt in state.latest])
        self.show_state(state)
        self.open(self._over, first=self.number)

    def show_state(self, state: RefundState) -> None:
        """Show them as things stand."""
        self.number_field.set_error("")
        self.reason.say_error("")
        opened = state.opened
        self._layers.setCurrentIndex(0 if opened else 1)
        can = state.left is not None and any(state.left.pieces.values())
        self.give.setVisible(can)
        self.reason.setVisible(can)
        self._all.setVisible(can)
        self._second.setVisible(state.needs_approval)
        if opened is None:
            return
        self._show_opened(opened, state)
        self.sums.show_rows(self._sums(state))
        self.give.setEnabled(state.plan is not None and not state.busy)
        self.give.set_text(
            self._deed(state).format(amount=rupiah_text(state.money))
            if state.plan
            else self.tr("Pilih yang kembali")
        )

    def say_error(self, error: ShopError) -> None:
        """Say at its field what is wrong."""
        if isinstance(error, Unusable) and error.field == "reason":
            self.reason.say_error(sentence(error))
        else:
            self.number_field.set_error(sentence(error))
            self.number.setFocus(Qt.FocusReason.OtherFocusReason)
            self.number.selectAll()

    def errors(self) -> str:
        """Every sentence it says is wrong."""
        return " ".join(filter(None, (self.number_field.error(), self.reason.error())))

    def close(self) -> bool:
        """Back to the counter."""
        self.close_veil()
        return True

    def _show_opened(self, opened: Receipt, state: RefundState) -> None:
        if opened is not self._shown:
            self._shown = opened
            self._build(opened, state)
        for line in self.rows:
            line.show_pieces(state.pieces(line.line.line_no))
        who = member_name(opened.member.name) if opened.member else self.tr("tanpa anggota")
        if opened.partner is not None:
            who = f"{opened.partner.name} · {opened.partner.invoice_no}"
        self._title.setText(opened.number)
        about = (rupiah_text(opened.due), day_and_time(opened.sold_at), opened.cashier, who)
        self._about.setText(" · ".join(about))

    def _build(self, opened: Receipt, state: RefundState) -> None:
        for old in self.rows:
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = [RefundLine(line, state.returnable(line.line_no)) for line in opened.lines]
        for line in self.rows:
            self._lines.addWidget(line)
            line.wanted.connect(self.pieces_wanted)
            line.less.setVisible(state.left is not None)
            line.more.setVisible(state.left is not None)

    def _sums(self, state: RefundState) -> list[SumRow]:
        if state.plan is None:
            return []
        rows = list(self._off_account(state))
        rows += [
            SumRow(
                self.tr("Kembali lewat {tender}").format(tender=tender_name(part.kind)),
                rupiah_text(-part.amount),
                "text",
            )
            for part in state.plan.taken
            if part.kind is not TenderKind.ACCOUNT
        ]
        points = state.points
        if points is not None and points.taken_back:
            rows.append(
                SumRow(self.tr("Poin belanja ini ditarik"), f"−{grouped(points.taken_back)}", "amber_deep")
            )
        if points is not None and points.referral:
            rows.append(
                SumRow(self.tr("Poin ajakan teman ditarik"), f"−{grouped(points.referral)}", "amber_deep")
            )
        if points is not None and points.given_back:
            rows.append(
                SumRow(self.tr("Poin yang dipakai kembali"), f"+{grouped(points.given_back)}", "amber_deep")
            )
        return rows

    def _deed(self, state: RefundState) -> str:
        assert state.plan is not None
        only_account = all(part.kind is TenderKind.ACCOUNT for part in state.plan.taken)
        return (
            self.tr("Potong utang {amount}")
            if only_account and state.plan.taken
            else self.tr("Kembalikan {amount}")
        )

    def _off_account(self, state: RefundState) -> Iterator[SumRow]:
        """What goes off the open invoice, and what stays for the next one where that is paid already."""
        off, kept = state.off_account
        if off:
            yield SumRow(self.tr("Utang berkurang"), rupiah_text(-off), "text")
        if kept:
            yield SumRow(self.tr("Jadi saldo lebih mitra"), rupiah_text(kept), "text")


def _choice(receipt: Receipt, refund: str) -> Choice:
    back = receipt.kind is ReceiptKind.REFUND
    who = member_name(receipt.member.name) if receipt.member else receipt.cashier
    if receipt.partner is not None:
        who = receipt.partner.name
    detail = f"{clock_time(receipt.sold_at)} · {refund if back else who}"
    return Choice(
        receipt.number,
        receipt.number,
        detail,
        rupiah_text(receipt.due),
        icon="undo-2" if back else "receipt-text",
        tone="red" if back else "text",
    )
