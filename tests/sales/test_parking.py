"""Baskets before payment: kept, parked, resumed, voided; they reserve nothing (policies R6, B8)."""

import pytest

from pempek_pos.errors import NotFound, Unusable
from pempek_pos.loyalty.points import NotEnoughPoints
from pempek_pos.loyalty.rewards import Claim, RewardKind
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.sales.basket import EmptyBasket
from pempek_pos.sales.parking import BasketsParked, basket_from, basket_text
from pempek_pos.sales.tender import Tender, TenderKind
from pempek_pos.till.shift import CashCount
from tests.database_dump import dump
from tests.sales.examples import amount, percent
from tests.shop_floor import Floor

CASH = Tender(TenderKind.CASH, Rupiah(500_000))


def test_a_basket_comes_back_from_rest_as_it_was(floor: Floor) -> None:
    siti = floor.member('Siti "<b>" 林')
    basket = floor.basket(("ADA", 2), ("KSB", 1), member=siti, claims=(Claim("r", Points(7)),))
    basket = basket.with_line_discount(0, percent(10)).with_line_discount(1, amount(500))
    assert basket_from(basket_text(basket)) == basket


def test_parked_baskets_are_listed_with_label_and_total(floor: Floor) -> None:
    parking = floor.shop.parking
    for label, total in (("Meja 2", 4_000), ("Bu Halimah", 22_000)):
        parking.park(floor.cashier, floor.basket(("ADA", 1)), label, Rupiah(total))
    assert [(parked.label, parked.total) for parked in parking.parked("K1")] == [
        ("Meja 2", 4_000),
        ("Bu Halimah", 22_000),
    ]
    assert parking.parked("K2") == ()


def test_terms_and_balance_are_checked_again_when_a_parked_basket_is_paid_r6(floor: Floor) -> None:
    siti = floor.member(points=100)
    reward = floor.reward(RewardKind.AMOUNT_OFF, 100, 1_000)
    basket = floor.basket(("KSB", 1), member=siti, claims=(Claim(reward.id),))
    parked = floor.shop.parking.park(floor.cashier, basket, "nanti", Rupiah(21_000))
    floor.sell(floor.basket(("ADA", 1), member=siti, claims=(Claim(reward.id),)))
    with pytest.raises(NotEnoughPoints):
        floor.shop.sales.check_out(
            floor.cashier, floor.shop.parking.resume(floor.cashier, parked.id), (CASH,)
        )


def test_the_basket_on_the_counter_outlives_the_program(floor: Floor) -> None:
    parking = floor.shop.parking
    basket = floor.basket(("ADA", 2))
    parking.keep(floor.cashier, basket, Rupiah(8_000))
    grown = basket.with_item(floor.items["KSB"])
    parking.keep(floor.cashier, grown, Rupiah(30_000))
    assert parking.waiting("K1") == grown
    assert parking.waiting("K2") is None
    floor.sell(grown)
    assert parking.waiting("K1") is None


def test_an_emptied_counter_waits_for_nothing(floor: Floor) -> None:
    parking = floor.shop.parking
    basket = floor.basket(("ADA", 1))
    parking.keep(floor.cashier, basket, Rupiah(4_000))
    parking.keep(floor.cashier, basket.without(0), Rupiah(0))
    assert parking.waiting("K1") is None


def test_only_the_latest_basket_is_on_the_counter(floor: Floor) -> None:
    parking = floor.shop.parking
    first, second = floor.basket(("ADA", 1)), floor.basket(("KSB", 1))
    parking.keep(floor.cashier, first, Rupiah(4_000))
    parking.keep(floor.cashier, second, Rupiah(22_000))
    assert parking.waiting("K1") == second


def test_a_voided_line_leaves_only_an_audit_entry_b8(floor: Floor) -> None:
    siti = floor.member()
    basket = floor.basket(("ADA", 1), ("KSB", 1), member=siti)
    left = floor.shop.parking.void_line(floor.cashier, basket, 1, "salah pindai")
    assert [line.code for line in left.lines] == ["ADA"]
    (entry,) = floor.shop.audit.entries(subject=basket.id)
    assert entry.command == "void line"
    assert "salah pindai" in entry.facts
    receipt = floor.sell(left)
    assert receipt.member
    assert receipt.member.won == 4


def test_refusals_leave_nothing_behind(floor: Floor) -> None:
    parking = floor.shop.parking
    basket = floor.basket(("ADA", 1))
    before = dump(floor.shop.database)
    with pytest.raises(EmptyBasket):
        parking.park(floor.cashier, basket.without(0), "x", Rupiah(0))
    with pytest.raises(Unusable):
        parking.park(floor.cashier, basket, "x" * 41, Rupiah(4_000))
    with pytest.raises(NotFound):
        parking.resume(floor.cashier, "none")
    with pytest.raises(Unusable):
        parking.void(floor.cashier, basket, " ")
    assert dump(floor.shop.database) == before


def test_a_shift_does_not_close_over_parked_baskets_unless_they_are_handed_over(floor: Floor) -> None:
    parking, count = floor.shop.parking, CashCount({100_000: 2})
    parking.park(floor.cashier, floor.basket(("ADA", 1)), "Meja 2", Rupiah(4_000))
    shift = floor.shop.till.current("K1")
    assert shift
    before = dump(floor.shop.database)
    with pytest.raises(BasketsParked) as refused:
        parking.close_shift(floor.cashier, shift.id, count, "")
    assert refused.value.count == 1
    assert dump(floor.shop.database) == before
    closed = parking.close_shift(floor.cashier, shift.id, count, "", hand_over=True)
    assert closed.variance == 0
    assert len(parking.parked("K1")) == 1
