"""Scenarios E and F: expiry, statements, tiers (policies X1-X3, E4)."""

from dataclasses import replace
from datetime import date

import pytest

from pempek_pos.ids import new_id
from pempek_pos.loyalty.programme import STARTING_TIERS, starting_programme
from pempek_pos.loyalty.statement import EntryKind, MemberOnPaper
from pempek_pos.money.amount import Points, Rupiah
from tests.database_dump import dump
from tests.fixed_clock import FixedClock
from tests.scenarios.shelf import points
from tests.shop_floor import Floor


@pytest.mark.parametrize("late", [date(2027, 12, 1), date(2027, 12, 8)], ids=["at once", "a week late"])
def test_expiry_may_run_twice_or_late_with_one_entry_a_lot_e5(
    floor: Floor, clock: FixedClock, late: date
) -> None:
    """(X1)"""
    siti, loyalty = floor.member(), floor.shop.loyalty
    for pieces in (5, 2):
        floor.sell(floor.basket(("KSB", pieces), member=siti))
    clock.set(late)
    assert floor.shop.expiry.run(floor.owner, clock.today()) == 154
    before = dump(floor.shop.database)
    assert floor.shop.expiry.run(floor.owner, clock.today()) == 0
    assert dump(floor.shop.database) == before
    entries = loyalty.ledger(siti.id, date(2027, 11, 1), date(2027, 12, 31))
    assert {(entry.kind, entry.on_day) for entry in entries} == {(EntryKind.EXPIRY, date(2027, 11, 30))}
    assert sorted(entry.points for entry in entries) == [-110, -44]


def test_points_from_before_an_expiry_keep_their_old_terms_e6(floor: Floor, clock: FixedClock) -> None:
    """(X1) A year after the row's days, since the shop's clock begins in November 2026."""
    loyalty, siti = floor.shop.loyalty, floor.member()
    floor.terms(expiry_months=0)
    floor.sell(floor.basket(("KSB", 1), member=siti))
    clock.set(date(2027, 3, 1))
    loyalty.publish(floor.owner, starting_programme(new_id(), date(2027, 3, 1)))
    floor.sell(floor.basket(("ADA", 1), member=siti))
    last_days = [(lot.remaining, lot.expires_on) for lot in loyalty.lots(siti.id)]
    assert last_days == [(4, date(2028, 3, 31)), (22, None)]
    clock.set(date(2028, 3, 31))
    assert floor.shop.expiry.run(floor.owner, clock.today()) == 0
    clock.set(date(2028, 4, 1))
    assert floor.shop.expiry.run(floor.owner, clock.today()) == 4
    assert floor.balance(siti) == 22


def test_a_statement_lists_every_lot_that_will_expire_e9(floor: Floor, clock: FixedClock) -> None:
    """(X1)"""
    siti, ends = floor.member(), []
    for month in (11, 12):
        clock.set(date(2026, month, 24))
        floor.sell(floor.basket(("ADA", 1), member=siti))
        ends.append((4, date(2027, month, 30 if month == 11 else 31)))
    floor.shop.loyalty.open_points(floor.owner, siti.id, Points(9), clock.today(), date(2027, 1, 31))
    paper = MemberOnPaper(siti.id, siti.name, siti.card_no, siti.shown_phone, siti.joined_on)
    (statement,) = floor.shop.loyalty.statements([paper], date(2026, 12, 1))
    assert [(lot.remaining, lot.expires_on) for lot in statement.lots] == [(9, date(2027, 1, 31)), *ends]


def metals(floor: Floor) -> None:
    """Gold from 20,000, silver from 10,000, bronze from 0; points for every rupiah, to see the multiplier."""
    named = zip(STARTING_TIERS, (("Bronze", 0), ("Silver", 10_000), ("Gold", 20_000)), strict=True)
    tiers = tuple(replace(tier, name=name, from_spend=Rupiah(spend)) for tier, (name, spend) in named)
    floor.terms(tiers=tiers, rupiah_per_point=Rupiah(1))
    floor.item("RP", 500)


def tier(floor: Floor, member_id: str) -> str:
    return floor.shop.loyalty.member(member_id, floor.shop.clock.today()).standing.tier.name


@pytest.mark.parametrize(
    ("before", "sale", "name"),
    [
        (0, 6_000, "Bronze"),
        (0, 15_000, "Silver"),
        (0, 25_000, "Gold"),
        (4_000, 500, "Bronze"),
        (8_000, 3_000, "Silver"),
        (18_000, 3_000, "Gold"),
        (22_000, 5_000, "Gold"),
    ],
)
def test_what_was_bought_decides_the_tier_f1(floor: Floor, before: int, sale: int, name: str) -> None:
    """(X3)"""
    metals(floor)
    siti = floor.member()
    for spend in filter(None, (before, sale)):
        floor.sell(floor.basket(("RP", spend // 500), member=siti))
    assert tier(floor, siti.id) == name


def test_a_first_sale_below_the_second_threshold_is_the_lowest_tier_f3(floor: Floor) -> None:
    """(X3)"""
    metals(floor)
    siti = floor.member()
    floor.sell(floor.basket(("RP", 19), member=siti))
    assert tier(floor, siti.id) == "Bronze"


def test_a_sale_that_crosses_a_threshold_wins_by_the_tier_before_it_f6(floor: Floor) -> None:
    """(E4)"""
    metals(floor)
    siti = floor.member()
    crossing = floor.sell(floor.basket(("RP", 20), member=siti))
    assert points(crossing)[0] == 10_000
    assert tier(floor, siti.id) == "Silver"
    assert points(floor.sell(floor.basket(("RP", 2), member=siti)))[0] == 1_250
