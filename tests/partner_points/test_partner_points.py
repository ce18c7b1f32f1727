"""The partners' own programme: off by default, on the same ledger code, never mixed with members' points."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.errors import ShopError, Unusable
from pempek_pos.ids import new_id
from pempek_pos.loyalty.book import of_partners
from pempek_pos.loyalty.points import NotEnoughPoints
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.partner_points.terms import (
    PartnerProgramme,
    PartnerProgrammeOff,
    checked_programme,
    points_won,
    spent_on,
)
from pempek_pos.partners.credit import SomethingOverdue
from pempek_pos.staff.rights import NotAllowed
from tests.database_dump import dump
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor

RUNS = PartnerProgramme(runs=True)


def test_no_partner_wins_anything_before_the_owner_switches_it_on(floor: Floor) -> None:
    ani = floor.partner()
    floor.deliver(ani, ("KSB", 10))
    assert floor.shop.partner_points.balance(ani.id) == 0
    with pytest.raises(PartnerProgrammeOff):
        floor.shop.partner_points.spend(floor.owner, new_id(), ani.id, Points(1))


def test_an_order_wins_by_its_earning_goods_and_no_member_does_e6(floor: Floor) -> None:
    ani, siti = floor.partner(), floor.member(points=7)
    floor.shop.partner_points.set_programme(floor.owner, RUNS)
    floor.deliver(ani, ("KSB", 10), ("BOX", 3))  # 198,000 earns, the boxes do not
    assert floor.shop.partner_points.balance(ani.id) == 19
    assert floor.balance(siti) == 7
    assert floor.shop.database.value("SELECT COUNT(*) FROM points_entry") == 1


def test_goods_back_leave_what_the_kept_goods_win_by_the_terms_of_the_sale_b3(floor: Floor) -> None:
    ani = floor.partner()
    floor.shop.partner_points.set_programme(floor.owner, RUNS)
    sale = floor.deliver(ani, ("KSB", 10))
    floor.shop.partner_points.set_programme(floor.owner, replace(RUNS, rupiah_per_point=Rupiah(1_000)))
    floor.refund(sale, (1, 4))  # 118,800 stay
    assert floor.shop.partner_points.balance(ani.id) == 11
    floor.refund(sale)
    assert floor.shop.partner_points.balance(ani.id) == 0


def test_points_become_a_credit_note_once_however_often_it_is_asked(floor: Floor) -> None:
    ani, spending = floor.partner(), new_id()
    floor.shop.partner_points.set_programme(floor.owner, RUNS)
    floor.deliver(ani, ("KSB", 10))
    for _ in range(2):
        assert floor.shop.partner_points.spend(floor.owner, spending, ani.id, Points(19)) == 950
    assert floor.shop.partner_points.balance(ani.id) == 0
    assert floor.shop.accounts.balance(ani.id) == 197_050
    (claim,) = floor.shop.accounts.claims(ani.id)
    assert claim.remaining == 197_050
    assert "NK-2026-00001" in {paper.label for paper in floor.shop.accounts.papers(ani.id)}


def test_more_than_is_owed_is_not_charged_r2(floor: Floor) -> None:
    ani = floor.partner()
    floor.shop.partner_points.set_programme(floor.owner, replace(RUNS, point_value=Rupiah(15_000)))
    floor.deliver(ani, ("KSB", 10))
    floor.pay(ani, 178_000)
    assert floor.shop.partner_points.spend(floor.owner, new_id(), ani.id, Points(19)) == 20_000
    assert floor.shop.partner_points.balance(ani.id) == 17
    assert floor.shop.accounts.balance(ani.id) == 0


def test_what_cannot_be_spent_leaves_everything_as_it_was(floor: Floor, clock: FixedClock) -> None:
    ani, points = floor.partner(), floor.shop.partner_points
    points.set_programme(floor.owner, RUNS)
    floor.deliver(ani, ("KSB", 10))
    before = dump(floor.shop.database)

    def refused(fact: type[ShopError], wanted: int = 19) -> None:
        with pytest.raises(fact):
            points.spend(floor.owner, new_id(), ani.id, Points(wanted))

    refused(NotEnoughPoints, 20)
    refused(NotEnoughPoints, 0)
    with pytest.raises(NotAllowed):
        points.spend(floor.cashier, new_id(), ani.id, Points(1))
    clock.move(days=8)
    refused(SomethingOverdue)
    assert dump(floor.shop.database) == before
    floor.pay(ani, 198_000)
    refused(Unusable)


def test_points_end_on_their_last_good_day_x1(floor: Floor, clock: FixedClock) -> None:
    ani, points = floor.partner(), floor.shop.partner_points
    points.set_programme(floor.owner, RUNS)
    floor.deliver(ani, ("KSB", 10))
    assert points.lots(ani.id)[0].expires_on == date(2027, 11, 30)
    assert points.keep_up(floor.owner, date(2027, 11, 30)) == 0
    assert points.keep_up(floor.owner, date(2027, 12, 1)) == 19
    assert points.keep_up(floor.owner, date(2027, 12, 1)) == 0
    assert points.balance(ani.id) == 0
    kinds = [entry.kind.value for entry in points.ledger(ani.id, date.min, date.max)]
    assert kinds == ["award", "expiry"]
    assert clock.today() == date(2026, 11, 23)


def test_a_clock_far_ahead_ends_nothing_unasked_x2(floor: Floor, clock: FixedClock) -> None:
    ani, points = floor.partner(), floor.shop.partner_points
    points.set_programme(floor.owner, RUNS)
    floor.deliver(ani, ("KSB", 10))
    floor.shop.expiry.keep_up(floor.owner, clock.today())
    assert points.keep_up(floor.owner, date(2028, 1, 1)) == 0
    assert points.balance(ani.id) == 19


@pytest.mark.parametrize(
    "programme",
    [
        replace(RUNS, rupiah_per_point=Rupiah(0)),
        replace(RUNS, point_value=Rupiah(0)),
        replace(RUNS, minimum_order=Rupiah(-1)),
        replace(RUNS, expiry_months=121),
    ],
)
def test_terms_that_cannot_hold_are_refused(programme: PartnerProgramme) -> None:
    with pytest.raises(Unusable):
        checked_programme(programme)


def test_below_the_minimum_nothing_is_won_e7() -> None:
    assert points_won(10_000, 50_000, Rupiah(49_999)) == 0
    assert points_won(10_000, 50_000, Rupiah(50_000)) == 5


@given(st.integers(1, 10**6), st.integers(1, 10**4), st.integers(1, 10**9))
def test_points_are_never_charged_for_more_than_they_are_worth_r2(points: int, value: int, owed: int) -> None:
    cost, amount = spent_on(Points(points), Rupiah(value), Rupiah(owed))
    assert cost <= points
    assert amount <= owed
    assert (cost - 1) * value < amount <= cost * value


def test_the_partners_book_names_no_table_of_the_members() -> None:
    said = of_partners(
        "SELECT l.lot_id FROM lot_movement m JOIN lot l JOIN points_entry e WHERE member_id = ?"
    )
    expected = "SELECT l.lot_id FROM partner_lot_movement m JOIN partner_lot l JOIN partner_points_entry e"
    assert said == f"{expected} WHERE partner_id = ?"
