"""The cards of a partner's standing: months, reasons with evidence, decisions, incidents."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QWidget

from pempek_pos.money.amount import grouped, rupiah_text
from pempek_pos.partners.decision import Decision, DecisionKind
from pempek_pos.partners.evaluation import Evaluation, Evidence, ScoredReason
from pempek_pos.partners.incident import Incident
from pempek_pos.partners.standing import Activity, MonthTurnover, Standing
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.lines import Line, Lines
from ui.widgets.notice import EmptyState
from ui.widgets.side_by_side import SideBySide
from ui.widgets.stack import column, holder
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable
from ui.words.days import month_name, short_day
from ui.words.judging import decision_name, incident_name, proposal_words, unfitness_name
from ui.words.partners import tier_name

_BAD: Final = 50


class StandingCard(QWidget):
    """Months against the tier's rule, how regular orders are, and what is proposed."""

    def __init__(self) -> None:
        super().__init__()
        self.proposal = PlainLabel("", Role.STRONG, wrap=True)
        self.months = ValueTable(self.tr("Belanja per bulan"), self._columns())
        self._facts = Lines(tall=36)
        months = TableCard(
            self.tr("Belanja per bulan"),
            self.months,
            foot=holder(column(self.proposal, gap=0, edge=(12, 8, 12, 12))),
        )
        months.setMinimumHeight(px(408))
        side = TableCard(
            self.tr("Kebiasaan memesan"), holder(column(self._facts, None, gap=0, edge=(12, 0, 12, 8)))
        )
        self.setLayout(
            column(SideBySide(months, side, side_width=px(320), wide_from=760, low=px(260)), gap=0)
        )

    def show_standing(self, standing: Standing) -> None:
        """Show it."""
        self.months.set_rows(standing.months)
        self.proposal.setText(proposal_words(standing))
        self.proposal.set_role(Role.STRONG if standing.proposal else Role.MUTED)
        growth, unknown = standing.growth, self.tr("belum terukur")
        quiet = standing.days_since_order
        tones = {Activity.QUIET: "amber", Activity.LAPSED: "red"}
        change = growth.change_bp
        self._facts.show_lines(
            [
                Line(self.tr("Tingkat"), tier_name(standing.partner.terms.tier)),
                Line(self.tr("Syarat per bulan"), rupiah_text(standing.rule.month_minimum)),
                Line(self.tr("Bulan ini"), rupiah_text(standing.this_month)),
                Line(
                    self.tr("Pesanan terakhir"),
                    self._ago(quiet) if quiet is not None else unknown,
                    tone=tones.get(standing.activity, ""),
                ),
                Line(
                    self.tr("Biasanya memesan tiap"),
                    self.tr("{n} hari").format(n=standing.usual_gap) if standing.usual_gap else unknown,
                ),
                Line(
                    self.tr("3 bulan terakhir"),
                    self.tr("{amount} ({n} pesanan)").format(
                        amount=rupiah_text(growth.now), n=growth.orders_now
                    ),
                ),
                Line(
                    self.tr("3 bulan sebelumnya"),
                    self.tr("{amount} ({n} pesanan)").format(
                        amount=rupiah_text(growth.before), n=growth.orders_before
                    ),
                ),
                Line(self.tr("Pertumbuhan"), _percent(change) if change is not None else unknown),
            ]
        )

    def _ago(self, days: int) -> str:
        return self.tr("{n} hari lalu").format(n=grouped(days)) if days else self.tr("hari ini")

    def _columns(self) -> list[Column]:
        kept = {True: self.tr("terpenuhi"), False: self.tr("belum"), None: self.tr("belum jadi mitra")}
        tones = {True: "green", False: "red", None: "muted"}

        def written(month: MonthTurnover) -> str:
            return kept[month.kept]

        return [
            Column(self.tr("Bulan"), lambda month: month_name(month.month), stretch=1),
            Column(self.tr("Belanja"), lambda month: rupiah_text(month.turnover), right=True, width=132),
            Column(self.tr("Syarat"), written, width=136, tone_of=lambda month: tones[month.kept]),
        ]


