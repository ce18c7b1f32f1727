"""Refunds at the counter: scenarios D with money, points and lots, on both engines (policies B1-B7)."""

from dataclasses import replace
from datetime import date

import pytest

from pempek_pos.errors import NotFound, Unusable
from pempek_pos.ids import new_id
from pempek_pos.loyalty.rewards import Claim, RewardKind
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.sales.refund import LineBack, MoreThanSold, RefundOfRefund
from pempek_pos.sales.tender import Tender, TenderKind
from pempek_pos.staff.rights import ApprovalNeeded, Right
from tests.database_dump import dump
from tests.fixed_clock import FixedClock
from tests.shop_floor import PASSWORD, Floor


def test_what_is_kept_decides_not_a_sum_of_floors_b3(floor: Floor) -> None:
    floor.item("SEN", 1_000)
    siti = floor.member()
    floor.terms(rupiah_per_point=Rupiah(10_000))
    sale = floor.sell(floor.basket(("SEN", 100), member=siti))
    taken_back = []
    for pieces in (1, 5, 10, 20):
        before = floor.balance(siti)
        floor.refund(sale, (1, pieces))
        taken_back.append(before - floor.balance(siti))
    assert taken_back == [1, 0, 1, 2]
    assert floor.balance(siti) == 6


def test_a_cancelled_sale_leaves_the_starting_balance_b6(floor: Floor) -> None:
    siti = floor.member()
    sale = floor.sell(floor.basket(("KSB", 1), member=siti), Tender(TenderKind.CASH, Rupiah(22_000)))
    floor.refund(sale)
    assert floor.balance(siti) == 0
    assert floor.shop.loyalty.member(siti.id, floor.shop.clock.today()).standing.purchases == 0
    shift = floor.shop.till.current("K1")
    assert shift
    assert floor.shop.till.expected(shift.id) == 200_000


def test_points_given_back_to_a_lot_that_expired_come_with_thirty_days_of_grace_b4(
    floor: Floor, clock: FixedClock
) -> None:
    siti = floor.member()
    today = clock.today()
    floor.shop.loyalty.open_points(floor.owner, siti.id, Points(100), today, date(2026, 11, 30))
    reward = floor.reward(RewardKind.AMOUNT_OFF, 100, 5_000)
    sale = floor.sell(floor.basket(("BOX", 1), member=siti, claims=(Claim(reward.id),)))
    clock.set(date(2026, 12, 5))
    floor.refund(sale)
    assert floor.balance(siti) == 100
    assert [(lot.remaining, lot.expires_on) for lot in floor.shop.loyalty.lots(siti.id)] == [
        (100, date(2027, 1, 4))
    ]


def test_a_refund_asked_twice_is_one_refund(floor: Floor) -> None:
    siti = floor.member()
    sale = floor.sell(floor.basket(("KSB", 2), member=siti))
    refund_id = new_id()
    why = ("basi", None)
    first = floor.shop.sales.refund(floor.owner, refund_id, sale.number, [LineBack(1, 1)], why)
    before = dump(floor.shop.database)
    assert floor.shop.sales.refund(floor.owner, refund_id, sale.number, [LineBack(1, 1)], why) == first
    assert dump(floor.shop.database) == before


def test_each_refusal_leaves_nothing_behind(floor: Floor) -> None:
    sale = floor.sell(floor.basket(("KSB", 6)))
    part = floor.refund(sale, (1, 1))
    before = dump(floor.shop.database)
    sales, line = floor.shop.sales, [LineBack(1, 1)]
    with pytest.raises(NotFound):
        sales.refund(floor.owner, new_id(), "K1-999999-0001", line, ("basi", None))
    with pytest.raises(RefundOfRefund):
        sales.refund(floor.owner, new_id(), part.number, line, ("basi", None))
    with pytest.raises(MoreThanSold):
        sales.refund(floor.owner, new_id(), sale.number, [LineBack(1, 6)], ("basi", None))
    with pytest.raises(Unusable):
        sales.refund(floor.owner, new_id(), sale.number, line, ("", None))
    with pytest.raises(ApprovalNeeded):
        sales.refund(floor.cashier, new_id(), sale.number, [LineBack(1, 5)], ("basi", None))
    assert dump(floor.shop.database) == before


def test_a_large_refund_is_given_with_a_second_persons_yes_b7(floor: Floor) -> None:
    sale = floor.sell(floor.basket(("KSB", 6)))
    approval = floor.shop.staff.approve(
        floor.cashier, floor.owner.staff_id, PASSWORD, Right.GIVE_LARGE_REFUND
    )
    lines = [LineBack(1, 6)]
    refund = floor.shop.sales.refund(floor.cashier, new_id(), sale.number, lines, ("semua basi", approval))
    assert refund.due == -132_000
    forged = replace(approval, staff_id=floor.cashier.staff_id)
    other = floor.sell(floor.basket(("KSB", 6)))
    with pytest.raises(ApprovalNeeded):
        floor.shop.sales.refund(floor.cashier, new_id(), other.number, lines, ("lagi", forged))


def test_a_refund_counts_against_the_tier_x3(floor: Floor) -> None:
    siti = floor.member()
    sale = floor.sell(floor.basket(("KSB", 50), member=siti))
    today = floor.shop.clock.today()
    assert floor.shop.loyalty.member(siti.id, today).standing.tier.name == "Sahabat"
    floor.refund(sale, (1, 10))
    assert floor.shop.loyalty.member(siti.id, today).standing.tier.name == "Teman"
