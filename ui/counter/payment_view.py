"""The payment over the counter: what is due largest, ways to pay, keys for money, what goes back."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.errors import ShopError
from pempek_pos.money.amount import Rupiah, grouped, rupiah_text
from pempek_pos.sales.tender import TenderKind
from ui.counter.enter_gate import EnterGate
from ui.counter.payment_state import PaymentState
from ui.counter.payment_words import account_sentence, points_sentence, tab_faces
from ui.counter.quick_cash import quick_cash
from ui.counter.tender_list import TenderList
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.field import Field, TextField
from ui.widgets.keypad import Keypad
from ui.widgets.label import PlainLabel, Role
from ui.widgets.money_field import MoneyField
from ui.widgets.picture import Picture
from ui.widgets.segmented import Segmented
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column, holder, row
from ui.wording import sentence

_MOST_QUICK = 4
_TABS = (TenderKind.CASH, TenderKind.QRIS, TenderKind.TRANSFER, TenderKind.CARD, TenderKind.ACCOUNT)


class PaymentView(Sheet):
    """Shows a payment under way; tells what was typed, chosen and taken."""

    kind_chosen = Signal(object)
    amount_typed = Signal(object)
    reference_typed = Signal(str)
    tender_removed = Signal(int)
    taken = Signal()

    def __init__(self, over: QWidget, gate: EnterGate) -> None:
        """`over` is the counter it lies on."""
        super().__init__(self.tr("Pembayaran"), width=860)
        self._over, self._gate = over, gate
        self._due_name = PlainLabel("", Role.MUTED)
        self.due = PlainLabel("", Role.HUGE)
        self._rounding = PlainLabel("", Role.SMALL)
        self.tabs = Segmented(self.tr("Cara bayar"), tab_faces())
        self.amount = MoneyField(size=28)
        self._field = Field("", self.amount)
        self._quick = [Button("", Weight.PAD) for _ in range(_MOST_QUICK + 1)]
        self._last_four = TextField(self.tr("1234"), longest=4)
        self._approval = TextField(self.tr("Ada di slip EDC"), longest=12)
        self._number = TextField(self.tr("Boleh kosong"), longest=40)
        self.tenders = TenderList()
        self._change_name = PlainLabel("", Role.BODY)
        self.change = PlainLabel("", Role.FIGURE)
        self._points = PlainLabel("", Role.POINTS, wrap=True)
        self._star = Picture("sparkles", 20, "amber")
        self.take = Button("", Weight.PRIMARY, key="Enter", size=16)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.amount.setMinimumHeight(px(56))
        quick = row(gap=8)
        for button in self._quick:
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            quick.addWidget(button, 1)
        self._cash_part = holder(quick)
        self._four = Field(self.tr("4 angka terakhir"), self._last_four)
        self._card_part = holder(
            row(
                self._four,
                Field(self.tr("Kode persetujuan"), self._approval),
                gap=12,
            )
        )
        self._number_part = Field(self.tr("Nomor transaksi"), self._number)
        change = row(self._change_name, None, self.change)
        left = column(
            self._due_name, self.due, self._rounding, 4, self.tabs, 4, self._field, self._cash_part,
            self._card_part, self._number_part, self.tenders, 8, change, None, gap=8,
        )  # fmt: skip
        pad = Keypad(tall=px(66))
        pad.typed.connect(self.amount.type_key)
        keys = holder(column(pad, None))
        keys.setFixedWidth(px(308))
        body = row(left, keys, gap=24)
        body.setStretchFactor(left, 1)
        self.set_body(body)
        self.take.setMinimumSize(px(288), px(60))
        foot = row(self._star, self._points, gap=10)
        foot.setStretchFactor(self._points, 1)
        said = holder(foot)
        self.set_foot(said, self.take)

    def _connect(self) -> None:
        self.closed.connect(lambda: self._field.set_error(""))
        self.tabs.chosen.connect(lambda key: self.kind_chosen.emit(TenderKind(key)))
        self.amount.changed.connect(self._type_amount)
        self._last_four.textEdited.connect(self._type_reference)
        self._approval.textEdited.connect(self._type_reference)
        self._number.textEdited.connect(self._type_reference)
        self.tenders.removed.connect(self.tender_removed)
        self.take.clicked.connect(self._take)
        for button in self._quick:
            button.clicked.connect(lambda _=False, b=button: self._quicken(b))
        for at, kind in enumerate(_TABS, 1):
            self.bind(f"Ctrl+{at}", partial(self.kind_chosen.emit, kind))

    # -- what it is shown --

    def open_payment(self, state: PaymentState) -> None:
        """Lay the payment over the counter."""
        self.show_state(state)
        self.open(self._over, first=self.amount)
        self._gate.shut()

    def show_state(self, state: PaymentState) -> None:
        """Show the payment as it is now."""
        self._show_due(state)
        self._show_entry(state)
        self._show_outcome(state)
        self.tenders.show_tenders(state.tenders)
        later = account_sentence(state)
        said = later or points_sentence(state)
        self._points.setText(said)
        self._star.show_icon("calendar-clock" if later else "sparkles", "sea" if later else "amber")
        self._star.setVisible(bool(said))
        self._points.set_tone("text" if later else "")
        self.take.setEnabled(not state.busy)

    def say_error(self, error: ShopError) -> None:
        """Say under the amount what is wrong; the keyboard is there."""
        self._field.set_error(sentence(error))
        self.amount.setFocus(Qt.FocusReason.OtherFocusReason)
        self.amount.selectAll()

    def say_scan(self) -> None:
        """A scan came while money is being taken: it is not rung up."""
        self._field.set_error(
            self.tr("Belum dicatat: selesaikan pembayaran atau tekan Esc, lalu pindai lagi.")
        )

    def error(self) -> str:
        """What it says is wrong."""
        return self._field.error()

    def close(self) -> bool:
        """Back to the counter."""
        self.close_veil()
        return True

    def press(self, key: str) -> bool:
        """A bouncing Enter takes nothing."""
        if key == "Enter" and not self._gate.opens():
            return True
        return super().press(key)

    # -- parts --

    def _show_due(self, state: PaymentState) -> None:
        self._due_name.setText(
            self.tr("Sisa yang harus dibayar") if state.tenders else self.tr("Yang harus dibayar")
        )
        self.due.setText(rupiah_text(state.left))
        difference = state.left - state.left_before_rounding
        self._rounding.setText(
            self.tr("Pembulatan tunai {amount}, sebelum dibulatkan {before}").format(
                amount=rupiah_text(difference), before=rupiah_text(state.left_before_rounding)
            )
        )
        self._rounding.setVisible(bool(difference))

    def _show_entry(self, state: PaymentState) -> None:
        self.tabs.offer(TenderKind.ACCOUNT.value, state.partner is not None)
        self.tabs.choose(state.kind.value)
        cash, card = state.kind is TenderKind.CASH, state.kind is TenderKind.CARD
        later = state.kind is TenderKind.ACCOUNT
        paid = self.tr("Uang diterima") if cash else self.tr("Jumlah yang dibayar")
        self._field.set_label(self.tr("Jumlah yang ditempokan") if later else paid)
        self.amount.setPlaceholderText(grouped(state.left))
        if self.amount.value() != state.typed:
            self.amount.set_value(state.typed)
        self._cash_part.setVisible(cash)
        self._card_part.setVisible(card)
        self._number_part.setVisible(not cash and not card and not later)
        if not state.reference:
            self._last_four.clear()
            self._approval.clear()
            self._number.clear()
        amounts = quick_cash(state.left)
        for at, button in enumerate(self._quick):
            shown = at <= len(amounts) and state.left > 0
            button.setVisible(shown)
            if shown:
                button.set_text(self.tr("Uang pas") if at == 0 else grouped(amounts[at - 1]))
                button.setProperty("amount", None if at == 0 else amounts[at - 1])

    def _show_outcome(self, state: PaymentState) -> None:
        outcome = state.outcome()
        offered = state.left if state.typed is None else state.typed
        if outcome.settlement is not None:
            self._change_name.setText(self.tr("Kembalian"))
            self.change.setText(rupiah_text(outcome.settlement.change))
            self.change.set_tone("green" if outcome.settlement.change else "muted")
            self.take.set_text(self._deed(state).format(amount=rupiah_text(offered)))
        else:
            self._change_name.setText(self.tr("Masih kurang"))
            self.change.setText(rupiah_text(outcome.missing) if outcome.missing else "–")
            self.change.set_tone("amber")
            self.take.set_text(self.tr("Catat {amount}").format(amount=rupiah_text(offered)))
        wrong = state.passed or (outcome.problem if state.typed else None)
        self._field.set_error("" if wrong is None else sentence(wrong))

    def _deed(self, state: PaymentState) -> str:
        if state.passed is not None and state.approves_alone:
            return self.tr("Setujui dan jual")
        return (
            self.tr("Tempokan {amount}") if state.kind is TenderKind.ACCOUNT else self.tr("Terima {amount}")
        )

    # -- what people do --

    def _type_amount(self) -> None:
        value = self.amount.value()
        self.amount_typed.emit(None if value is None else Rupiah(value))

    def _type_reference(self) -> None:
        parts = (self._last_four.text(), self._approval.text(), self._number.text())
        digits = not parts[0] or (parts[0].isascii() and parts[0].isdigit())
        self._four.set_error("" if digits else self.tr("Tulis 4 angka terakhir di kartu."))
        self.reference_typed.emit(" ".join(part.strip() for part in parts if part.strip()))

    def _take(self) -> None:
        if self._card_part.isVisible() and self._four.error():
            self._last_four.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.taken.emit()

    def _quicken(self, button: Button) -> None:
        self.amount.set_value(button.property("amount"))
        self.amount_typed.emit(button.property("amount"))
        self.amount.setFocus(Qt.FocusReason.OtherFocusReason)
