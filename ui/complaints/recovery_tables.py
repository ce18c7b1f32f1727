"""The figures of recovery as tables to take along, each with its number of cases."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from pempek_pos.complaints.recovery import Group
from pempek_pos.complaints.recovery_service import RecoveryReport
from pempek_pos.complaints.recovery_times import Share, Spread
from pempek_pos.exchange.csv_out import Cell
from ui.complaints.recovery_words import group_name
from ui.export.table import Table
from ui.words.complaints import category_name

translate = QCoreApplication.translate


def tables_of_recovery(report: RecoveryReport) -> tuple[Table, ...]:
    """The figures themselves, then by category, handler and item, and what comes back."""
    return (
        _figures(report),
        _groups("category", translate("recovery", "Pemulihan menurut jenis"), report.by_category, report),
        _groups("handler", translate("recovery", "Pemulihan menurut orang"), report.by_handler, report),
        _groups("item", translate("recovery", "Pemulihan menurut barang"), report.by_item, report),
        _repeats(report),
    )


def _figures(report: RecoveryReport) -> Table:
    headings = (
        translate("recovery", "Ukuran"),
        translate("recovery", "Nilai"),
        translate("recovery", "Jumlah (n)"),
        translate("recovery", "Rentang bawah (%)"),
        translate("recovery", "Rentang atas (%)"),
    )
    found, matched = report.recovered, report.recovered.matched
    seen = round(matched.bp / 100) if matched.controls else None
    rows = (
        _share(translate("recovery", "Belanja lagi dalam 60 hari (%)"), found.share),
        (translate("recovery", "Anggota serupa (%)"), seen, matched.controls, None, None),
        (
            translate("recovery", "Biaya per pelanggan pulih (Rp)"),
            found.cost_each,
            found.share.hits,
            None,
            None,
        ),
        _share(translate("recovery", "Selesai dalam 7 hari (%)"), report.in_time),
        _share(translate("recovery", "Dibuka lagi (%)"), report.reopened),
        _time(translate("recovery", "Jawaban pertama, nilai tengah (menit jam toko)"), report.answer),
        _time(translate("recovery", "Sampai selesai, nilai tengah (menit jam toko)"), report.done),
        (translate("recovery", "Keluhan, dari n penjualan"), report.complaints, report.sales, None, None),
    )
    title = translate("recovery", "Pemulihan: semua angka")
    return Table("figures", title, f"pemulihan-{_period(report)}", headings, rows)


def _share(name: str, share: Share) -> tuple[Cell, ...]:
    if not share.n:
        return (name, None, 0, None, None)
    seen, low, high = (round(bp / 100) for bp in (share.bp, *share.interval_bp))
    return (name, seen, share.n, low, high)


def _time(name: str, spread: Spread) -> tuple[Cell, ...]:
    minutes = spread.median // timedelta(minutes=1) if spread.n else None
    return (name, minutes, spread.n, None, None)


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
