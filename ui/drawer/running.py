"""A shift runs: whose, since when, what was put in and taken out by hand, and the deeds at the drawer."""

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.money.amount import rupiah_text
from pempek_pos.till.shift import CashKind, Shift
from ui.drawer.greeting_card import GreetingCard
from ui.drawer.state import DrawerState
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import EmptyState
from ui.widgets.picture import Initials
from ui.widgets.stack import Card, Divider, column, row
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable
from ui.words.days import clock_time, day_and_time
from ui.words.figures import signed_rupiah
from ui.words.names import initials


class RunningPanel(QWidget):
    """The shift on the left, its cash movements by hand on the right."""

    payment_wanted = Signal(object)
    drawer_wanted = Signal()
    count_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._who = Initials(48, "sea")
        self._name = PlainLabel("", Role.HEADING, elide=True)
        self._since = PlainLabel("", Role.MUTED, elide=True)
        self._float = PlainLabel("", Role.AMOUNT)
        self._difference = PlainLabel("", Role.SMALL, wrap=True)
        self._parked = PlainLabel("", Role.AMOUNT)
        self._put_in = Button(self.tr("Uang masuk"), icon="arrow-down-to-line", key="F4")
        self._take_out = Button(self.tr("Uang keluar"), icon="arrow-up-from-line", key="F6")
        self._kick = Button(self.tr("Buka laci"), icon="lock-open", key="F7")
        self._close = Button(
            self.tr("Hitung dan tutup giliran"), Weight.PRIMARY, icon="calculator", key="F9", size=16
        )
        self.greeting = GreetingCard()
        self._table = ValueTable(self.tr("Uang masuk dan keluar"), self._columns(), self._empty())
        self._lay_out()
        self._put_in.clicked.connect(lambda: self.payment_wanted.emit(CashKind.PAY_IN))
        self._take_out.clicked.connect(lambda: self.payment_wanted.emit(CashKind.PAY_OUT))
        self._kick.clicked.connect(self.drawer_wanted)
        self._close.clicked.connect(self.count_wanted)

    def _lay_out(self) -> None:
        names = column(self._name, self._since, gap=2)
        head = row(self._who, names, gap=12)
        head.setStretch(1, 1)
        facts = column(
            row(PlainLabel(self.tr("Modal awal"), Role.MUTED), None, self._float),
            self._difference,
            row(PlainLabel(self.tr("Keranjang ditahan"), Role.MUTED), None, self._parked),
            gap=8,
        )
        deeds = column(self._put_in, self._take_out, self._kick, gap=8)
        left = Card(column(head, 8, Divider(), 8, facts, 16, deeds, None, self._close, gap=4), pad=20)
        left.setFixedWidth(px(344))
        right = column(self.greeting, TableCard(self.tr("Uang masuk dan keluar"), self._table), gap=16)
        right.setStretch(1, 1)
        body = row(left, right, gap=16)
        body.setStretch(1, 1)
        self.setLayout(body)

    def show_state(self, state: DrawerState) -> None:
        """Show the running shift."""
        shift = state.shift
        if shift is None:
            return
        self._who.show_initials(initials(shift.opened_by))
        self._name.setText(shift.opened_by)
        self._since.setText(
            self.tr("sejak {time} · {span}").format(
                time=self._since_words(shift, state), span=self._span(state.now - shift.opened_at)
            )
        )
        self._float.setText(rupiah_text(shift.opening_float))
        self._say_difference(shift.opening_difference)
        self._parked.setText(str(state.parked))
        self._kick.setVisible(state.has_drawer)
        self._table.set_rows(state.paid)

    def _say_difference(self, difference: int) -> None:
        form = self.tr("{amount} lebih banyak dari hitungan sebelumnya")
        if difference < 0:
            form = self.tr("{amount} lebih sedikit dari hitungan sebelumnya")
        self._difference.setText(form.format(amount=rupiah_text(abs(difference))) if difference else "")
        self._difference.set_tone("red")
        self._difference.setVisible(difference != 0)

    def _since_words(self, shift: Shift, state: DrawerState) -> str:
        same_day = shift.opened_at.date() == state.now.date()
        return clock_time(shift.opened_at) if same_day else day_and_time(shift.opened_at)

    def _span(self, time: timedelta) -> str:
        hours, minutes = divmod(max(0, int(time.total_seconds())) // 60, 60)
        if not hours:
            return self.tr("{m} menit").format(m=minutes)
        return self.tr("{h} jam {m} menit").format(h=hours, m=minutes)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Jam"), lambda moved: clock_time(moved.at), width=72),
            Column(self.tr("Alasan"), lambda moved: moved.reason, stretch=3),
            Column(self.tr("Oleh"), lambda moved: moved.by, stretch=1, tone_of=lambda _: "muted"),
            Column(
                self.tr("Jumlah"),
                lambda moved: signed_rupiah(moved.amount),
                right=True,
                width=132,
                strong=True,
            ),
        ]

    def _empty(self) -> EmptyState:
        return EmptyState(
            "hand-coins",
            self.tr(
                "Belum ada uang masuk atau keluar di luar penjualan. Catat di sini setiap kali laci diisi "
                "atau diambil."
            ),
        )
