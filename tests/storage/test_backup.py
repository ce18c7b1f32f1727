"""Backups: whole while the shop sells, checked, named last; and which ones are kept."""

import os
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.clock import WIB
from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.backup import back_up, backup_name, backup_time, kept_backups
from pempek_pos.storage.database import Database
from pempek_pos.storage.engines import open_database
from pempek_pos.storage.integrity import row_counts
from pempek_pos.storage.refusals import BackupFailed

ADD = "INSERT INTO category (id, name, position) VALUES (?, ?, ?)"
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=WIB)


def fill(database: Database, first: int, last: int) -> None:
    database.many(ADD, [(f"c{n}", f"{n} " + "pempek " * 40, n) for n in range(first, last)])


def test_a_backup_opens_as_a_shop_with_the_same_rows(database: Database, tmp_path: Path) -> None:
    fill(database, 0, 3_000)
    target = tmp_path / "backup.db"
    progress = list(back_up(database, target))
    assert progress[-1].done == progress[-1].total
    copy = open_database(sqlite_url(target))
    assert row_counts(copy) == row_counts(database)
    everything = "SELECT id, name, position FROM category ORDER BY id"
    assert copy.rows(everything) == database.rows(everything)
    copy.close()


def test_the_shop_sells_between_two_steps_and_the_backup_is_whole(database: Database, tmp_path: Path) -> None:
    fill(database, 0, 12_000)
    sold = 12_000
    for _ in back_up(database, tmp_path / "backup.db"):
        fill(database, sold, sold + 10)
        sold += 10
    assert database.value("SELECT count(*) FROM category") == sold
    assert sold > 12_020
    copy = open_database(sqlite_url(tmp_path / "backup.db"))
    kept = [position for (position,) in copy.rows("SELECT position FROM category ORDER BY position")]
    assert kept == list(range(len(kept)))  # a beginning of what was sold, without holes
    assert len(kept) >= 12_000
    copy.close()


def test_a_backup_stopped_half_way_leaves_nothing(database: Database, tmp_path: Path) -> None:
    fill(database, 0, 12_000)
    folder = tmp_path / "backups"
    folder.mkdir()
    walk = back_up(database, folder / "backup.db")
    next(walk)
    assert "backup.db.part" in [path.name for path in folder.iterdir()]
    walk.close()  # type: ignore[attr-defined]
    assert list(folder.iterdir()) == []
    fill(database, 12_000, 12_001)
    assert database.value("SELECT count(*) FROM category") == 12_001


def test_an_older_backup_of_the_same_name_stays_until_the_new_one_is_whole(
    database: Database, tmp_path: Path
) -> None:
    target = tmp_path / "backup.db"
    target.write_bytes(b"older")
    walk = back_up(database, target)
    next(walk)
    assert target.read_bytes() == b"older"
    list(walk)
    open_database(sqlite_url(target)).close()


def test_a_folder_that_is_gone_is_named(database: Database, tmp_path: Path) -> None:
    with pytest.raises(BackupFailed):
        list(back_up(database, tmp_path / "no such folder" / "backup.db"))
    fill(database, 0, 1)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full here")
@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_a_full_disk_is_named(database: Database, tmp_path: Path) -> None:
    os.symlink("/dev/full", tmp_path / "backup.db.part")
    list(back_up(database, tmp_path / "backup.db"))  # the leftover is removed, not written through
    assert (tmp_path / "backup.db").is_file()


def test_the_name_says_shop_and_time_in_plain_letters() -> None:
    assert backup_name("Pempek Bège / ../x", NOON) == "pempek-bege-x-20261123-120000.db"
    assert backup_name("林", NOON) == "shop-20261123-120000.db"
    assert backup_time(backup_name("Pempek", NOON), NOON) == NOON
    assert backup_time("holiday.jpg", NOON) is None


def test_every_half_hour_for_a_year_is_thinned_to_hours_days_and_months() -> None:
    times = [NOON - timedelta(minutes=30) * step for step in range(48 * 366)]
    kept = kept_backups(times, NOON)
    by_age = sorted(NOON - at for at in kept)
    assert sum(age <= timedelta(hours=24) for age in by_age) == 25
    assert sum(timedelta(hours=24) < age <= timedelta(days=30) for age in by_age) == 29
    assert sum(age > timedelta(days=30) for age in by_age) == 11  # the newest of October is 23 days old
    assert NOON in kept


def test_nothing_is_kept_of_nothing() -> None:
    assert kept_backups([], NOON) == frozenset()


@given(st.lists(st.integers(min_value=0, max_value=60 * 24 * 1000), min_size=1, max_size=60))
def test_the_newest_is_kept_and_thinning_twice_changes_nothing(minutes: list[int]) -> None:
    times = [NOON - timedelta(minutes=age) for age in minutes]
    kept = kept_backups(times, NOON)
    assert max(times) in kept
    assert kept <= set(times)
    assert kept_backups(kept, NOON) == kept
