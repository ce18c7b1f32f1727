"""Beginning a shop without a window: once, with an owner, or not at all."""

from contextlib import closing
from pathlib import Path

import pytest

from pempek_pos.clock import Clock
from pempek_pos.headless.jobs import PASSWORD
from pempek_pos.home import shop_file
from pempek_pos.settings.profile import Language
from pempek_pos.shop import Shop
from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.engines import begin_database, open_database
from tests.headless.conftest import PASSWORD_FOR_TESTS, Type

BEGIN = ("begin", "--name", "Pempek Bege", "--owner", "Cek Ida")


def test_a_shop_begins_with_profile_owner_and_menu(type_in: Type, home: Path) -> None:
    answer = type_in(
        *BEGIN, "--address", "Jl. Sei Kera", "--whatsapp", "0812 0000 0001", "--menu", "--lang", "en"
    )
    assert answer.code == 0
    assert answer.out == f"Pempek Bege begins at {shop_file(home)}: 46 items on the menu.\n"
    with closing(Shop(open_database(sqlite_url(shop_file(home))), Clock())) as shop:
        (owner,) = shop.staff.people()
        profile = shop.settings.profile()
        assert shop.staff.sign_in(owner.id, PASSWORD_FOR_TESTS, "K1").name == "Cek Ida"
        assert (profile.whatsapp, profile.language) == ("+6281200000001", Language.ENGLISH)
        assert len(shop.catalog.items()) == 46


def test_a_second_beginning_is_refused_and_changes_nothing(begun: Type, home: Path) -> None:
    before = shop_file(home).read_bytes()
    answer = begun("begin", "--name", "Lain", "--owner", "Orang Lain")
    assert answer.code == 1
    assert "sudah ada data" in answer.err
    assert shop_file(home).read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("--name", " ", "--owner", "Cek Ida"), "nama toko"),
        (("--name", "x" * 200, "--owner", "Cek Ida"), "huruf paling banyak 60"),
        (("--name", "Bege", "--owner", "\t"), "nama"),
        (("--name", "Bege", "--owner", "Ida", "--whatsapp", "bukan telepon"), "bukan angka"),
        (("--name", "Bege", "--owner", "Ida", "--menu", "tidak-ada.csv"), "periksa nama dan tempatnya"),
    ],
)
def test_bad_input_is_refused_in_a_sentence_before_anything_is_made(
    type_in: Type, home: Path, arguments: tuple[str, ...], why: str
) -> None:
    answer = type_in("begin", *arguments)
    assert (answer.code, answer.out) == (1, "")
    assert why in answer.err
    assert answer.err.endswith(".\n")
    assert not home.exists()


def test_an_easy_password_is_refused(type_in: Type, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PASSWORD, "password")
    answer = type_in(*BEGIN)
    assert (answer.code, answer.err) == (1, "Kata sandi ini tidak bisa dipakai: terlalu mudah ditebak.\n")
    assert not home.exists()


def test_the_password_may_stand_in_a_file(type_in: Type, tmp_path: Path, home: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("lain lagi bege\nnot this line\n", encoding="utf-8")
    assert type_in(*BEGIN, "--password-file", secret).code == 0
    with closing(Shop(open_database(sqlite_url(shop_file(home))), Clock())) as shop:
        assert shop.staff.sign_in(shop.staff.people()[0].id, "lain lagi bege", "K1")


def test_a_missing_password_file_or_none_at_all_is_told(
    type_in: Type, tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = type_in(*BEGIN, "--password-file", tmp_path / "nowhere")
    assert (missing.code, missing.out) == (1, "")
    assert "tidak bisa dibaca" in missing.err
    monkeypatch.delenv(PASSWORD)
    nothing = type_in(*BEGIN)
    assert nothing.code == 2
    assert PASSWORD in nothing.err
    assert not home.exists()


def test_a_shop_that_was_made_but_never_begun_can_still_begin(type_in: Type, home: Path) -> None:
    begin_database(sqlite_url(shop_file(home))).close()
    nobody = type_in("check")
    assert (nobody.code, "begin" in nobody.err) == (1, True)
    assert type_in(*BEGIN).code == 0


def test_menu_rows_that_cannot_be_taken_are_named(type_in: Type, tmp_path: Path) -> None:
    menu = tmp_path / "menu.csv"
    menu.write_text(
        "code,name,unit,price,reseller_price,agen_price,distributor_price,category,storage,shelf_life_days,"
        "allergens,earns_points\n"
        "PS-ADA,Adaan,pcs,4000,,,,Pempek,,,,yes\nPS-SLH,Salah,pcs,empat ribu,,,,Pempek,,,,yes\n",
        encoding="utf-8",
    )
    answer = type_in(*BEGIN, "--menu", menu)
    assert answer.code == 3
    assert "1 barang" in answer.out
    assert answer.err.startswith("Menu baris 3 dilewati: price “empat ribu” tidak bisa dipakai: harus rupiah")
