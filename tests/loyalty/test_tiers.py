"""Which tier a member holds: the scenarios F."""

from datetime import date

import pytest

from pempek_pos.loyalty.programme import Programme, Tier
from pempek_pos.loyalty.tiers import standing_at, tier_at, window_start
from pempek_pos.money.amount import Rupiah

METALS = Programme(
    "t",
    date(2026, 1, 1),
    Rupiah(1_000),
    Rupiah(0),
    Rupiah(20),
    12,
    (
        Tier(0, "Bronze", Rupiah(0), 10_000),
        Tier(1, "Silver", Rupiah(10_000), 12_500),
        Tier(2, "Gold", Rupiah(20_000), 15_000),
    ),
)


@pytest.mark.parametrize(
    ("before", "sale", "tier"),
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
def test_thresholds_decide_the_tier_x3(before: int, sale: int, tier: str) -> None:
    assert tier_at(METALS, Rupiah(before + sale)).name == tier


def test_net_refunds_below_zero_still_hold_the_lowest_tier() -> None:
    assert tier_at(METALS, Rupiah(-5_000)).name == "Bronze"


def test_a_standing_names_what_the_next_tier_needs() -> None:
    standing = standing_at(METALS, Rupiah(12_500))
    assert (standing.tier.name, standing.missing) == ("Silver", 7_500)
    assert standing.next_tier is METALS.tiers[2]
    assert standing_at(METALS, Rupiah(20_000)).next_tier is None


def test_the_window_is_the_trailing_twelve_months() -> None:
    assert window_start(date(2026, 11, 23)) == date(2025, 11, 23)
    assert window_start(date(2028, 2, 29)) == date(2027, 2, 28)
