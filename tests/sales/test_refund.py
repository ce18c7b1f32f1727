"""What a refund comes to: scenarios D as pure rules (policies B1-B4, B7)."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.errors import Unusable
from pempek_pos.loyalty.points import RewardRefused
from pempek_pos.loyalty.rewards import Claim
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.money.rounding import CashRounding
from pempek_pos.sales.pricing import price_of
from pempek_pos.sales.receipt import Receipt, ReductionKind
from pempek_pos.sales.refund import (
    LineBack,
    MoreThanSold,
    RefundOfRefund,
    everything,
    plan_refund,
    refundable,
)
from pempek_pos.sales.tender import Tender, TenderKind, cash_due
from tests.sales.examples import amount_off, basket, by_points, line, percent, refunded, sold
from tests.sales.test_pricing import CLAIMS, CUTS, LINES, claiming

DOWN = CashRounding.DOWN_100


def paid_in_cash(net: int) -> Tender:
    return Tender(TenderKind.CASH, Rupiah(max(1, net)))


def back(sale: Receipt, *parts: tuple[int, int]) -> list[Receipt]:
    """The sale refunded in these parts, one refund for each (line, quantity)."""
    refunds: list[Receipt] = []
    for line_no, quantity in parts:
        plan = plan_refund(refundable(sale, refunds), [LineBack(line_no, quantity)], DOWN)
        refunds.append(refunded(plan))
    return refunds


def test_a_full_refund_gives_back_every_tender_b7() -> None:
    price = price_of(basket(line("a", 1_000_000)))
    sale = sold(price, Tender(TenderKind.TRANSFER, Rupiah(500_000)), paid_in_cash(500_000))
    plan = plan_refund(refundable(sale, []), everything(refundable(sale, [])), DOWN)
    assert {(taken.kind, taken.amount) for taken in plan.taken} == {
        (TenderKind.CASH, -500_000),
        (TenderKind.TRANSFER, -500_000),
    }


def test_money_back_carries_the_share_of_reductions_and_the_last_part_the_remainder_b2() -> None:
    price = price_of(basket(line("a", 3_333, 3), line("b", 10_000), discount=percent(7)))
    sale = sold(price, Tender(TenderKind.QRIS, price.net))
    refunds = back(sale, (1, 1), (1, 1), (2, 1), (1, 1))
    assert sum(refund.due for refund in refunds) == -sale.due
    assert refundable(sale, refunds).money == 0


def test_cash_goes_back_in_coins_that_exist_and_adds_up() -> None:
    price = price_of(basket(line("a", 12_333, 3)))
    sale = sold(price, paid_in_cash(50_000))
    refunds = back(sale, (1, 1), (1, 1), (1, 1))
    assert [refund.due % 100 for refund in refunds] == [0, 0, 0]
    assert sum(refund.due for refund in refunds) == -sale.due == -36_900


def test_what_is_kept_decides_the_points_b3() -> None:
    price = price_of(basket(line("a", 1_000, 100)))
    sale = sold(price, Tender(TenderKind.QRIS, price.net))
    kept = []
    refunds: list[Receipt] = []
    for quantity in (1, 5, 10, 20):
        plan = plan_refund(refundable(sale, refunds), [LineBack(1, quantity)], DOWN)
        kept.append(plan.kept.base)
        refunds.append(refunded(plan))
    assert kept == [99_000, 94_000, 84_000, 64_000]


def test_half_the_goods_give_back_half_of_a_claim_b4() -> None:
    held = replace(basket(line("a", 35_000, 2)), claims=(Claim("tukar", Points(150)),))
    price = price_of(held, [by_points(20)])
    assert price.redemptions[0].cost == 150
    sale = sold(price, Tender(TenderKind.QRIS, price.net))
    first = plan_refund(refundable(sale, []), [LineBack(1, 1)], DOWN)
    assert first.give_back == ((0, 0, 75),)
    second = plan_refund(refundable(sale, [refunded(first)]), [LineBack(1, 1)], DOWN)
    assert second.give_back == ((0, 75, 75),)


def test_a_fully_rewarded_sale_comes_back_as_points_only() -> None:
    held = replace(basket(line("a", 5_000)), claims=(Claim("potongan"),))
    sale = sold(price_of(held, [amount_off(9_000, 40)]))
    plan = plan_refund(refundable(sale, []), [LineBack(1, 1)], DOWN)
    assert (plan.due, plan.taken, plan.give_back) == (0, (), ((0, 0, 40),))


def test_no_more_comes_back_than_was_sold_b1() -> None:
    price = price_of(basket(line("a", 1_000, 3)))
    sale = sold(price, paid_in_cash(3_000))
    with pytest.raises(MoreThanSold) as refused:
        plan_refund(refundable(sale, back(sale, (1, 2))), [LineBack(1, 2)], DOWN)
    assert (refused.value.name, refused.value.left) == ("A", 1)
    with pytest.raises(MoreThanSold):
        plan_refund(refundable(sale, []), [LineBack(7, 1)], DOWN)


@pytest.mark.parametrize("wanted", [[], [LineBack(1, 0)], [LineBack(1, -1)]])
def test_nothing_and_less_than_nothing_cannot_come_back(wanted: list[LineBack]) -> None:
    sale = sold(price_of(basket(line("a", 1_000))), paid_in_cash(1_000))
    with pytest.raises(Unusable):
        plan_refund(refundable(sale, []), wanted, DOWN)


def test_a_refund_cannot_be_refunded_b1() -> None:
    sale = sold(price_of(basket(line("a", 1_000))), paid_in_cash(1_000))
    with pytest.raises(RefundOfRefund):
        refundable(back(sale, (1, 1))[0], [])


@given(LINES, CUTS, CLAIMS, st.integers(0, 100), st.data())
def test_refunds_in_parts_and_at_once_come_to_the_same_j4(lines, cut, claims, share, data) -> None:  # type: ignore[no-untyped-def]
    held, rewards = claiming(basket(*lines, discount=cut), *claims)
    try:
        price = price_of(held, rewards)
    except RewardRefused:
        return
    by_qris = price.net * share // 100
    parts = (Tender(TenderKind.QRIS, Rupiah(by_qris)),) if by_qris else ()
    rest = cash_due(price.net, parts, DOWN)
    sale = sold(price, *parts, *([paid_in_cash(rest)] if by_qris < price.net else []))
    refunds: list[Receipt] = []
    while (left := refundable(sale, refunds)) and everything(left):
        wanted = [
            LineBack(back.line_no, data.draw(st.integers(1, back.quantity)))
            for back in everything(left)
            if data.draw(st.booleans())
        ]
        plan = plan_refund(left, wanted or everything(left), DOWN)
        assert plan.due <= 0
        assert plan.net <= 0
        assert sum(taken.amount for taken in plan.taken) == plan.due
        refunds.append(refunded(plan))
    assert sum(refund.due for refund in refunds) == -sale.due
    assert sum(refund.net for refund in refunds) == -sale.net
    returned = sum(-back.points for refund in refunds for back in refund.reductions)
    spent = sum(r.points for r in sale.reductions if r.kind is ReductionKind.REWARD)
    assert returned == spent
