"""Scenarios B and C that need no points, with figures in thousands of rupiah (policies V1, V3, R7)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from pempek_pos.ids import new_id
from pempek_pos.loyalty.goods import Goods
from pempek_pos.loyalty.promotions import PromotionKind, PromotionRefused
from pempek_pos.money.amount import Rupiah
from pempek_pos.sales.receipt import ReductionKind
from tests.database_dump import dump
from tests.scenarios.shelf import percent, promotion
from tests.shop_floor import Floor


def only(floor: Floor, *codes: str) -> Goods:
    return Goods(frozenset(floor.items[code].id for code in codes))


def due(floor: Floor, *goods: tuple[str, int], codes: tuple[str, ...] = ()) -> int:
    """What a basket would cost now."""
    return floor.shop.sales.quote(replace(floor.basket(*goods), codes=codes)).price.net


def test_ninety_percent_on_one_piece_of_the_cheapest_once_b19(floor: Floor) -> None:
    floor.item("PEN", 3_200)
    percent(floor, 90, cheapest=True, limit_in_all=1)
    assert [floor.sell(floor.basket(("PEN", 5))).net for _ in range(2)] == [13_120, 16_000]


def test_the_cheapest_of_the_tagged_items_b21(floor: Floor) -> None:
    for code, price in (("A", 115_000), ("B", 5_750), ("C", 50_000)):
        floor.item(code, price)
    percent(floor, 10, cheapest=True, goods=only(floor, "A", "C"))
    assert due(floor, ("A", 1), ("B", 1)) == 120_750 - 11_500
    assert due(floor, ("A", 1), ("B", 1), ("C", 1)) == 170_750 - 5_000


@pytest.fixture
def pens(floor: Floor) -> Floor:
    """Every three stands of 1.98 bring a free pen of 3.20."""
    floor.item("STAND", 1_980)
    floor.item("PEN", 3_200)
    goods, gift = only(floor, "STAND"), only(floor, "PEN")
    promotion(floor, PromotionKind.FREE_PIECES, goods=goods, buy=3, free=1, gift=gift)
    return floor


def test_every_three_give_a_pen_and_back_b23(pens: Floor) -> None:
    """(V3) The pens are rung up: what is free must be in the basket."""
    held = pens.basket(("STAND", 3), ("PEN", 1))
    six = held.with_quantity(0, 6).with_quantity(1, 2)
    back = six.with_quantity(0, 3).with_quantity(1, 1)
    nets = [pens.shop.sales.quote(basket).price.net for basket in (held, six, back)]
    assert nets == [5_940, 11_880, 5_940]


def test_buy_ten_get_three_and_not_nine_b25(floor: Floor) -> None:
    """(R7) Nobody types how many are free: of what lies in the basket beyond ten, at most three are."""
    floor.item("PCS", 1_000)
    promotion(floor, PromotionKind.FREE_PIECES, buy=10, free=3, times_per_sale=1)
    assert [pieces * 1_000 - due(floor, ("PCS", pieces)) for pieces in (13, 12, 19)] == [3_000, 2_000, 3_000]


def test_a_free_piece_is_not_made_cheaper_by_a_code_b27(floor: Floor) -> None:
    """(R7)"""
    floor.item("DESK", 320_000)
    floor.item("LAMP", 90_000)
    goods, gift = only(floor, "DESK"), only(floor, "LAMP")
    promotion(floor, PromotionKind.FREE_PIECES, goods=goods, buy=3, free=1, gift=gift)
    percent(floor, 10, code="KODE")
    assert due(floor, ("DESK", 3), ("LAMP", 1), codes=("KODE",)) == 864_000


@pytest.mark.parametrize(
    ("spend", "minimum", "holds"),
    [(1_005_000, 1_006_000, False), (1_005_000, 1_005_000, True), (1_155_750, 1_006_000, True)],
    ids=["1,005 of 1,006", "1,005 of 1,005", "1,155.75 with tax of 1,006"],
)
def test_the_minimum_is_of_the_price_that_is_paid_b29(
    floor: Floor, spend: int, minimum: int, holds: bool
) -> None:
    """(V3) Our prices have their tax in them, so there is one minimum, with tax."""
    floor.item("A", spend)
    percent(floor, 10, minimum_amount=Rupiah(minimum))
    assert (due(floor, ("A", 1)) < spend) is holds


def test_of_two_percents_only_the_best_b30(floor: Floor) -> None:
    """(V3)"""
    floor.item("A", 10_000)
    percent(floor, 5, minimum_pieces=2)
    percent(floor, 10, minimum_pieces=4)
    assert [due(floor, ("A", pieces)) for pieces in (1, 3, 5)] == [10_000, 28_500, 45_000]


@pytest.mark.parametrize(
    ("first", "last", "net"),
    [(-9, -1, 22_000), (1, 9, 22_000), (0, 0, 19_800)],
    ids=["valid to yesterday", "from tomorrow", "today only"],
)
def test_windows_hold_both_their_days_b31(floor: Floor, first: int, last: int, net: int) -> None:
    """(V3)"""
    today = floor.shop.clock.today()
    window = (today + timedelta(days=days) for days in (first, last))
    percent(floor, 10, **dict(zip(("valid_from", "valid_to"), window, strict=True)))
    assert due(floor, ("KSB", 1)) == net


def test_a_price_list_of_ten_percent_less_then_ten_percent_b34(floor: Floor) -> None:
    """(C4, V3) The price list's 90 for 100 is the price of the day."""
    floor.item("A", 90_000)
    percent(floor, 10, code="KODE")
    assert due(floor, ("A", 1), codes=("KODE",)) == 81_000


