"""Coming back: cohorts by the month of first purchase, and what was answered month by month."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pempek_pos.insight.voices import Voices
from ui.insight.figure_words import ease_words, promoter_words, share_words
from ui.insight.heat_map import HeatMap
from ui.insight.state import InsightState
from ui.widgets.front_page import FrontPage
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import EmptyState
from ui.widgets.stack import Scroll, column, holder
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable
from ui.words.days import month_name

translate = QCoreApplication.translate


class ReturnPanel(QWidget):
    """Two tables of twelve months."""

    def __init__(self) -> None:
        super().__init__()
        self.map = HeatMap()
        self.months = ValueTable(self.tr("Jawaban per bulan"), _month_columns())
        empty = EmptyState("repeat", self.tr("Belum ada anggota yang belanja dalam 12 bulan terakhir."))
        words = PlainLabel(
            self.tr(
                "Persen dari mereka yang belanja pertama kali pada bulan itu, yang belanja lagi sekian "
                "bulan kemudian."
            ),
            Role.SMALL,
            wrap=True,
        )
        inside = Scroll(holder(column(words, self.map, None, gap=8, edge=(12, 0, 12, 12))))
        self._layers = FrontPage((inside, empty))
        cohorts = TableCard(self.tr("Yang kembali"), self._layers)
        answers = TableCard(self.tr("Jawaban per bulan"), self.months)
        layout = column(cohorts, answers, gap=12)
        layout.setStretch(0, 3)
        layout.setStretch(1, 2)
        self.setLayout(layout)

    def show_state(self, state: InsightState) -> None:
        """Show the twelve months up to the chosen one."""
        if state.study is None:
            return
        self.map.show_cohorts(state.study.cohorts)
        self._layers.bring(0 if state.study.cohorts else 1)
        self.months.set_rows(_newest_first(state.study.months))


def _newest_first(months: Sequence[Voices]) -> list[Voices]:
    return list(reversed(months))


def _month_columns() -> list[Column]:
    answers = translate("insight", "jawaban")
    return [
        Column(translate("insight", "Bulan"), lambda one: month_name(one.period.first), width=160),
        Column("NPS", lambda one: _joined(*promoter_words(one.nps))),
        Column("CSAT", lambda one: _joined(*share_words(one.csat, answers, 30))),
        Column("CES", lambda one: _joined(*ease_words(one.ces))),
    ]


def _joined(figure: str, note: str) -> str:
    return f"{figure} · {note}" if figure != "–" else note
