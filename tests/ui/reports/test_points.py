"""The points owed on the page: figures with their words, who loses points soon, expiry after a look."""

import csv
from datetime import date

from PySide6.QtCore import Qt

from pempek_pos.members.member import Member
from tests.ui.office import Office, manager
from tests.ui.reports.test_figures import cells
from ui.reports.page import reports_page
from ui.reports.view import ReportsView
from ui.reveal import exports_folder

LAST_DAY = date(2027, 11, 30)


def view_of(office: Office) -> ReportsView:
    office.signed_in.actor = manager(office)
    view = office.open(reports_page).widget
    assert isinstance(view, ReportsView)
    office.click(view.tabs._segments[2])
    return view


def one_who_won(office: Office) -> Member:
    """44 points, good until the last of November 2027."""
    member = office.floor.member()
    office.floor.sell(office.floor.basket(("KSB", 2), member=member))
    return member


def test_what_is_owed_is_shown_with_the_words_that_explain_it(office: Office) -> None:
    one_who_won(office)
    view = view_of(office)
    told = office.texts(view.points)
    assert told[told.index("Poin beredar") + 1] == "44"
    assert told[told.index("Jika semua ditukar") + 1] == "Rp880"
    assert told[told.index("Perkiraan ditukar") + 1] == "Rp660"
    assert told[told.index("Tak terpakai") + 1] == "25%"
    assert office.sees("anggapan, belum cukup data", view.points)
    assert office.sees("cocok dengan jumlah buku poin: 44.", view.points)
    assert office.sees("0 perolehan dari 0 bulan sudah lewat masa berlakunya, perlu 12 bulan", view.points)
    assert "Teman 100%, 44" in view.points._tiers.accessibleDescription()
    assert "0–3 bulan 100%, 44" in view.points._ages.accessibleDescription()
    assert office.sees("Tidak ada poin yang berakhir dalam 30 hari.", view.points)


def test_who_loses_points_soon_is_listed_and_taken_along(office: Office) -> None:
    member = one_who_won(office)
    office.clock.set(date(2027, 11, 5))
    view = view_of(office)
    row = [member.name, member.card_no, member.shown_phone, "44", "30 Nov 2027"]
    assert cells(view.points.expiring) == [row]
    assert office.sees("Hangus dalam 30 hari · 1 anggota, 44 poin", view.points)
    for key in ("expiring", "owed", "tiers", "ages"):
        view.export_wanted.emit()
        view.exporting.wanted.emit(key, "csv")
    folder = exports_folder(office.folder)
    assert {path.name for path in folder.iterdir()} == {
        f"{name}-2027-11-05.csv"
        for name in ("segera-hangus", "nilai-poin", "poin-menurut-tingkat", "poin-menurut-umur")
    }
    with (folder / "segera-hangus-2027-11-05.csv").open(encoding="utf-8-sig") as text:
        assert list(csv.reader(text))[1] == [*row[:4], "2027-11-30"]


def test_overdue_points_go_only_after_they_were_looked_at(office: Office) -> None:
    member = one_who_won(office)
    office.clock.set(date(2027, 12, 1))
    view = view_of(office)
    assert view.points.overdue.sentence() == "44 poin milik 1 anggota sudah lewat masa berlakunya."
    office.click(office.button("Periksa dulu"))
    assert view.expiry.is_open
    assert cells(view.expiry.members) == [
        [member.name, member.card_no, member.shown_phone, "44", "30 Nov 2027"]
    ]
    assert office.sees("44 poin milik 1 anggota akan hangus, senilai Rp880.", view.expiry)
    office.press(Qt.Key.Key_Escape)
    assert office.floor.balance(member) == 44
    office.click(office.button("Periksa dulu"))
    office.press(Qt.Key.Key_F9)
    assert not view.expiry.is_open
    assert office.floor.balance(member) == 0
    assert office.sees("44 poin hangus dan tercatat.", view)
    assert view.points.overdue.sentence() == ""


def test_after_a_jump_of_the_clock_the_date_is_asked_about_x2(office: Office) -> None:
    one_who_won(office)
    office.shop.expiry.keep_up(office.floor.cashier, office.clock.today())
    office.clock.set(date(2027, 12, 1))
    view = view_of(office)
    asked = "Hari terakhir yang tercatat 23 Nov 2026: benarkah hari ini 1 Des 2027?"
    assert asked in view.points.overdue.sentence()
    office.click(office.button("Periksa dulu"))
    assert office.sees("Pastikan tanggal komputer benar: hari ini 1 Des 2027.", view.expiry)


def test_measured_breakage_says_its_n_and_period(office: Office) -> None:
    member = office.floor.member()
    for month in range(1, 13):
        office.clock.set(date(2027, month, 10))
        office.floor.sell(office.floor.basket(("KSB", 1), member=member))
    office.clock.set(date(2029, 1, 1))
    office.shop.expiry.run(office.floor.owner, office.clock.today())
    view = view_of(office)
    told = office.texts(view.points)
    assert told[told.index("Tak terpakai") + 1] == "100%"
    assert office.sees("dari 12 perolehan yang sudah lewat", view.points)
    assert office.sees(
        "264 poin hangus ÷ 264 poin didapat, dari 12 perolehan yang sudah lewat masa berlakunya "
        "(Januari 2027 – Desember 2027).",
        view.points,
    )


def test_statements_for_those_whose_points_end_soon(office: Office) -> None:
    one_who_won(office)
    office.clock.set(date(2027, 11, 5))
    view = view_of(office)
    office.click(view.tabs._segments[3])
    office.click(view.batch.who._segments[2])
    office.press(Qt.Key.Key_F9)
    office.qtbot.waitUntil(view.batch.into.start.isEnabled, timeout=20_000)
    assert (exports_folder(office.folder) / "poin-2027-10-hangus-30-hari.pdf").is_file()
    assert office.sees("1 rekap selesai dibuat.", view.batch)
