"""Which price is in force (policy C4)."""

import csv
from datetime import date
from pathlib import Path

import pytest

from pempek_pos.catalog.price_list import (
    HIGHEST_PRICE,
    DatedPrice,
    PriceTier,
    checked_price,
    partner_price,
    price_on,
)
from pempek_pos.errors import Unusable
from pempek_pos.money.amount import Rupiah

MENU = Path(__file__).parents[2] / "resources" / "menu.csv"
MARCH, APRIL = date(2026, 3, 1), date(2026, 4, 1)


def price(tier: PriceTier, day: date, amount: int) -> DatedPrice:
    return DatedPrice(tier, day, Rupiah(amount))


def test_nothing_is_in_force_before_the_first_price() -> None:
    assert price_on([price(PriceTier.RETAIL, APRIL, 4_000)], PriceTier.RETAIL, MARCH) is None
    assert price_on([price(PriceTier.RETAIL, APRIL, 4_000)], PriceTier.AGEN, MARCH) is None
    assert price_on([], PriceTier.RETAIL, MARCH) is None


def test_a_price_counts_from_its_first_day() -> None:
    prices = [price(PriceTier.RETAIL, MARCH, 4_000), price(PriceTier.RETAIL, APRIL, 4_500)]
    assert price_on(prices, PriceTier.RETAIL, date(2026, 3, 31)) == 4_000
    assert price_on(prices, PriceTier.RETAIL, APRIL) == 4_500


def test_of_two_prices_for_a_day_the_one_set_later_counts() -> None:
    prices = [price(PriceTier.RETAIL, APRIL, 4_500), price(PriceTier.RETAIL, APRIL, 4_400)]
    assert price_on(prices, PriceTier.RETAIL, APRIL) == 4_400


def test_a_price_set_later_for_an_earlier_day_does_not_hide_a_newer_one() -> None:
    prices = [price(PriceTier.RETAIL, APRIL, 4_500), price(PriceTier.RETAIL, MARCH, 4_000)]
    assert price_on(prices, PriceTier.RETAIL, APRIL) == 4_500


def test_a_named_partner_price_stays_when_the_counter_price_moves() -> None:
    prices = [
        price(PriceTier.RETAIL, MARCH, 4_000),
        price(PriceTier.RESELLER, MARCH, 3_600),
        price(PriceTier.RETAIL, APRIL, 5_000),
    ]
    assert price_on(prices, PriceTier.RESELLER, APRIL) == 3_600
    assert price_on(prices, PriceTier.AGEN, APRIL) == 4_300


@pytest.mark.parametrize(
    ("tier", "retail", "paid"),
    [
        (PriceTier.RESELLER, 4_000, 3_600),
        (PriceTier.RESELLER, 4_500, 4_100),
        (PriceTier.AGEN, 25_000, 21_300),
        (PriceTier.AGEN, 4_500, 3_800),
        (PriceTier.DISTRIBUTOR, 25_000, 20_000),
        (PriceTier.DISTRIBUTOR, 0, 0),
    ],
)
def test_an_unnamed_partner_price_follows_the_counter_price(tier: PriceTier, retail: int, paid: int) -> None:
    """Policy C4: 10, 15, 20 % less, to the nearest Rp100."""
    assert price_on([price(PriceTier.RETAIL, MARCH, retail)], tier, APRIL) == paid


def test_the_shipped_menu_names_the_prices_the_percentages_give() -> None:
    with MENU.open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["agen_price"]]
    assert len(rows) == 28
    for row in rows:
        retail = Rupiah(int(row["price"]))
        named = [int(row[f"{tier}_price"]) for tier in ("reseller", "agen", "distributor")]
        tiers = (PriceTier.RESELLER, PriceTier.AGEN, PriceTier.DISTRIBUTOR)
        assert [partner_price(retail, tier) for tier in tiers] == named, row["code"]


@pytest.mark.parametrize("amount", [-1, HIGHEST_PRICE + 1, 2**63])
def test_absurd_prices_are_refused(amount: int) -> None:
    with pytest.raises(Unusable):
        checked_price(amount)
