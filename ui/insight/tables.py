"""The tables of loyalty, as they are written to a file: whole numbers, one heading each."""

from PySide6.QtCore import QCoreApplication

from pempek_pos.insight.evidence import Part
from pempek_pos.insight.share import Interval, Share
from pempek_pos.insight.study import Study
from ui.export.table import Table
from ui.insight.customer_words import presence_name, segment_name, why_absent
from ui.insight.evidence_words import facts_of
from ui.insight.part_words import factor_name, formula, measured, part_name
from ui.insight.state import InsightState, Tab

translate = QCoreApplication.translate


def tables_of(state: InsightState) -> tuple[Table, ...]:
    """The tables of the part in front."""
    study = state.study
    if study is None:
        return ()
    when = study.scorecard.until.isoformat()
    if state.tab is Tab.SCORECARD:
        return (_factors(study, when), _parts(study, when), _evidence(state, when))
    if state.tab is Tab.CUSTOMERS:
        return (_people(state, study, when), _segments(state, study, when))
    if state.tab is Tab.RETURN:
        return (_cohorts(study, when), _answers(study, when))
    return (_missed(study, when),)


def _factors(study: Study, when: str) -> Table:
    return Table(
        "factors",
        translate("tables", "Lima faktor"),
        f"lima-faktor-{when}",
        (
            translate("tables", "Faktor"),
            translate("tables", "Nilai (0–100)"),
            translate("tables", "Paling rendah"),
            translate("tables", "Paling tinggi"),
            translate("tables", "Perubahan sejak bulan lalu"),
            translate("tables", "Ukuran yang dihitung"),
        ),
        tuple(
            (
                factor_name(one.factor),
                _rounded(one.score),
                *_ends(one.interval),
                _rounded(one.trend.change) if one.trend else None,
                len(one.counted),
            )
            for one in study.scorecard.factors
        ),
    )


def _parts(study: Study, when: str) -> Table:
    return Table(
        "parts",
        translate("tables", "Yang diukur"),
        f"ukuran-kesetiaan-{when}",
        (
            translate("tables", "Faktor"),
            translate("tables", "Yang diukur"),
            translate("tables", "Terukur"),
            translate("tables", "Nilai (0–100)"),
            translate("tables", "Paling rendah"),
            translate("tables", "Paling tinggi"),
            "n",
            translate("tables", "Perlu"),
            translate("tables", "Rumus"),
        ),
        tuple(
            (factor_name(one.factor), *_part(part)) for one in study.scorecard.factors for part in one.parts
        ),
    )


def _part(part: Part) -> tuple[str | int | None, ...]:
    return (
        part_name(part.kind),
        measured(part),
        _rounded(part.value) if part.counts else None,
        *_ends(part.interval),
        part.n,
        part.fewest,
        formula(part.kind),
    )


def _evidence(state: InsightState, when: str) -> Table:
    facts = facts_of(state.part)
    return Table(
        "evidence",
        part_name(state.part),
        f"{state.part.value.replace(' ', '-')}-{when}",
        tuple(fact.title for fact in facts),
        tuple(tuple(fact.cell(row) for fact in facts) for row in state.rows),
    )


def _people(state: InsightState, study: Study, when: str) -> Table:
    people = study.records.people
    return Table(
        "people",
        translate("tables", "Pelanggan"),
        f"pelanggan-{when}",
        (
            translate("tables", "Nama"),
            translate("tables", "Kartu"),
            translate("tables", "Telepon"),
            translate("tables", "Kelompok"),
            translate("tables", "Hari sejak terakhir"),
            translate("tables", "Hari belanja setahun"),
            translate("tables", "Belanja setahun (Rp)"),
        ),
        tuple(
            (
                person.name,
                person.card_no,
                person.phone,
                segment_name(one.segment),
                one.buying.days_since,
                one.buying.times,
                one.buying.money,
            )
            for one in study.customers(state.scale)
            if state.segment in (None, one.segment) and (person := people.get(one.buying.member_id))
        ),
    )


def _segments(state: InsightState, study: Study, when: str) -> Table:
    return Table(
        "segments",
        translate("tables", "Kelompok pelanggan"),
        f"kelompok-pelanggan-{when}",
        (
            translate("tables", "Kelompok"),
            translate("tables", "Orang"),
            translate("tables", "Belanja setahun (Rp)"),
        ),
        tuple((segment_name(one.segment), one.members, one.money) for one in study.segments(state.scale)),
    )


def _cohorts(study: Study, when: str) -> Table:
    months = max((len(cohort.active) for cohort in study.cohorts), default=0)
    return Table(
        "cohorts",
        translate("tables", "Yang kembali"),
        f"yang-kembali-{when}",
        (
            translate("tables", "Belanja pertama"),
            translate("tables", "Orang"),
            *(f"+{month}" for month in range(1, months)),
        ),
        tuple(
            (
                cohort.month,
                cohort.size,
                *cohort.active[1:],
                *(None for _ in range(months - len(cohort.active))),
            )
            for cohort in study.cohorts
        ),
    )


def _answers(study: Study, when: str) -> Table:
    return Table(
        "answers",
        translate("tables", "Jawaban per bulan"),
        f"jawaban-per-bulan-{when}",
        (
            translate("tables", "Bulan"),
            translate("tables", "NPS: 9–10"),
            translate("tables", "NPS: 7–8"),
            translate("tables", "NPS: 0–6"),
            translate("tables", "CSAT: puas"),
            translate("tables", "CSAT: jawaban"),
            translate("tables", "CES: mudah"),
            translate("tables", "CES: jawaban"),
        ),
        tuple(
            (
                month.period.first,
                month.nps.promoters,
                month.nps.passives,
                month.nps.detractors,
                *_counts(month.csat),
                *_counts(month.ces.easy),
            )
            for month in study.months
        ),
    )


def _missed(study: Study, when: str) -> Table:
    return Table(
        "missed",
        translate("tables", "Perlu disapa"),
        f"perlu-disapa-{when}",
        (
            translate("tables", "Nama"),
            translate("tables", "Kartu"),
            translate("tables", "Telepon"),
            translate("tables", "Keadaan"),
            translate("tables", "Alasan"),
            translate("tables", "Belanja setahun (Rp)"),
        ),
        tuple(
            (
                one.person.name,
                one.person.card_no,
                one.person.phone,
                presence_name(one),
                why_absent(one),
                one.year,
            )
            for one in study.absent
        ),
    )


def _counts(share: Share) -> tuple[int, int]:
    return share.hits, share.n


def _ends(interval: Interval | None) -> tuple[int | None, int | None]:
    return (None, None) if interval is None else (round(interval.low), round(interval.high))


def _rounded(number: float | None) -> int | None:
    return None if number is None else round(number)
