"""What an item costs the shop, dated as prices are: works, each error, nothing left behind, twice is once."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from pempek_pos.catalog.costs import DatedCost, cost_on
from pempek_pos.catalog.price_list import HIGHEST_PRICE
from pempek_pos.errors import NotFound, ShopError, Unusable
from pempek_pos.money.amount import Rupiah
from pempek_pos.staff.rights import NotAllowed
from tests.database_dump import dump
from tests.shop_floor import Floor

DAY = date(2026, 11, 23)


@pytest.mark.parametrize(("days", "cost"), [(-1, None), (0, 5_000), (6, 5_000), (7, 6_500), (90, 6_500)])
def test_the_cost_of_a_day_is_the_last_one_named_before(days: int, cost: int | None) -> None:
    week = timedelta(days=7)
    named = [
        DatedCost(DAY, Rupiah(4_000)),
        DatedCost(DAY + week, Rupiah(6_500)),
        DatedCost(DAY, Rupiah(5_000)),
    ]
    assert cost_on(named, DAY + timedelta(days=days)) == cost


def test_a_cost_holds_from_its_day_and_twice_is_once(floor: Floor) -> None:
    catalog, item = floor.shop.catalog, floor.items["KSB"]
    assert catalog.cost(item.id, DAY) is None
    catalog.set_cost(floor.owner, item.id, Rupiah(12_000), DAY)
    catalog.set_cost(floor.owner, item.id, Rupiah(13_000), DAY + timedelta(days=3))
    before = dump(floor.shop.database)
    catalog.set_cost(floor.owner, item.id, Rupiah(13_000), DAY + timedelta(days=3))
    assert dump(floor.shop.database) == before
    assert [catalog.cost(item.id, DAY + timedelta(days=n)) for n in (0, 2, 3)] == [12_000, 12_000, 13_000]


def test_a_cost_that_cannot_be_leaves_nothing_behind(floor: Floor) -> None:
    catalog, item_id = floor.shop.catalog, floor.items["KSB"].id
    deeds: list[tuple[type[ShopError], Callable[[], object]]] = [
        (NotAllowed, lambda: catalog.set_cost(floor.cashier, item_id, Rupiah(1), DAY)),
        (NotFound, lambda: catalog.set_cost(floor.owner, "nothing", Rupiah(1), DAY)),
        (Unusable, lambda: catalog.set_cost(floor.owner, item_id, Rupiah(-1), DAY)),
        (Unusable, lambda: catalog.set_cost(floor.owner, item_id, Rupiah(HIGHEST_PRICE + 1), DAY)),
        (Unusable, lambda: catalog.set_cost(floor.owner, item_id, Rupiah(1), DAY - timedelta(days=1))),
    ]
    before = dump(floor.shop.database)
    for error, deed in deeds:
        with pytest.raises(error):
            deed()
        assert dump(floor.shop.database) == before
