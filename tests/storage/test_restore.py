"""A backup in the place of a file that can no longer be used."""

from datetime import datetime
from pathlib import Path

import pytest

from pempek_pos.clock import WIB
from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.backup import back_up
from pempek_pos.storage.engines import begin_database, open_database
from pempek_pos.storage.integrity import row_counts
from pempek_pos.storage.refusals import StorageRefused
from pempek_pos.storage.restore import backups_in, restore

AT = datetime(2026, 11, 23, 10, 0, tzinfo=WIB)


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    """A backup of a new shop."""
    database = begin_database(sqlite_url(tmp_path / "first.db"))
    target = tmp_path / "backups" / "bege-20261123-090000.db"
    target.parent.mkdir()
    for _ in back_up(database, target):
        pass
    database.close()
    return target


def test_the_copy_opens_and_what_was_there_is_kept_aside(backup: Path, tmp_path: Path) -> None:
    place = tmp_path / "shop.db"
    place.write_bytes(b"rusak")
    place.with_name("shop.db-wal").write_bytes(b"log")
    aside = restore(backup, place, AT)
    assert aside is not None
    assert aside.read_bytes() == b"rusak"
    assert aside.with_name(aside.name + "-wal").read_bytes() == b"log"
    database = open_database(sqlite_url(place))
    assert row_counts(database)
    database.close()
    assert backup.exists()


def test_where_nothing_was_nothing_is_kept_aside(backup: Path, tmp_path: Path) -> None:
    assert restore(backup, tmp_path / "shop.db", AT) is None


def test_a_backup_that_is_not_whole_is_refused_and_the_place_left_as_it_was(
    backup: Path, tmp_path: Path
) -> None:
    place = tmp_path / "shop.db"
    place.write_bytes(b"rusak")
    backup.write_bytes(backup.read_bytes()[:5_000])
    with pytest.raises(StorageRefused):
        restore(backup, place, AT)
    assert place.read_bytes() == b"rusak"
    assert [path.name for path in tmp_path.glob("shop*")] == ["shop.db"]


def test_the_newest_backup_is_named_first(backup: Path) -> None:
    import os

    older = backup.with_name("bege-20261122-090000.db")
    older.write_bytes(backup.read_bytes())
    os.utime(older, (1, 1))
    assert backups_in(backup.parent) == (backup, older)
