"""An old paper card with stamps: how many, and how many points they become."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.errors import ShopError
from pempek_pos.loyalty.care import MOST_STAMPS
from pempek_pos.money.amount import grouped
from ui.members.care_state import StampsTaking
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.field import Field
from ui.widgets.label import PlainLabel, Role
from ui.widgets.money_field import WholeField
from ui.widgets.sheet import Sheet
from ui.widgets.stack import Divider, column, holder
from ui.wording import sentence
from ui.words.days import short_day


class StampsSheet(Sheet):
    """`typed` brings the number of stamps, `sent` is the deed."""

    typed = Signal(int)
    sent = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Kartu cap lama"), width=520)
        self.stamps = WholeField(most=MOST_STAMPS, size=20)
        self._field = Field(self.tr("Jumlah cap di kartu kertas"), self.stamps)
        self._who = PlainLabel("", Role.STRONG, wrap=True)
        self._effect = PlainLabel("", Role.BODY, wrap=True)
        self._asks = PlainLabel(self.tr("Perlu persetujuan orang kedua."), Role.SMALL, wrap=True)
        self.send = Button("", Weight.PRIMARY, icon="check", key="Enter", size=16)
        self.set_body(holder(column(self._who, self._field, Divider(), self._effect, self._asks, gap=12)))
        leave = Button(self.tr("Batal"))
        leave.clicked.connect(self.close_veil)
        self.set_foot(None, leave, self.send)
        self.stamps.changed.connect(lambda: self.typed.emit(self.stamps.value() or 0))
        self.send.clicked.connect(self.sent)

    def ask(self, state: StampsTaking, over: QWidget) -> None:
        """Open for this member."""
        self.stamps.set_value(None)
        self.show_state(state)
        self.open(over=over, first=self.stamps)

    def show_state(self, state: StampsTaking) -> None:
        """Say what these stamps would become."""
        self._field.set_error("")
        self._who.setText(
            self.tr("{name}: satu cap bernilai {n} poin").format(name=state.name, n=grouped(state.worth))
        )
        words = self.tr("Sekali saja untuk setiap anggota: simpan atau sobek kartu kertasnya setelah ini.")
        if state.stamps:
            came = self.tr("{stamps} cap menjadi {n} poin").format(
                stamps=state.stamps, n=grouped(state.points)
            )
            if state.until is not None:
                came = self.tr("{came}, berlaku sampai {day}").format(came=came, day=short_day(state.until))
            words = f"{came}. {words}"
        self._effect.setText(words)
        self._asks.setVisible(state.asks)
        self.send.set_text(self.tr("Tambah {n} poin").format(n=grouped(state.points)))
        self.send.setEnabled(state.stamps > 0)

    def say_error(self, error: ShopError) -> None:
        """Say it at the stamps."""
        self._field.set_error(sentence(error))
