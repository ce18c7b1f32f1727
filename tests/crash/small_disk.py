"""A till on a failing disk: `python -m tests.crash.small_disk URL BYTES RUN` sells until a write fails.

No file may grow beyond so many bytes more than it has; what comes then is said as JSON, and once the limit is
gone the same basket is sold.
"""

import json
import resource
import sys
from itertools import count
from pathlib import Path

from pempek_pos.money.amount import Rupiah
from pempek_pos.shop import Shop
from pempek_pos.storage.address import sqlite_path
from pempek_pos.storage.engines import open_database
from pempek_pos.storage.refusals import StorageRefused
from tests.crash.errands import Till
from tests.fixed_clock import FixedClock


def sell_until_refused(url: str, room: int, run: str) -> dict[str, object]:
    """What the refusal was, what stood on the counter then, and the receipt that came afterwards."""
    shop = Shop(open_database(url), FixedClock())
    till = Till(shop, "K1")
    log = Path(f"{sqlite_path(url)}-wal")
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size + room, resource.RLIM_INFINITY))
    refusal = ""
    for number in count():
        errand = till.errand(run, number * 6)
        assert errand.basket is not None
        try:
            shop.parking.keep(till.by, errand.basket, Rupiah(0))
            errand.do()
        except StorageRefused as refused:
            refusal = type(refused).__name__
            break
    waiting = shop.parking.waiting("K1")
    stored = shop.database.value("SELECT COUNT(*) FROM sale WHERE id = ?", (errand.id,))
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    receipt = errand.do()
    shop.close()
    return {
        "refusal": refusal,
        "waited": waiting == errand.basket or waiting is None,
        "half stored": bool(stored),
        "receipt": receipt,
    }


if __name__ == "__main__":
    answer = sell_until_refused(sys.argv[1], int(sys.argv[2]), sys.argv[3])
    sys.stdout.write(json.dumps(answer) + "\n")
