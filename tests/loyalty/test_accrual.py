"""Where points are earned: figures from scenarios A and the policies E1-E7, X1."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.loyalty.accrual import Earning, award_for, last_good_day, plain_earning, points_earned
from pempek_pos.loyalty.programme import STARTING_TIERS, Programme, Tier
from pempek_pos.loyalty.why import Because, Rule, why_from, why_text
from pempek_pos.money.amount import Points, Rupiah

TEMAN, SAHABAT, KELUARGA = STARTING_TIERS


def terms(per_point: int = 1_000, minimum: int = 0, months: int = 12) -> Programme:
    return Programme(
        "t", date(2026, 1, 1), Rupiah(per_point), Rupiah(minimum), Rupiah(20), months, STARTING_TIERS
    )


@pytest.mark.parametrize(
    ("per_point", "base", "tier", "points"),
    [
        (10_000, 265_000, TEMAN, 26),  # A1
        (1_000, 100_000, TEMAN, 100),  # A2
        (1_000, 57_500, TEMAN, 57),
        (1_000, 57_500, SAHABAT, 71),
        (1_000, 57_500, KELUARGA, 86),
        (1_000, 50_000, TEMAN, 50),
        (1_000, 999, TEMAN, 0),
        (1_000, 0, KELUARGA, 0),
    ],
)
def test_points_are_floored_once_at_the_end_e3(per_point: int, base: int, tier: Tier, points: int) -> None:
    assert points_earned(terms(per_point), plain_earning(Rupiah(base)), tier.multiplier_bp) == points


def test_a_sale_below_the_minimum_spend_wins_nothing_and_says_so_e7() -> None:
    award = award_for(terms(minimum=50_000), TEMAN, plain_earning(Rupiah(49_999)), Rupiah(49_999))
    assert award.points == 0
    assert award.why == (Because(Rule.BELOW_MINIMUM, (("spend", 49_999), ("minimum", 50_000))),)


def test_an_award_says_base_tier_and_terms() -> None:
    award = award_for(terms(), SAHABAT, plain_earning(Rupiah(57_500)), Rupiah(60_000))
    assert award.points == 71
    (because,) = award.why
    assert because.rule is Rule.AWARD
    assert because.fact("base") == 57_500
    assert because.fact("tier") == "Sahabat"


@given(st.lists(st.integers(0, 10**7), min_size=1, max_size=8), st.sampled_from(STARTING_TIERS))
def test_earning_in_one_sale_is_never_less_than_in_parts(parts: list[int], tier: Tier) -> None:
    whole = points_earned(terms(), plain_earning(Rupiah(sum(parts))), tier.multiplier_bp)
    assert whole >= sum(
        points_earned(terms(), plain_earning(Rupiah(part)), tier.multiplier_bp) for part in parts
    )


@pytest.mark.parametrize(
    ("won", "months", "last"),
    [
        (date(2026, 3, 1), 12, date(2027, 3, 31)),  # E6
        (date(2026, 2, 28), 12, date(2027, 2, 28)),
        (date(2027, 2, 10), 12, date(2028, 2, 29)),
        (date(2026, 10, 31), 1, date(2026, 11, 30)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2026, 10, 31), 0, None),
    ],
)
def test_points_are_good_to_the_end_of_their_month_x1(won: date, months: int, last: date | None) -> None:
    assert last_good_day(terms(months=months), won) == last


def test_reasons_come_back_as_they_were_stored() -> None:
    why = (Because(Rule.AWARD, (("tier", "Keluarga – 林"), ("points", 3))), Because(Rule.DEBT))
    assert why_from(why_text(why)) == why
    assert Points(3) == why[0].fact("points")


def test_what_campaigns_add_is_told_apart_from_the_rest() -> None:
    """(V3)"""
    doubled = Earning(Rupiah(57_500), 57_500 * 20_000, Points(5), ("Selasa dobel",))
    award = award_for(terms(), TEMAN, doubled, Rupiah(57_500))
    plain, campaign = award.why
    assert award.points == 115 + 5
    assert plain.fact("points") == 57
    assert campaign.fact("points") == 120 - 57
