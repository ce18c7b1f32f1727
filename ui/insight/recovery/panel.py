"""Recovery: eight figures of a period, how the chosen one is reckoned, and complaints by what they share."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from pempek_pos.complaints.recovery import Group
from pempek_pos.complaints.recovery_service import RecoveryReport
from pempek_pos.errors import ShopError
from pempek_pos.money.amount import grouped
from ui.export.export_sheet import ExportSheet
from ui.export.table import Table
from ui.insight.recovery.figure_card import FigureCard
from ui.insight.recovery.periods import Period
from ui.insight.recovery.state import Grouping, Measure, RecoveryState
from ui.insight.recovery.tables import with_names
from ui.insight.recovery.words import (
    cost_words,
    figure_of,
    formula,
    grouping_name,
    matched_words,
    period_name,
    recovered_words,
)
from ui.theme_look import px
from ui.widgets.chip import ChipFace
from ui.widgets.combo import Combo, Option
from ui.widgets.front_page import FrontPage
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import Banner, EmptyState, Tone
from ui.widgets.segmented import Segmented
from ui.widgets.stack import column, holder
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable
from ui.widgets.veil import keep
from ui.wording import sentence
from ui.words.complaints import category_name
from ui.words.days import short_day

translate = QCoreApplication.translate
_ACROSS: Final = 4
_ORDER: Final = tuple(Grouping)


class RecoveryPanel(QWidget):
    """`period` is for the head of the page around; `measure_chosen` brings a Measure."""

    period_chosen = Signal(str)
    measure_chosen = Signal(object)
    grouping_chosen = Signal(str)
    folder_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.period = Combo([Option(period.value, period_name(period)) for period in Period])
        self.period.setFixedWidth(px(196))
        self.period.setAccessibleName(self.tr("Masa"))
        self.cards = {measure: FigureCard(measure) for measure in Measure}
        self.grouping = Segmented(
            self.tr("Menurut"), [ChipFace(each.value, grouping_name(each)) for each in Grouping]
        )
        self.tables = {
            grouping: ValueTable(grouping_name(grouping), _columns(grouping), _empty(grouping))
            for grouping in Grouping
        }
        self.exporting = ExportSheet()
        keep(self, self.exporting)
        self._banner = Banner()
        self._kept: Path | None = None
        self._formula = PlainLabel("", Role.MUTED, wrap=True)
        self._days = PlainLabel("", Role.SMALL, wrap=True)
        self._fronts = FrontPage(tuple(self.tables.values()))
        self._card = TableCard("", self._fronts, self.grouping)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        for nth, card in enumerate(self.cards.values()):
            grid.addWidget(card, nth // _ACROSS, nth % _ACROSS)
        words = holder(column(self._formula, self._days, gap=2, edge=(2, 0, 2, 0)))
        layout = column(self._banner, grid, words, self._card, gap=12)
        layout.setStretch(3, 1)
        self.setLayout(layout)

    def _wire(self) -> None:
        self.period.chosen.connect(self.period_chosen)
        self.grouping.chosen.connect(self.grouping_chosen)
        for card in self.cards.values():
            card.clicked.connect(lambda _=False, card=card: self.measure_chosen.emit(card.measure))
        self._banner.acted.connect(lambda: self.folder_wanted.emit(self._kept))

    def show_state(self, state: RecoveryState) -> None:
        """Show the figures, and what is in front."""
        self.period.choose(state.period.value)
        self.cards[state.measure].setChecked(True)
        self.grouping.choose(state.grouping.value)
        self._fronts.bring(_ORDER.index(state.grouping))
        if state.report is None:
            return
        for measure, card in self.cards.items():
            card.show_figure(figure_of(state.report, measure))
        more = self.cards[state.measure].figure().more
        self._formula.setText(f"{formula(state.measure)} {more}".strip())
        self._days.setText(self._told(state.report))
        self._fill(state.report)

    def open_export(self, tables: tuple[Table, ...]) -> None:
        """Ask which table."""
        self.exporting.ask(tables, self.window())

    def say_kept(self, path: Path) -> None:
        """Tell where the file is."""
        self._kept = path
        self.exporting.close_veil()
        words = self.tr("{file} sudah disimpan.").format(file=path.name)
        self._banner.say(Tone.OK, words, action=self.tr("Buka folder"))

    def say_disk(self, place: str) -> None:
        """The disk refused the file."""
        words = self.tr("{place} tidak bisa ditulis: periksa tempat di cakram.").format(place=place)
        self.exporting.say_error(words)

    def say_error(self, error: ShopError) -> None:
        """Say what went wrong."""
        self._banner.say(Tone.ERROR, sentence(error))

    def _told(self, report: RecoveryReport) -> str:
        words = self.tr(
            "{first} – {last}: {n} keluhan masuk. Waktu dan sebab dihitung dari yang masuk, belanja lagi dan "
            "biaya dari yang ditutup dalam masa ini."
        )
        return words.format(
            first=short_day(report.first), last=short_day(report.last), n=grouped(report.complaints)
        )

    def _fill(self, report: RecoveryReport) -> None:
        self.tables[Grouping.CATEGORY].set_rows(with_names(report))
        self.tables[Grouping.HANDLER].set_rows(report.by_handler)
        self.tables[Grouping.ITEM].set_rows(report.by_item)
        self.tables[Grouping.REPEATS].set_rows(report.repeats)
        self._card.title.setText(self.tr("{n} keluhan menurut").format(n=grouped(report.complaints)))


def _empty(grouping: Grouping) -> EmptyState:
    if grouping is Grouping.REPEATS:
        words = translate("recovery", "Tidak ada sebab yang berulang pada barang yang sama dalam 30 hari.")
        return EmptyState("repeat", words)
    if grouping is Grouping.ITEM:
        return EmptyState("package-open", translate("recovery", "Tidak ada keluhan tentang suatu barang."))
    return EmptyState("smile", translate("recovery", "Tidak ada keluhan dalam masa ini."))


def _columns(grouping: Grouping) -> list[Column]:
    if grouping is Grouping.REPEATS:
        return [
            Column(translate("recovery", "Jenis"), lambda one: category_name(one.category), stretch=2),
            Column(translate("recovery", "Barang"), lambda one: one.item, stretch=2, strong=True),
            Column(
                translate("recovery", "Kali"),
                lambda one: grouped(one.times),
                right=True,
                width=64,
                strong=True,
            ),
            Column(
                translate("recovery", "Dalam"),
                lambda one: f"{short_day(one.first)} – {short_day(one.last)}",
                right=True,
                width=232,
            ),
        ]
    return [
        Column(grouping_name(grouping), lambda one: one.name, stretch=1),
        Column(
            translate("recovery", "Keluhan"),
            lambda one: grouped(one.complaints),
            right=True,
            width=84,
            strong=True,
        ),
        Column(translate("recovery", "Belanja lagi"), recovered_words, right=True, width=208, tone_of=_tone),
        Column(translate("recovery", "Anggota serupa"), matched_words, right=True, width=136),
        Column(translate("recovery", "Biaya per kembali"), cost_words, right=True, width=156),
    ]


def _tone(group: Group) -> str:
    return "" if group.recovered.share.enough else "muted"
