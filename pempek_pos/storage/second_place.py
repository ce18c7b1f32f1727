"""A second place for backups, as on a stick: a copy is whole or not there, and it is told why none can be."""

import errno
import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from pempek_pos.storage import refusals
from pempek_pos.storage.backup import backup_time, kept_backups, shop_part

_MARK: Final = ".pempek-pos-backups"
"""Lies in the place from the day it was chosen: a stick's empty folder without the stick does not have it."""
_PIECE: Final = 1 << 20
_KINDS: Final[dict[int, type[refusals.SecondPlaceRefused]]] = {
    errno.ENOENT: refusals.SecondPlaceGone,
    errno.ENOTDIR: refusals.SecondPlaceGone,
    errno.ENODEV: refusals.SecondPlaceGone,
    errno.ENXIO: refusals.SecondPlaceGone,
    errno.EIO: refusals.SecondPlaceGone,
    errno.ENOSPC: refusals.SecondPlaceFull,
    errno.EFBIG: refusals.SecondPlaceFull,  # a stick's own largest file
    errno.EACCES: refusals.SecondPlaceReadOnly,
    errno.EPERM: refusals.SecondPlaceReadOnly,
    errno.EROFS: refusals.SecondPlaceReadOnly,
}


def begin_place(folder: Path, first: Path) -> None:
    """Make `folder` the second place of the backups in `first`; raises SecondPlaceRefused and its kinds."""
    with _told(folder):
        if folder.resolve().is_relative_to(first.resolve()):
            raise refusals.SecondPlaceIsFirst(str(folder))
        if not folder.is_dir():
            raise refusals.SecondPlaceGone(str(folder))
        (folder / _MARK).write_bytes(b"")


def copy_there(backup: Path, folder: Path, now: datetime) -> Path:
    """Copy a backup to the second place unless it is there already, then thin out that shop's copies.

    It has its name only once every byte was written, read again and found the same. Safe in any thread.
    Raises SecondPlaceRefused and its kinds; the copies that were there stay.
    """
    target = folder / backup.name
    with _told(folder):
        if not (folder / _MARK).exists():
            raise refusals.SecondPlaceGone(str(folder))
        if not _has(target, backup.stat().st_size):
            _copy(backup, target)
            _thin_out(folder, target, now)
    return target


def _has(target: Path, size: int) -> bool:
    return target.exists() and target.stat().st_size == size


def _copy(backup: Path, target: Path) -> None:
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    try:
        written = hashlib.sha256()
        with backup.open("rb") as source, part.open("xb") as copy:
            while piece := source.read(_PIECE):
                written.update(piece)
                copy.write(piece)
            copy.flush()
            os.fsync(copy.fileno())
        with part.open("rb") as copy:
            found = hashlib.file_digest(copy, "sha256")
        if found.digest() != written.digest():
            raise refusals.SecondPlaceRefused(str(target.parent), target.name)
        part.replace(target)
    finally:
        with suppress(OSError):  # where the place is gone, so is this
            part.unlink(missing_ok=True)


def _thin_out(folder: Path, newest: Path, now: datetime) -> None:
    times = {
        path: made
        for path in folder.iterdir()
        if (made := backup_time(path.name, now)) and shop_part(path) == shop_part(newest)
    }
    kept = kept_backups(times.values(), now)
    for path, made in times.items():
        if made not in kept:
            path.unlink(missing_ok=True)


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        kind = _KINDS.get(error.errno or 0, refusals.SecondPlaceRefused)
        raise kind(str(folder), error.strerror or str(error)) from error
