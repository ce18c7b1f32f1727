"""Promotions on baskets, with the figures of the scenarios, in thousands of rupiah (policy V3)."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.clock import WIB
from pempek_pos.loyalty.accrual import points_earned
from pempek_pos.loyalty.goods import Goods
from pempek_pos.loyalty.offers import Offers
from pempek_pos.loyalty.programme import starting_programme
from pempek_pos.loyalty.promotions import Promotion, PromotionKind, PromotionRefused, Uses, check_running
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.sales.basket import BasketLine
from pempek_pos.sales.price import Price
from pempek_pos.sales.pricing import price_of
from pempek_pos.sales.receipt import ReductionKind
from tests.sales.examples import basket, line, percent

DAY = date(2026, 11, 23)
MONDAY_TEN = datetime(2026, 11, 23, 10, 0, tzinfo=WIB)
TERMS = starting_programme("t", DAY)


def promotion(kind: PromotionKind, name: str = "promo", **terms: object) -> Promotion:
    return Promotion(name, name, kind, DAY, **terms)  # type: ignore[arg-type]


def off(share: int, name: str = "promo", **terms: object) -> Promotion:
    return promotion(PromotionKind.PERCENT_OFF, name, percent_bp=share * 100, **terms)


def only(*items: str) -> Goods:
    return Goods(frozenset(items))


def priced(*lines: BasketLine, by: list[Promotion], groups: dict[str, str] | None = None) -> Price:
    return price_of(basket(*lines), (), Offers(tuple(by), groups=groups or {}))


def won(price: Price) -> int:
    return points_earned(TERMS, price.earning, 10_000)


def test_ten_percent_on_the_whole_and_only_food_earns_a6() -> None:
    price = priced(line("food", 100_000), line("box", 50_000, earns=False), by=[off(10)])
    assert (price.net, won(price)) == (135_000, 90)


def test_ten_percent_only_on_food_a7() -> None:
    by = [off(10, goods=only("food"))]
    price = priced(line("food", 100_000), line("box", 50_000, earns=False), by=by)
    assert (price.net, won(price)) == (140_000, 90)


def test_a_point_for_each_piece_and_none_for_what_a_reward_pays_a11() -> None:
    by = [promotion(PromotionKind.BONUS, bonus=Points(1), by_piece=True)]
    price = priced(line("pen", 100, 5), by=by)
    assert price.earning.bonus == 5
    assert [cut.kind for cut in price.reductions] == [ReductionKind.PROMOTION]
    assert price.reduction == 0


def test_all_of_it_off_leaves_exactly_nothing_b13() -> None:
    lines = [line(str(value), value) for value in (5_600, 8_920, 44_910, 217_260, 2_400_000)]
    assert priced(*lines, by=[off(100)]).net == 0


@given(st.permutations(range(10)))
def test_ten_percent_ten_times_in_any_order_b18(order: list[int]) -> None:
    by = [off(10, f"p{number}", stacks=True) for number in order]
    price = priced(line("a", 100_000), by=by)
    expected = 100_000
    for _ in range(10):
        expected -= expected // 10
    assert price.net == expected


def test_the_cheapest_is_one_piece_b19() -> None:
    price = priced(line("pen", 3_200, 5), by=[off(90, cheapest=True)])
    assert (price.reduction, price.net) == (2_880, 13_120)


def test_the_cheapest_of_chosen_goods_b21() -> None:
    by = [off(10, cheapest=True, goods=only("a", "c"))]
    assert priced(line("a", 115_000), line("b", 5_750), by=by).reduction == 11_500
    assert priced(line("a", 115_000), line("b", 5_750), line("c", 50_000), by=by).reduction == 5_000


@pytest.mark.parametrize(("stands", "free", "due"), [(3, 1, 5_940), (6, 2, 11_880)])
def test_every_three_give_a_pen_b23(stands: int, free: int, due: int) -> None:
    by = [promotion(PromotionKind.FREE_PIECES, goods=only("stand"), buy=3, free=1, gift=only("pen"))]
    price = priced(line("stand", 1_980, stands), line("pen", 3_200, free), by=by)
    assert price.net == due


def test_what_is_rung_up_beyond_the_gift_is_paid_b24() -> None:
    by = [promotion(PromotionKind.FREE_PIECES, goods=only("stand"), buy=3, free=1, gift=only("pen"))]
    price = priced(line("stand", 1_980, 3), line("pen", 3_200, 2), by=by)
    assert price.net == 5_940 + 3_200


@pytest.mark.parametrize(("pieces", "free"), [(10, 0), (12, 2), (13, 3), (19, 3), (23, 3), (26, 6)])
def test_buy_ten_get_three_of_the_same_b25(pieces: int, free: int) -> None:
    by = [promotion(PromotionKind.FREE_PIECES, buy=10, free=3)]
    assert priced(line("pempek", 1_000, pieces), by=by).reduction == free * 1_000


def test_once_a_sale_when_its_terms_say_so() -> None:
    by = [promotion(PromotionKind.FREE_PIECES, buy=2, free=1, times_per_sale=1)]
    assert priced(line("pempek", 1_000, 9), by=by).reduction == 1_000


def test_the_cheapest_pieces_of_a_group_are_free() -> None:
    by = [promotion(PromotionKind.FREE_PIECES, goods=Goods(groups=frozenset({"g"})), buy=2, free=1)]
    groups = {"a": "g", "b": "g", "c": "other"}
    price = priced(line("a", 5_000, 2), line("b", 3_000), line("c", 1_000), by=by, groups=groups)
    assert [each.net for each in price.lines] == [10_000, 0, 1_000]


def test_a_free_piece_is_not_made_cheaper_again_b27() -> None:
    gift = promotion(PromotionKind.FREE_PIECES, "gift", goods=only("desk"), buy=3, free=1, gift=only("lamp"))
    price = priced(line("desk", 320_000, 3), line("lamp", 90_000), by=[gift, off(10, "code")])
    assert price.net == 864_000


@pytest.mark.parametrize(("spend", "holds"), [(1_005_000, False), (1_006_000, True), (1_155_750, True)])
def test_the_minimum_is_of_the_goods_as_priced_b29(spend: int, holds: bool) -> None:
    price = priced(line("a", spend), by=[off(10, minimum_amount=Rupiah(1_006_000))])
    assert bool(price.reduction) is holds


@pytest.mark.parametrize(("units", "share"), [(1, 0), (3, 5), (5, 10)])
def test_of_two_percents_on_the_same_only_the_best_b30(units: int, share: int) -> None:
    by = [off(5, "five", minimum_pieces=2), off(10, "ten", minimum_pieces=4)]
    price = priced(line("a", 10_000, units), by=by)
    assert price.reduction == units * 10_000 * share // 100


@pytest.mark.parametrize(
    ("first", "last", "rule"),
    [
        (date(2026, 11, 1), date(2026, 11, 22), "over"),
        (date(2026, 11, 24), None, "not yet"),
        (DAY, DAY, None),
    ],
)
def test_windows_hold_both_their_days_b31(first: date, last: date | None, rule: str | None) -> None:
    running = replace(off(10), valid_from=first, valid_to=last)
    if rule is None:
        check_running(running, MONDAY_TEN, Uses())
        return
    with pytest.raises(PromotionRefused) as refused:
        check_running(running, MONDAY_TEN, Uses())
    assert refused.value.rule == rule


def test_a_limit_in_all_is_used_up_b32() -> None:
    with pytest.raises(PromotionRefused) as refused:
        check_running(off(10, limit_in_all=1), MONDAY_TEN, Uses(0, 1))
    assert (refused.value.rule, refused.value.limit) == ("limit in all", 1)


def test_a_price_list_of_ten_percent_less_then_ten_percent_b34() -> None:
    assert priced(line("a", 90_000), by=[off(10)]).net == 81_000


@pytest.mark.parametrize(("pieces", "due"), [(1, 0), (17, 176_000)])
def test_an_amount_never_takes_more_than_is_due_b35(pieces: int, due: int) -> None:
    by = [promotion(PromotionKind.AMOUNT_OFF, amount=Rupiah(249_000))]
    assert priced(line("a", 25_000, pieces), by=by).net == due


def test_five_off_an_order_b41() -> None:
    """(Tax is part of our prices: 100 and 110.)"""
    by = [promotion(PromotionKind.AMOUNT_OFF, amount=Rupiah(5_000))]
    assert priced(line("a", 100_000), line("b", 110_000), by=by).net == 205_000


def test_best_of_is_only_for_percents_that_do_not_stack() -> None:
    by = [off(10, "a"), off(20, "b"), off(5, "c", stacks=True)]
    price = priced(line("a", 100_000), by=by)
    assert price.net == 76_000
    assert {cut.label for cut in price.reductions} == {"b", "c"}


def test_a_discount_by_hand_counts_on_what_promotions_left() -> None:
    price = price_of(basket(line("a", 100_000), discount=percent(10)), (), Offers((off(10),)))
    assert price.net == 81_000


@pytest.mark.parametrize(
    ("weekdays", "hours", "rule"),
    [
        (0b000_0001, (0, 1440), None),
        (0b111_1110, (0, 1440), "other days"),
        (0b111_1111, (540, 600), "other hours"),
        (0b111_1111, (600, 660), None),
        (0b111_1111, (1320, 660), None),
        (0b111_1111, (1320, 600), "other hours"),
    ],
)
def test_happy_days_and_hours_may_pass_midnight(
    weekdays: int, hours: tuple[int, int], rule: str | None
) -> None:
    happy = off(10, weekdays=weekdays, from_minute=hours[0], to_minute=hours[1])
    if rule is None:
        check_running(happy, MONDAY_TEN, Uses())
        return
    with pytest.raises(PromotionRefused) as refused:
        check_running(happy, MONDAY_TEN, Uses())
    assert refused.value.rule == rule


def test_a_campaign_multiplies_what_its_goods_win_floored_once() -> None:
    by = [promotion(PromotionKind.MULTIPLIER, "dobel", multiplier_bp=20_000, goods=only("a"))]
    price = priced(line("a", 10_500), line("b", 10_500), by=by)
    assert won(price) == 31
    assert price.earning.campaigns == ("dobel",)


def test_of_two_multipliers_the_higher_holds() -> None:
    by = [promotion(PromotionKind.MULTIPLIER, str(bp), multiplier_bp=bp) for bp in (15_000, 30_000)]
    assert won(priced(line("a", 10_000), by=by)) == 30


def test_a_bonus_for_the_sale_comes_once_and_free_pieces_win_none() -> None:
    gift = promotion(PromotionKind.FREE_PIECES, "gift", buy=1, free=1)
    bonus = promotion(PromotionKind.BONUS, "ten", bonus=Points(10))
    by_piece = promotion(PromotionKind.BONUS, "each", bonus=Points(2), by_piece=True)
    price = priced(line("a", 1_000, 4), by=[gift, bonus, by_piece])
    assert price.earning.bonus == 10 + 2 * 2


PROMOTIONS = st.lists(
    st.builds(
        lambda number, share, amount, kind, cheapest: replace(
            promotion(kind, f"p{number}"), percent_bp=share, amount=Rupiah(amount), cheapest=cheapest
        ),
        st.integers(0, 99),
        st.integers(1, 10_000),
        st.integers(1, 10**6),
        st.sampled_from([PromotionKind.AMOUNT_OFF, PromotionKind.PERCENT_OFF]),
        st.booleans(),
    ),
    max_size=5,
    unique_by=lambda made: made.id,
)
LINES = st.lists(
    st.builds(lambda p, q: (p, q), st.integers(0, 10**6), st.integers(1, 50)), min_size=1, max_size=6
)


@given(LINES, PROMOTIONS)
def test_no_total_is_below_zero_and_shares_add_up(goods: list[tuple[int, int]], by: list[Promotion]) -> None:
    price = priced(*(line(f"i{at}", cost, count) for at, (cost, count) in enumerate(goods)), by=by)
    assert price.net >= 0
    assert all(each.net >= 0 for each in price.lines)
    assert price.reduction == sum(cut.amount for cut in price.reductions)
    for cut in price.reductions:
        assert cut.amount == sum(share for _, share in cut.shares)
