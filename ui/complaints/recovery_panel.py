"""Pemulihan: who buys again after a complaint, at what cost, how fast the shop is, what comes back (K6)."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from pempek_pos.complaints.recovery import Recovered
from pempek_pos.complaints.recovery_service import RecoveryReport
from pempek_pos.money.amount import grouped
from ui.complaints.recovery_words import (
    compared,
    cost_words,
    group_name,
    how_reckoned,
    on_the_wall,
    share_cases,
    share_words,
    spread_cases,
    spread_words,
)
from ui.complaints.state import GroupedBy
from ui.theme_look import px
from ui.widgets.chip import ChipFace
from ui.widgets.label import PlainLabel, Role, set_tip
from ui.widgets.notice import EmptyState, StatCard
from ui.widgets.segmented import Segmented
from ui.widgets.stack import Scroll, column, holder, row
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable
from ui.words.complaints import category_name
from ui.words.days import short_day

PERIODS = (30, 90, 365)


class RecoveryPanel(QWidget):
    """`period_chosen` brings days, `grouped_by` by what the table is told."""

    period_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.periods = Segmented(
            self.tr("Masa"),
            [ChipFace(str(days), self.tr("{n} hari").format(n=days)) for days in PERIODS],
        )
        self.periods.choose("90")
        self._period = PlainLabel("", Role.MUTED, elide=True)
        self.share = StatCard(self.tr("Belanja lagi dalam 60 hari"), icon="heart")
        self.cost = StatCard(self.tr("Biaya per pelanggan pulih"), icon="hand-coins")
        self.answer = StatCard(self.tr("Sampai jawaban pertama"), icon="message-circle")
        self.done = StatCard(self.tr("Sampai selesai"), icon="check-check")
        self.in_time = StatCard(self.tr("Selesai dalam 7 hari"), icon="timer")
        self.again = StatCard(self.tr("Dibuka lagi"), icon="rotate-ccw")
        self._like = PlainLabel("", Role.MUTED, wrap=True)
        self.by = Segmented(
            self.tr("Menurut"),
            [
                ChipFace(GroupedBy.CATEGORY.value, self.tr("Jenis")),
                ChipFace(GroupedBy.HANDLER.value, self.tr("Orang")),
                ChipFace(GroupedBy.ITEM.value, self.tr("Barang")),
            ],
        )
        self.groups = ValueTable(self.tr("Pemulihan"), self._group_columns(), _nothing())
        self.repeats = ValueTable(self.tr("Masalah yang berulang"), self._repeat_columns(), _no_repeats())
        self._report: RecoveryReport | None = None
        said = how_reckoned()
        for card, key in ((self.share, "share"), (self.cost, "cost"), (self.in_time, "in time")):
            set_tip(card, said[key])
        set_tip(self.again, said["again"])
        self._lay_out()
        self.periods.chosen.connect(lambda key: self.period_chosen.emit(int(key)))
        self.by.chosen.connect(lambda _: self._show_groups())

    def _lay_out(self) -> None:
        self.periods.setFixedWidth(px(320))
        self.by.setFixedWidth(px(300))
        cards = QGridLayout()
        cards.setSpacing(12)
        cards.setContentsMargins(0, 0, 0, 0)
        for at, card in enumerate((self.share, self.cost, self.in_time, self.answer, self.done, self.again)):
            cards.addWidget(card, at // 3, at % 3)
            cards.setColumnStretch(at % 3, 1)
        groups = TableCard(self.tr("Siapa yang kembali"), self.groups, self.by)
        repeats = TableCard(self.tr("Masalah yang berulang dalam 30 hari"), self.repeats)
        for table in (groups, repeats):
            table.setMinimumHeight(px(240))
        tables = row(groups, repeats, gap=12)
        tables.setStretch(0, 3)
        tables.setStretch(1, 2)
        head = row(self.periods, self._period, None, gap=12)
        inner = column(holder(cards), self._like, tables, gap=12, edge=(0, 0, 8, 0))
        inner.setStretch(2, 1)
        layout = column(head, Scroll(holder(inner)), gap=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_report(self, report: RecoveryReport) -> None:
        """Show these figures, each with how many cases it comes from."""
        self._report = report
        found = report.recovered
        self._period.setText(self._period_words(report))
        self.share.show_figure(share_words(found.share), share_cases(found.share))
        self.cost.show_figure(cost_words(found), share_cases(found.share))
        self.answer.show_figure(spread_words(report.answer), spread_cases(report.answer))
        times = how_reckoned()["times"]
        set_tip(self.answer, f"{times} {on_the_wall(report.answer_calendar)}")
        self.done.show_figure(spread_words(report.done), spread_cases(report.done))
        set_tip(self.done, f"{times} {on_the_wall(report.done_calendar)}")
        self.in_time.show_figure(share_words(report.in_time), share_cases(report.in_time))
        self.again.show_figure(share_words(report.reopened), share_cases(report.reopened))
        self._like.setText(self._like_words(report))
        self._like.setVisible(bool(self._like.text()))
        self.repeats.set_rows(report.repeats)
        self._show_groups()

    def _show_groups(self) -> None:
        if self._report is not None:
            by = {
                GroupedBy.CATEGORY: self._report.by_category,
                GroupedBy.HANDLER: self._report.by_handler,
                GroupedBy.ITEM: self._report.by_item,
            }
            self.groups.set_rows(by[GroupedBy(self.by.choice())])

    def _period_words(self, report: RecoveryReport) -> str:
        days = f"{short_day(report.first)} – {short_day(report.last)}"
        words = self.tr("{days} · {n} keluhan dari {sales} penjualan")
        said = words.format(days=days, n=grouped(report.complaints), sales=grouped(report.sales))
        tenths = report.per_thousand_tenths
        if tenths is None:
            return said
        rate = self.tr("{rate} per 1.000").format(rate=f"{tenths // 10},{tenths % 10}")
        return f"{said} · {rate}"

    def _like_words(self, report: RecoveryReport) -> str:
        found, parts = report.recovered, [compared(report.recovered)]
        if found.too_early:
            words = self.tr("{n} pelanggan belum 60 hari sejak keluhannya ditutup, jadi belum dihitung")
            parts.append(words.format(n=found.too_early))
        said = "; ".join(filter(None, parts))
        return said[:1].upper() + said[1:]

    def _group_columns(self) -> list[Column]:
        return [
            Column(self.tr("Nama"), group_name, strong=True),
            Column(self.tr("Keluhan"), lambda one: str(one.complaints), right=True, width=84),
            Column(self.tr("Pulih"), lambda one: share_words(one.recovered.share), right=True, width=72),
            Column(self.tr("Dari"), lambda one: _of(one.recovered), right=True, width=88),
            Column(self.tr("Biaya"), lambda one: cost_words(one.recovered), right=True, width=104),
        ]

    def _repeat_columns(self) -> list[Column]:
        return [
            Column(self.tr("Barang"), lambda one: one.item, strong=True),
            Column(self.tr("Jenis"), lambda one: category_name(one.category)),
            Column(self.tr("Kali"), lambda one: str(one.times), right=True, width=56),
            Column(self.tr("Terakhir"), lambda one: short_day(one.last), width=112),
        ]


def _of(found: Recovered) -> str:
    return f"{found.share.hits} / {found.share.n}"


def _nothing() -> EmptyState:
    words = QCoreApplication.translate("recovery", "Belum ada keluhan dalam masa ini.")
    return EmptyState("thumbs-up", words)


def _no_repeats() -> EmptyState:
    words = QCoreApplication.translate("recovery", "Tidak ada masalah yang berulang.")
    return EmptyState("thumbs-up", words)
