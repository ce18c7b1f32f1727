"""The owner's figures: the day beside a week ago, the month, and tables taken along as files."""

import csv
from datetime import date

import openpyxl
from PySide6.QtCore import Qt

from tests.ui.office import Office, manager
from ui.reports.page import reports_page
from ui.reports.view import ReportsView
from ui.reveal import exports_folder
from ui.widgets.value_table import ValueTable


def view_of(office: Office) -> ReportsView:
    office.signed_in.actor = manager(office)
    view = office.open(reports_page).widget
    assert isinstance(view, ReportsView)
    return view


def cells(table: ValueTable) -> list[list[str]]:
    model = table._model
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def a_week_ago(office: Office) -> None:
    """On the Monday before, 22,000 by this time of day, 44,000 later; today is 30 November, ten o'clock."""
    office.clock.move(hours=-1)
    office.floor.sell(office.floor.basket(("KSB", 1)))
    office.clock.move(hours=9)
    office.floor.sell(office.floor.basket(("KSB", 2)))
    office.clock.set(date(2026, 11, 30))


def test_a_day_without_sales_says_so(office: Office) -> None:
    view = view_of(office)
    assert office.sees("Belum ada penjualan hari ini.", view.day)
    assert not office.sees("Per jam", view.day)


def test_today_is_compared_with_the_same_weekday_up_to_now(office: Office) -> None:
    a_week_ago(office)
    member = office.floor.member()
    office.floor.sell(office.floor.basket(("KSB", 1), member=member))
    office.floor.sell(office.floor.basket(("ADA", 2), ("BOX", 1)))
    view = view_of(office)
    assert office.sees("Rp50.000", view.day)
    assert office.sees("naik 127% dari Senin lalu jam segini", view.day)
    assert office.sees("naik 100% dari Senin lalu jam segini", view.day)
    assert office.sees("Rp25.000", view.day)
    assert office.sees("44%", view.day)
    assert office.sees("1 dari 2 transaksi", view.day)
    assert office.sees("2× · Rp50.000", view.day)
    assert cells(view.day._items) == [
        ["Pempek KSB", "1", "Rp22.000"],
        ["Pempek BOX", "1", "Rp20.000"],
        ["Pempek ADA", "2", "Rp8.000"],
    ]
    assert "QRIS 100%, Rp50.000" in view.day._tenders.accessibleDescription()
    assert "10: 50 rb" in view.day._hours.accessibleDescription()


def test_an_earlier_day_is_compared_with_the_whole_of_its_week_before(office: Office) -> None:
    a_week_ago(office)
    office.floor.sell(office.floor.basket(("KSB", 1)))
    office.clock.set(date(2026, 12, 1))
    view = view_of(office)
    office.click(view.day.chooser._back)
    assert office.sees("Senin, 30 November 2026", view.day)
    assert office.sees("turun 67% dari Senin lalu", view.day)


def test_the_page_shows_what_was_sold_since_it_was_last_in_front(office: Office) -> None:
    office.floor.sell(office.floor.basket(("KSB", 1)))
    view = view_of(office)
    assert office.sees("Rp22.000", view.day)
    office.floor.sell(office.floor.basket(("KSB", 1)))
    office.window.open_page("reports")
    assert office.sees("Rp44.000", view.day)


def test_the_month_shows_days_goods_categories_and_the_points_owed(office: Office) -> None:
    a_week_ago(office)
    member = office.floor.member()
    office.floor.sell(office.floor.basket(("KSB", 2), member=member))
    view = view_of(office)
    office.click(view.tabs._segments[1])
    assert office.sees("Rp110.000", view.month)
    assert office.sees("Rp880", view.month)
    assert office.sees("44 poin milik 1 anggota", view.month)
    told = office.texts(view.month)
    assert told[told.index("Didapat") + 1] == "+44"
    assert told[told.index("Saldo akhir") + 1] == "44"
    assert told[told.index("Anggota baru") + 1] == "1"
    assert cells(view.month._items) == [["Pempek KSB", "5", "Rp110.000"]]
    view.month._which.chosen.emit("categories")
    assert cells(view.month._categories) == [["Pempek", "5", "Rp110.000"]]
    assert "23: 66 rb" in view.month._days.accessibleDescription()
    assert "30: 44 rb" in view.month._days.accessibleDescription()


