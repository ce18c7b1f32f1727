"""What is owed in points reconciles with the ledger to the point, on both engines; breakage says its n."""

from datetime import date

import pytest

from pempek_pos.ids import new_id
from pempek_pos.loyalty import posting
from pempek_pos.loyalty.ledger import Posting
from pempek_pos.loyalty.rewards import Claim, RewardKind
from pempek_pos.loyalty.statement import EntryKind
from pempek_pos.members.member import Member
from pempek_pos.money.amount import Points
from pempek_pos.reports.points_owed import Age, Breakage, PointsOwed
from pempek_pos.staff.rights import NotAllowed
from tests.database_dump import dump
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor


def owed(floor: Floor) -> PointsOwed:
    found = floor.shop.reports.points_owed(floor.owner)
    assert found.reconciles
    return found


def won(floor: Floor, member: Member, points: int, on: date, ends: date | None) -> None:
    """Points that came in on a day, good until another."""
    shop = floor.shop
    entry = Posting(EntryKind.ADJUSTMENT, member.id, Points(points), new_id(), "uji", on)
    with shop.audit.command(floor.owner, "adjust", member.id):
        posting.hold(shop.database, member.id)
        posting.bring_in(shop.database, entry, ends, floor.owner.staff_id, shop.clock.now())


def test_a_shop_without_points_owes_nothing(floor: Floor) -> None:
    found = owed(floor)
    assert (found.outstanding, found.worth, found.expected, found.breakage.lots) == (0, 0, 0, 0)
    assert [tier.tier for tier in found.tiers] == ["Teman", "Sahabat", "Keluarga"]


def test_all_sides_agree_after_sales_refunds_debts_and_expiry(floor: Floor, clock: FixedClock) -> None:
    siti, ucok, budi = floor.member(points=100), floor.member("Ucok"), floor.member("Budi")
    reward = floor.reward(RewardKind.AMOUNT_OFF, 60, 5_000)
    claimed = floor.sell(floor.basket(("KSB", 3), member=siti, claims=(Claim(reward.id),)))
    assert owed(floor).outstanding == floor.balance(siti)
    floor.refund(claimed, (1, 1))
    gone = floor.sell(floor.basket(("KSB", 3), member=ucok))
    floor.sell(floor.basket(("ADA", 2), member=ucok, claims=(Claim(reward.id),)))
    floor.refund(gone)
    floor.sell(floor.basket(("KSB", 50), member=budi))
    found = owed(floor)
    assert floor.balance(ucok) < 0
    assert found.holdings.debts == floor.balance(ucok)
    assert found.outstanding == floor.balance(siti) + floor.balance(budi)
    assert [(tier.tier, tier.members, tier.points) for tier in found.tiers] == [
        ("Teman", 1, floor.balance(siti)),
        ("Sahabat", 1, floor.balance(budi)),
        ("Keluarga", 0, 0),
    ]
    clock.set(date(2028, 1, 5))
    floor.shop.expiry.run(floor.owner, clock.today())
    found = owed(floor)
    assert found.outstanding == floor.balance(siti) == sum(age.points for age in found.ages)
    assert {age.age for age in found.ages if age.points} == {Age.NEVER}


def test_points_are_shown_by_the_time_since_they_were_won(floor: Floor, clock: FixedClock) -> None:
    siti, ends = floor.member(), date(2030, 12, 31)
    for points, on in (
        (1, date(2026, 11, 23)),
        (2, date(2026, 8, 24)),
        (4, date(2026, 8, 23)),
        (8, date(2026, 5, 23)),
        (16, date(2026, 2, 23)),
        (32, date(2025, 11, 23)),
    ):
        won(floor, siti, points, on, ends)
    won(floor, siti, 64, date(2020, 1, 1), None)
    found = owed(floor)
    assert [(age.age, age.lots, age.points) for age in found.ages] == [
        (Age.TO_3, 2, 3),
        (Age.TO_6, 1, 4),
        (Age.TO_9, 1, 8),
        (Age.TO_12, 1, 16),
        (Age.OVER_12, 1, 32),
        (Age.NEVER, 1, 64),
    ]


