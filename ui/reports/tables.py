"""The tables behind the figures, as they are written to a file: plain numbers, one heading each."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from pempek_pos.reports.day import DayReport
from pempek_pos.reports.month import MonthReport
from pempek_pos.reports.turnover import CategoryTotal, ItemTotal, TenderTotal, Turnover
from ui.export.table import Table
from ui.reports.state import ReportsState, Tab
from ui.reports.tables_partners import books_table, tables_of_partners
from ui.reports.tables_points import tables_of_points
from ui.words.tenders import tender_name

translate = QCoreApplication.translate


def tables_of(state: ReportsState) -> tuple[Table, ...]:
    """The tables of the part in front."""
    if state.tab is Tab.DAY and state.day is not None:
        return _of_day(state.day)
    if state.tab is Tab.MONTH and state.month is not None:
        return (*_of_month(state.month), *_of_trade(state))
    if state.tab is Tab.POINTS and state.points is not None:
        return tables_of_points(state.points)
    return ()


def _of_day(day: DayReport) -> tuple[Table, ...]:
    when = day.day.isoformat()
    return (
        _items(day.items, when),
        Table(
            "hours",
            translate("tables", "Per jam"),
            f"per-jam-{when}",
            (translate("tables", "Jam"), translate("tables", "Transaksi"), translate("tables", "Omzet (Rp)")),
            tuple((hour.hour, hour.sales, hour.net) for hour in day.hours),
        ),
        _tenders(day.tenders, when),
        Table(
            "cashiers",
            translate("tables", "Kasir"),
            f"kasir-{when}",
            (
                translate("tables", "Nama"),
                translate("tables", "Transaksi"),
                translate("tables", "Pengembalian"),
                translate("tables", "Omzet (Rp)"),
            ),
            tuple((one.name, one.sales, one.refund_count, one.net) for one in day.cashiers),
        ),
    )


def _of_month(month: MonthReport) -> tuple[Table, ...]:
    when = f"{month.month:%Y-%m}"
    return (
        Table(
            "days",
            translate("tables", "Per hari"),
            f"per-hari-{when}",
            (translate("tables", "Tanggal"), *_turnover_headings()),
            tuple((day.day, *_turnover(day.turnover)) for day in month.days),
        ),
        _items(month.items, when),
        _categories(month.categories, when),
        _tenders(month.tenders, when),
        _points(month, when),
    )


def _of_trade(state: ReportsState) -> tuple[Table, ...]:
    if state.trade is None:
        return ()
    month, journal = state.trade
    return (*tables_of_partners(month), books_table(f"{month.month:%Y-%m}", journal))


def _items(items: Sequence[ItemTotal], when: str) -> Table:
    return Table(
        "items",
        translate("tables", "Barang"),
        f"barang-{when}",
        (
            translate("tables", "Kode"),
            translate("tables", "Nama"),
            translate("tables", "Kelompok"),
            translate("tables", "Jumlah"),
            translate("tables", "Omzet (Rp)"),
        ),
        tuple((item.code, item.name, item.category, item.pieces, item.net) for item in items),
    )


def _categories(categories: Sequence[CategoryTotal], when: str) -> Table:
    return Table(
        "categories",
        translate("tables", "Kelompok"),
        f"kelompok-{when}",
        (
            translate("tables", "Kelompok"),
            translate("tables", "Jumlah"),
            translate("tables", "Omzet (Rp)"),
        ),
        tuple((category.name, category.pieces, category.net) for category in categories),
    )


def _tenders(tenders: Sequence[TenderTotal], when: str) -> Table:
    return Table(
        "tenders",
        translate("tables", "Cara bayar"),
        f"cara-bayar-{when}",
        (
            translate("tables", "Cara bayar"),
            translate("tables", "Banyaknya"),
            translate("tables", "Diterima (Rp)"),
            translate("tables", "Kembalian (Rp)"),
            translate("tables", "Dikembalikan (Rp)"),
            translate("tables", "Jumlah (Rp)"),
        ),
        tuple((tender_name(t.kind), t.count, t.given, t.change, t.refunded, t.amount) for t in tenders),
    )


def _points(month: MonthReport, when: str) -> Table:
    owed = month.liability
    lines: tuple[tuple[str, int], ...] = (
        (translate("tables", "Saldo awal"), owed.opening),
        (translate("tables", "Didapat"), owed.won),
        (translate("tables", "Dipakai"), -owed.spent),
        (translate("tables", "Hangus"), -owed.expired),
        (translate("tables", "Penyesuaian"), owed.adjusted),
        (translate("tables", "Saldo akhir"), owed.closing),
    )
    return Table(
        "points",
        translate("tables", "Poin anggota"),
        f"poin-anggota-{when}",
        (translate("tables", "Baris"), translate("tables", "Poin")),
        lines,
    )


def _turnover_headings() -> tuple[str, ...]:
    return (
        translate("tables", "Transaksi"),
        translate("tables", "Omzet kotor (Rp)"),
        translate("tables", "Potongan (Rp)"),
        translate("tables", "Hadiah (Rp)"),
        translate("tables", "Pengembalian (Rp)"),
        translate("tables", "Omzet (Rp)"),
        translate("tables", "Belanja anggota (Rp)"),
    )


def _turnover(sold: Turnover) -> tuple[int, ...]:
    return (
        sold.sales,
        sold.gross,
        -sold.discounts,
        -sold.rewards,
        sold.refunds,
        sold.net,
        sold.member_net,
    )