def test_another_month_can_be_chosen_but_none_to_come(office: Office) -> None:
    view = view_of(office)
    office.click(view.tabs._segments[1])
    assert not view.month.chooser._on.isEnabled()
    office.click(view.month.chooser._back)
    assert view.month.chooser.month() == date(2026, 10, 1)
    assert office.sees("Tidak ada yang tercatat pada bulan ini.", view.month)
    assert view.month.chooser._on.isEnabled()


def test_a_table_becomes_a_workbook_with_plain_numbers(office: Office) -> None:
    office.floor.sell(office.floor.basket(("KSB", 2), ("ADA", 1)))
    view = view_of(office)
    office.press(Qt.Key.Key_F8)
    assert view.exporting.is_open
    office.press(Qt.Key.Key_Return)
    assert not view.exporting.is_open
    path = exports_folder(office.folder) / "barang-2026-11-23.xlsx"
    rows = list(openpyxl.load_workbook(path).active.iter_rows(values_only=True))
    assert rows == [
        ("Kode", "Nama", "Kelompok", "Jumlah", "Omzet (Rp)"),
        ("KSB", "Pempek KSB", "Pempek", 2, 44_000),
        ("ADA", "Pempek ADA", "Pempek", 1, 4_000),
    ]
    assert office.sees("barang-2026-11-23.xlsx sudah disimpan.", view)


def test_every_table_of_the_month_becomes_csv(office: Office) -> None:
    office.floor.sell(office.floor.basket(("KSB", 2), member=office.floor.member()))
    view = view_of(office)
    office.click(view.tabs._segments[1])
    for key in ("days", "items", "categories", "tenders", "points"):
        view.export_wanted.emit()
        view.exporting.wanted.emit(key, "csv")
    files = {path.name for path in exports_folder(office.folder).iterdir()}
    assert files == {
        f"{name}-2026-11.csv" for name in ("per-hari", "barang", "kelompok", "cara-bayar", "poin-anggota")
    }
    with (exports_folder(office.folder) / "per-hari-2026-11.csv").open(encoding="utf-8-sig") as text:
        last = list(csv.reader(text))[-1]
    assert last == ["2026-11-23", "1", "44000", "0", "0", "0", "44000", "44000"]


def test_a_folder_that_cannot_be_written_is_said_on_the_sheet(office: Office) -> None:
    office.floor.sell(office.floor.basket(("KSB", 1)))
    exports_folder(office.folder).write_text("a file stands here")
    view = view_of(office)
    office.press(Qt.Key.Key_F8)
    office.press(Qt.Key.Key_Return)
    assert view.exporting.is_open
    assert office.sees("tidak bisa ditulis", view.exporting)


def test_partners_of_the_month_and_its_books_are_taken_along(office: Office) -> None:
    ani = office.floor.partner()
    office.floor.deliver(ani, ("KSB", 2))
    office.floor.pay(ani, 10_000)
    view = view_of(office)
    office.click(view.tabs._segments[1])
    keys = ("partners", "open invoices", "account ledger", "ageing", "collected", "margins", "books")
    for key in keys:
        view.export_wanted.emit()
        view.exporting.wanted.emit(key, "csv")
    folder = exports_folder(office.folder)
    with (folder / "faktur-terbuka-2026-11.csv").open(encoding="utf-8-sig") as text:
        last = list(csv.reader(text))[-1]
    assert last[:3] == ["M-0001", "Warung Bu Ani", "F-2026-00001"]
    assert last[5:] == ["39600", "29600"]
    journal = (folder / "pembukuan-2026-11.beancount").read_text("utf-8")
    assert "balance Assets:Piutang:M-0001  29600 IDR" in journal
    assert len(list(folder.iterdir())) == len(keys)
