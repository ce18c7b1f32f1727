"""Cash rounded to coins that exist (policy C1)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.money.amount import LARGEST, Rupiah
from pempek_pos.money.rounding import CashRounding, cash_rounded

AMOUNTS = st.integers(min_value=0, max_value=LARGEST).map(Rupiah)
COINS = {
    CashRounding.NONE: 1,
    CashRounding.DOWN_100: 100,
    CashRounding.NEAREST_100: 100,
    CashRounding.DOWN_500: 500,
    CashRounding.NEAREST_500: 500,
}


@pytest.mark.parametrize(
    ("rounding", "amount", "paid"),
    [
        (CashRounding.NEAREST_500, 1_200, 1_000),  # scenario H16
        (CashRounding.NEAREST_500, 1_300, 1_500),  # scenario H16
        (CashRounding.NEAREST_500, 1_250, 1_500),
        (CashRounding.NEAREST_500, 1_249, 1_000),
        (CashRounding.NEAREST_100, 765, 800),
        (CashRounding.NEAREST_100, 750, 800),
        (CashRounding.NEAREST_100, 749, 700),
        (CashRounding.DOWN_100, 57_599, 57_500),
        (CashRounding.DOWN_100, 99, 0),
        (CashRounding.DOWN_500, 57_999, 57_500),
        (CashRounding.NONE, 57_599, 57_599),
    ],
)
def test_cash_is_rounded_to_the_coin(rounding: CashRounding, amount: int, paid: int) -> None:
    assert cash_rounded(Rupiah(amount), rounding) == paid


@given(AMOUNTS, st.sampled_from(CashRounding))
def test_what_is_paid_is_whole_coins_and_less_than_a_coin_away(
    amount: Rupiah, rounding: CashRounding
) -> None:
    paid, coin = cash_rounded(amount, rounding), COINS[rounding]
    assert paid % coin == 0
    assert abs(paid - amount) < coin
    if "nearest" in rounding.value:
        assert 2 * abs(paid - amount) <= coin


@given(AMOUNTS, st.sampled_from([CashRounding.NONE, CashRounding.DOWN_100, CashRounding.DOWN_500]))
def test_rounding_down_never_takes_more_than_is_due(amount: Rupiah, rounding: CashRounding) -> None:
    assert cash_rounded(amount, rounding) <= amount


@given(AMOUNTS, st.sampled_from(CashRounding))
def test_what_is_rounded_stays_as_it_is(amount: Rupiah, rounding: CashRounding) -> None:
    paid = cash_rounded(amount, rounding)
    assert cash_rounded(paid, rounding) == paid
