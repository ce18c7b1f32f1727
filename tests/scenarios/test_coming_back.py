"""Scenarios D: refunds, cancelled sales, baskets let go (policies B1-B8)."""

import pytest

from pempek_pos.loyalty.promotions import PromotionKind
from pempek_pos.loyalty.rewards import Claim, RewardKind
from pempek_pos.loyalty.statement import EntryKind
from pempek_pos.loyalty.why import Rule
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.sales.tender import Tender, TenderKind
from tests.database_dump import dump
from tests.scenarios.shelf import claims, points, promotion
from tests.shop_floor import Floor


def test_one_of_two_comes_back_d1(floor: Floor) -> None:
    """(B3)"""
    floor.item("LIM", 50_000)
    siti = floor.member()
    sale = floor.sell(floor.basket(("LIM", 2), member=siti))
    refund = floor.refund(sale, (1, 1))
    assert (refund.number, refund.refund_of, refund.net) == ("R-K1-261123-0001", sale.number, -50_000)
    assert points(refund) == (-50, 0, 50)
    assert floor.balance(siti) == 50


def test_half_a_rewarded_sale_comes_back_d3(floor: Floor) -> None:
    """(B3, B4)"""
    floor.item("TIG", 36_500)
    siti = floor.member(points=200)
    reward = floor.reward(RewardKind.POINTS_AS_RUPIAH, 0, 20)
    sale = floor.sell(floor.basket(("TIG", 2), member=siti, claims=(Claim(reward.id, Points(150)),)))
    assert points(sale) == (70, 150, 120)
    assert points(floor.refund(sale, (1, 1))) == (-35, -75, 160)


@pytest.mark.parametrize(("pieces", "back"), [(1, 1), (5, 1), (10, 1), (20, 2)])
def test_each_refund_takes_back_what_the_kept_goods_do_not_earn_d4(
    floor: Floor, pieces: int, back: int
) -> None:
    """(B3)"""
    floor.item("ONE", 1_000)
    floor.terms(rupiah_per_point=Rupiah(10_000))
    sale = floor.sell(floor.basket(("ONE", 100), member=floor.member()))
    assert points(sale) == (10, 0, 10)
    assert points(floor.refund(sale, (1, pieces))) == (-back, 0, 10 - back)


def test_buying_and_refunding_ten_times_gains_nothing_d6(floor: Floor) -> None:
    """(B6)"""
    siti = floor.member(points=300)
    reward = floor.reward(RewardKind.AMOUNT_OFF, 250, 10_000)
    before = floor.balance(siti), floor.shop.loyalty.lots(siti.id)
    for _ in range(10):
        sale = floor.sell(floor.basket(("KSB", 3), member=siti, claims=claims(reward)))
        floor.refund(sale)
        assert (floor.balance(siti), floor.shop.loyalty.lots(siti.id)) == before


def test_a_refund_charges_no_points_again_d7(floor: Floor) -> None:
    """(B4) A refund names goods only: what a reward paid for them comes back by itself."""
    siti, today = floor.member(points=100), floor.shop.clock.today()
    reward = floor.reward(RewardKind.AMOUNT_OFF, 60, 10_000)
    sale = floor.sell(floor.basket(("BOX", 1), member=siti, claims=claims(reward)))
    floor.refund(sale, (1, 1))
    moved = [(entry.kind, entry.points) for entry in floor.shop.loyalty.ledger(siti.id, today, today)]
    assert [each for each in moved if each[1]] == [
        (EntryKind.OPENING, 100),
        (EntryKind.REDEMPTION, -60),
        (EntryKind.REDEMPTION_RETURN, 60),
    ]


def test_a_cancelled_sale_has_no_effect_and_counts_no_more_d9(floor: Floor) -> None:
    """(B6, V1, X3)"""
    made = promotion(floor, PromotionKind.AMOUNT_OFF, amount=Rupiah(1_000), limit_in_all=9)
    siti, today = floor.member(points=10), floor.shop.clock.today()
    kept, cancelled = (floor.sell(floor.basket(("KSB", 1), member=siti)) for _ in range(2))
    assert (floor.balance(siti), floor.shop.offers.uses(made.id)) == (52, 2)
    floor.refund(cancelled)
    assert (floor.balance(siti), floor.shop.offers.uses(made.id)) == (31, 1)
    assert floor.shop.loyalty.member(siti.id, today).standing.purchases == kept.net


def test_a_held_sale_with_points_let_go_leaves_the_balance_d11(floor: Floor) -> None:
    """(R6, B8)"""
    reward, parking = floor.reward(RewardKind.POINTS_AS_RUPIAH, 0, 20), floor.shop.parking
    siti = floor.member(points=50)
    held = floor.basket(("KSB", 1), member=siti, claims=(Claim(reward.id, Points(40)),))
    before = dump(floor.shop.database)
    parked = parking.park(floor.cashier, held, "Meja 2", Rupiah(21_200))
    parking.void(floor.cashier, parking.resume(floor.cashier, parked.id), "batal beli")
    after = dump(floor.shop.database)
    assert {table for table in after if after[table] != before[table]} == {"audit_entry"}
    assert floor.balance(siti) == 50


def test_points_spent_elsewhere_are_a_debt_that_the_next_award_settles_d13(floor: Floor) -> None:
    """(B5)"""
    floor.item("HUN", 100_000)
    siti, reward = floor.member(), floor.reward(RewardKind.AMOUNT_OFF, 100, 5_000)
    sale = floor.sell(floor.basket(("HUN", 1), member=siti))
    floor.sell(floor.basket(("BOX", 1), member=siti, claims=claims(reward)))
    assert points(floor.refund(sale)) == (-100, 0, -100)
    today = sale.business_date
    entry = floor.shop.loyalty.ledger(siti.id, today, today)[-1]
    assert (entry.why[-1].rule, entry.why[-1].fact("debt")) == (Rule.DEBT, 100)
    assert points(floor.sell(floor.basket(("HUN", 1), ("KSB", 1), member=siti))) == (122, 0, 22)
    assert [lot.remaining for lot in floor.shop.loyalty.lots(siti.id)] == [22]


def test_every_tender_gets_its_own_back_d14(floor: Floor) -> None:
    """(B7)"""
    floor.item("MIL", 1_000_000)
    halves = [Tender(kind, Rupiah(500_000)) for kind in (TenderKind.TRANSFER, TenderKind.CASH)]
    refund = floor.refund(floor.sell(floor.basket(("MIL", 1)), *halves))
    assert {taken.kind: taken.amount for taken in refund.taken} == {
        TenderKind.TRANSFER: -500_000,
        TenderKind.CASH: -500_000,
    }
