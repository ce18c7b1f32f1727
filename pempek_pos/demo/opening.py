"""The demonstration shop's own file: made when it is missing, and anew when its days lie too far back."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from pempek_pos.clock import Clock
from pempek_pos.demo.clock import DemoClock
from pempek_pos.demo.fill import DAYS, TILL, Progress, fill, first_morning
from pempek_pos.home import shop_file
from pempek_pos.shop import Shop
from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.engines import begin_database, open_database
from pempek_pos.storage.refusals import DatabaseInUse, StorageRefused

_STALE_AFTER: Final = timedelta(days=2)


def prepare(folder: Path, menu: Path, clock: Clock, days: int = DAYS) -> Iterator[Progress]:
    """See to it that `folder` holds a demonstration shop whose last day is at most two days ago.

    Nothing to do yields nothing. What was done in an older demonstration goes with it; the real shop's file
    is never touched. Given up half-way it leaves what was there. Raises DatabaseInUse, OSError.
    """
    path = shop_file(folder, demo=True)
    if path.exists() and _is_fresh(path, clock.today()):
        return
    unfinished = path.with_name("demo-filling.db")
    _remove(unfinished)
    now = clock.now()
    told_by = DemoClock(first_morning(now, days))
    try:
        with closing(Shop(begin_database(sqlite_url(unfinished)), told_by)) as shop:
            yield from fill(shop, told_by, menu, now, days)
        _remove(path)
        unfinished.replace(path)
    finally:
        _remove(unfinished)


def _is_fresh(path: Path, today: date) -> bool:
    """Whether the last shift in the file is recent; a file that cannot be opened is as good as none."""
    try:
        database = open_database(sqlite_url(path))
    except DatabaseInUse:
        raise
    except StorageRefused:
        return False
    with closing(Shop(database, Clock())) as shop:
        shift = shop.till.current(TILL) or shop.till.last_closed(TILL)
    return shift is not None and today - shift.business_date <= _STALE_AFTER


def _remove(path: Path) -> None:
    for file in (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal", ".begun"))):
        file.unlink(missing_ok=True)
