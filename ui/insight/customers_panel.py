"""Segments of customers by recency, frequency and money, and the people behind each."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pempek_pos.insight.records import Person
from pempek_pos.insight.rfm import FEWEST, Scale, Scored, Segment
from pempek_pos.insight.study import SegmentTotal
from pempek_pos.money.amount import grouped, rupiah_text
from ui.insight.customer_words import segment_meaning, segment_name
from ui.insight.state import InsightState
from ui.theme_look import px
from ui.widgets.chip import ChipFace
from ui.widgets.front_page import FrontPage
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import EmptyState
from ui.widgets.segmented import Segmented
from ui.widgets.stack import Card, column, holder, row
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable
from ui.words.figures import axis_rupiah

translate = QCoreApplication.translate

_SIDE: Final = 380
_NARROW_SIDE: Final = 284
_ROOMY: Final = 1_080


class CustomersPanel(QWidget):
    """`scale_chosen` brings a scale's value, `segment_chosen` a segment or None for all."""

    scale_chosen = Signal(str)
    segment_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.scale = Segmented(
            self.tr("Penilaian"),
            [
                ChipFace(Scale.FIXED.value, self.tr("Batas tetap")),
                ChipFace(Scale.FIFTHS.value, self.tr("Per seperlima")),
            ],
        )
        self.segments = ValueTable(self.tr("Kelompok pelanggan"), _segment_columns())
        self._meaning = PlainLabel("", Role.MUTED, wrap=True)
        self._scale_words = PlainLabel("", Role.SMALL, wrap=True)
        self._people: Mapping[str, Person] = {}
        self.people = ValueTable(self.tr("Pelanggan"), self._people_columns())
        self._totals: tuple[SegmentTotal, ...] = ()
        self._side = TableCard(self.tr("Kelompok"), self.segments)
        self._main = TableCard("", self.people)
        self._lay_out()
        self.scale.chosen.connect(self.scale_chosen)
        self.segments.selected.connect(self._tell)

    def _lay_out(self) -> None:
        words = Card(column(self._meaning, self._scale_words, gap=8))
        side = column(self.scale, self._side, words, gap=12)
        side.setStretch(1, 1)
        self._left = holder(side)
        self._left.setFixedWidth(px(_SIDE))
        body = row(self._left, self._main, gap=12)
        body.setStretch(1, 1)
        empty = EmptyState(
            "users", self.tr("Kelompok pelanggan baru terlihat mulai 10 anggota yang belanja.")
        )
        self._layers = FrontPage((holder(body), Card(column(empty), pad=1)))
        layout = column(self._layers)
        self.setLayout(layout)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the people more of a narrow window."""
        super().resizeEvent(event)
        self._left.setFixedWidth(px(_SIDE if self.width() >= px(_ROOMY) else _NARROW_SIDE))

    def show_state(self, state: InsightState) -> None:
        """Show the segments, and the people of the chosen one."""
        study = state.study
        if study is None:
            return
        self._people = study.records.people
        self.scale.choose(state.scale.value)
        customers = study.customers(state.scale)
        self._layers.bring(0 if len(customers) >= FEWEST else 1)
        totals = study.segments(state.scale)
        if totals != self._totals:
            self._totals = totals
            self.segments.blockSignals(True)
            self.segments.set_rows(totals)
            self.segments.blockSignals(False)
        self._show_people(state.segment, customers)
        self._scale_words.setText(self._about(state.scale))

    def _show_people(self, segment: Segment | None, customers: tuple[Scored, ...]) -> None:
        chosen = [
            one
            for one in customers
            if segment in (None, one.segment) and one.buying.member_id in self._people
        ]
        self.people.set_rows(sorted(chosen, key=lambda one: (-one.buying.money, one.buying.member_id)))
        name = self.tr("Semua pelanggan") if segment is None else segment_name(segment)
        self._main.title.setText(f"{name} · {grouped(len(chosen))}")
        meaning = self.tr("Pilih kelompok untuk melihat orangnya.")
        self._meaning.setText(meaning if segment is None else segment_meaning(segment))

    def _about(self, scale: Scale) -> str:
        if scale is Scale.FIXED:
            return self.tr(
                "Terakhir: sampai 14, 30, 60, 120 hari. Sering: 2, 3, 6, 12 hari belanja setahun. Belanja: "
                "Rp100.000, 250.000, 500.000, 1.000.000 setahun."
            )
        return self.tr(
            "Nilai 5 untuk seperlima teratas; yang sama besar mendapat nilai sama. Sering dan belanja: "
            "setahun terakhir."
        )

    def _people_columns(self) -> list[Column]:
        return [
            Column(self.tr("Nama"), lambda one: self._person(one).name or "–", stretch=1),
            Column(self.tr("Telepon"), lambda one: self._person(one).phone or "–", width=144),
            Column(self.tr("Hari lalu"), lambda one: grouped(one.buying.days_since), right=True, width=88),
            Column(self.tr("Kali"), lambda one: grouped(one.buying.times), right=True, width=64),
            Column(
                self.tr("Setahun"),
                lambda one: rupiah_text(one.buying.money),
                right=True,
                width=136,
                strong=True,
            ),
        ]

    def _person(self, one: Scored) -> Person:
        return self._people[one.buying.member_id]

    def _tell(self, total: SegmentTotal | None) -> None:
        if total is not None:
            self.segment_chosen.emit(total.segment)


def _segment_columns() -> list[Column]:
    return [
        Column(
            translate("insight", "Kelompok"),
            lambda one: segment_name(one.segment),
            strong=True,
            tone_of=_tone,
        ),
        Column(
            translate("insight", "Orang"),
            lambda one: grouped(one.members),
            right=True,
            width=76,
            tone_of=_tone,
        ),
        Column(
            translate("insight", "Setahun"),
            lambda one: axis_rupiah(one.money),
            right=True,
            width=104,
            tone_of=_tone,
        ),
    ]


def _tone(total: SegmentTotal) -> str:
    return "" if total.members else "muted"
