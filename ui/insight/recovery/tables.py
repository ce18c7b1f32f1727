"""The tables of recovery, as they are written to a file: whole numbers, one heading each."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from pempek_pos.complaints.complaint import Category
from pempek_pos.complaints.recovery import Group
from pempek_pos.complaints.recovery_service import RecoveryReport
from pempek_pos.complaints.recovery_times import Share, Spread
from pempek_pos.exchange.csv_out import Cell
from ui.export.table import Table
from ui.insight.recovery.state import Grouping, Measure
from ui.insight.recovery.words import formula, grouping_name, measure_name, tenths
from ui.words.complaints import category_name

translate = QCoreApplication.translate
_MINUTE = timedelta(minutes=1)
_Row = tuple[Cell, ...]


def tables_of(report: RecoveryReport) -> tuple[Table, ...]:
    """Figures, the three groupings, and what came back."""
    when = f"{report.first.isoformat()}-{report.last.isoformat()}"
    return (
        Table(
            "figures", translate("tables", "Angka pemulihan"), f"pemulihan-{when}", _heads(), _figures(report)
        ),
        _groups(Grouping.CATEGORY, "keluhan-menurut-jenis", when, with_names(report)),
        _groups(Grouping.HANDLER, "keluhan-menurut-petugas", when, report.by_handler),
        _groups(Grouping.ITEM, "keluhan-menurut-barang", when, report.by_item),
        _repeats(report, when),
    )


def with_names(report: RecoveryReport) -> tuple[Group, ...]:
    """Categories by the names people know."""
    return tuple(
        Group(group.key, category_name(Category(group.key)), group.complaints, group.recovered)
        for group in report.by_category
    )


def _heads() -> tuple[str, ...]:
    return (
        translate("tables", "Ukuran"),
        translate("tables", "Nilai"),
        translate("tables", "Satuan"),
        translate("tables", "Paling rendah"),
        translate("tables", "Paling tinggi"),
        "p90",
        "n",
        translate("tables", "Masih terbuka"),
        translate("tables", "Cukup data"),
        translate("tables", "Rumus"),
    )


def _figures(report: RecoveryReport) -> tuple[_Row, ...]:
    found, matched = report.recovered, report.recovered.matched
    rate = report.per_thousand_tenths
    each = translate("tables", "per 1.000 struk")
    like = (_percent(matched.bp), "%", None, None, None, matched.controls, None)
    cost = (found.cost_each, "Rp", None, None, None, found.share.hits, None)
    often = (None if rate is None else tenths(rate), each, None, None, None, report.complaints, None)
    return (
        _row(Measure.RECOVERED, _share(found.share), found.share.enough),
        _row(Measure.MATCHED, like, matched.complainants >= found.share.least),
        _row(Measure.COST, cost, found.share.enough),
        _row(Measure.RATE, often, rate is not None),
        _row(Measure.ANSWER, _spread(report.answer), report.answer.enough),
        _row(Measure.DONE, _spread(report.done), report.done.enough),
        _row(Measure.IN_TIME, _share(report.in_time), report.in_time.enough),
        _row(Measure.REOPENED, _share(report.reopened), report.reopened.enough),
    )


def _row(measure: Measure, cells: _Row, enough: bool) -> _Row:
    said = translate("tables", "ya") if enough else translate("tables", "belum")
    return (measure_name(measure), *cells, said, formula(measure))


def _share(share: Share) -> _Row:
    low, high = map(_percent, share.interval_bp)
    return (_percent(share.bp), "%", low, high, None, share.n, None)


def _spread(spread: Spread) -> _Row:
    minutes = translate("tables", "menit")
    return (
        spread.median // _MINUTE, minutes, None, None, spread.p90 // _MINUTE, spread.n, spread.still_open,
    )  # fmt: skip


def _groups(grouping: Grouping, file: str, when: str, groups: Sequence[Group]) -> Table:
    return Table(
        grouping.value,
        translate("tables", "Keluhan menurut {what}").format(what=grouping_name(grouping).lower()),
        f"{file}-{when}",
        (
            grouping_name(grouping),
            translate("tables", "Keluhan"),
            translate("tables", "Anggota dihitung"),
            translate("tables", "Belanja lagi"),
            translate("tables", "Anggota serupa (%)"),
            translate("tables", "Masih dalam 60 hari"),
            translate("tables", "Ganti rugi (Rp)"),
        ),
        tuple(_group(group) for group in groups),
    )


def _group(group: Group) -> _Row:
    found = group.recovered
    like = _percent(found.matched.bp) if found.matched.controls else None
    return (
        group.name, group.complaints, found.share.n, found.share.hits, like, found.too_early, found.cost,
    )  # fmt: skip


def _repeats(report: RecoveryReport, when: str) -> Table:
    return Table(
        Grouping.REPEATS.value,
        grouping_name(Grouping.REPEATS),
        f"sebab-berulang-{when}",
        (
            translate("tables", "Jenis"),
            translate("tables", "Barang"),
            translate("tables", "Kali dalam 30 hari"),
            translate("tables", "Dari"),
            translate("tables", "Sampai"),
        ),
        tuple(
            (category_name(cause.category), cause.item, cause.times, cause.first, cause.last)
            for cause in report.repeats
        ),
    )


def _percent(basis_points: int) -> int:
    """Whole percent, as the screen rounds them."""
    return (basis_points + 50) // 100
