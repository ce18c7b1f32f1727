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


@given(st.permutations(range(10)))
def test_ten_percent_ten_times_in_any_order(order: list[int]) -> None:
    by = [off(10, f"p{number}", stacks=True) for number in order]
    price = priced(line("a", 100_000), by=by)
    expected = 100_000
    for _ in range(10):
        expected -= expected // 10
    assert price.net == expected


def test_what_is_rung_up_beyond_the_gift_is_paid() -> None:
    by = [promotion(PromotionKind.FREE_PIECES, goods=only("stand"), buy=3, free=1, gift=only("pen"))]
    price = priced(line("stand", 1_980, 3), line("pen", 3_200, 2), by=by)
    assert price.net == 5_940 + 3_200


@pytest.mark.parametrize(("pieces", "free"), [(10, 0), (12, 2), (13, 3), (19, 3), (23, 3), (26, 6)])
def test_buy_ten_get_three_of_the_same(pieces: int, free: int) -> None:
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


@pytest.mark.parametrize(
    ("first", "last", "rule"),
    [
        (date(2026, 11, 1), date(2026, 11, 22), "over"),
        (date(2026, 11, 24), None, "not yet"),
        (DAY, DAY, None),
    ],
)
def test_windows_hold_both_their_days(first: date, last: date | None, rule: str | None) -> None:
    running = replace(off(10), valid_from=first, valid_to=last)
    if rule is None:
        check_running(running, MONDAY_TEN, Uses())
        return
    with pytest.raises(PromotionRefused) as refused:
        check_running(running, MONDAY_TEN, Uses())
    assert refused.value.rule == rule


def test_a_limit_in_all_is_used_up() -> None:
    with pytest.raises(PromotionRefused) as refused:
        check_running(off(10, limit_in_all=1), MONDAY_TEN, Uses(0, 1))
    assert (refused.value.rule, refused.value.limit) == ("limit in all", 1)


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
