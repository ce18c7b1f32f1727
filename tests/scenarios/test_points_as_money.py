"""Scenarios C that pay with points (policies R2, R3, J7)."""

import pytest

from pempek_pos.loyalty.points import NotEnoughPoints
from pempek_pos.loyalty.rewards import Claim, RewardKind
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.sales.tender import Tender, TenderKind
from pempek_pos.shop import Shop
from pempek_pos.storage.engines import open_database
from tests.database_dump import dump
from tests.fixed_clock import FixedClock
from tests.sales.test_eight_tills import deed, open_tills, tills_at_work
from tests.shop_floor import Floor


def test_of_two_programs_that_each_take_sixty_of_a_hundred_one_succeeds_c7(
    floor: Floor, database_url: str
) -> None:
    """(R3) A file belongs to one program: there two tills of one program."""
    tills = ["W1", "W2"]
    open_tills(floor, tills)
    siti = floor.member(points=100)
    reward = floor.reward(RewardKind.AMOUNT_OFF, 60, 1_000)
    orders = {
        "staff": floor.cashier.staff_id,
        "rounds": 1,
        "deeds": [deed("sixty", 19_000, siti.id, reward.id)],
    }
    floor.shop.close()
    assert tills_at_work(database_url, tills, orders) == {"sixty sold": 1, "sixty NotEnoughPoints": 1}
    shop = Shop(open_database(database_url), FixedClock())
    assert shop.loyalty.balance(siti.id) == 40
    shop.close()


def test_forty_paid_in_points_out_of_twenty_is_no_sale_c9(floor: Floor) -> None:
    """(R3) Points pay as a reward, 1 point for 1.00, not as a tender."""
    floor.item("A", 60_000)
    reward = floor.reward(RewardKind.POINTS_AS_RUPIAH, 0, 1_000)
    siti = floor.member(points=20)
    held = floor.basket(("A", 1), member=siti, claims=(Claim(reward.id, Points(40)),))
    before = dump(floor.shop.database)
    with pytest.raises(NotEnoughPoints):
        floor.shop.sales.check_out(floor.cashier, held, (Tender(TenderKind.QRIS, Rupiah(20_000)),))
    assert dump(floor.shop.database) == before
    assert floor.balance(siti) == 20
