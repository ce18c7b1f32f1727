"""No shift runs: count the float, see how it differs from the last count, and begin."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.errors import ShopError
from pempek_pos.money.amount import rupiah_text
from pempek_pos.till.shift import Shift
from ui.drawer.state import DrawerState
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.field import Field
from ui.widgets.keypad import Keypad
from ui.widgets.label import PlainLabel, Role
from ui.widgets.money_field import MoneyField
from ui.widgets.picture import Picture
from ui.widgets.stack import Card, column, holder, row
from ui.wording import sentence
from ui.words.days import day_and_time


class OpeningPanel(QWidget):
    """A card in the middle; `open_wanted` brings the float, `float_typed` what is typed so far."""

    float_typed = Signal(object)
    open_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.money = MoneyField(size=28)
        self._field = Field(self.tr("Uang modal di laci"), self.money)
        self._title = PlainLabel("", Role.TITLE)
        self._last = PlainLabel("", Role.MUTED, wrap=True)
        self._difference = PlainLabel("", Role.STRONG, wrap=True)
        self._same = Button("", Weight.LINK, icon="corner-down-left", key="F4")
        self.open = Button(self.tr("Buka giliran"), Weight.PRIMARY, icon="lock-open", key="Enter", size=16)
        self._left: int | None = None
        self._lay_out()
        self.money.changed.connect(lambda: self.float_typed.emit(self.money.value()))
        self._same.clicked.connect(lambda: self.money.set_value(self._left))
        self.open.clicked.connect(lambda: self.open_wanted.emit(self.money.value()))

    def _lay_out(self) -> None:
        advice = PlainLabel(
            self.tr("Hitung uang kembalian di laci, tulis jumlahnya, lalu buka giliran."),
            Role.MUTED,
            wrap=True,
        )
        head = row(Picture("wallet", 28, "sea"), self._title, None, gap=12)
        said = holder(column(self._last, self._difference, gap=4))
        said.setMinimumHeight(px(64))
        left = column(head, advice, 8, self._field, said, row(self._same, None), None, self.open, gap=8)
        keypad = Keypad()
        keypad.typed.connect(self.money.type_key)
        inner = row(left, keypad, gap=32)
        inner.setStretch(0, 1)
        card = Card(inner, pad=28)
        card.setFixedWidth(820)
        self.setLayout(column(None, row(None, card, None), None, None))

    def show_state(self, state: DrawerState) -> None:
        """Show what the last count left, and how the typed float differs from it."""
        self._title.setText(self.tr("Laci {till} belum dibuka").format(till=state.till))
        self._left = state.left
        self._last.setText(self._last_words(state.last))
        self._same.setVisible(state.left is not None)
        if state.left is not None:
            self._same.set_text(self.tr("Sama seperti hitungan terakhir"))
        self._say_difference(state)
        self._field.set_error("")
        if self.money.value() != state.typed:
            self.money.set_value(state.typed)
        self.open.setEnabled(state.typed is not None)

    def say_error(self, error: ShopError) -> None:
        """Say under the amount why the shift does not open."""
        self._field.set_error(sentence(error))

    def _last_words(self, last: Shift | None) -> str:
        if last is None or last.counted is None or last.closed_at is None:
            return self.tr("Ini giliran pertama di laci ini.")
        return self.tr("Hitungan terakhir {amount}, oleh {name}, {time}.").format(
            amount=rupiah_text(last.counted), name=last.closed_by, time=day_and_time(last.closed_at)
        )

    def _say_difference(self, state: DrawerState) -> None:
        difference = state.difference
        if difference is None:
            words, tone = "", ""
        elif difference == 0:
            words, tone = self.tr("Sama dengan hitungan terakhir."), "green"
        else:
            form = self.tr("{amount} lebih banyak dari hitungan terakhir.")
            if difference < 0:
                form = self.tr("{amount} lebih sedikit dari hitungan terakhir.")
            words, tone = form.format(amount=rupiah_text(abs(difference))), "red"
        self._difference.setText(words)
        self._difference.set_tone(tone)
