"""Two programs at one shop's server let the same points go (policy X1)."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date
from typing import TypeAlias

import pytest

from pempek_pos.loyalty.rewards import RewardKind
from pempek_pos.shop import Shop
from pempek_pos.storage.engines import open_database
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor
from tests.till.test_two_at_once import wait_for_a_waiter
from tests.whole_shop import books

There: TypeAlias = Callable[[Callable[[Shop], object]], Future[object]]


@pytest.fixture
def engine() -> str:
    """Only a server has two programs; SQLite's file belongs to one."""
    return "postgres"


@pytest.fixture
def there(database_url: str, clock: FixedClock) -> Iterator[There]:
    """Starts a deed in another program, which opens and closes the shop by itself."""

    def do(deed: Callable[[Shop], object]) -> object:
        shop = Shop(open_database(database_url), clock)
        try:
            return deed(shop)
        finally:
            shop.close()

    with ThreadPoolExecutor(1) as other:
        yield lambda deed: other.submit(do, deed)


def test_of_two_that_expire_at_once_one_lets_the_points_go(
    floor: Floor, clock: FixedClock, there: There
) -> None:
    siti = floor.member()
    floor.sell(floor.basket(("KSB", 5), member=siti))
    clock.set(date(2027, 12, 1))
    with floor.shop.database.transaction():
        assert floor.shop.expiry.run(floor.owner, clock.today()) == 110
        expiring = there(lambda other: other.expiry.run(floor.owner, clock.today()))
        wait_for_a_waiter(floor.shop.database)
    assert expiring.result() == 0
    assert floor.balance(siti) == 0
    assert books.broken(floor.shop.database) == []


def test_a_sale_on_the_day_after_and_the_expiry_do_not_meet(
    floor: Floor, clock: FixedClock, there: There
) -> None:
    siti, budi = floor.member(), floor.member("Budi")
    for member in (siti, budi):
        floor.sell(floor.basket(("KSB", 5), member=member))
    floor.reward(RewardKind.AMOUNT_OFF, 10, 1_000)
    clock.set(date(2027, 12, 1))
    with floor.shop.database.transaction():
        floor.sell(floor.basket(("ADA", 1), member=siti))
        expiring = there(lambda other: other.expiry.run(floor.owner, clock.today()))
        wait_for_a_waiter(floor.shop.database)
    assert expiring.result() == 110
    assert (floor.balance(siti), floor.balance(budi)) == (4, 0)
    assert books.broken(floor.shop.database) == []
