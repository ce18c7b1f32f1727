"""Scenarios A: earning (policies E1-E7)."""

from dataclasses import replace

import pytest

from pempek_pos.loyalty.goods import Goods
from pempek_pos.loyalty.promotions import PromotionKind
from pempek_pos.loyalty.rewards import RewardKind
from pempek_pos.loyalty.why import Rule
from pempek_pos.money.amount import Points, Rupiah
from tests.scenarios.shelf import NO_POINTS_FOR_MONEY, claims, percent, points, promotion
from tests.shop_floor import Floor


def test_what_a_sale_would_win_is_floored_once_a1(floor: Floor) -> None:
    """(E3)"""
    floor.item("ONE", 265_000)
    floor.terms(rupiah_per_point=Rupiah(10_000))
    quote = floor.shop.sales.quote(floor.basket(("ONE", 1), member=floor.member(points=100)))
    assert quote.member
    assert (quote.member.award.points, quote.balance_after) == (26, 126)


def test_a_point_for_every_thousand_a2(floor: Floor) -> None:
    """(E1, E3)"""
    floor.item("HUN", 100_000)
    siti = floor.member()
    assert points(floor.sell(floor.basket(("HUN", 1), member=siti))) == (100, 0, 100)
    assert floor.balance(siti) == 100


def test_holding_and_reopening_moves_no_points_until_it_is_paid_a3(floor: Floor) -> None:
    """(R6)"""
    floor.item("HUN", 100_000)
    siti, parking, today = floor.member(points=50), floor.shop.parking, floor.shop.clock.today()
    held = parking.park(floor.cashier, floor.basket(("HUN", 1), member=siti), "Meja 2", Rupiah(100_000))
    resumed = parking.resume(floor.cashier, held.id)
    quote = floor.shop.sales.quote(resumed)
    assert quote.member
    assert (quote.member.award.points, quote.balance_after) == (100, 150)
    assert [entry.points for entry in floor.shop.loyalty.ledger(siti.id, today, today)] == [50]
    assert points(floor.sell(resumed)) == (100, 0, 150)


def test_ten_points_for_an_order_only_by_its_code_a4(floor: Floor) -> None:
    """(V3) Our sale of no points has its entry too, of 0 points, since tiers are summed from there (X3)."""
    floor.terms(rupiah_per_point=NO_POINTS_FOR_MONEY)
    promotion(floor, PromotionKind.BONUS, bonus=Points(10), code="PROMO10")
    siti = floor.member()
    assert points(floor.sell(floor.basket(("KSB", 5), member=siti))) == (0, 0, 0)
    basket = replace(floor.basket(("KSB", 5), member=siti), codes=("PROMO10",))
    assert points(floor.sell(basket)) == (10, 0, 10)


@pytest.fixture
def food_and_box(floor: Floor) -> Floor:
    """Food of 100 that earns and a box of 50 that does not."""
    floor.item("FOOD", 100_000)
    floor.item("BOX5", 50_000, earns=False)
    return floor


def test_a_reduction_of_the_whole_is_shared_before_what_does_not_earn_is_left_out_a6(
    food_and_box: Floor,
) -> None:
    """(E2)"""
    percent(food_and_box, 10)
    receipt = food_and_box.sell(food_and_box.basket(("FOOD", 1), ("BOX5", 1), member=food_and_box.member()))
    assert (receipt.net, points(receipt)[0]) == (135_000, 90)


def test_a_reduction_of_food_alone_stays_on_food_a7(food_and_box: Floor) -> None:
    """(E2)"""
    percent(food_and_box, 10, goods=Goods(frozenset({food_and_box.items["FOOD"].id})))
    receipt = food_and_box.sell(food_and_box.basket(("FOOD", 1), ("BOX5", 1), member=food_and_box.member()))
    assert (receipt.net, points(receipt)[0]) == (140_000, 90)


def test_what_a_reward_pays_wins_nothing_a10(floor: Floor) -> None:
    """(E1, E6)"""
    floor.item("HUN", 100_000)
    reward = floor.reward(RewardKind.AMOUNT_OFF, 5, 10_000)
    siti = floor.member(points=50)
    assert points(floor.sell(floor.basket(("HUN", 1), member=siti, claims=claims(reward)))) == (90, 5, 135)


def test_a_point_for_each_piece_and_none_for_the_rewards_line_a11(floor: Floor) -> None:
    """(E6, V3)"""
    floor.terms(rupiah_per_point=NO_POINTS_FOR_MONEY)
    promotion(floor, PromotionKind.BONUS, bonus=Points(1), by_piece=True)
    reward = floor.reward(RewardKind.AMOUNT_OFF, 5, 1_000)
    siti = floor.member(points=5)
    assert points(floor.sell(floor.basket(("ADA", 5), member=siti, claims=claims(reward)))) == (5, 5, 5)


def test_two_rewards_and_one_won_a13(floor: Floor) -> None:
    """(E5, R5)"""
    floor.terms(rupiah_per_point=NO_POINTS_FOR_MONEY)
    promotion(floor, PromotionKind.BONUS, bonus=Points(1), by_piece=True)
    cheap, dear = (floor.reward(RewardKind.AMOUNT_OFF, cost, 1_000) for cost in (1, 2))
    siti = floor.member(points=4)
    assert points(floor.sell(floor.basket(("ADA", 1), member=siti, claims=claims(cheap, dear)))) == (1, 3, 2)


def test_a_cancelled_sale_leaves_the_starting_balance_a14(floor: Floor) -> None:
    """(B6)"""
    floor.item("TEN", 10_000)
    siti = floor.member(points=7)
    sale = floor.sell(floor.basket(("TEN", 1), member=siti))
    assert points(sale) == (10, 0, 17)
    floor.refund(sale)
    assert floor.balance(siti) == 7


def test_a_line_voided_before_payment_wins_nothing_a19(floor: Floor) -> None:
    """(B8)"""
    basket = floor.basket(("ADA", 1), ("KSB", 1), member=floor.member())
    left = floor.shop.parking.void_line(floor.cashier, basket, 1, "salah pindai")
    assert points(floor.sell(left)) == (4, 0, 4)
    assert [entry.command for entry in floor.shop.audit.entries(subject=basket.id)] == [
        "check out",
        "void line",
    ]


def test_below_the_minimum_spend_nothing_is_won_and_the_reason_is_said_a20(floor: Floor) -> None:
    """(E7)"""
    floor.terms(minimum_spend=Rupiah(22_001))
    receipt = floor.sell(floor.basket(("KSB", 1), member=floor.member()))
    assert points(receipt) == (0, 0, 0)
    assert [because.rule for because in receipt.why] == [Rule.BELOW_MINIMUM]
