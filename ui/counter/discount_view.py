"""A discount by hand: for what, how much, why, and what it comes to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.errors import ShopError, Unusable
from pempek_pos.money.amount import rupiah_text
from pempek_pos.sales.basket import DiscountKind
from ui.counter.discount_state import WHOLE, DiscountState
from ui.counter.reason_field import ReasonField
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace
from ui.widgets.coats import Weight
from ui.widgets.field import Field
from ui.widgets.label import PlainLabel, Role
from ui.widgets.money_field import MoneyField
from ui.widgets.segmented import Segmented
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column, holder, row
from ui.wording import sentence

_LINE, _ORDER = "line", "order"
_PERCENTS = (5, 10, 15, 20)


class DiscountView(Sheet):
    """Shows the discount thought about; tells what was chosen."""

    target_chosen = Signal(int)
    kind_chosen = Signal(object)
    value_typed = Signal(object)
    reason_typed = Signal(str)
    given = Signal()
    taken_off = Signal()

    def __init__(self, over: QWidget) -> None:
        """`over` is the counter it lies on."""
        super().__init__(self.tr("Potongan"), width=600)
        self._over = over
        self._line = 0
        self.targets = Segmented(
            self.tr("Untuk apa"),
            [
                ChipFace(_LINE, self.tr("Barang ini"), "tag"),
                ChipFace(_ORDER, self.tr("Seluruh belanja"), "shopping-basket"),
            ],
        )
        self._about = PlainLabel("", Role.MUTED, elide=True)
        self.kinds = Segmented(
            self.tr("Satuan"),
            [
                ChipFace(DiscountKind.PERCENT.value, self.tr("Persen"), "percent"),
                ChipFace(DiscountKind.AMOUNT.value, self.tr("Rupiah"), "banknote"),
            ],
        )
        self.value = MoneyField(size=20)
        self._field = Field("", self.value)
        self._quick = [Button(f"{percent}%", Weight.PAD) for percent in _PERCENTS]
        self.reason = ReasonField(
            self.tr("Alasan"),
            (
                self.tr("Pelanggan tetap"),
                self.tr("Beli banyak"),
                self.tr("Barang kurang sempurna"),
                self.tr("Menunggu lama"),
            ),
        )
        self._outcome = PlainLabel("", Role.STRONG)
        self._second = PlainLabel(
            self.tr("Di atas 20%: perlu persetujuan orang kedua."), Role.POINTS, wrap=True
        )
        self.give = Button("", Weight.PRIMARY, key="Enter", size=16)
        self._off = Button(self.tr("Hapus potongan"), icon="trash-2")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        quick = row(gap=8)
        for button in self._quick:
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            quick.addWidget(button, 1)
        self._quick_part = holder(quick)
        self.value.setMinimumHeight(px(52))
        self.set_body(
            column(
                self.targets,
                self._about,
                self.kinds,
                self._field,
                self._quick_part,
                self.reason,
                self._outcome,
                self._second,
                gap=10,
            )
        )
        self.give.setMinimumWidth(px(220))
        self.set_foot(self._off, None, self.give)

    def _connect(self) -> None:
        self.targets.chosen.connect(
            lambda key: self.target_chosen.emit(WHOLE if key == _ORDER else self._line)
        )
        self.kinds.chosen.connect(lambda key: self.kind_chosen.emit(DiscountKind(key)))
        self.value.changed.connect(lambda: self.value_typed.emit(self.value.value()))
        self.reason.changed.connect(self.reason_typed)
        self.give.clicked.connect(self.given)
        self._off.clicked.connect(self.taken_off)
        for button, percent in zip(self._quick, _PERCENTS, strict=True):
            button.clicked.connect(lambda _=False, p=percent: self.value.set_value(p))

    def open_discount(self, state: DiscountState) -> None:
        """Lay it over the counter."""
        self._line = state.target
        self.reason.clear()
        self.show_state(state)
        self.open(self._over, first=self.value)

    def show_state(self, state: DiscountState) -> None:
        """Show it as it is now."""
        percent = state.kind is DiscountKind.PERCENT
        self.targets.choose(_ORDER if state.target == WHOLE else _LINE)
        self.kinds.choose(state.kind.value)
        self._about.setText(self._about_words(state))
        self._field.set_label(self.tr("Berapa persen") if percent else self.tr("Berapa rupiah"))
        if self.value.value() != state.value:
            self.value.set_value(state.value)
        self._quick_part.setVisible(percent)
        self._show_outcome(state)
        self._off.setVisible(state.given is not None)

    def say_error(self, error: ShopError) -> None:
        """Say at its field what is wrong."""
        if isinstance(error, Unusable) and error.field == "reason":
            self.reason.say_error(sentence(error))
        else:
            self._field.set_error(sentence(error))
            self.value.setFocus(Qt.FocusReason.OtherFocusReason)

    def errors(self) -> str:
        """Every sentence it says is wrong."""
        return " ".join(filter(None, (self._field.error(), self.reason.error())))

    def close(self) -> bool:
        """Back to the counter."""
        self.close_veil()
        return True

    def _about_words(self, state: DiscountState) -> str:
        if state.target == WHOLE:
            return self.tr("Seluruh belanja, {amount}").format(amount=rupiah_text(state.amount))
        line = state.basket.lines[state.target]
        return self.tr("{name}, {amount}").format(name=line.name, amount=rupiah_text(state.amount))

    def _show_outcome(self, state: DiscountState) -> None:
        self._field.set_error(sentence(state.problem) if state.problem is not None else "")
        self._outcome.setText(
            self.tr("{before} menjadi {after}").format(
                before=rupiah_text(state.amount), after=rupiah_text(state.amount - state.off)
            )
        )
        self._second.setVisible(state.needs_approval)
        self.give.set_text(
            self.tr("Beri potongan {off}").format(off=rupiah_text(state.off))
            if state.off
            else self.tr("Beri potongan")
        )
