"""The first start, from nothing to an open shop, with keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt

from pempek_pos.home import shop_file
from pempek_pos.settings.profile import PrinterKind
from tests.fixed_clock import FixedClock
from tests.ui.conftest import leave
from tests.ui.program import PASSWORD, Hands, click, started
from ui.begin.page import BeginWindow
from ui.begin.state import MenuChoice, Step
from ui.preferences import load_preferences
from ui.theme import Theme
from ui.widgets.label import PlainLabel


@pytest.fixture
def begin(tmp_path: Path, clock: FixedClock, look: Theme) -> Iterator[Hands]:
    """The program on a machine that has no shop yet."""
    before = QLocale()
    hands = Hands(started(tmp_path / "new", clock))
    yield hands
    leave(hands)
    QLocale.setDefault(before)


def view(begin: Hands) -> BeginWindow:
    assert isinstance(begin.front, BeginWindow)
    return begin.front


def words(begin: Hands) -> str:
    return " | ".join(label.text() for label in begin.front.findChildren(PlainLabel) if label.isVisible())


def step(begin: Hands) -> Step:
    return view(begin).presenter.draft.step


def answer_shop(begin: Hands) -> None:
    begin.type("Pempek Bege")
    begin.enter()


def answer_owner(begin: Hands) -> None:
    begin.type("Cek Ida")
    begin.press(Qt.Key.Key_Tab)
    begin.type(PASSWORD)
    view(begin).owner.repeated.line.setFocus()
    begin.type(PASSWORD)
    begin.enter()


def test_a_machine_without_a_shop_is_asked_four_things_and_sells_after_them(begin: Hands) -> None:
    assert not shop_file(begin.program.folder).exists()
    answer_shop(begin)
    assert step(begin) is Step.OWNER
    answer_owner(begin)
    assert step(begin) is Step.PRINTER
    begin.enter()
    assert step(begin) is Step.MENU
    begin.enter()
    assert begin.window.page() == "counter"
    assert not begin.window.covered
    assert begin.shop_window.gate.who().name == "Cek Ida"
    assert begin.shop.settings.profile().name == "Pempek Bege"
    assert len(begin.shop.catalog.items()) == 46
    assert begin.shop.loyalty.programme(begin.shop.clock.today()).rupiah_per_point == 1_000
    assert {reward.name for reward in begin.shop.loyalty.rewards()} == {
        "Potongan Rp10.000", "Cuko 250 ml gratis", "Tukar poin",
    }  # fmt: skip


def test_an_empty_name_is_told_at_its_field_and_nothing_goes_on(begin: Hands) -> None:
    begin.enter()
    assert "Isi nama toko dulu." in words(begin)
    assert step(begin) is Step.SHOP


def test_each_field_tells_its_own_fault(begin: Hands) -> None:
    view(begin).shop.whatsapp.setText("12345")
    begin.enter()
    assert "Isi nama toko dulu." in words(begin)
    assert "Nomor ini belum lengkap" in words(begin)


def test_the_password_says_how_it_looks_while_it_is_typed(begin: Hands) -> None:
    answer_shop(begin)
    line = view(begin).owner.password.line
    for typed, sentence in (
        ("", "Paling sedikit 8 huruf"),
        ("bege", "Tambah 4 huruf lagi."),
        ("password", "terlalu sering dipakai"),
        ("warung cuko", "Cukup."),
        ("pempek kapal selam", "Kuat."),
    ):
        line.setText(typed)
        assert sentence in words(begin), typed


def test_two_different_passwords_are_told_and_the_second_is_typed_again(begin: Hands) -> None:
    answer_shop(begin)
    begin.type("Cek Ida")
    view(begin).owner.password.line.setText(PASSWORD)
    view(begin).owner.repeated.line.setText(PASSWORD + "x")
    begin.enter()
    assert "Kedua kata sandi berbeda" in words(begin)
    assert view(begin).owner.repeated.text() == ""
    assert step(begin) is Step.OWNER


def test_esc_goes_back_and_the_answers_stay(begin: Hands) -> None:
    answer_shop(begin)
    begin.press(Qt.Key.Key_Escape)
    assert step(begin) is Step.SHOP
    assert view(begin).shop.name.text() == "Pempek Bege"


def test_a_network_printer_needs_an_address(begin: Hands) -> None:
    answer_shop(begin)
    answer_owner(begin)
    begin.click("Jaringan")
    begin.click("Lanjut")
    assert "Isi alamat printer dulu." in words(begin)
    view(begin).printer.address.setText("192.168.1.50")
    begin.click("Lanjut")
    begin.click("Buka toko")
    setup = begin.shop.settings.printer("K1")
    assert (setup.kind, setup.address) == (PrinterKind.NETWORK, "192.168.1.50:9100")


def test_the_menu_is_shown_by_groups_before_it_is_taken(begin: Hands) -> None:
    answer_shop(begin)
    answer_owner(begin)
    begin.enter()
    assert "46 barang dalam 11 kelompok" in words(begin)


def test_a_file_of_ones_own_shows_what_it_leaves_out(begin: Hands, tmp_path: Path) -> None:
    path = tmp_path / "menu.csv"
    path.write_text(
        "code,name,unit,price,category\nA-1,Satu,pcs,1000,Baru\nA-2,Dua,pcs,gratis,Baru\n", "utf-8"
    )
    answer_shop(begin)
    answer_owner(begin)
    begin.enter()
    begin.click("Berkas sendiri")
    begin.type(str(path))
    view(begin).menu.path.line.editingFinished.emit()
    assert "1 barang dalam 1 kelompok" in words(begin)
    assert "Baris 3: Isi harga dengan angka saja" in words(begin)
    begin.click("Buka toko")
    assert [item.code for item in begin.shop.catalog.items()] == ["A-1"]


def test_a_file_that_is_no_menu_is_refused_in_one_sentence(begin: Hands, tmp_path: Path) -> None:
    path = tmp_path / "menu.csv"
    path.write_text("ini,bukan,menu\n1,2,3\n", "utf-8")
    presenter = view(begin).presenter
    presenter.take_printer(presenter.draft.printer)
    presenter.choose_menu(MenuChoice.FILE, str(path))
    assert "tidak ada di baris pertama" in words(begin)
    presenter.choose_menu(MenuChoice.FILE, str(tmp_path / "tidak-ada.csv"))
    assert "Berkas ini tidak bisa dibuka" in words(begin)


def test_a_shop_may_begin_without_a_menu(begin: Hands) -> None:
    answer_shop(begin)
    answer_owner(begin)
    begin.enter()
    begin.click("Kosong dulu")
    begin.click("Buka toko")
    assert begin.shop.catalog.items() == ()
    assert [reward.name for reward in begin.shop.loyalty.rewards() if reward.item_id] == []


def test_english_can_be_chosen_first_and_is_kept(begin: Hands) -> None:
    begin.click("English")
    assert "Welcome" in words(begin)
    assert load_preferences(begin.program.folder).language == "en"


def test_a_shop_left_half_begun_asks_again_at_the_next_start(
    tmp_path: Path, clock: FixedClock, look: Theme
) -> None:
    from pempek_pos.storage.address import sqlite_url
    from pempek_pos.storage.engines import begin_database

    folder = tmp_path / "half"
    folder.mkdir()
    begin_database(sqlite_url(shop_file(folder))).close()
    hands = Hands(started(folder, clock))
    try:
        assert isinstance(hands.front, BeginWindow)
    finally:
        leave(hands)


def test_a_place_that_is_taken_meanwhile_is_told_over_the_step(begin: Hands) -> None:
    answer_shop(begin)
    answer_owner(begin)
    begin.enter()
    shop_file(begin.program.folder).mkdir(parents=True)
    begin.enter()
    assert "sudah ada data" in words(begin)
    assert step(begin) is Step.MENU
    click(view(begin).back)
    assert step(begin) is Step.PRINTER


def test_a_folder_that_cannot_be_written_is_told_over_the_step(
    tmp_path: Path, clock: FixedClock, look: Theme
) -> None:
    (tmp_path / "file").write_text("no folder", "utf-8")
    hands = Hands(started(tmp_path / "file" / "home", clock))
    try:
        answer_shop(hands)
        answer_owner(hands)
        hands.enter()
        hands.enter()
        assert "tidak boleh ditulis" in words(hands)
    finally:
        leave(hands)
