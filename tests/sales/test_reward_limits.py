"""Limits of rewards count sales that stand (policies R1, B6)."""

from dataclasses import replace

import pytest

from pempek_pos.ids import new_id
from pempek_pos.loyalty.points import RewardRefused
from pempek_pos.loyalty.rewards import Claim, RewardKind
from pempek_pos.money.amount import Rupiah
from tests.shop_floor import Floor


@pytest.mark.parametrize("limit", ["limit_per_member", "limit_in_all"])
def test_cancelling_the_sale_frees_a_limited_reward(floor: Floor, limit: str) -> None:
    reward = floor.reward(RewardKind.AMOUNT_OFF, 5, 1_000)
    floor.shop.loyalty.keep_reward(floor.owner, replace(reward, **{limit: 1}))  # type: ignore[arg-type]
    siti = floor.member(points=100)
    basket = floor.basket(("KSB", 2), member=siti, claims=(Claim(reward.id),))
    sale = floor.sell(basket)
    for _ in range(2):
        assert floor.shop.loyalty.offers(siti.id, Rupiah(44_000)) == ()
        with pytest.raises(RewardRefused) as refused:
            floor.sell(replace(basket, id=new_id()))
        assert refused.value.limit == 1
        floor.refund(sale, (1, 1))
    assert len(floor.shop.loyalty.offers(siti.id, Rupiah(44_000))) == 1
    assert floor.sell(replace(basket, id=new_id())).net == 43_000
