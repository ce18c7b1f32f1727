"""`python -m tests.crash 200 [SEED]`: so many kills on each engine and three times as many changed bytes."""

import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from pempek_pos.storage.address import sqlite_url
from tests.crash.flips import busy_shop, flip
from tests.crash.harness import Figures, kill_again_and_again, ready
from tests.postgres_server import postgres_server
from tests.shop_floor import open_floor


def main(kills: int, seed: int) -> None:
    """Print the figures of both engines."""
    print(f"seed {seed}")
    with TemporaryDirectory(prefix="pempek-") as folder:
        url = sqlite_url(Path(folder) / "shop.db")
        open_floor(url)
        report("SQLite, one till", run(url, kills, ("K1",), seed))
        whole = Path(folder) / "busy.db"
        busy_shop(whole, 240)
        told = flip(whole, 3 * kills, seed)
        print(f"changed bytes: {told}", *(case[:120] for case in told.missed), sep="\n  ", flush=True)
    with postgres_server() as server:
        url = server.copy_of("floor", open_floor)
        report("PostgreSQL, two tills", run(url, kills // 2, ("K1", "K2"), seed))


def run(url: str, kills: int, tills: tuple[str, ...], seed: int) -> Figures:
    """So many rounds on one engine."""
    ready(url)
    return kill_again_and_again(url, kills, tills, seed)


def report(what: str, figures: Figures) -> None:
    """One line, and each case that does not hold."""
    print(f"{what}: {figures}", flush=True)
    for case in (*figures.lost, *figures.torn, *figures.doubled):
        print(f"  {case}")


if __name__ == "__main__":
    main(
        int(sys.argv[1]) if len(sys.argv) > 1 else 200,
        int(sys.argv[2]) if len(sys.argv) > 2 else time.time_ns() % 10**6,
    )
