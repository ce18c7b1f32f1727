"""Check and backup without a window."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from pempek_pos.home import backup_folder, shop_file
from pempek_pos.reports.checks import Check
from pempek_pos.storage.address import sqlite_url
from tests.headless.conftest import Type


def test_a_whole_shop_is_found_whole(begun: Type) -> None:
    answer = begun("check")
    assert answer.code == 0
    assert answer.out.splitlines()[-1] == "Semua benar."
    assert "benar  saldo setiap anggota sama dengan jumlah buku poinnya" in answer.out
    english = begun("check", "--lang", "en")
    assert all(f"right  {check.value}" in english.out for check in Check)


def test_what_does_not_hold_is_named_and_refused(begun: Type, home: Path) -> None:
    with closing(sqlite3.connect(shop_file(home))) as tampered:
        tampered.execute("UPDATE serial_number SET last = 7 WHERE name = 'member'")
        tampered.commit()
    answer = begun("check")
    assert answer.code == 1
    assert "SALAH  nomor anggota tanpa celah: 7" in answer.out
    assert answer.out.splitlines()[-1].startswith("1 hal tidak benar")


def test_a_backup_goes_to_the_shops_folder_or_where_it_is_wanted(
    begun: Type, home: Path, tmp_path: Path
) -> None:
    usual = begun("backup")
    assert usual.code == 0
    assert "backup: 100 %" in usual.err
    (made,) = backup_folder(home).iterdir()
    assert usual.out == f"Cadangan: {made}\n"
    named = tmp_path / "far" / "away.db"
    assert begun("backup", "--to", named).code == 0
    assert begun("check", "--shop", sqlite_url(named)).code == 0
    folder = tmp_path / "folder"
    folder.mkdir()
    assert begun("backup", "--to", folder).code == 0
    assert len(list(folder.iterdir())) == 1


def test_a_backup_never_overwrites_the_shop_itself(begun: Type, home: Path) -> None:
    answer = begun("backup", "--to", shop_file(home))
    assert answer.code == 1
    assert "data toko ini sendiri" in answer.err
    assert begun("check").code == 0


def test_a_backup_that_cannot_be_written_is_refused(begun: Type, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    answer = begun("backup", "--to", tmp_path / "file" / "backup.db", "--lang", "en")
    assert answer.code == 1
    assert "failed" in answer.err


def test_every_command_works_on_a_server_too(
    type_in: Type, new_url: Callable[[], str], tmp_path: Path
) -> None:
    shop = ("--shop", new_url())
    assert type_in("begin", "--name", "Bege", "--owner", "Ida", "--menu", *shop).code == 0
    assert type_in("check", *shop).code == 0
    copy = tmp_path / "copy.db"
    assert type_in("backup", "--to", copy, *shop).code == 0
    assert type_in("check", "--shop", sqlite_url(copy)).code == 0
    again = type_in("begin", "--name", "Bege", "--owner", "Ida", *shop)
    assert (again.code, "sudah ada data" in again.err) == (1, True)
