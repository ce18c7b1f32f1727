"""One deed asked for by several programs at once, as when a line broke and it was tried again (B1)."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from pempek_pos.shop import Shop
from pempek_pos.storage.engines import open_database
from tests.crash.errands import KINDS, Till
from tests.crash.harness import ready
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor

PROGRAMS = 4


@pytest.fixture
def engine() -> str:
    """Only a server has several programs; SQLite's file belongs to one."""
    return "postgres"


def answers(url: str, deed: Callable[[Till], str]) -> set[str]:
    """What each of some programs at one till is answered, all asked together."""
    start = Barrier(PROGRAMS)

    def ask(_: int) -> str:
        shop = Shop(open_database(url), FixedClock())
        try:
            till = Till(shop, "K1")
            start.wait()
            return deed(till)
        finally:
            shop.close()

    with ThreadPoolExecutor(PROGRAMS) as pool:
        return set(pool.map(ask, range(PROGRAMS)))


def test_a_deed_asked_for_at_once_is_done_once_and_all_are_told_the_same(
    floor: Floor, database_url: str, depth: int
) -> None:
    ready(database_url)
    for run in range(depth):
        for number in range(KINDS):
            told = answers(
                database_url, lambda till, run=run, number=number: till.errand(str(run), number).do()
            )
            assert len(told) == 1
    count = floor.shop.database.value
    assert count("SELECT COUNT(*) FROM sale") == 5 * depth
    assert count("SELECT COUNT(*) FROM account_payment WHERE entry_id LIKE '%-K1-4'") == depth
    assert count("SELECT COUNT(*) FROM outbox") == 5 * depth
