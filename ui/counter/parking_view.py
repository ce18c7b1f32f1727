"""Small sheets around parked baskets: a label, the list, and why a basket is let go."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.errors import ShopError
from pempek_pos.money.amount import rupiah_text
from pempek_pos.sales.parking import ParkedBasket
from ui.counter.reason_field import ReasonField
from ui.counter.state import CounterState
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.choice_list import Choice, ChoiceList
from ui.widgets.coats import Weight
from ui.widgets.field import Field, TextField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column
from ui.wording import sentence
from ui.words.days import clock_time


class ParkingSheets(QObject):
    """The three sheets, one at a time; each tells its answer."""

    labelled = Signal(str)
    resumed = Signal(str)
    voided = Signal(str)

    def __init__(self, over: QWidget) -> None:
        """`over` is the counter they lie on."""
        super().__init__(over)
        self._over = over
        self.label_sheet = LabelSheet()
        self.list_sheet = ParkedSheet()
        self.void_sheet = VoidSheet()
        self.label_sheet.answered.connect(self.labelled)
        self.list_sheet.answered.connect(self.resumed)
        self.void_sheet.answered.connect(self.voided)

    def ask_label(self, suggestion: str, state: CounterState) -> None:
        """Ask whose basket this is."""
        self.label_sheet.ask(self._over, suggestion, rupiah_text(state.quote.price.net))

    def show_parked(self, parked: tuple[ParkedBasket, ...]) -> None:
        """List what is parked."""
        self.list_sheet.ask(self._over, parked)

    def ask_void(self, state: CounterState) -> None:
        """Ask why the whole basket is let go."""
        self.void_sheet.ask(self._over, rupiah_text(state.quote.price.net))

    def say_error(self, error: ShopError) -> None:
        """Say it in the sheet that is open."""
        if self.label_sheet.is_open:
            self.label_sheet.field.set_error(sentence(error))
        else:
            self.void_sheet.reason.say_error(sentence(error))

    def close(self) -> None:
        """Nothing more to ask."""
        for sheet in (self.label_sheet, self.list_sheet, self.void_sheet):
            sheet.close_veil()


class LabelSheet(Sheet):
    """Asks for a label: a table, a name."""

    answered = Signal(str)

    def __init__(self) -> None:
        super().__init__("", width=480)
        self.line = TextField(self.tr("Misalnya: Meja 2, Bu Halimah"))
        self.field = Field(self.tr("Untuk siapa"), self.line, hint=self.tr("Boleh kosong."))
        park = Button(self.tr("Tahan"), Weight.PRIMARY, icon="pause", key="Enter", size=16)
        park.setMinimumWidth(px(160))
        park.clicked.connect(lambda: self.answered.emit(self.line.text()))
        self.set_body(column(self.field))
        self.set_foot(None, park)

    def ask(self, over: QWidget, suggestion: str, total: str) -> None:
        """Ask, with a first guess that typing replaces."""
        self.set_title(self.tr("Tahan keranjang {total}").format(total=total))
        self.field.set_error("")
        self.line.setText(suggestion)
        self.open(over, first=self.line)
        self.line.selectAll()


class ParkedSheet(Sheet):
    """Lists what is parked, the oldest first."""

    answered = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("Keranjang yang ditahan"), width=520)
        self.list = ChoiceList(self.tr("Keranjang yang ditahan"))
        self.list.chosen.connect(self.answered)
        self.set_body(column(self.list), pad=12)

    def ask(self, over: QWidget, parked: tuple[ParkedBasket, ...]) -> None:
        """Let people choose."""
        self.list.set_choices(
            [
                Choice(
                    one.id,
                    one.label or self.tr("Tanpa nama"),
                    self.tr("Pukul {time}, oleh {name}").format(
                        time=clock_time(one.parked_at), name=one.parked_by
                    ),
                    rupiah_text(one.total),
                    icon="shopping-basket",
                    tone="text",
                )
                for one in parked
            ]
        )
        self.list.setFixedHeight(self.list.wanted_height() + 4)
        self.open(over, first=self.list)


class VoidSheet(Sheet):
    """Asks why a whole basket is let go."""

    answered = Signal(str)

    def __init__(self) -> None:
        super().__init__("", width=520)
        self.reason = ReasonField(
            self.tr("Alasan"),
            (self.tr("Pelanggan batal"), self.tr("Salah pindai"), self.tr("Uang tidak cukup")),
        )
        words = PlainLabel(self.tr("Semua barisnya hilang; alasannya dicatat."), Role.MUTED, wrap=True)
        void = Button(self.tr("Batalkan keranjang"), Weight.DANGER, key="Enter", size=16)
        void.clicked.connect(lambda: self.answered.emit(self.reason.text()))
        self.set_body(column(words, self.reason, gap=12))
        self.set_foot(None, void)

    def ask(self, over: QWidget, total: str) -> None:
        """Ask."""
        self.set_title(self.tr("Batalkan keranjang {total}").format(total=total))
        self.reason.clear()
        self.open(over, first=self.reason.line)
