"""Job J3: balance, lots and tier of a member with 5,000 entries, against bare queries in the same run."""

import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from pempek_pos.loyalty.accrual import Award
from pempek_pos.loyalty.posting import SalePoints, hold, post_sale
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.shop import Shop
from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.engines import begin_database
from tests.fixed_clock import FixedClock
from tests.shop_floor import opened

_ENTRIES = 5_000
_ROUNDS = 400
_BARE = "SELECT SUM(remaining) FROM lot WHERE member_id = ? AND remaining > 0"
_ROWS = "SELECT id, won_on, expires_on, remaining FROM lot WHERE member_id = ? AND remaining > 0"
_SUM = "SELECT SUM(points) FROM points_entry WHERE member_id = ?"

Report = Callable[[str], None]


def run(report: Report) -> None:
    """Fill one member's ledger; report medians and ratios to the bare query."""
    with tempfile.TemporaryDirectory() as folder:
        clock = FixedClock()
        shop = Shop(begin_database(sqlite_url(Path(folder) / "points.db")), clock)
        floor = opened(shop)
        member_id = floor.member().id
        with shop.database.transaction():
            hold(shop.database, member_id)
            for number in range(_ENTRIES):
                post_sale(shop.database, _sale(str(number), member_id, clock.today()), "bench", clock.now())
        today, database = clock.today(), shop.database
        bare = _median(lambda: database.value(_BARE, (member_id,)))
        summed = _median(lambda: database.value(_SUM, (member_id,)))
        kept = _median(lambda: shop.loyalty.balance(member_id))
        whole = _median(lambda: shop.loyalty.member(member_id, today))
        rows = _median(lambda: database.rows(_ROWS, (member_id,)))
        lots = _median(lambda: (shop.loyalty.balance(member_id), shop.loyalty.lots(member_id)))
        shop.close()
    report(f"J3 one member with {_ENTRIES:,} entries, all lots open")
    report(f"   bare sum of open lots {bare:.3f} ms; sum of the ledger {summed:.3f} ms")
    report(f"   balance {kept:.4f} ms, ratio to open lots {kept / bare:.3f}")
    report(f"   balance and all lots in order {lots:.2f} ms, ratio to their bare rows {lots / rows:.2f}")
    report(f"   balance, tier and terms {whole:.3f} ms, ratio to the ledger's sum {whole / summed:.2f}")


def _sale(sale_id: str, member_id: str, today: date) -> SalePoints:
    day = today - timedelta(days=int(sale_id) % 300)
    award = Award(Points(57), ())
    return SalePoints(
        sale_id, sale_id, member_id, day, Rupiah(57_500), (), award, today + timedelta(days=200)
    )


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
