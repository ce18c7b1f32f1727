"""Job J1: a check-out with a member and five lines, against the same rows written raw with the same syncs."""

import shutil
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from pempek_pos.money.amount import Rupiah
from pempek_pos.sales.basket import Basket
from pempek_pos.sales.tender import Tender, TenderKind
from pempek_pos.shop import Shop
from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.database import Cursor, Query
from pempek_pos.storage.engines import begin_database
from pempek_pos.storage.on_sqlite import SqliteDatabase
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor, opened

_CODES = ("ADA", "KSB", "LJK", "TLK", "BOX")
_BLOCK = 20
_MEMBERS = 200
_CASH = (Tender(TenderKind.CASH, Rupiah(200_000)),)
_PRAGMAS = ("locking_mode = EXCLUSIVE", "journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON",
            "recursive_triggers = ON", "wal_autocheckpoint = 0")  # fmt: skip
_WRITES = ("INSERT", "UPDATE", "DELETE")

Report = Callable[[str], None]
Batch = tuple[str, list[Sequence[object]]]


class Listening(SqliteDatabase):
    """A shop's database that keeps note of what is written."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.heard: list[Batch] = []

    def _execute(self, query: Query, params: Sequence[object]) -> Cursor:
        if isinstance(query, str) and query.lstrip().startswith(_WRITES):
            self.heard.append((query, [params]))
        return super()._execute(query, params)

    def _execute_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        kept = list(rows)
        self.heard.append((sql, kept))
        super()._execute_many(sql, kept)


def run(report: Report, rounds: int = 30) -> None:
    """Sell in blocks, ours and raw in turn; report medians, p99 and the ratio of the medians."""
    with tempfile.TemporaryDirectory() as folder:
        ours, raw, noted = (Path(folder) / f"{name}.db" for name in ("ours", "raw", "noted"))
        floor, members = _begun(ours)
        floor.shop.close()
        shutil.copyfile(ours, raw)
        shutil.copyfile(ours, noted)
        baskets = [
            floor.basket(*((code, 1 + number % 3) for code in _CODES), member=members[number % _MEMBERS])
            for number in range(rounds * _BLOCK)
        ]
        writes = _noted(noted, floor, baskets)
        shop, bare = Shop(SqliteDatabase(sqlite_url(ours)), FixedClock()), _bare(raw)
        mine: list[float] = []
        theirs: list[float] = []
        for first in range(0, len(baskets), _BLOCK):
            mine += [
                _timed(shop.sales.check_out, floor.cashier, b, _CASH) for b in baskets[first : first + _BLOCK]
            ]
            shop.database.checkpoint()
            theirs += [_timed(_write, bare, batches) for batches in writes[first : first + _BLOCK]]
            bare.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        shop.close()
        bare.close()
    rows = sum(len(batch) for _, batch in writes[0])
    ratio = statistics.median(mine) / statistics.median(theirs)
    report(f"J1 check-out with a member and {len(_CODES)} lines, {rows} rows written, one durable commit")
    report(f"   ours p50 {statistics.median(mine):.2f} ms, p99 {_p99(mine):.2f} ms")
    report(f"   the same rows raw p50 {statistics.median(theirs):.2f} ms, p99 {_p99(theirs):.2f} ms")
    report(f"   ratio of medians {ratio:.2f} (goal: at most 3)")


def _begun(path: Path) -> tuple[Floor, list[Any]]:
    floor = opened(Shop(begin_database(sqlite_url(path)), FixedClock()))
    for code, price in (("LJK", 4_000), ("TLK", 5_000)):
        floor.item(code, price)
    return floor, [floor.member(f"Anggota {number}") for number in range(_MEMBERS)]


def _noted(path: Path, floor: Floor, baskets: Sequence[Basket]) -> list[list[Batch]]:
    """What selling each basket writes, statement by statement."""
    database = Listening(sqlite_url(path))
    shop, writes = Shop(database, FixedClock()), []
    for basket in baskets:
        database.heard = []
        shop.sales.check_out(floor.cashier, basket, _CASH)
        writes.append(database.heard)
    shop.close()
    return writes


def _bare(path: Path) -> sqlite3.Connection:
    bare = sqlite3.connect(path, isolation_level=None, cached_statements=512)
    for pragma in _PRAGMAS:
        bare.execute(f"PRAGMA {pragma}").fetchall()
    return bare


def _write(bare: sqlite3.Connection, batches: Sequence[Batch]) -> None:
    bare.execute("BEGIN IMMEDIATE")
    for sql, rows in batches:
        if len(rows) == 1:
            bare.execute(sql, rows[0])
        else:
            bare.executemany(sql, rows)
    bare.execute("COMMIT")


def _timed(work: Callable[..., object], *given: object) -> float:
    """Milliseconds."""
    begun = time.perf_counter()
    work(*given)
    return (time.perf_counter() - begun) * 1e3


def _p99(times: Sequence[float]) -> float:
    return sorted(times)[len(times) * 99 // 100]


if __name__ == "__main__":
    run(print)
