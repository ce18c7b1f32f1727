"""Makes a shop's backups, tells which there are, and lets go of those no longer needed."""

from collections.abc import Generator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pempek_pos.audit.actor import Actor
from pempek_pos.shop import Shop
from pempek_pos.staff.rights import Right, check_may
from pempek_pos.storage.backup import Progress, back_up, backup_name, backup_time, kept_backups, shop_part
from pempek_pos.storage.second_place import begin_place

BackUp = Generator[Progress, None, Path]
"""Yields how far it is and ends with the finished file; left half-way it leaves nothing behind."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup file: when it was made, and its size in bytes."""

    path: Path
    made_at: datetime
    size: int


def backups(folder: Path, now: datetime) -> tuple[Backup, ...]:
    """The backups in `folder`, newest first."""
    if not folder.is_dir():
        return ()
    found = [(path, backup_time(path.name, now)) for path in folder.iterdir()]
    kept = [Backup(path, made, path.stat().st_size) for path, made in found if made is not None]
    return tuple(sorted(kept, key=lambda backup: backup.made_at, reverse=True))


def make_backup(shop: Shop, by: Actor, folder: Path) -> BackUp:
    """Back the shop up because somebody asked for it; raises NotAllowed, and on the way BackupFailed."""
    check_may(by, Right.BACK_UP)
    return _made(shop, by, folder)


def make_regular_backup(shop: Shop, by: Actor, folder: Path) -> BackUp:
    """Back the shop up because it is time; whoever is at the till then needs no right for it."""
    return _made(shop, by, folder)


def choose_second_place(by: Actor, folder: Path | None, first: Path) -> None:
    """Let `folder`, or none, take copies of the backups in `first`.

    Raises NotAllowed, SecondPlaceRefused and its kinds.
    """
    check_may(by, Right.BACK_UP)
    if folder is not None:
        begin_place(folder, first)


def _made(shop: Shop, by: Actor, folder: Path) -> BackUp:
    folder.mkdir(parents=True, exist_ok=True)
    now = shop.clock.now()
    target = folder / backup_name(shop.settings.profile().name, now)
    yield from back_up(shop.database, target)
    with shop.audit.command(by, "back up", target.name):
        _thin_out(folder, now, shop_part(target))
    return target


def _thin_out(folder: Path, now: datetime, shop: str) -> None:
    """Hourly for a day, daily for 30 days, monthly for two years; other shops' and other files are let be."""
    known = [backup for backup in backups(folder, now) if shop_part(backup.path) == shop]
    kept = kept_backups([backup.made_at for backup in known], now)
    for backup in known:
        if backup.made_at not in kept:
            backup.path.unlink(missing_ok=True)
