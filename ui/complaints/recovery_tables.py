"""The figures of recovery as tables to take along, each with its number of cases."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from pempek_pos.complaints.recovery import Group
from pempek_pos.complaints.recovery_service import RecoveryReport
from ui.complaints.recovery_words import group_name
from ui.export.table import Table
from ui.words.complaints import category_name

translate = QCoreApplication.translate


def tables_of_recovery(report: RecoveryReport) -> tuple[Table, ...]:
    """By category, handler and item, and what comes back."""
    return (
        _groups("category", translate("recovery", "Pemulihan menurut jenis"), report.by_category, report),
        _groups("handler", translate("recovery", "Pemulihan menurut orang"), report.by_handler, report),
        _groups("item", translate("recovery", "Pemulihan menurut barang"), report.by_item, report),
        _repeats(report),
    )


def _groups(key: str, title: str, groups: Sequence[Group], report: RecoveryReport) -> Table:
    headings = (
        translate("recovery", "Nama"),
        translate("recovery", "Keluhan"),
        translate("recovery", "Pelanggan dihitung (n)"),
        translate("recovery", "Belanja lagi dalam 60 hari"),
        translate("recovery", "Belum 60 hari"),
        translate("recovery", "Biaya (Rp)"),
    )
    rows = tuple(
        (
            group_name(group),
            group.complaints,
            group.recovered.share.n,
            group.recovered.share.hits,
            group.recovered.too_early,
            group.recovered.cost,
        )
        for group in groups
    )
    return Table(key, title, f"pemulihan-{key}-{_period(report)}", headings, rows)


def _repeats(report: RecoveryReport) -> Table:
    headings = (
        translate("recovery", "Barang"),
        translate("recovery", "Jenis"),
        translate("recovery", "Kali"),
        translate("recovery", "Pertama"),
        translate("recovery", "Terakhir"),
    )
    rows = tuple(
        (cause.item, category_name(cause.category), cause.times, cause.first, cause.last)
        for cause in report.repeats
    )
    title = translate("recovery", "Masalah yang berulang")
    return Table("repeats", title, f"masalah-berulang-{_period(report)}", headings, rows)


def _period(report: RecoveryReport) -> str:
    return f"{report.first.isoformat()}-{report.last.isoformat()}"
