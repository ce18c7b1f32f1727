"""Files that are not a shop of ours, or may not be used: each its own refusal, and untouched."""

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.engines import open_database
from pempek_pos.storage.refusals import (
    DatabaseAltered,
    DatabaseCorrupt,
    DatabaseEmpty,
    DatabaseForeign,
    DatabaseInUse,
    DatabaseMissing,
    DatabaseNewer,
    DatabaseReadOnly,
    StorageRefused,
)

SHOP = "INSERT INTO shop (id, begun_at) VALUES ('s1', 0)"
HOLD = f"""
import sys
from pempek_pos.storage.engines import open_database
database = open_database(sys.argv[1])
database.run({SHOP!r})
print("open", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def shop_file(begun_file: Path, tmp_path: Path) -> Path:
    """A whole shop's file that nobody has open."""
    return shutil.copyfile(begun_file, tmp_path / "shop.db")


@contextmanager
def untouched(folder: Path) -> Iterator[None]:
    """Nothing in the folder is added, changed or gone afterwards."""
    before = digests(folder)
    yield
    assert digests(folder) == before


def digests(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def is_refused(path: Path, fact: type[StorageRefused]) -> StorageRefused:
    with untouched(path.parent), pytest.raises(fact) as refused:
        open_database(sqlite_url(path))
    assert refused.value.place == str(path)
    return refused.value


@contextmanager
def unprivileged() -> Iterator[None]:
    """Without the right to write everywhere, also where the tests are run by root."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@contextmanager
def writable_folder(shop_file: Path) -> Iterator[Path]:
    """The shop's file in a folder that anybody may reach, whoever runs the tests."""
    with tempfile.TemporaryDirectory(prefix="pempek-") as folder:
        Path(folder).chmod(0o777)
        yield shutil.copyfile(shop_file, Path(folder) / "shop.db")
        Path(folder).chmod(0o777)


class TestFile:
    """Files that are not a shop of ours, or may not be used, stay byte for byte as they are."""

    def test_missing(self, tmp_path: Path) -> None:
        is_refused(tmp_path / "shop.db", DatabaseMissing)

    def test_empty(self, tmp_path: Path) -> None:
        (tmp_path / "shop.db").touch()
        is_refused(tmp_path / "shop.db", DatabaseEmpty)

    def test_text(self, tmp_path: Path) -> None:
        (tmp_path / "shop.db").write_text("bukan basis data\n" * 50)
        is_refused(tmp_path / "shop.db", DatabaseCorrupt)

    @pytest.mark.parametrize("kept", [50, 100, 4096])
    def test_only_the_beginning(self, shop_file: Path, kept: int) -> None:
        os.truncate(shop_file, kept)
        is_refused(shop_file, DatabaseCorrupt)

    def test_half(self, shop_file: Path) -> None:
        os.truncate(shop_file, shop_file.stat().st_size // 2)
        is_refused(shop_file, DatabaseCorrupt)

    def test_garbage_after_the_head(self, shop_file: Path) -> None:
        with shop_file.open("rb+") as file:
            file.seek(100)
            file.write(b"\xff" * 8000)
        is_refused(shop_file, DatabaseCorrupt)

    def test_of_another_program(self, tmp_path: Path) -> None:
        other = sqlite3.connect(tmp_path / "other.db")
        other.execute("CREATE TABLE notes (text)")
        other.close()
        is_refused(tmp_path / "other.db", DatabaseForeign)

    def test_a_folder(self, tmp_path: Path) -> None:
        (tmp_path / "shop.db").mkdir()
        with pytest.raises(DatabaseForeign):
            open_database(sqlite_url(tmp_path / "shop.db"))

    def test_of_a_newer_program(self, shop_file: Path) -> None:
        other = sqlite3.connect(shop_file)
        other.execute("PRAGMA user_version = 99")
        other.close()
        refused = is_refused(shop_file, DatabaseNewer)
        assert isinstance(refused, DatabaseNewer)
        assert (refused.version, refused.known) == (99, 3)

    def test_built_by_a_step_of_another_text(self, shop_file: Path) -> None:
        other = sqlite3.connect(shop_file)
        other.execute("UPDATE schema_step SET checksum = 'x'")
        other.commit()
        other.close()
        is_refused(shop_file, DatabaseAltered)

    @pytest.mark.skipif(os.name != "posix", reason="rights of files work otherwise there")
    def test_read_only(self, shop_file: Path) -> None:
        with writable_folder(shop_file) as path:
            path.chmod(0o444)
            with untouched(path.parent), unprivileged(), pytest.raises(DatabaseReadOnly):
                open_database(sqlite_url(path))

    @pytest.mark.skipif(os.name != "posix", reason="rights of files work otherwise there")
    def test_in_a_read_only_folder(self, shop_file: Path) -> None:
        with writable_folder(shop_file) as path:
            path.chmod(0o666)
            path.parent.chmod(0o555)
            with untouched(path.parent), unprivileged(), pytest.raises(DatabaseReadOnly):
                open_database(sqlite_url(path))

    def test_already_open_here(self, shop_file: Path) -> None:
        first = open_database(sqlite_url(shop_file))
        is_refused(shop_file, DatabaseInUse)
        first.run(SHOP)
        first.close()

    def test_open_in_another_process_until_that_ends(self, shop_file: Path) -> None:
        with subprocess.Popen(
            [sys.executable, "-c", HOLD, sqlite_url(shop_file)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as other:
            assert other.stdout is not None
            assert other.stdout.readline() == "open\n"
            is_refused(shop_file, DatabaseInUse)
            other.kill()
        after = open_database(sqlite_url(shop_file))
        assert after.value("SELECT id FROM shop") == "s1"  # committed before the kill, still in the log
        after.close()

    def test_closing_leaves_one_file(self, shop_file: Path) -> None:
        database = open_database(sqlite_url(shop_file))
        database.run(SHOP)
        database.close()
        assert [path.name for path in shop_file.parent.iterdir()] == ["shop.db"]

    def test_it_is_opened_as_durable_and_strict_as_promised(self, shop_file: Path) -> None:
        database = open_database(sqlite_url(shop_file))
        promised = {
            "journal_mode": "wal",
            "locking_mode": "exclusive",
            "synchronous": 2,
            "foreign_keys": 1,
            "trusted_schema": 0,
            "busy_timeout": 5000,
            "wal_autocheckpoint": 0,
        }
        assert {name: database.value(f"PRAGMA {name}") for name in promised} == promised
        database.close()

    def test_a_checkpoint_empties_the_log_into_the_file(self, shop_file: Path) -> None:
        database = open_database(sqlite_url(shop_file))
        before = shop_file.read_bytes()
        database.run(SHOP)
        assert shop_file.read_bytes() == before
        database.checkpoint()
        assert shop_file.read_bytes() != before
        database.close()
