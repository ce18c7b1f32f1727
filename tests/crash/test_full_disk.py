"""A disk that is full or fails while somebody sells: the sale is refused whole, the basket stays (A5, A6)."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pempek_pos.money.amount import Rupiah
from pempek_pos.reports.self_check import check_books
from pempek_pos.sales.tender import Tender, TenderKind
from pempek_pos.shop import Shop
from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.engines import open_database
from pempek_pos.storage.integrity import check_tables
from pempek_pos.storage.refusals import DiskFull
from tests.crash.broken_off import image
from tests.crash.harness import ROOT, ready
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor, open_floor

LEVELS = 3


@pytest.fixture
def engine() -> str:
    """A server's disk is the server's."""
    return "sqlite"


def holds(shop: Shop) -> bool:
    """Whether tables and books hold."""
    books = check_books(shop.database, shop.audit, shop.members, shop.loyalty.programmes())
    broken = [finding for finding in books if finding.broken]
    return broken == [] == [table for table in check_tables(shop.database) if table.problem]


def test_a_full_disk_refuses_the_sale_whole_and_the_basket_stays_a5(floor: Floor, depth: int) -> None:
    """The engine may use so many pages more; at the first sale that needs another the disk is full."""
    database, tender = floor.shop.database, (Tender(TenderKind.CASH, Rupiah(100_000)),)
    for level in range(LEVELS * depth):
        pages = database.value("PRAGMA page_count")
        database.value(f"PRAGMA max_page_count = {pages + level % 30}")
        refused = False
        while not refused:
            basket = floor.basket(("ADA", 5), ("KSB", 2))
            before = image(database)
            try:
                floor.shop.sales.check_out(floor.cashier, basket, tender)
            except DiskFull:
                refused = True
                assert image(database) == before
        database.value("PRAGMA max_page_count = 1073741823")
        assert floor.shop.sales.check_out(floor.cashier, basket, tender).lines
    assert holds(floor.shop)


@pytest.mark.skipif(os.name != "posix", reason="no limit on the size of files there")
def test_a_write_that_fails_refuses_the_sale_whole_and_it_is_sold_afterwards_a6(
    tmp_path: Path, depth: int
) -> None:
    """A program of its own whose files may not grow further: the engine's write really fails."""
    url = sqlite_url(tmp_path / "shop.db")
    open_floor(url)
    ready(url)
    for level in range(LEVELS * depth):
        room = 40_000 + level * 7_001
        words = [sys.executable, "-m", "tests.crash.small_disk", url, str(room), str(level)]
        told = subprocess.run(words, capture_output=True, text=True, check=True, cwd=ROOT)
        answer = json.loads(told.stdout)
        assert (answer["refusal"], answer["half stored"], answer["waited"]) == ("DiskFailing", False, True)
        assert answer["receipt"]
    shop = Shop(open_database(url), FixedClock())
    assert holds(shop)
    shop.close()
