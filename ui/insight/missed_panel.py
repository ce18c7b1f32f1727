"""Who stays away for longer than usual: name, reason, and what they spent in a year."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pempek_pos.insight.absent import Absent
from pempek_pos.insight.rhythm import Presence
from pempek_pos.money.amount import grouped, rupiah_text
from ui.insight.customer_words import presence_name, why_absent
from ui.insight.state import InsightState
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import EmptyState
from ui.widgets.stack import column, holder
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable

translate = QCoreApplication.translate


class MissedPanel(QWidget):
    """One list, the dearest first."""

    def __init__(self) -> None:
        super().__init__()
        empty = EmptyState("smile", self.tr("Tidak ada yang absen lebih lama dari biasanya."))
        self.list = ValueTable(self.tr("Perlu disapa"), _columns(), empty)
        words = PlainLabel(
            self.tr(
                "Dibandingkan dengan jarak biasanya sendiri (nilai tengah, sedikitnya 3 jarak): lebih dari 2 "
                "× perlu disapa, lebih dari 4 × pasif."
            ),
            Role.SMALL,
            wrap=True,
        )
        inner = column(holder(column(words, edge=(12, 0, 12, 8))), self.list, gap=0)
        inner.setStretch(1, 1)
        self._card = TableCard("", holder(inner))
        self.setLayout(column(self._card))

    def show_state(self, state: InsightState) -> None:
        """Show who is missed."""
        if state.study is None:
            return
        rows = state.study.absent
        self.list.set_rows(rows)
        quiet = sum(one.rhythm.presence is Presence.QUIET for one in rows)
        self._card.title.setText(
            self.tr("Perlu disapa {n} · pasif {quiet}").format(
                n=grouped(len(rows) - quiet), quiet=grouped(quiet)
            )
        )


def _columns() -> list[Column]:
    return [
        Column(translate("insight", "Nama"), lambda one: one.person.name or "–", stretch=2, tone_of=_tone),
        Column(
            translate("insight", "Telepon"), lambda one: one.person.phone or "–", width=156, tone_of=_tone
        ),
        Column(translate("insight", "Keadaan"), presence_name, width=120, tone_of=_state_tone, strong=True),
        Column(translate("insight", "Alasan"), why_absent, stretch=3, tone_of=_tone),
        Column(
            translate("insight", "Setahun"),
            lambda one: rupiah_text(one.year),
            right=True,
            width=148,
            tone_of=_tone,
        ),
    ]


def _tone(one: Absent) -> str:
    return "muted" if one.rhythm.presence is Presence.QUIET else ""


def _state_tone(one: Absent) -> str:
    return "muted" if one.rhythm.presence is Presence.QUIET else "amber"