def test_an_amount_never_takes_more_than_is_due_and_goes_with_its_promotion_b35(floor: Floor) -> None:
    """(R2, V3)"""
    floor.item("A", 25_000)
    made = promotion(floor, PromotionKind.AMOUNT_OFF, amount=Rupiah(249_000))
    assert [due(floor, ("A", pieces)) for pieces in (1, 17)] == [0, 176_000]
    floor.shop.offers.keep_promotion(floor.owner, replace(made, active=False))
    price = floor.shop.sales.quote(floor.basket(("A", 17))).price
    assert (price.net, price.reductions) == (425_000, ())


def test_ten_percent_by_a_code_stands_on_its_line_b39(floor: Floor) -> None:
    """(V3)"""
    floor.item("HUN", 100_000)
    percent(floor, 10, code="KODE")
    receipt = floor.sell(replace(floor.basket(("HUN", 1)), codes=("KODE",)))
    assert receipt.net == 90_000
    assert [(cut.kind, cut.amount) for cut in receipt.reductions] == [(ReductionKind.PROMOTION, 10_000)]


def test_five_off_an_order_b41(floor: Floor) -> None:
    """(V3) Our prices have their tax in them: 100 and 110."""
    floor.item("A", 100_000)
    floor.item("B", 110_000)
    promotion(floor, PromotionKind.AMOUNT_OFF, amount=Rupiah(5_000))
    assert due(floor, ("A", 1), ("B", 1)) == 205_000


def test_a_code_good_for_one_sale_until_that_is_cancelled_c4(floor: Floor) -> None:
    """(V1, V3)"""
    floor.item("A", 20_000)
    percent(floor, 10, code="CODE10", limit_in_all=1)
    held = replace(floor.basket(("A", 5)), codes=("CODE10",))
    sale = floor.sell(held)
    assert (sale.subtotal, sale.net) == (100_000, 90_000)
    again, before = replace(held, id=new_id()), dump(floor.shop.database)
    with pytest.raises(PromotionRefused) as refused:
        floor.sell(again)
    assert refused.value.rule == "limit in all"
    assert dump(floor.shop.database) == before
    floor.refund(sale)
    assert floor.sell(again).net == 90_000
