"""Puts a backup in the place of a shop's file that can no longer be used."""

import shutil
from datetime import datetime
from pathlib import Path

from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.engines import open_database
from pempek_pos.storage.integrity import check_tables
from pempek_pos.storage.refusals import BackupFailed

_BESIDE = ("", "-wal", "-shm", "-journal")


def restore(backup: Path, place: Path, at: datetime) -> Path | None:
    """Make a checked copy of `backup` the shop's file at `place`.

    What was there is kept beside it, under the name that comes back (None where nothing was).
    Raises BackupFailed or another StorageRefused, with `place` as it was.
    """
    copy = place.with_name(place.name + ".restored")
    copy.unlink(missing_ok=True)
    try:
        shutil.copyfile(backup, copy)
        _check(copy)
    except BaseException:
        copy.unlink(missing_ok=True)
        raise
    aside = _set_aside(place, place.with_name(f"{place.stem}-before-{at:%Y%m%d-%H%M%S}{place.suffix}"))
    copy.replace(place)
    return aside


def backups_in(folder: Path) -> tuple[Path, ...]:
    """The backups in `folder`, newest first."""
    return tuple(sorted(folder.glob("*.db"), key=lambda path: path.stat().st_mtime, reverse=True))


def _check(copy: Path) -> None:
    database = open_database(sqlite_url(copy))
    try:
        for finding in check_tables(database):
            if finding.problem:
                raise BackupFailed(str(copy), f"{finding.table}: {finding.problem}")
    finally:
        database.close()


def _set_aside(place: Path, aside: Path) -> Path | None:
    """Move a file with all that belongs to it: a damaged one may still be looked into."""
    if not place.exists():
        return None
    for ending in _BESIDE:
        part = place.with_name(place.name + ending)
        if part.exists():
            part.replace(aside.with_name(aside.name + ending))
    return aside
