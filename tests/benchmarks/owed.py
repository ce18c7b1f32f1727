"""What is owed to 100,000 members: all balances in one query, and the whole page, against bare sums."""

import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

from pempek_pos.members.card import card_no
from pempek_pos.reports import points_store, store
from pempek_pos.shop import Shop
from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.database import Database
from pempek_pos.storage.engines import begin_database
from tests.fixed_clock import FixedClock
from tests.shop_floor import opened

_MEMBERS = 100_000
_ENTRIES_EACH = 5
_BATCH = 50_000
_ROUNDS = 7
_MEMBER = """
INSERT INTO member (id, number, card_no, name, phone, note, joined_on, state, enrolled_at, enrolled_by)
VALUES (?, ?, ?, 'Anggota', NULL, '', '2026-01-01', 'active', 0, 'bench')"""
_ENTRY = """
INSERT INTO points_entry (id, member_id, kind, points, purchase, source, part, label, on_day, at, why,
    by_staff)
VALUES (?, ?, 'award', ?, ?, ?, 0, '', ?, 0, '[]', 'bench')"""
_LOT = """
INSERT INTO lot (id, member_id, entry_id, won_on, expires_on, points, remaining)
VALUES (?, ?, ?, ?, ?, ?, ?)"""
_ACCOUNTS = "INSERT INTO points_account SELECT member_id, SUM(points) FROM points_entry GROUP BY member_id"
_BALANCES = "SELECT member_id, balance FROM points_account"
_ACCOUNT_SUM = "SELECT SUM(balance) FROM points_account"
_LEDGER_SUMS = "SELECT member_id, SUM(points) FROM points_entry GROUP BY member_id"

Report = Callable[[str], None]


def run(report: Report) -> None:
    """Fill a shop; report medians and ratios to the bare queries of the same run."""
    with tempfile.TemporaryDirectory() as folder:
        clock = FixedClock()
        shop = Shop(begin_database(sqlite_url(Path(folder) / "owed.db")), clock)
        floor, database, today = opened(shop), shop.database, clock.today()
        _fill(database, today)
        bare = _median(lambda: database.value(_ACCOUNT_SUM))
        rows = _median(lambda: database.rows(_BALANCES))
        sums = _median(lambda: database.rows(_LEDGER_SUMS))
        kept = _median(lambda: points_store.accounts(database))
        as_of = _median(lambda: store.holdings(database, today))
        page = _median(lambda: shop.reports.points_owed(floor.owner))
        soon = _median(lambda: shop.expiry.expiring(floor.owner, today))
        shop.close()
    report(f"balances of {_MEMBERS:,} members with {_MEMBERS * _ENTRIES_EACH:,} entries")
    report(
        f"   bare sum of accounts {bare:.1f} ms; every account read {rows:.1f} ms; by ledger {sums:.0f} ms"
    )
    report(f"   points held and debts {kept:.1f} ms, ratio to the bare sum {kept / bare:.2f}")
    report(f"   the same as of a day {as_of:.0f} ms, ratio to the bare sums by member {as_of / sums:.2f}")
    report(f"   all that is owed, by tier and age, with breakage {page:.0f} ms, ratio {page / sums:.2f}")
    report(f"   everybody whose points end in 30 days {soon:.0f} ms, ratio {soon / sums:.2f}")


def _fill(db: Database, today: date) -> None:
    chance = random.Random(2026)
    numbers = range(10_000, 10_000 + _MEMBERS)
    _many(db, _MEMBER, ((f"m{number}", number, card_no(number)) for number in numbers))
    moves = [
        (
            f"m{number}",
            f"e{number}-{nth}",
            chance.randint(1, 200),
            today - timedelta(chance.randrange(360)),
        )
        for number in numbers
        for nth in range(_ENTRIES_EACH)
    ]
    _many(db, _ENTRY, ((e, m, points, points * 1_000, e, day.isoformat()) for m, e, points, day in moves))
    _many(
        db,
        _LOT,
        (
            (e, m, e, day.isoformat(), (day + timedelta(days=365)).isoformat(), points, points)
            for m, e, points, day in moves
        ),
    )
    db.run(_ACCOUNTS)


def _many(db: Database, sql: str, rows: Iterator[tuple[object, ...]]) -> None:
    batch: list[tuple[object, ...]] = []
    for row in rows:
        batch.append(row)
        if len(batch) == _BATCH:
            db.many(sql, batch)
            batch.clear()
    if batch:
        db.many(sql, batch)


def _median(work: Callable[[], object]) -> float:
    """Milliseconds of one call."""
    times = []
    for _ in range(_ROUNDS):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return statistics.median(times) * 1e3


if __name__ == "__main__":
    run(print)
