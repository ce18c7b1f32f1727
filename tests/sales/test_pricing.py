"""What a basket costs: scenarios A and B as far as the first rewards go."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.errors import Unusable
from pempek_pos.loyalty.points import RewardRefused
from pempek_pos.loyalty.redemption import most_useful_points
from pempek_pos.loyalty.rewards import Claim, Reward
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.sales.basket import Basket
from pempek_pos.sales.pricing import price_of
from tests.sales.examples import amount, amount_off, basket, by_points, free, line, percent


def claiming(held: Basket, *claims: tuple[Reward, int]) -> tuple[Basket, list[Reward]]:
    chosen = tuple(Claim(reward.id, Points(points)) for reward, points in claims)
    return replace(held, claims=chosen), [reward for reward, _ in claims]


def test_an_order_discount_is_shared_by_value_before_what_does_not_earn_is_left_out_e2() -> None:
    price = price_of(basket(line("food", 100_000), line("box", 50_000, earns=False), discount=percent(10)))
    assert (price.net, price.earning_base) == (135_000, 90_000)


def test_a_discount_on_one_line_stays_on_it() -> None:
    price = price_of(basket(line("food", 100_000, cut=percent(10)), line("box", 50_000, earns=False)))
    assert (price.net, price.earning_base) == (140_000, 90_000)


def test_rewards_do_not_earn_e6() -> None:
    price = price_of(*claiming(basket(line("food", 100_000)), (amount_off(10_000, 5), 0)))
    assert (price.net, price.earning_base) == (90_000, 90_000)
    assert price.redemptions[0].cost == 5


def test_each_further_claim_counts_on_the_remainder_r5() -> None:
    held = basket(line("a", 40_000), line("b", 40_000))
    first = price_of(*claiming(held, (amount_off(10_000, 2), 0)))
    both = price_of(*claiming(held, (amount_off(10_000, 2), 0), (amount_off(30_000, 5, "besar"), 0)))
    assert (first.net, both.net) == (70_000, 40_000)


def test_points_are_charged_only_for_what_the_bill_needs_r2() -> None:
    price = price_of(*claiming(basket(line("a", 20_000)), (by_points(10_000), 30)))
    assert price.net == 0
    assert price.redemptions[0].cost == 2


def test_the_last_part_of_a_point_is_charged_as_a_whole_one_r2() -> None:
    price = price_of(*claiming(basket(line("a", 50)), (by_points(20), 30)))
    assert (price.net, price.redemptions[0].cost) == (0, 3)


@pytest.mark.parametrize(
    ("balance", "left", "useful"), [(30, 20_000, 2), (1, 20_000, 1), (0, 20_000, 0), (-5, 20_000, 0)]
)
def test_the_most_useful_points_are_what_the_bill_needs_or_the_member_holds(
    balance: int, left: int, useful: int
) -> None:
    assert most_useful_points(by_points(10_000), Points(balance), Rupiah(left)) == useful


def test_a_discount_never_takes_the_total_below_zero_r2() -> None:
    lines = [
        line(name, price) for name, price in zip("abcde", (560, 892, 4_491, 21_726, 240_000), strict=True)
    ]
    assert price_of(*claiming(basket(*lines), (amount_off(10**7, 5), 0))).net == 0
    pens = basket(line("pen", 25_000))
    assert price_of(*claiming(pens, (amount_off(249_000, 9), 0))).net == 0
    assert price_of(*claiming(basket(line("pen", 25_000, 17)), (amount_off(249_000, 9), 0))).net == 176_000


def test_a_free_item_makes_no_more_pieces_free_than_it_allows_r7() -> None:
    held = basket(line("pen", 1_000, 9))
    assert price_of(*claiming(held, (free("pen", 5, pieces=3), 0))).net == 6_000
    assert price_of(*claiming(basket(line("pen", 1_000, 2)), (free("pen", 5, pieces=3), 0))).net == 0


def test_a_free_piece_is_not_discounted_a_second_time_r7() -> None:
    held = basket(line("meja", 320_000, 4), discount=percent(10))
    assert price_of(*claiming(held, (free("meja", 5), 0))).net == 864_000


def test_a_free_item_that_is_not_in_the_basket_is_refused() -> None:
    with pytest.raises(RewardRefused) as refused:
        price_of(*claiming(basket(line("a", 1_000)), (free("cuko", 5), 0)))
    assert refused.value.rule == "item not in basket"


def test_a_free_item_that_costs_nothing_already_takes_no_points() -> None:
    held = basket(line("a", 1_000, cut=percent(100)), line("b", 1_000))
    with pytest.raises(RewardRefused) as refused:
        price_of(*claiming(held, (free("a", 5), 0)))
    assert refused.value.rule == "nothing left to pay"


def test_a_reward_with_nothing_left_to_pay_is_refused() -> None:
    with pytest.raises(RewardRefused):
        price_of(
            *claiming(basket(line("a", 1_000)), (amount_off(1_000, 1), 0), (amount_off(500, 1, "lagi"), 0))
        )


def test_points_as_rupiah_need_points() -> None:
    with pytest.raises(RewardRefused) as refused:
        price_of(*claiming(basket(line("a", 1_000)), (by_points(), 0)))
    assert refused.value.rule == "points needed"


@pytest.mark.parametrize("cut", [percent(101), percent(0), amount(1_001), amount(0)])
def test_a_discount_larger_than_its_line_is_refused(cut) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(Unusable):
        price_of(basket(line("a", 1_000, cut=cut)))


def test_a_discount_by_hand_and_a_price_list_multiply() -> None:
    assert price_of(basket(line("a", 90_000), discount=percent(10))).net == 81_000


CUTS = st.one_of(st.none(), st.integers(1, 100).map(percent))
LINES = st.lists(
    st.builds(line, st.sampled_from("abc"), st.integers(1, 200_000), st.integers(1, 20), st.booleans(), CUTS),
    min_size=1,
    max_size=8,
)
CLAIMS = st.lists(
    st.one_of(
        st.tuples(st.builds(amount_off, st.integers(1, 50_000), st.integers(1, 500)), st.just(0)),
        st.tuples(st.builds(by_points, st.integers(1, 500)), st.integers(1, 5_000)),
        st.tuples(st.builds(free, st.sampled_from("abc"), st.integers(1, 50), st.integers(1, 5)), st.just(0)),
    ),
    max_size=4,
)


@given(LINES, CUTS, CLAIMS)
def test_prices_always_add_up_and_never_go_below_zero(lines, cut, claims) -> None:  # type: ignore[no-untyped-def]
    held, rewards = claiming(basket(*lines, discount=cut), *claims)
    try:
        price = price_of(held, rewards)
    except RewardRefused:
        return
    assert price.net == price.subtotal - price.reduction >= 0
    assert 0 <= price.earning_base <= price.net
    assert sum(reduction.amount for reduction in price.reductions) == price.reduction
    for each in price.lines:
        assert 0 <= each.net == each.quantity * each.unit_price - each.discount - each.share
    for reduction in price.reductions:
        assert not reduction.shares or sum(share for _, share in reduction.shares) == reduction.amount
    for redemption in price.redemptions:
        assert redemption.discount == sum(redemption.shares) >= 0
