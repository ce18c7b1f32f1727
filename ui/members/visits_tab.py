"""Kunjungan: visits and calls to the member in front, what they brought, and what was bought around them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.visits.visit import VisitState
from ui.members.state import Profile, ShownVisit
from ui.theme_look import px
from ui.widgets.button import Button, IconButton
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import EmptyState
from ui.widgets.stack import column, holder
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable
from ui.words.days import short_day
from ui.words.visits import effect_words, visit_kind, visit_state, visit_tone


class VisitsTab(QWidget):
    """Shows what it is told; a row that is chosen tells what it brought below."""

    plan_wanted = Signal()
    record_wanted = Signal(object)
    cancel_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._may = False
        self.plan = Button(self.tr("Rencanakan"), Weight.PRIMARY, icon="calendar-clock", key="F5")
        self.record = Button(self.tr("Catat hasil"), icon="notebook-pen", key="F9")
        self.cancel = IconButton("ban", self.tr("Batalkan kunjungan"))
        self.table = ValueTable(
            self.tr("Kunjungan"),
            self._columns(),
            EmptyState("footprints", self.tr("Belum ada kunjungan atau telepon ke anggota ini.")),
        )
        self._details = PlainLabel("", Role.MUTED, wrap=True)
        foot = holder(column(self._details, gap=0, edge=(12, 8, 12, 12)))
        tools = (self.cancel, self.record, self.plan)
        card = TableCard(self.tr("Kunjungan dan telepon"), self.table, *tools, foot=foot)
        card.setMinimumHeight(px(300))
        self.setLayout(column(card, gap=0))
        self.table.selected.connect(self._show_details)
        self.table.chosen.connect(lambda shown: self.record_wanted.emit(shown.visit))
        self.plan.clicked.connect(self.plan_wanted)
        self.record.clicked.connect(lambda: self.record_wanted.emit(self.table.value().visit))
        self.cancel.clicked.connect(lambda: self.cancel_wanted.emit(self.table.value().visit))

    def show_profile(self, profile: Profile, *, may_visit: bool) -> None:
        """Show this member's visits, the one that waits longest chosen."""
        self._may = may_visit
        self.plan.setVisible(may_visit)
        self.table.set_rows(profile.visits)
        waiting = [at for at, one in enumerate(profile.visits) if one.visit.state is VisitState.PLANNED]
        if profile.visits:
            self.table.select(waiting[-1] if waiting else 0)
        self._show_details(self.table.value() if profile.visits else None)

    def _show_details(self, shown: ShownVisit | None) -> None:
        planned = shown is not None and shown.visit.state is VisitState.PLANNED
        self.record.setVisible(self._may and planned)
        self.cancel.setVisible(self._may and planned)
        self._details.setText(_told(shown) if shown is not None else "")
        self._details.setVisible(bool(self._details.text()))

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Tanggal"), lambda one: short_day(one.visit.planned_for), width=112),
            Column(self.tr("Cara"), lambda one: visit_kind(one.visit.kind), width=112),
            Column(self.tr("Tujuan"), lambda one: one.visit.purpose or "–", stretch=1, strong=True),
            Column(self.tr("Oleh"), lambda one: one.visit.visitor, width=120),
            Column(
                self.tr("Keadaan"), lambda one: visit_state(one.visit.state), width=132,
                tone_of=lambda one: visit_tone(one.visit.state),
            ),
        ]  # fmt: skip


def _told(shown: ShownVisit) -> str:
    """What it brought, and what was bought around it."""
    effect = effect_words(shown.effect) if shown.effect is not None else ""
    return "\n".join(filter(None, (shown.visit.findings, effect)))
