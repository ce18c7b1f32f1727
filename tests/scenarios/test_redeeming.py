"""Scenarios B that spend points, with figures in thousands of rupiah (policies R1-R7, E5)."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.loyalty.points import NotEnoughPoints, RewardRefused
from pempek_pos.loyalty.rewards import Claim, Reward, RewardKind
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.sales.pricing import price_of
from pempek_pos.sales.receipt import ReductionKind
from pempek_pos.sales.tender import Tender, TenderKind
from tests.database_dump import dump
from tests.sales.examples import DAY, basket, free, line
from tests.sales.test_pricing import claiming
from tests.scenarios.shelf import claims, percent, percent_reward, points
from tests.shop_floor import Floor

CASH = Tender(TenderKind.CASH, Rupiah(500_000))


def of_percent(share: int, name: str) -> Reward:
    return Reward(name, name, RewardKind.PERCENT_OFF, Points(1), DAY, percent_bp=share * 100)


def test_points_pay_and_only_the_rest_wins_b1(floor: Floor) -> None:
    """(E1, R1)"""
    floor.item("ONE", 265_000)
    floor.terms(rupiah_per_point=Rupiah(10_000))
    reward = floor.reward(RewardKind.POINTS_AS_RUPIAH, 0, 1_000)
    siti = floor.member(points=100)
    receipt = floor.sell(floor.basket(("ONE", 1), member=siti, claims=(Claim(reward.id, Points(100)),)))
    assert (receipt.net, points(receipt)) == (165_000, (16, 100, 16))


def test_the_cost_is_the_rewards_whatever_a_screen_believes_b2(floor: Floor) -> None:
    """(R3)"""
    reward = floor.reward(RewardKind.AMOUNT_OFF, 5, 1_000)
    siti = floor.member(points=9)
    receipt = floor.sell(floor.basket(("BOX", 1), member=siti, claims=(Claim(reward.id, Points(1)),)))
    assert points(receipt) == (0, 5, 4)
    assert receipt.reductions[0].points == 5


def refused_for(floor: Floor, balance: int) -> NotEnoughPoints:
    """A sale of 1.00 that wins 1 point claims a reward of 5."""
    floor.item("ONE", 1_000)
    reward = floor.reward(RewardKind.AMOUNT_OFF, 5, 500)
    held = floor.basket(("ONE", 1), member=floor.member(points=balance), claims=claims(reward))
    before = dump(floor.shop.database)
    with pytest.raises(NotEnoughPoints) as refused:
        floor.shop.sales.check_out(floor.cashier, held, (CASH,))
    assert dump(floor.shop.database) == before
    return refused.value


def test_too_few_points_refuse_the_whole_sale_b4(floor: Floor) -> None:
    """(R3)"""
    assert vars(refused_for(floor, 3)) == {"needed": 5, "balance": 3}


def test_points_of_this_sale_cannot_be_spent_in_it_b5(floor: Floor) -> None:
    """(E5)"""
    assert vars(refused_for(floor, 4)) == {"needed": 5, "balance": 4}


def test_each_claim_counts_on_the_remainder_b7(floor: Floor) -> None:
    """(R5)"""
    for code in "AB":
        floor.item(f"{code}40", 40_000, earns=False)
    ten, thirty = (floor.reward(RewardKind.AMOUNT_OFF, cost, off) for cost, off in ((2, 10_000), (5, 30_000)))
    held = floor.basket(("A40", 1), ("B40", 1), member=floor.member(points=10))
    quotes = [floor.shop.sales.quote(replace(held, claims=claims(*by))) for by in ((), (ten,), (ten, thirty))]
    assert [quote.price.net for quote in quotes] == [80_000, 70_000, 40_000]
    assert points(floor.sell(replace(held, claims=claims(ten, thirty)))) == (0, 7, 3)


def test_two_percents_on_two_items_b8(floor: Floor) -> None:
    """(R1, R5) Our points are whole: two rewards of 1 and a member with 2, for 0.5 each and 1."""
    for code in "AB":
        floor.item(f"{code}HUN", 100_000, earns=False)
    on_a, on_b = percent_reward(floor, 1, 10, "AHUN"), percent_reward(floor, 1, 15, "BHUN")
    siti = floor.member(points=2)
    receipt = floor.sell(floor.basket(("AHUN", 1), ("BHUN", 1), member=siti, claims=claims(on_a, on_b)))
    assert [each.net for each in receipt.lines] == [90_000, 85_000]
    assert points(receipt) == (0, 2, 0)


def test_a_discount_reward_is_had_once_and_a_free_item_beside_it_b9(floor: Floor) -> None:
    """(R5)"""
    tenth, gift = percent_reward(floor, 5, 10), floor.reward(RewardKind.FREE_ITEM, 5, item="ADA")
    held = floor.basket(("KSB", 1), ("ADA", 1), member=floor.member(points=100))
    with pytest.raises(RewardRefused) as refused:
        floor.shop.sales.quote(replace(held, claims=claims(tenth, tenth)))
    assert (refused.value.rule, refused.value.limit) == ("claims per sale", 1)
    assert floor.shop.sales.quote(replace(held, claims=claims(tenth, gift))).price.net == 19_800


def test_no_more_points_are_charged_than_the_bill_needs_b10(floor: Floor) -> None:
    """(R2)"""
    reward = floor.reward(RewardKind.POINTS_AS_RUPIAH, 0, 10_000)
    siti = floor.member(points=30)
    receipt = floor.sell(floor.basket(("BOX", 1), member=siti, claims=(Claim(reward.id, Points(30)),)))
    assert (receipt.net, points(receipt)) == (0, (0, 2, 28))


def test_all_of_it_off_leaves_exactly_nothing_b13() -> None:
    """(R2)"""
    lines = [line(str(price), price) for price in (5_600, 8_920, 44_910, 217_260, 2_400_000)]
    price = price_of(*claiming(basket(*lines), (of_percent(100, "semua"), 0)))
    assert (price.net, price.reduction) == (0, 2_676_690)


@given(st.permutations(range(10)))
def test_ten_percent_ten_times_is_the_same_in_any_order_b18(order: list[int]) -> None:
    """(R5)"""
    rewards = [(of_percent(10, f"r{number}"), 0) for number in order]
    expected = 100_000
    for _ in range(10):
        expected -= expected // 10
    assert price_of(*claiming(basket(line("a", 100_000)), *rewards)).net == expected > 0


def test_what_is_rung_up_beyond_the_free_piece_is_paid_b24() -> None:
    """(R5, R7)"""
    held = basket(line("papan", 1_980), line("rak", 2_830), line("lampu", 1_980, 2))
    assert price_of(held).net == 8_770
    assert price_of(*claiming(held, (free("lampu", 5), 0))).net == 6_790


def test_a_reward_used_up_by_one_is_not_offered_to_the_next_b32(floor: Floor) -> None:
    """(R1)"""
    reward = floor.reward(RewardKind.AMOUNT_OFF, 5, 1_000)
    floor.shop.loyalty.keep_reward(floor.owner, replace(reward, limit_in_all=1))
    siti, budi = floor.member(points=100), floor.member("Budi", points=100)
    floor.sell(floor.basket(("KSB", 1), member=siti, claims=claims(reward)))
    assert floor.shop.loyalty.offers(budi.id, Rupiah(22_000)) == ()
    with pytest.raises(RewardRefused) as refused:
        floor.sell(floor.basket(("KSB", 1), member=budi, claims=claims(reward)))
    assert (refused.value.rule, refused.value.limit) == ("limit in all", 1)


def test_points_are_never_spent_unless_it_was_chosen_b38(floor: Floor) -> None:
    """(R5, V3)"""
    floor.item("HUN", 100_000)
    percent(floor, 10)
    floor.reward(RewardKind.AMOUNT_OFF, 500, 10_000)
    receipt = floor.sell(floor.basket(("HUN", 1), member=floor.member(points=600)))
    assert [(cut.kind, cut.amount) for cut in receipt.reductions] == [(ReductionKind.PROMOTION, 10_000)]
    assert (receipt.net, points(receipt)) == (90_000, (90, 0, 690))