def test_until_a_year_has_matured_a_quarter_is_assumed_never_to_be_used(
    floor: Floor, clock: FixedClock
) -> None:
    siti = floor.member()
    won(floor, siti, 100, date(2025, 1, 15), date(2026, 1, 31))
    won(floor, siti, 1_000, clock.today(), date(2027, 11, 30))
    floor.shop.expiry.run(floor.owner, clock.today())
    found = owed(floor)
    assert (found.breakage.lots, found.breakage.measured_bp, found.breakage.is_enough) == (1, 10_000, False)
    assert (found.outstanding, found.worth, found.expected) == (1_000, 20_000, 15_000)


def test_after_a_year_breakage_is_what_expired_of_what_was_won(floor: Floor, clock: FixedClock) -> None:
    siti = floor.member()
    reward = floor.reward(RewardKind.POINTS_AS_RUPIAH, 0, 20)
    for month in range(1, 13):
        won(floor, siti, 100, date(2025, month, 3), date(2026, 12, 31))
    floor.sell(floor.basket(("KSB", 2), member=siti, claims=(Claim(reward.id, Points(900)),)))
    clock.set(date(2027, 1, 1))
    floor.shop.expiry.run(floor.owner, clock.today())
    won(floor, siti, 978, clock.today(), date(2028, 1, 31))
    found = owed(floor)
    seen = found.breakage
    assert (seen.lots, seen.won, seen.expired, seen.months) == (12, 1_200, 300, 12)
    assert (seen.first, seen.last) == (date(2025, 1, 3), date(2025, 12, 3))
    assert (seen.is_enough, seen.used_bp) == (True, 2_500)
    assert found.expected == found.worth * 3 // 4


def test_breakage_counts_points_once_and_not_those_a_refund_took_back(
    floor: Floor, clock: FixedClock
) -> None:
    siti = floor.member()
    reward = floor.reward(RewardKind.POINTS_AS_RUPIAH, 0, 20)
    sale = floor.sell(floor.basket(("KSB", 5), member=siti))
    claimed = floor.sell(floor.basket(("BOX", 1), member=siti, claims=(Claim(reward.id, Points(50)),)))
    floor.refund(sale, (1, 1))
    clock.set(date(2027, 12, 1))
    floor.shop.expiry.run(floor.owner, clock.today())
    before = owed(floor).breakage
    assert (before.lots, before.won, before.expired) == (1, 88, 38)
    floor.refund(claimed)
    clock.set(date(2028, 2, 1))
    floor.shop.expiry.run(floor.owner, clock.today())
    after = owed(floor).breakage
    assert (after.lots, after.won, after.expired) == (1, 88, 88)


def test_a_few_months_are_never_enough_however_many_lots() -> None:
    some = Breakage(900, Points(10_000), Points(1_000), date(2026, 1, 1), date(2026, 11, 30))
    assert (some.months, some.is_enough, some.measured_bp, some.used_bp) == (11, False, 1_000, 2_500)


def test_what_is_owed_changes_nothing_and_is_not_for_a_cashier(floor: Floor) -> None:
    for nth in range(30):
        floor.member(f"Anggota {nth}", points=nth + 1)
    before = dump(floor.shop.database)
    found = owed(floor)
    assert (found.holdings.holders, found.outstanding) == (30, 465)
    assert dump(floor.shop.database) == before
    with pytest.raises(NotAllowed):
        floor.shop.reports.points_owed(floor.cashier)


def test_who_went_on_with_two_cards_stands_in_the_tier_of_both(floor: Floor) -> None:
    keep, gone = floor.member(), floor.member("Siti N.")
    for member in (keep, gone):
        floor.sell(floor.basket(("KSB", 25), member=member))
    floor.shop.member_care.merge(floor.owner, keep.id, gone.id)
    tiers = owed(floor).tiers
    assert [(tier.tier, tier.members) for tier in tiers] == [("Teman", 0), ("Sahabat", 1), ("Keluarga", 0)]
