"""The five factors, the figures beside them, and what stands behind the one that is chosen."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from pempek_pos.insight.battery import Factor
from pempek_pos.insight.evidence import FACTOR_PARTS, Part, PartKind
from pempek_pos.insight.study import Study
from ui.insight.evidence_words import columns_of
from ui.insight.factor_card import FactorCard
from ui.insight.figure_words import composite_words, ease_words, forecast_words, promoter_words, share_words
from ui.insight.part_words import formula, measured, part_name, span, standing, whole
from ui.insight.state import InsightState
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import EmptyState, StatCard
from ui.widgets.stack import Divider, column, holder, row
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable

translate = QCoreApplication.translate


class ScorecardPanel(QWidget):
    """`factor_chosen` brings a factor's value, `part_chosen` a part's kind."""

    factor_chosen = Signal(str)
    part_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.cards = {factor: FactorCard(factor) for factor in Factor}
        self._nps = StatCard(self.tr("NPS"), icon="megaphone")
        self._csat = StatCard(self.tr("Puas (CSAT)"), icon="smile")
        self._ces = StatCard(self.tr("Mudah (CES)"), icon="thumbs-up")
        self._repeat = StatCard(self.tr("Beli lagi"), icon="repeat")
        self._referral = StatCard(self.tr("Dibawa teman"), icon="user-plus")
        self.parts = ValueTable(
            self.tr("Yang diukur"),
            _part_columns(),
            EmptyState("hourglass", self.tr("Angkanya sedang dihitung.")),
        )
        self._formula = PlainLabel("", Role.MUTED, wrap=True)
        self._standing = PlainLabel("", Role.SMALL, wrap=True)
        self._evidence = QStackedLayout()
        self.tables: dict[PartKind, ValueTable] = {}
        self._ahead = PlainLabel("", Role.SMALL, wrap=True)
        self._shown: tuple[Part, ...] = ()
        self._lay_out()
        for card in self.cards.values():
            card.clicked.connect(lambda _=False, card=card: self.factor_chosen.emit(card.factor.value))
        self.parts.selected.connect(self._tell)

    def _lay_out(self) -> None:
        cards = row(*self.cards.values(), gap=12)
        figures = row(self._nps, self._csat, self._ces, self._repeat, self._referral, gap=12)
        for line in (cards, figures):
            for at in range(len(self.cards)):
                line.setStretch(at, 1)
        self._left = TableCard("", self.parts)
        words = holder(column(self._formula, self._standing, gap=4, edge=(12, 0, 12, 10)))
        behind = holder(self._evidence)
        inner = column(words, Divider(), behind, gap=0)
        inner.setStretch(2, 1)
        self._right = TableCard("", holder(inner))
        body = row(self._left, self._right, gap=12)
        body.setStretch(0, 1)
        body.setStretch(1, 1)
        layout = column(cards, figures, body, self._ahead, gap=12)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def show_state(self, state: InsightState) -> None:
        """Show a month's scorecard with the chosen part."""
        study = state.study
        if study is None:
            return
        for score in study.scorecard.factors:
            self.cards[score.factor].show_score(score)
        self._show_figures(study)
        factor = next(factor for factor, kinds in FACTOR_PARTS.items() if state.part in kinds)
        self.cards[factor].setChecked(True)
        self._left.title.setText(self.cards[factor].text())
        parts = next(score.parts for score in study.scorecard.factors if score.factor is factor)
        if parts != self._shown:
            self._shown = parts
            self.parts.blockSignals(True)
            self.parts.set_rows(parts)
            self.parts.blockSignals(False)
        self._show_part(state, next(part for part in parts if part.kind is state.part))

    def _show_part(self, state: InsightState, part: Part) -> None:
        self.parts.blockSignals(True)
        self.parts.select(self._shown.index(part))
        self.parts.blockSignals(False)
        self._right.title.setText(part_name(part.kind))
        self._formula.setText(formula(part.kind))
        self._standing.setText(f"{measured(part)} · {standing(part)}")
        table = self._table(part.kind)
        table.set_rows(state.rows)
        self._evidence.setCurrentWidget(table)

    def _show_figures(self, study: Study) -> None:
        self._nps.show_figure(*promoter_words(study.voices.nps))
        self._csat.show_figure(*share_words(study.voices.csat, self.tr("jawaban"), 30))
        self._ces.show_figure(*ease_words(study.voices.ces))
        self._repeat.show_figure(*share_words(study.repeat, self.tr("pembeli"), 10))
        self._referral.show_figure(*share_words(study.referral, self.tr("pelanggan baru"), 10))
        said = (composite_words(study.voices), forecast_words(study.forecast))
        self._ahead.setText(" ".join(filter(None, said)))

    def _table(self, kind: PartKind) -> ValueTable:
        if kind not in self.tables:
            nothing = EmptyState("inbox", self.tr("Belum ada yang tercatat untuk ukuran ini."))
            self.tables[kind] = ValueTable(part_name(kind), columns_of(kind), nothing)
            self._evidence.addWidget(self.tables[kind])
        return self.tables[kind]

    def _tell(self, part: Part | None) -> None:
        if part is not None:
            self.part_chosen.emit(part.kind)


def _part_columns() -> list[Column]:
    return [
        Column(translate("insight", "Yang diukur"), lambda part: part_name(part.kind), tone_of=_tone),
        Column(translate("insight", "Dari 100"), _value, right=True, width=88, strong=True, tone_of=_tone),
        Column(
            translate("insight", "Rentang"),
            lambda part: span(part.interval),
            right=True,
            width=84,
            tone_of=_tone,
        ),
        Column("n", lambda part: whole(part.n), right=True, width=64, tone_of=_tone),
    ]


def _value(part: Part) -> str:
    return whole(part.value) if part.counts and part.value is not None else "–"


def _tone(part: Part) -> str:
    return "" if part.is_enough else "muted"
