"""A day's shifts in a table, and beside it the figures of the one chosen."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from pempek_pos.money.amount import rupiah_text
from pempek_pos.reports.shift_page import ShiftReport
from pempek_pos.till.shift import Shift
from ui.drawer.figures import ShiftFigures, variance_words
from ui.drawer.greeting_card import checks_words, csat_words
from ui.drawer.state import DayState
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.day_chooser import DayChooser
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import EmptyState
from ui.widgets.shares import Shares
from ui.widgets.stack import Card, Divider, Scroll, column, holder, row
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import Column
from ui.widgets.tender_shares import tender_shares
from ui.widgets.value_table import ValueTable
from ui.words.days import clock_time, long_day
from ui.words.figures import signed_rupiah


class DayPanel(QWidget):
    """`day_wanted` and `shift_chosen` ask for what is shown, the others for the chosen shift on paper."""

    day_wanted = Signal(object)
    shift_chosen = Signal(str)
    print_wanted = Signal()
    keep_wanted = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._state = DayState(today)
        self.chooser = DayChooser(today)
        self._table = ValueTable(
            self.tr("Giliran"),
            self._columns(),
            EmptyState(
                "calendar-days", self.tr("Tidak ada giliran pada tanggal ini. Pilih tanggal lain di atas.")
            ),
        )
        self.print = Button(self.tr("Cetak halaman"), icon="printer")
        self.keep = Button(self.tr("Simpan PDF"), icon="download")
        self.print.clicked.connect(self.print_wanted)
        self.keep.clicked.connect(self.keep_wanted)
        self._card = TableCard(self.tr("Giliran"), self._table)
        self._shift = _ShiftCard()
        self.chooser.chosen.connect(self.day_wanted)
        self._table.selected.connect(self._choose)
        body = row(self._card, self._shift, gap=16)
        body.setStretch(0, 1)
        self._shift.setFixedWidth(px(376))
        layout = column(row(self.chooser, None, self.print, self.keep, gap=8), body, gap=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_day(self, state: DayState) -> None:
        """Show the day's shifts, and the chosen one's figures."""
        same = state.shifts == self._state.shifts
        self._state = state
        self.chooser.show_day(state.day)
        self._card.title.setText(long_day(state.day))
        for button in (self.print, self.keep):
            button.setEnabled(state.report is not None)
        if not same:
            self._table.set_rows(state.shifts)
        at = next((at for at, shift in enumerate(state.shifts) if shift.id == state.chosen), -1)
        if at >= 0:
            self._table.select(at)
        self._shift.show_day(state)

    def _choose(self, shift: Shift | None) -> None:
        if shift is not None:
            self.shift_chosen.emit(shift.id)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Laci"), lambda shift: shift.till, width=56),
            Column(self.tr("Oleh"), lambda shift: shift.opened_by, stretch=2),
            Column(self.tr("Jam"), self._hours, width=128),
            Column(self.tr("Modal"), lambda shift: rupiah_text(shift.opening_float), right=True, width=104),
            Column(self.tr("Selisih"), self._variance, right=True, width=104, tone_of=_tone, strong=True),
        ]

    def _hours(self, shift: Shift) -> str:
        if shift.closed_at is None:
            return self.tr("{time} – berjalan").format(time=clock_time(shift.opened_at))
        return f"{clock_time(shift.opened_at)} – {clock_time(shift.closed_at)}"

    def _variance(self, shift: Shift) -> str:
        if shift.variance is None:
            return "–"
        return signed_rupiah(shift.variance) if shift.variance else self.tr("sesuai")


class _ShiftCard(Card):
    def __init__(self) -> None:
        self._name = PlainLabel("", Role.HEADING, elide=True)
        self._words = PlainLabel("", Role.STRONG, wrap=True)
        self._note = PlainLabel("", Role.MUTED, wrap=True)
        self._figures = ShiftFigures()
        self._checks = PlainLabel("", Role.MUTED, wrap=True)
        self._csat = PlainLabel("", Role.MUTED, wrap=True)
        self._sold = PlainLabel("", Role.AMOUNT)
        self._sales = PlainLabel("", Role.AMOUNT)
        self._empty = EmptyState("receipt-text", "")
        self._told = Scroll(holder(column()))
        layers = QStackedLayout()
        super().__init__(layers, pad=1)
        self._layers = layers
        self._shares = Shares(self.tr("Cara bayar"))
        sold = column(
            row(PlainLabel(self.tr("Omzet giliran"), Role.STRONG), None, self._sold),
            row(PlainLabel(self.tr("Transaksi"), Role.MUTED), None, self._sales),
            self._shares,
            gap=8,
        )
        inner = column(
            self._name, self._words, self._note, 4, self._figures, 4, Divider(), 8, sold, 8, Divider(), 8,
            PlainLabel(self.tr("Senyum, sapa, salam"), Role.STRONG), self._checks, self._csat, None, gap=4,
            edge=(16, 12, 16, 16),
        )  # fmt: skip
        self._told.setWidget(holder(inner))
        layers.addWidget(self._told)
        layers.addWidget(self._empty)

    def show_day(self, state: DayState) -> None:
        report = state.report
        self._layers.setCurrentWidget(self._empty if report is None else self._told)
        if report is None:
            self._empty.say(
                self.tr("Giliran ini masih berjalan. Angkanya terlihat setelah laci dihitung dan ditutup.")
                if state.shifts
                else self.tr("Angka giliran tampil di sini.")
            )
            return
        self._tell(report)
        if state.greeting is not None:
            self._checks.setText(checks_words(state.greeting.checks))
            self._csat.setText(csat_words(state.greeting.csat))

    def _tell(self, report: ShiftReport) -> None:
        shift = report.shift
        self._name.setText(self.tr("Laci {till} · {name}").format(till=shift.till, name=shift.opened_by))
        variance = shift.variance
        words, tone = (
            variance_words(variance) if variance is not None else (self.tr("Masih berjalan."), "muted")
        )
        self._words.setText(words)
        self._words.set_tone(tone)
        self._note.setText(shift.note)
        self._note.setVisible(bool(shift.note))
        self._figures.show_report(report)
        self._sold.setText(rupiah_text(report.turnover.net))
        self._sales.setText(str(report.turnover.sales))
        self._shares.show_shares(tender_shares(report.tenders))


def _tone(shift: Shift) -> str:
    if shift.variance is None:
        return "muted"
    return variance_words(shift.variance)[1]
