"""What came of complaints, by hand-reckoned cases (K6)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.clock import WIB
from pempek_pos.complaints.complaint import Category
from pempek_pos.complaints.recovery import (
    Market,
    Matched,
    RepeatCause,
    Shopper,
    grouped,
    recovered,
    repeat_causes,
)
from pempek_pos.complaints.recovery_times import Case, Share, in_time, reopened, spread_of, times_of
from pempek_pos.money.amount import Rupiah

NOON = datetime(2026, 3, 2, 12, tzinfo=WIB)
DAY = NOON.date()
LATER = DAY + timedelta(days=100)
ADA, KSB = ("i-ada", "Pempek ADA"), ("i-ksb", "Pempek KSB")
BELLA, DIMAS = ("s-1", "Bella"), ("s-2", "Dimas")
CASE = Case("k", Category.TASTE, ADA, BELLA, NOON, NOON, NOON, 1, "siti", Rupiah(0))


def hours(*numbers: float) -> list[timedelta]:
    return [timedelta(hours=number) for number in numbers]


def days_on(*after: int) -> tuple[date, ...]:
    return tuple(DAY + timedelta(days=days) for days in after)


def shopper(*after: int, tier: str = "Teman") -> Shopper:
    return Shopper(DAY - timedelta(days=200), days_on(*after), (tier,) * len(after))


def test_the_check_values_of_resolving() -> None:
    """2, 5, 26, 50, 170 hours: median 26, nearest-rank p90 170, 80 % within 7 days."""
    spread = spread_of(hours(2, 5, 26, 50, 170))
    assert (spread.n, spread.median, spread.p90, spread.enough) == (5, *hours(26, 170), True)
    cases = [replace(CASE, closed_at=NOON + age) for age in hours(2, 5, 26, 50, 170)]
    share = in_time(cases, NOON + timedelta(days=30))
    assert (share.hits, share.n, share.bp) == (4, 5, 8_000)


@pytest.mark.parametrize(
    ("times", "median", "p90"),
    [((3,), 3, 3), ((1, 2), 1.5, 2), ((1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 5.5, 9), (range(1, 12), 6, 10)],
)
def test_medians_and_nearest_ranks(times: tuple[int, ...], median: float, p90: float) -> None:
    spread = spread_of(hours(*times))
    assert (spread.median, spread.p90) == tuple(hours(median, p90))


def test_nothing_took_no_time_and_is_not_enough() -> None:
    assert not spread_of([]).enough
    assert not spread_of(hours(1, 2, 3, 4)).enough


@given(st.lists(st.integers(0, 10_000), min_size=1))
def test_nine_of_ten_stay_within_p90(minutes: list[int]) -> None:
    times = [timedelta(minutes=each) for each in minutes]
    spread = spread_of(times)
    assert 10 * sum(time <= spread.p90 for time in times) >= 9 * len(times)
    assert min(times) <= spread.median <= spread.p90 or len(times) < 2


def test_open_ones_count_with_their_age_so_far() -> None:
    cases = [replace(CASE, closed_at=NOON + age) for age in hours(1, 2, 3, 4)] + [
        replace(CASE, closed_at=None)
    ]
    spread = times_of(cases, lambda case: case.closed_at, NOON + timedelta(hours=9), lambda a, b: b - a)
    assert (spread.n, spread.still_open, spread.median, spread.p90) == (5, 1, *hours(3, 9))


def test_what_is_open_and_young_is_not_judged_yet() -> None:
    old = replace(CASE, closed_at=None, received_at=NOON - timedelta(days=8))
    young = replace(CASE, closed_at=None, received_at=NOON - timedelta(days=7))
    share = in_time([CASE, old, young], NOON)
    assert (share.hits, share.n, share.enough) == (1, 2, False)


def test_reopened_ones_are_told_of_those_that_were_closed_once() -> None:
    again = replace(CASE, rounds=2, closed_at=None)
    assert reopened([CASE, again, replace(CASE, closed_at=None)]) == Share(1, 2, 5)


@pytest.mark.parametrize(
    ("share", "bp", "interval"),
    [
        (Share(0, 0), 0, (0, 10_000)),
        (Share(0, 10), 0, (0, 2_775)),
        (Share(5, 10), 5_000, (2_366, 7_634)),
        (Share(10, 10), 10_000, (7_225, 10_000)),
    ],
)
def test_a_share_has_wilsons_interval(share: Share, bp: int, interval: tuple[int, int]) -> None:
    assert (share.bp, share.interval_bp) == (bp, interval)
    assert share.enough is (share.n == 10)


@pytest.mark.parametrize(
    ("days", "stratum"),
    [
        ((), ("", 0)),
        ((-91,), ("Teman", 0)),
        ((-90,), ("Teman", 1)),
        ((-2, -1), ("Teman", 2)),
        ((-3, -2, -1), ("Teman", 2)),
        ((-4, -3, -2, -1), ("Teman", 3)),
        ((0, 5), ("", 0)),
    ],
)
def test_members_are_alike_by_tier_and_buying_days(days: tuple[int, ...], stratum: tuple[str, int]) -> None:
    assert shopper(*days).stratum(DAY) == stratum


@pytest.mark.parametrize(
    ("days", "buys"), [((), False), ((-1, 0), False), ((1,), True), ((0, 60), True), ((61,), False)]
)
def test_buying_again_is_within_sixty_days_after_the_day(days: tuple[int, ...], buys: bool) -> None:
    assert shopper(*days).buys_after(DAY) is buys


def market(today: date = LATER, **shoppers: Shopper) -> Market:
    return Market(shoppers, frozenset({"siti", "ucok", "rina"}), today)


def test_complainants_are_held_against_members_like_them() -> None:
    """Siti and Ucok bought once before; of three members like them two buy, of one like Rina nobody."""
    all_of_them = market(
        siti=shopper(-5, 10),
        ucok=shopper(-7),
        rina=shopper(-9, -8, 20),
        a=shopper(-3, 7),
        b=shopper(-4, 50),
        c=shopper(-6, 70),
        d=shopper(-2, -1),
        other_tier=shopper(-3, tier="Keluarga"),
        joined_later=replace(shopper(-3, 7), joined_on=DAY + timedelta(days=1)),
    )
    closed = [replace(CASE, member_id=name, cost=Rupiah(3_000)) for name in ("siti", "ucok", "rina")]
    found = recovered(closed, all_of_them)
    assert (found.share, found.too_early) == (Share(2, 3), 0)
    assert (found.cost, found.cost_each) == (9_000, 4_500)
    assert found.matched == Matched(round((2 / 3 + 2 / 3 + 0) / 3 * 10_000), 3, 7, 2)
    assert found.matched.difference_bp == 6_667 - 4_444


def test_who_is_like_nobody_is_left_out_of_the_comparison() -> None:
    found = recovered([CASE], market(siti=shopper(-5, 10), a=shopper()))
    assert (found.share, found.matched) == (Share(1, 1), Matched(0, 0, 0, 0))


def test_each_member_counts_once_from_their_first_closing() -> None:
    again = replace(CASE, closed_at=NOON + timedelta(days=30), cost=Rupiah(500))
    found = recovered([again, replace(CASE, cost=Rupiah(1_000))], market(siti=shopper(10)))
    assert (found.share, found.cost) == (Share(1, 1), 1_500)


def test_who_has_days_left_is_too_early_to_tell() -> None:
    on_the_last = market(DAY + timedelta(days=60), siti=shopper(3))
    assert (recovered([CASE], on_the_last).share, recovered([CASE], on_the_last).too_early) == (
        Share(0, 0),
        1,
    )
    assert recovered([CASE], market(DAY + timedelta(days=61), siti=shopper(3))).share == Share(1, 1)


def test_nobody_known_or_still_open_is_told_of() -> None:
    nobody = [replace(CASE, member_id=None), replace(CASE, member_id="gone"), replace(CASE, closed_at=None)]
    found = recovered(nobody, market(siti=shopper(3)))
    assert (found.share, found.too_early, found.cost_each) == (Share(0, 0), 0, None)


@pytest.mark.parametrize(
    ("by", "groups"),
    [
        (lambda case: (case.category.value,) * 2, [("taste", 2, 1), ("packaging", 1, 0)]),
        (lambda case: case.handler, [("Bella", 2, 1), ("Dimas", 1, 0)]),
        (lambda case: case.item, [("Pempek ADA", 2, 1)]),
    ],
)
def test_figures_by_category_handler_and_item(
    by: Callable[[Case], tuple[str, str] | None], groups: list[tuple[str, int, int]]
) -> None:
    other = replace(CASE, category=Category.PACKAGING, handler=DIMAS, item=None, closed_at=None)
    came = [CASE, replace(CASE, closed_at=None), other]
    found = grouped(came, [CASE], by, market(siti=shopper(3)))
    assert [(group.name, group.complaints, group.recovered.share.hits) for group in found] == groups


def test_the_same_trouble_with_an_item_within_thirty_days_is_a_repeat_cause() -> None:
    def on(day: int, item: tuple[str, str] | None = ADA, category: Category = Category.TASTE) -> Case:
        return replace(CASE, received_at=NOON + timedelta(days=day), item=item, category=category)

    cases = [on(0), on(29), on(58), on(60), on(0, KSB), on(30, KSB), on(0, None), on(1, None)]
    cases += [on(0, KSB, Category.PACKAGING), on(29, KSB, Category.PACKAGING)]
    assert repeat_causes(cases) == (
        RepeatCause(Category.TASTE, *ADA, 2, *days_on(0, 29)),
        RepeatCause(Category.PACKAGING, *KSB, 2, *days_on(0, 29)),
    )
    three = repeat_causes([on(0), on(29), on(30), on(31)])[0]
    assert (three.times, three.first, three.last) == (3, *days_on(29, 31))
