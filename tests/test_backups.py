"""Backups asked for and made by themselves; which are kept."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from pempek_pos.audit.actor import Actor
from pempek_pos.backups import BackUp, backups, make_backup, make_regular_backup
from pempek_pos.settings.profile import ShopProfile
from pempek_pos.shop import Shop
from pempek_pos.staff.rights import NotAllowed
from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.backup import backup_name
from pempek_pos.storage.database import Database
from pempek_pos.storage.engines import open_database
from pempek_pos.storage.integrity import row_counts
from tests.fixed_clock import FixedClock


@pytest.fixture
def shop(database: Database, clock: FixedClock) -> Shop:
    return Shop(database, clock)


def walked(work: BackUp) -> Path:
    """Walk it to its end; gives the finished file."""
    finished: list[Path] = []

    def to_its_end() -> Iterator[object]:
        finished.append((yield from work))

    for _ in to_its_end():
        pass
    return finished[0]


def test_a_backup_holds_what_the_shop_holds_and_is_on_record(
    shop: Shop, owner: Actor, tmp_path: Path
) -> None:
    before = row_counts(shop.database)
    path = walked(make_backup(shop, owner, tmp_path / "backups"))
    copy = open_database(sqlite_url(path))
    assert row_counts(copy) == before
    copy.close()
    assert [entry.command for entry in shop.audit.entries()] == ["back up"]


def test_who_may_not_is_refused_before_anything_is_written(
    shop: Shop, cashier: Actor, tmp_path: Path
) -> None:
    with pytest.raises(NotAllowed):
        make_backup(shop, cashier, tmp_path / "backups")
    assert not (tmp_path / "backups").exists()


def test_the_regular_backup_needs_no_right(shop: Shop, cashier: Actor, tmp_path: Path) -> None:
    assert walked(make_regular_backup(shop, cashier, tmp_path)).exists()


def test_one_given_up_leaves_nothing_behind(shop: Shop, owner: Actor, tmp_path: Path) -> None:
    work = make_backup(shop, owner, tmp_path / "backups")
    next(work)
    work.close()
    assert list((tmp_path / "backups").iterdir()) == []
    assert list(shop.audit.entries()) == []


def test_the_newest_stands_first_and_other_files_are_not_backups(
    shop: Shop, owner: Actor, tmp_path: Path, clock: FixedClock
) -> None:
    (tmp_path / "catatan.txt").write_text("bukan cadangan", "utf-8")
    first = walked(make_backup(shop, owner, tmp_path))
    clock.move(hours=2)
    second = walked(make_backup(shop, owner, tmp_path))
    assert [backup.path for backup in backups(tmp_path, clock.now())] == [second, first]
    assert backups(tmp_path / "nowhere", clock.now()) == ()


def test_old_backups_thin_out_and_other_files_and_shops_stay(
    shop: Shop, owner: Actor, tmp_path: Path, clock: FixedClock
) -> None:
    now = clock.now()
    for days in range(60):
        for hour in (9, 15):
            (tmp_path / backup_name("Bege", now.replace(hour=hour) - timedelta(days=days))).write_bytes(b"x")
    (tmp_path / "catatan.txt").write_text("bukan cadangan", "utf-8")
    walked(make_backup(shop, owner, tmp_path))
    kept = backups(tmp_path, now)
    assert len(kept) == 121
    shop.settings.change_profile(owner, ShopProfile("Bege", "", ""))
    clock.move(seconds=1)
    walked(make_backup(shop, owner, tmp_path))
    assert 30 <= len(backups(tmp_path, clock.now())) <= 37
    assert (tmp_path / "catatan.txt").exists()