class ReasonsCard(TableCard):
    """What speaks against a partner, each with its rows of evidence."""

    def __init__(self) -> None:
        self.table = ValueTable(self.tr("Yang memberatkan"), self._columns())
        self.score = PlainLabel("", Role.AMOUNT)
        super().__init__(self.tr("Yang memberatkan"), self.table, self.score)
        self.setMinimumHeight(px(272))

    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Show it."""
        self.table.set_rows(
            [
                _Row(reason, evidence, not at)
                for reason in evaluation.reasons
                for at, evidence in enumerate(reason.evidence or (None,))
            ]
        )
        self.score.setText(self.tr("Skor {n} dari 100").format(n=evaluation.score))

    def _columns(self) -> list[Column]:
        return [
            Column(
                self.tr("Alasan"), lambda row: unfitness_name(row.reason.kind) if row.first else "",
                width=240, strong=True,
            ),
            Column(
                self.tr("Skor"), lambda row: str(row.reason.score) if row.first else "", right=True,
                width=72, tone_of=_score_tone,
            ),
            Column(
                self.tr("Bobot"), lambda row: f"{row.reason.weight}%" if row.first else "", right=True,
                width=80,
            ),
            Column(self.tr("Bukti"), self._what, stretch=1, tone_of=_evidence_tone),
            Column(self.tr("Tanggal"), _when, width=112),
            Column(self.tr("Jumlah"), _how_much, right=True, width=112),
        ]  # fmt: skip

    def _what(self, row: "_Row") -> str:
        if row.evidence is None:
            return self.tr("tidak ada")
        late = self.tr("lewat {n} hari").format(n=row.evidence.days) if row.evidence.days else ""
        return " · ".join(filter(None, (row.evidence.what, late)))


@dataclass(frozen=True, slots=True)
class _Row:
    """One row of evidence under its reason, which is named at the first."""

    reason: ScoredReason
    evidence: Evidence | None
    first: bool


class DecisionsCard(TableCard):
    """Every decision, the latest first; the one chosen can be taken back."""

    def __init__(self) -> None:
        self.decide = Button(self.tr("Putuskan"), Weight.PRIMARY, icon="check-check", key="F9")
        self.reverse = Button(self.tr("Batalkan keputusan"), Weight.QUIET, icon="undo-2")
        empty = EmptyState("scale", self.tr("Belum ada keputusan tentang mitra ini."))
        self.table = ValueTable(self.tr("Keputusan"), self._columns(), empty)
        super().__init__(self.tr("Keputusan"), self.table, self.reverse, self.decide)
        self.setMinimumHeight(px(232))
        self._may = False
        self.table.selected.connect(self._chosen)

    def show_decisions(self, decisions: tuple[Decision, ...], may_decide: bool) -> None:
        """Show them, the latest chosen."""
        self._may = may_decide
        self.decide.setVisible(may_decide)
        self.table.set_rows(decisions)
        if decisions:
            self.table.select(0)
        self._chosen(decisions[0] if decisions else None)

    def _chosen(self, decision: Decision | None) -> None:
        stands = (
            decision is not None
            and decision.kind is not DecisionKind.REVERSE
            and decision.reversed_by is None
        )
        self.reverse.setVisible(self._may and stands)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Tanggal"), lambda one: short_day(one.on_day), width=112),
            Column(self.tr("Keputusan"), lambda one: decision_name(one.kind), width=176, strong=True),
            Column(self.tr("Skor"), lambda one: str(one.score), right=True, width=72),
            Column(self.tr("Alasan"), lambda one: one.note, stretch=1),
            Column(
                self.tr("Tinjau ulang"), lambda one: short_day(one.review_on) if one.review_on else "–",
                width=120,
            ),
            Column(
                self.tr("Berlaku"),
                lambda one: self.tr("dibatalkan") if one.reversed_by else self.tr("ya"), width=104,
                tone_of=lambda one: "muted" if one.reversed_by else "",
            ),
        ]  # fmt: skip


class IncidentsCard(TableCard):
    """What was noted about a partner; the one chosen can be withdrawn."""

    def __init__(self) -> None:
        self.note = Button(self.tr("Catat kejadian"), icon="notebook-pen", key="F8")
        self.withdraw = Button(self.tr("Tarik catatan"), Weight.QUIET, icon="undo-2")
        empty = EmptyState("notebook-pen", self.tr("Tidak ada kejadian yang dicatat."))
        self.table = ValueTable(self.tr("Kejadian"), self._columns(), empty)
        super().__init__(self.tr("Kejadian"), self.table, self.withdraw, self.note)
        self.setMinimumHeight(px(232))
        self.table.selected.connect(self._chosen)

    def show_incidents(self, incidents: tuple[Incident, ...]) -> None:
        """Show them, the latest chosen."""
        self.table.set_rows(incidents)
        if incidents:
            self.table.select(0)
        self._chosen(incidents[0] if incidents else None)

    def _chosen(self, incident: Incident | None) -> None:
        self.withdraw.setVisible(incident is not None and incident.withdrawn_on is None)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Tanggal"), lambda one: short_day(one.on_day), width=112),
            Column(self.tr("Jenis"), lambda one: incident_name(one.kind), width=160, strong=True),
            Column(self.tr("Apa yang terjadi"), lambda one: one.account, stretch=2),
            Column(self.tr("Bukti"), lambda one: one.evidence or "–", stretch=1),
            Column(self.tr("Dihitung"), self._counts, width=112, tone_of=self._tone),
        ]

    def _counts(self, incident: Incident) -> str:
        if incident.withdrawn_on is None:
            return self.tr("ya")
        return self.tr("ditarik: {why}").format(why=incident.withdrawn_why)

    def _tone(self, incident: Incident) -> str:
        return "muted" if incident.withdrawn_on else ""


def _percent(change_bp: int) -> str:
    sign = "+" if change_bp > 0 else ""
    return f"{sign}{grouped(change_bp // 100)}%"


def _score_tone(row: _Row) -> str:
    if row.reason.score >= _BAD:
        return "red"
    return "amber" if row.reason.score else "muted"


def _evidence_tone(row: _Row) -> str:
    return "" if row.evidence else "muted"


def _when(row: _Row) -> str:
    return short_day(row.evidence.on_day) if row.evidence else ""


def _how_much(row: _Row) -> str:
    return rupiah_text(row.evidence.amount) if row.evidence and row.evidence.amount is not None else ""
