"""The page of loyalty: factors with their evidence, customers, coming back, who is missed, files."""

import csv
from datetime import date

from PySide6.QtCore import Qt

from pempek_pos.audit.actor import Actor
from pempek_pos.insight.battery import Factor
from pempek_pos.insight.evidence import PartKind
from pempek_pos.members.member import Member
from tests.printing.pdf_reader import text_of
from tests.ui.office import Office
from tests.ui.reports.test_figures import cells
from ui.insight.page import insight_page
from ui.insight.view import InsightView
from ui.reveal import exports_folder


def view_of(office: Office, actor: Actor | None = None) -> InsightView:
    """The page in front, its study there."""
    office.signed_in.actor = actor or office.floor.owner
    view = office.open(insight_page).widget
    assert isinstance(view, InsightView)
    if actor is None:
        office.qtbot.waitUntil(view.export.isEnabled, timeout=20_000)
    return view


def regulars(office: Office, count: int = 10) -> list[Member]:
    """Members who came every week for six weeks, the first of them dearer; then three weeks passed."""
    members = [office.floor.member(f"Anggota {nth:02d}") for nth in range(count)]
    for _ in range(6):
        for nth, member in enumerate(members):
            office.floor.sell(office.floor.basket(("KSB" if nth else "BOX", 1), member=member))
        office.clock.move(days=7)
    office.clock.move(days=14)
    return members


def test_a_new_shop_s_page_says_what_is_missing(office: Office) -> None:
    view = view_of(office)
    assert {card.accessibleName().split(". ")[0] for card in view.scorecard.cards.values()} == {
        "Kesetiaan: Belum cukup data",
        "Tidak pindah: Belum cukup data",
        "Rela bayar lebih: Belum cukup data",
        "Tidak cerita buruk: Belum cukup data",
        "Bilang ke kami: Belum cukup data",
    }
    assert office.sees("belum cukup data: 0 anggota, perlu 10", view.scorecard)
    assert office.sees("mulai 200 pelanggan dan 26 minggu", view.scorecard)
    office.click(view.tabs._segments[1])
    assert office.sees("mulai 10 anggota yang belanja")
    office.click(view.tabs._segments[3])
    assert office.sees("Tidak ada yang absen lebih lama dari biasanya.")


def test_a_factor_opens_its_parts_with_formula_and_rows(office: Office) -> None:
    regulars(office)
    view = view_of(office)
    card = view.scorecard.cards[Factor.SWITCH]
    assert card.accessibleName().startswith("Tidak pindah: 0.")
    office.click(card)
    assert [row[0] for row in cells(view.scorecard.parts)] == [
        "Kunjungan bertahan",
        "Datang seperti biasa",
        "Perkiraan masih aktif",
        "Jawaban: tidak pindah",
    ]
    view.scorecard.parts.select(1)
    assert office.sees("2 × jarak biasanya sendiri", view.scorecard)
    assert office.sees("0% · 10 anggota", view.scorecard)
    rows = cells(view.scorecard.tables[PartKind.RHYTHM_HELD])
    assert len(rows) == 10
    assert rows[0][0].startswith("Anggota 00 · ")
    assert rows[0][1:] == ["28 Des 2026", "7", "21"]


def test_customers_are_grouped_and_a_group_names_its_people(office: Office) -> None:
    regulars(office)
    view = view_of(office)
    office.click(view.tabs._segments[1])
    assert [row[:2] for row in cells(view.customers.segments)][:2] == [["Andalan", "0"], ["Setia", "10"]]
    view.customers.segments.select(1)
    assert office.sees("Setia · 10", view.customers)
    assert cells(view.customers.people)[0][2:] == ["21", "6", "Rp132.000"]
    view.customers.segments.select(0)
    assert cells(view.customers.people) == []
    office.click(view.customers.scale._segments[1])
    assert office.sees("seperlima teratas", view.customers)


def test_who_is_missed_is_listed_with_the_reason(office: Office) -> None:
    members = regulars(office, 2)
    view = view_of(office)
    office.click(view.tabs._segments[3])
    assert cells(view.missed.list)[0] == [
        members[1].name,
        "0812-0000-0002",
        "Perlu disapa",
        "Biasanya tiap 7 hari, sekarang sudah 21 hari",
        "Rp132.000",
    ]
    assert office.sees("Perlu disapa 2 · pasif 0", view.missed)


def test_cohorts_are_told_to_who_cannot_see_colours(office: Office) -> None:
    regulars(office, 1)
    view = view_of(office)
    office.click(view.tabs._segments[2])
    assert view.coming_back.map.accessibleDescription() == "Nov 2026, 1: 100%, 100%, 0%"
    assert cells(view.coming_back.months)[0] == ["Januari 2027", *["belum ada data"] * 3]


def test_another_month_is_studied_as_it_ended(office: Office) -> None:
    regulars(office)
    view = view_of(office)
    view.chooser.chosen.emit(date(2026, 12, 1))
    office.qtbot.waitUntil(
        lambda: view.scorecard.cards[Factor.SWITCH].accessibleName().startswith("Tidak pindah: 100."),
        timeout=20_000,
    )


def test_every_table_can_be_taken_along(office: Office) -> None:
    members = regulars(office)
    view, names = view_of(office), set()
    for tab, keys in enumerate(
        (("factors", "parts", "evidence"), ("people", "segments"), ("cohorts", "answers"), ("missed",))
    ):
        office.click(view.tabs._segments[tab])
        for key in keys:
            office.click(view.export)
            view.exporting.wanted.emit(key, "csv")
            assert not view.exporting.is_open
    names = {path.name.removesuffix("-2027-01-18.csv") for path in exports_folder(office.folder).iterdir()}
    assert names == {
        "lima-faktor",
        "ukuran-kesetiaan",
        "months-bought",
        "pelanggan",
        "kelompok-pelanggan",
        "yang-kembali",
        "jawaban-per-bulan",
        "perlu-disapa",
    }
    with (exports_folder(office.folder) / "pelanggan-2027-01-18.csv").open(encoding="utf-8-sig") as text:
        rows = list(csv.reader(text))
    assert sorted(row[0] for row in rows[1:]) == [member.name for member in members]
    assert rows[1][3:] == ["Setia", "21", "6", rows[1][-1]]


def test_the_month_s_page_is_written_without_a_name(office: Office) -> None:
    regulars(office)
    view = view_of(office)
    office.press(Qt.Key.Key_F9)
    assert view.paper.is_open
    office.press(Qt.Key.Key_Return)
    path = exports_folder(office.folder) / "kesetiaan-2027-01.pdf"
    said = text_of(path.read_bytes())
    assert "Kesetiaan pelanggan Januari 2027" in said
    assert "Anggota 0" not in said
    assert office.sees("kesetiaan-2027-01.pdf sudah disimpan.")


def test_a_folder_that_cannot_be_written_is_told_where_it_was_chosen(office: Office) -> None:
    view = view_of(office)
    in_the_way = office.folder / "berkas"
    in_the_way.write_text("", "utf-8")
    office.click(view.make_paper)
    view.paper.folder.set_folder(in_the_way / "dalam")
    office.click(office.button("Buat PDF"))
    assert view.paper.is_open
    assert office.sees("tidak bisa ditulis", view.paper)
    view.paper.folder.line.setText("")
    office.click(office.button("Buat PDF"))
    assert office.sees("Pilih folder untuk berkasnya dulu.", view.paper)


def test_who_may_not_see_it_is_told_so(office: Office) -> None:
    view = view_of(office, office.floor.cashier)
    assert office.sees("melihat kesetiaan pelanggan")
    assert not view.export.isEnabled()
