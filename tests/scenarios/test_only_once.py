"""Scenarios G: asked twice, two at once, one card (policies E5, P3, R3, R6; scenario J6)."""

from dataclasses import replace

import pytest

from pempek_pos.ids import new_id
from pempek_pos.loyalty.points import NotEnoughPoints
from pempek_pos.loyalty.rewards import RewardKind
from pempek_pos.members.member import MemberId, NewMember, PhoneTaken
from pempek_pos.money.amount import Rupiah
from pempek_pos.sales.tender import Tender, TenderKind
from pempek_pos.shop import Shop
from pempek_pos.storage.engines import open_database
from pempek_pos.till.shift import ShiftOpenAlready
from tests.database_dump import dump
from tests.fixed_clock import FixedClock
from tests.scenarios.shelf import claims, points
from tests.shop_floor import Floor

CASH = Tender(TenderKind.CASH, Rupiah(50_000))


def test_a_sale_sent_twice_is_the_first_sale_g1(floor: Floor) -> None:
    """(J6) The second call gives the very receipt of the first; nothing has to say that it was replayed."""
    basket = floor.basket(("KSB", 1), member=floor.member())
    first = floor.sell(basket, CASH)
    before = dump(floor.shop.database)
    assert floor.sell(basket, CASH) == first
    assert dump(floor.shop.database) == before


def test_a_cash_movement_sent_twice_is_one_g2(floor: Floor) -> None:
    """(J6)"""
    movement_id, till = new_id(), floor.shop.till
    first = till.pay_in(floor.cashier, movement_id, Rupiah(30_000), "uang receh")
    assert till.pay_in(floor.cashier, movement_id, Rupiah(30_000), "uang receh") == first
    shift = till.current("K1")
    assert shift
    assert (len(till.movements(shift.id)), till.expected(shift.id)) == (1, 230_000)


def test_two_drafts_on_one_balance_and_only_one_is_completed_g4(floor: Floor) -> None:
    """(R3, R6)"""
    reward = floor.reward(RewardKind.AMOUNT_OFF, 100, 1_000)
    siti = floor.member(points=100)
    one, other = (floor.basket(("BOX", 1), member=siti, claims=claims(reward)) for _ in range(2))
    floor.shop.parking.park(floor.cashier, other, "Meja 2", Rupiah(19_000))
    floor.sell(one)
    with pytest.raises(NotEnoughPoints):
        floor.shop.sales.check_out(floor.cashier, other, (CASH,))
    assert floor.balance(siti) == 0


def test_a_member_has_one_card_g5(floor: Floor) -> None:
    """(P3)"""
    members = floor.shop.members
    new = NewMember(MemberId(new_id()), "Siti Nurhaliza", "081299990001", consent=True)
    first = members.enrol(floor.cashier, new)
    assert members.enrol(floor.cashier, new) == first
    with pytest.raises(PhoneTaken) as refused:
        members.enrol(floor.cashier, replace(new, id=MemberId(new_id())))
    assert refused.value.card_no == first.card_no


def test_winning_and_spending_are_never_netted_g6(floor: Floor) -> None:
    """(E1, E5)"""
    for code, price in (("FIRST", 106_250), ("THREE", 3_000), ("BILL", 106_000)):
        floor.item(code, price)
    siti, reward = floor.member(), floor.reward(RewardKind.AMOUNT_OFF, 50, 50_000)
    gift = floor.reward(RewardKind.FREE_ITEM, 50, item="BOX")
    assert points(floor.sell(floor.basket(("FIRST", 1), member=siti))) == (106, 0, 106)
    assert points(floor.sell(floor.basket(("THREE", 1), member=siti))) == (3, 0, 109)
    assert points(floor.sell(floor.basket(("BOX", 1), member=siti, claims=claims(gift)))) == (0, 50, 59)
    assert points(floor.sell(floor.basket(("BILL", 1), member=siti, claims=claims(reward)))) == (56, 50, 65)


def test_a_second_open_shift_is_refused_g9(floor: Floor) -> None:
    """(J6)"""
    before = dump(floor.shop.database)
    with pytest.raises(ShiftOpenAlready):
        floor.shop.till.open_shift(floor.cashier, new_id(), Rupiah(0))
    assert dump(floor.shop.database) == before


def test_retyping_a_line_leaves_the_points_of_its_reward_g12(floor: Floor) -> None:
    """(R3) Prices are not typed at our counter, so the quantity is: down to one, and up again."""
    reward, siti = floor.reward(RewardKind.FREE_ITEM, 50, item="ADA"), floor.member(points=80)
    held = floor.basket(("ADA", 3), ("KSB", 1), member=siti, claims=claims(reward))
    quotes = [floor.shop.sales.quote(held.with_quantity(0, pieces)) for pieces in (3, 1, 3)]
    assert [quote.spent for quote in quotes] == [50, 50, 50]
    assert floor.balance(siti) == 80
    assert points(floor.sell(held)) == (30, 50, 60)


def test_a_sale_sent_again_after_a_restart_wins_once_g13(floor: Floor, database_url: str) -> None:
    """(J6)"""
    siti = floor.member()
    basket = floor.basket(("KSB", 1), member=siti)
    first = floor.sell(basket, CASH)
    floor.shop.close()
    again = Shop(open_database(database_url), FixedClock())
    before = dump(again.database)
    for _ in range(3):
        assert again.sales.check_out(floor.cashier, basket, (CASH,)) == first
    assert dump(again.database) == before
    assert again.loyalty.balance(siti.id) == 22
    again.close()
