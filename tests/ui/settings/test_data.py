"""Backups, files taken in, and the self-check, walked step by step while the till goes on."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pempek_pos.exchange.outcome import FileKind
from pempek_pos.reports.checks import Check
from tests.ui.program import MANAGER, Hands
from tests.ui.settings.conftest import Open, open_section
from ui.assets import resource
from ui.settings.data.backup_view import size_text
from ui.settings.data.view import DataView


def opened(section: Open) -> DataView:
    view = section("data")
    assert isinstance(view, DataView)
    return view


def files(hands: Hands, section: Open) -> DataView:
    view = opened(section)
    hands.click("Ambil dari berkas")
    return view


@pytest.fixture
def menu(tmp_path: Path) -> Path:
    """The menu with one price changed, one row spoilt and two rows more."""
    text = resource("menu.csv").read_text("utf-8")
    text = text.replace("Cuko 250 ml,botol,12000", "Cuko 250 ml,botol,13000").replace("PS-ADA,", "PS ADA!,")
    path = tmp_path / "menu.csv"
    path.write_text(
        text + "ZZ-1,Baru,pcs,gratis,,,,Paket,,,,yes\nZZ-2,Dua,pcs,5000,,,,Paket,,,,yes\n", "utf-8"
    )
    return path


def test_a_backup_is_made_and_listed_and_the_light_knows(hands: Hands, section: Open, qtbot: QtBot) -> None:
    view = opened(section)
    hands.click("Buat cadangan sekarang")
    qtbot.waitUntil(lambda: len(view.backup.table._model._rows) == 1, timeout=10_000)
    assert view.backup.panel._words.text() == "Cadangan selesai dan sudah diperiksa."
    assert [path.name for path in (hands.program.folder / "backups").iterdir()] == [
        "pempek-bege-20261123-100000.db"
    ]
    assert hands.window.bar.backup._word == "0 menit lalu"


def test_a_backup_can_be_stopped_and_leaves_nothing(hands: Hands, section: Open, qtbot: QtBot) -> None:
    view = opened(section)
    view.backup.wanted.emit()
    view.backup.stop_wanted.emit()
    qtbot.waitUntil(lambda: "Dihentikan" in view.backup.panel._words.text())
    assert list((hands.program.folder / "backups").glob("*")) == []


def test_a_file_is_previewed_and_nothing_is_written_before_it_is_wanted(
    hands: Hands, section: Open, qtbot: QtBot, menu: Path
) -> None:
    view = files(hands, section)
    view.files.path.set_text(str(menu))
    hands.click("Periksa berkas")
    qtbot.waitUntil(lambda: bool(view.files.summary.text()), timeout=10_000)
    assert view.files.summary.text() == "48 baris: 1 baru, 1 berubah, 44 tetap, 2 ditolak."
    assert view.files.rejects._model._rows == (
        (2, "Kode hanya huruf, angka, dan tanda hubung, misalnya PS-ADA."),
        (48, "Isi harga dengan angka saja, misalnya 25.000."),
    )
    assert hands.shop.catalog.find("ZZ-2") is None


def test_what_was_previewed_is_taken_in_and_the_same_file_again_changes_nothing(
    hands: Hands, section: Open, qtbot: QtBot, menu: Path
) -> None:
    view = files(hands, section)
    view.files.path.set_text(str(menu))
    hands.click("Periksa berkas")
    qtbot.waitUntil(view.files.take.isEnabled, timeout=10_000)
    hands.click("Masukkan 2")
    qtbot.waitUntil(lambda: "Selesai" in view.files.panel._words.text(), timeout=10_000)
    cuko = hands.shop.catalog.find("CK-250")
    assert cuko is not None
    assert cuko.price == 13_000
    view.files.path.set_text(str(menu))
    hands.click("Periksa berkas")
    qtbot.waitUntil(lambda: view.files.take.text() == "Tidak ada yang baru", timeout=10_000)
    assert not view.files.take.isEnabled()


def test_a_file_of_another_kind_is_refused_at_its_field(
    hands: Hands, section: Open, qtbot: QtBot, menu: Path
) -> None:
    view = files(hands, section)
    hands.click("Anggota", view)
    assert view.files.kind.choice() == FileKind.MEMBERS.value
    view.files.path.set_text(str(menu))
    hands.click("Periksa berkas")
    qtbot.waitUntil(lambda: bool(view.files._path.error()), timeout=10_000)
    assert "tidak ada di baris pertama" in view.files._path.error()


def test_a_file_that_is_not_there_is_refused_at_its_field(
    hands: Hands, section: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    view = files(hands, section)
    view.files.path.set_text(str(tmp_path / "tidak ada.csv"))
    view.files.path.line.returnPressed.emit()
    qtbot.waitUntil(lambda: bool(view.files._path.error()), timeout=10_000)
    assert view.files._path.error() == "Berkas ini tidak bisa dibuka: periksa nama dan tempatnya."


def test_another_file_forgets_the_preview_of_the_first(
    hands: Hands, section: Open, qtbot: QtBot, menu: Path
) -> None:
    view = files(hands, section)
    view.files.path.set_text(str(menu))
    hands.click("Periksa berkas")
    qtbot.waitUntil(view.files.take.isEnabled, timeout=10_000)
    view.files.path_chosen.emit(str(menu) + ".lain")
    assert not view.files.take.isEnabled()
    assert view.files.summary.text() == ""


def test_the_manager_makes_backups_but_takes_no_files_in_p1(hands: Hands) -> None:
    hands.let_in(MANAGER)
    view = open_section(hands, "data")
    assert isinstance(view, DataView)
    assert not view.files.isEnabled()
    assert view.backup.isEnabled()


def test_the_check_looks_at_everything_and_says_that_it_holds(
    hands: Hands, section: Open, qtbot: QtBot
) -> None:
    view = opened(section)
    hands.click("Pemeriksaan")
    hands.click("Periksa sekarang")
    qtbot.waitUntil(lambda: view.check.panel._words.text() == "Semua cocok.", timeout=20_000)
    assert {check for check, _ in view.check.table._model._rows} == set(Check)


def test_what_does_not_hold_stands_first_and_is_counted(hands: Hands, section: Open) -> None:
    view = opened(section)
    hands.click("Pemeriksaan")
    view.check.show_findings({Check.LINES_ARE_SALE: None, Check.CASH_IS_DRAWER: "K1-000012"}, ended=True)
    first = view.check.table._model._rows[0]
    assert view.check._result(first) == "tidak cocok: K1-000012"
    assert view.check.panel._words.text().startswith("1 hal tidak cocok")


def test_every_question_of_the_check_has_words(section: Open) -> None:
    view = opened(section)
    assert len({view.check._name(check) for check in Check}) == len(Check)


@pytest.mark.parametrize(("size", "text"), [(10, "1 KB"), (812_400, "812 KB"), (3_410_000, "3,4 MB")])
def test_sizes_are_written_as_people_read_them(size: int, text: str) -> None:
    assert size_text(size) == text
