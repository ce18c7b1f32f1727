"""Two programs at one shop's server let points go at the same moment: once, all the same (X1, G13)."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date

import pytest

from pempek_pos.ids import new_id
from pempek_pos.members.member import MemberId, NewMember
from pempek_pos.money.amount import Points
from pempek_pos.shop import Shop
from pempek_pos.storage.engines import open_database
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor
from tests.till.test_two_at_once import wait_for_a_waiter

AFTER = date(2027, 12, 1)


@pytest.fixture
def engine() -> str:
    """Only a server has two programs; SQLite's file belongs to one."""
    return "postgres"


def test_two_programs_let_points_go_once(floor: Floor, clock: FixedClock, database_url: str) -> None:
    floor.terms(birthday_points=Points(30))
    new = NewMember(MemberId(new_id()), "Siti", "081234567890", True, True, "01-12")
    siti = floor.shop.members.enrol(floor.cashier, new)
    floor.sell(floor.basket(("KSB", 2), member=siti))
    clock.set(AFTER)

    def run_there() -> Points:
        there = Shop(open_database(database_url), FixedClock(clock.now()))
        try:
            return there.expiry.run(replace(floor.owner, till="K2"), AFTER)
        finally:
            there.close()

    shop = floor.shop
    with ThreadPoolExecutor(1) as other:
        with shop.audit.command(floor.owner, "let points expire", "uji"):
            gone = shop.expiry.run(floor.owner, AFTER)
            there = other.submit(run_there)
            wait_for_a_waiter(shop.database)
        assert (gone, there.result(timeout=20)) == (44, 0)
    entries = shop.database.rows("SELECT kind, points FROM points_entry ORDER BY seq")
    assert entries == [("award", 44), ("birthday", 30), ("expiry", -44)]
    assert [finding.broken for finding in shop.reports.self_check(floor.owner) if finding.broken] == []
