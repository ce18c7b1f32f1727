"""Backups: copied while the shop sells, checked before they get their name, and which ones to keep."""

import os
import re
import sqlite3
import unicodedata
from collections.abc import Collection, Generator, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.database import Database
from pempek_pos.storage.integrity import check_tables, row_counts
from pempek_pos.storage.on_sqlite import SqliteDatabase
from pempek_pos.storage.refusals import BackupFailed
from pempek_pos.storage.server_copy import copy_server
from pempek_pos.storage.stepped_copy import SteppedCopy

_STAMP = "%Y%m%d-%H%M%S"
_NAMED = re.compile(r"-(\d{8}-\d{6})\.db$")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a backup is: `done` of `total` pages or tables."""

    done: int
    total: int


def back_up(database: Database, target: Path) -> Iterator[Progress]:
    """Copy the shop into the SQLite file `target`, check the copy, then give it its name.

    A server's shop is copied in one snapshot through a connection of its own. Walk it outside any
    transaction; between two steps the shop may sell. Stopping it half-way leaves nothing behind.
    Raises BackupFailed.
    """
    if not target.parent.is_dir():
        raise BackupFailed(str(target), "no such folder")
    part = target.with_name(target.name + ".part")
    _remove(part)
    try:
        expected = yield from _copied(database, part)
        yield from _checked(part, expected)
        _name_for_good(part, target)
    finally:
        _remove(part)


def _copied(database: Database, part: Path) -> Generator[Progress, None, dict[str, int]]:
    if isinstance(database, SqliteDatabase):
        yield from _page_by_page(database, part)
        return row_counts(database)  # at once, before anything else is sold
    counts: dict[str, int] = {}
    for table, rows, done, total in copy_server(database.url, part):
        counts[table] = rows
        yield Progress(done, total)
    return counts


def _page_by_page(database: SqliteDatabase, part: Path) -> Iterator[Progress]:
    copy = SteppedCopy(database.connection(), part)
    try:
        while reached := copy.step():
            yield Progress(*reached)
    except sqlite3.Error as error:
        raise BackupFailed(str(part), str(error)) from error
    finally:
        copy.stop()


def _checked(part: Path, expected: dict[str, int]) -> Iterator[Progress]:
    copy = SqliteDatabase(sqlite_url(part))
    try:
        for done, finding in enumerate(check_tables(copy), 1):
            if finding.problem or finding.rows != expected.get(finding.table, finding.rows):
                raise BackupFailed(str(part), f"{finding.table}: {finding.problem or finding.rows}")
            yield Progress(done, len(expected))
        if missing := expected.keys() - row_counts(copy).keys():
            raise BackupFailed(str(part), ", ".join(sorted(missing)))
    finally:
        copy.close()


def _name_for_good(part: Path, target: Path) -> None:
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(target)
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        os.fsync(folder)
        os.close(folder)


def _remove(part: Path) -> None:
    for leftover in (part, part.with_name(part.name + "-wal"), part.with_name(part.name + "-journal")):
        with suppress(FileNotFoundError):
            leftover.unlink()


def backup_name(shop: str, at: datetime) -> str:
    """The file name of a backup: the shop's name in plain letters, then day and time."""
    plain = unicodedata.normalize("NFKD", shop).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", plain)
    return f"{'-'.join(words)[:40].strip('-') or 'shop'}-{at.strftime(_STAMP)}.db"


def backup_time(name: str, like: datetime) -> datetime | None:
    """When a backup of this name was made, in the zone of `like`; None for another file."""
    found = _NAMED.search(name)
    return datetime.strptime(found[1], _STAMP).replace(tzinfo=like.tzinfo) if found else None


def shop_part(path: Path) -> str:
    """The part of a backup's name that stands before its day and time."""
    return path.name.rsplit("-", 2)[0]


_HOURLY: Final = timedelta(hours=24)
_DAILY: Final = timedelta(days=30)
_MONTHLY: Final = timedelta(days=730)


def kept_backups(times: Collection[datetime], now: datetime) -> frozenset[datetime]:
    """Which to keep: the newest of each hour for a day, of each day for 30 days, of each month for two years.

    The newest of all is always kept.
    """
    kept: dict[object, datetime] = {}
    for at in sorted(times):  # a later one of the same span takes its place
        for slot in _slots(at, now - at):
            kept[slot] = at
    newest = [max(times)] if times else []
    return frozenset([*kept.values(), *newest])


def _slots(at: datetime, age: timedelta) -> Iterator[tuple[str, str]]:
    if age <= _HOURLY:
        yield "hour", f"{at:%Y%m%d%H}"
    if age <= _DAILY:
        yield "day", f"{at:%Y%m%d}"
    if age <= _MONTHLY:
        yield "month", f"{at:%Y%m}"
