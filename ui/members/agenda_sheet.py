"""Today's visits and calls to members, those missed first: a touch brings the member to the front."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.members.visit import MemberStop
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.notice import EmptyState
from ui.widgets.sheet import Sheet
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable
from ui.words.days import short_day
from ui.words.visits import visit_kind, visit_state, visit_tone


class AgendaSheet(Sheet):
    """`chosen` brings the MemberStop."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Kunjungan hari ini"), width=1200)
        self._today = date.min
        self.table = ValueTable(
            self.tr("Kunjungan hari ini"),
            self._columns(),
            EmptyState("calendar-days", self.tr("Tidak ada kunjungan atau telepon untuk hari ini.")),
        )
        self.table.setMinimumHeight(px(320))
        self.see = Button(self.tr("Lihat anggota"), Weight.PRIMARY, icon="user", key="Enter", size=16)
        self.set_body(self.table, pad=8)
        self.set_foot(None, self.see)
        self.table.chosen.connect(self._pick)
        self.see.clicked.connect(lambda: self._pick(self.table.value()))

    def ask(self, stops: tuple[MemberStop, ...], today: date, over: QWidget) -> None:
        """Open with these."""
        self._today = today
        self.table.set_rows(stops)
        if stops:
            self.table.select(0)
        self.see.setEnabled(bool(stops))
        self.open(over=over, first=self.table)

    def _pick(self, stop: MemberStop | None) -> None:
        if stop is not None:
            self.close_veil()
            self.chosen.emit(stop)

    def _day(self, stop: MemberStop) -> str:
        return (
            self.tr("hari ini")
            if stop.visit.planned_for == self._today
            else short_day(stop.visit.planned_for)
        )

    def _columns(self) -> list[Column]:
        return [
            Column(
                self.tr("Tanggal"), self._day, width=120,
                tone_of=lambda stop: "red" if stop.visit.planned_for < self._today else "",
            ),
            Column(self.tr("Cara"), lambda stop: visit_kind(stop.visit.kind), width=112),
            Column(self.tr("Anggota"), lambda stop: stop.name, stretch=3, strong=True),
            Column(self.tr("Nomor HP"), lambda stop: stop.phone, width=136),
            Column(self.tr("Tujuan"), lambda stop: stop.visit.purpose, stretch=4),
            Column(self.tr("Oleh"), lambda stop: stop.visit.visitor, width=128),
            Column(
                self.tr("Keadaan"), lambda stop: visit_state(stop.visit.state), width=132,
                tone_of=lambda stop: visit_tone(stop.visit.state),
            ),
        ]  # fmt: skip
