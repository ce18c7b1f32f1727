"""The month-end statements from the page: for whom, into what, stopped, refused."""

from datetime import date

from PySide6.QtCore import Qt

from pempek_pos.members.member import Member
from tests.ui.office import Office, manager
from ui.reports.page import reports_page
from ui.reports.view import ReportsView
from ui.reveal import exports_folder


def december(office: Office, buyers: int = 3) -> list[Member]:
    """So many who bought in November and one who did not; the clock then stands in December."""
    members = [office.floor.member(f"Pembeli {nth:02d}") for nth in range(1, buyers + 1)]
    for member in members:
        office.floor.sell(office.floor.basket(("KSB", 1), member=member))
    office.floor.member("Belum Belanja")
    office.clock.set(date(2026, 12, 2))
    return members


def view_of(office: Office) -> ReportsView:
    office.signed_in.actor = manager(office)
    view = office.open(reports_page).widget
    assert isinstance(view, ReportsView)
    office.click(view.tabs._segments[3])
    return view


def half_way(office: Office, view: ReportsView) -> None:
    """Begun, with the first sheets drawn."""
    view.batch.into.start.click()
    while not office.sees("10 dari", view.batch.into.progress):
        assert not view.batch.into.start.isEnabled()


def ended(office: Office, view: ReportsView) -> None:
    office.qtbot.waitUntil(view.batch.into.start.isEnabled, timeout=20_000)


def test_the_latest_month_that_is_over_is_offered_first_and_none_later(office: Office) -> None:
    december(office)
    view = view_of(office)
    assert view.batch.month.month() == date(2026, 11, 1)
    assert not view.batch.month._on.isEnabled()


def test_by_key_a_file_is_drawn_and_its_place_is_said(office: Office) -> None:
    december(office)
    view = view_of(office)
    office.press(Qt.Key.Key_F9)
    ended(office, view)
    path = exports_folder(office.folder) / "poin-2026-11.pdf"
    assert path.is_file()
    assert office.sees("3 rekap selesai dibuat.", view.batch)
    assert office.sees(str(path), view.batch)


def test_a_file_each_for_everybody(office: Office) -> None:
    members = december(office)
    view = view_of(office)
    office.click(view.batch.who._segments[1])
    office.click(view.batch.into.files._segments[1])
    view.batch.into.folder.set_folder(office.folder / "akhir bulan")
    office.press(Qt.Key.Key_F9)
    ended(office, view)
    files = sorted(path.name for path in (office.folder / "akhir bulan" / "poin-2026-11").iterdir())
    assert len(files) == 4
    assert {f"{member.card_no}.pdf" for member in members} < set(files)


def test_a_month_that_concerned_nobody_says_so(office: Office) -> None:
    december(office)
    view = view_of(office)
    office.click(view.batch.month._back)
    office.press(Qt.Key.Key_F9)
    ended(office, view)
    assert office.sees("Pada bulan itu belum ada anggota yang punya poin.", view.batch)
    assert not exports_folder(office.folder).exists()


def test_stopped_it_leaves_nothing_and_can_begin_again(office: Office) -> None:
    december(office, 40)
    view = view_of(office)
    half_way(office, view)
    assert list(exports_folder(office.folder).glob("*.part"))
    office.click(office.button("Hentikan"))
    assert view.batch.into.start.isEnabled()
    assert office.sees("Dihentikan. Tidak ada berkas yang setengah jadi.", view.batch)
    assert not list(exports_folder(office.folder).glob("*"))
    office.press(Qt.Key.Key_F9)
    ended(office, view)
    assert office.sees("40 rekap selesai dibuat.", view.batch)


def test_while_it_runs_the_till_sells_and_the_form_is_closed(office: Office) -> None:
    december(office, 40)
    view = view_of(office)
    half_way(office, view)
    assert not view.batch.into.folder.isEnabled()
    sale = office.floor.sell(office.floor.basket(("KSB", 1)))
    ended(office, view)
    assert office.shop.sales.by_number(sale.number).net == 22_000
    assert office.sees("40 rekap selesai dibuat.", view.batch)


def test_a_folder_that_cannot_be_written_is_named_and_nothing_half_done_stays(office: Office) -> None:
    december(office)
    (office.folder / "berkas").write_text("a file stands here")
    view = view_of(office)
    view.batch.into.folder.set_folder(office.folder / "berkas")
    office.press(Qt.Key.Key_F9)
    ended(office, view)
    assert office.sees("tidak bisa ditulis", view.batch)
    assert (office.folder / "berkas").read_text() == "a file stands here"


def test_without_a_folder_it_asks_for_one(office: Office) -> None:
    december(office)
    view = view_of(office)
    view.batch.into.folder.line.clear()
    office.press(Qt.Key.Key_F9)
    assert office.sees("Pilih folder untuk berkasnya dulu.", view.batch)


def test_the_end_of_the_program_ends_the_batch(office: Office) -> None:
    december(office, 40)
    view = view_of(office)
    half_way(office, view)
    office.window.closing.emit()
    assert view.batch.into.start.isEnabled()
    assert not list(exports_folder(office.folder).glob("*.part"))
