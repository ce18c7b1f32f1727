"""What should be in the drawer, and what counts as a count."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.errors import Unusable
from pempek_pos.money.amount import LARGEST, Rupiah
from pempek_pos.till.drawer import (
    business_day,
    check_count,
    check_float,
    check_movement,
    check_sign,
    expected_cash,
)
from pempek_pos.till.shift import DENOMINATIONS, CashCount, CashKind, CashTotals, CountNeeded

TODAY = date(2026, 11, 23)


def totals(sales: int = 0, refunds: int = 0, paid_in: int = 0, paid_out: int = 0) -> CashTotals:
    return CashTotals(Rupiah(sales), Rupiah(refunds), Rupiah(paid_in), Rupiah(paid_out))


@pytest.mark.parametrize(
    ("opening", "moved", "expected"),
    [
        (50, totals(paid_out=-20), 30),  # scenario H10
        (0, totals(paid_out=-50), -50),  # scenario H10
        (0, totals(paid_in=100), 100),  # scenario H9
        (100, totals(sales=20), 120),  # scenario H9
        (100, totals(sales=500, refunds=-70, paid_in=10, paid_out=-40), 500),
    ],
)
def test_the_drawer_should_hold_the_float_and_what_moved(
    opening: int, moved: CashTotals, expected: int
) -> None:
    assert expected_cash(Rupiah(opening), moved) == expected


@given(st.dictionaries(st.sampled_from(DENOMINATIONS), st.integers(0, 9_000), min_size=1))
def test_a_count_is_worth_its_pieces(pieces: dict[int, int]) -> None:
    count = CashCount(pieces)
    check_count(count)
    assert count.total == sum(value for value, number in pieces.items() for _ in range(number))


def test_nothing_counted_is_no_count_but_an_empty_drawer_is() -> None:
    """(scenario H9)"""
    with pytest.raises(CountNeeded):
        check_count(CashCount({}))
    check_count(CashCount({100: 0}))


@pytest.mark.parametrize(
    ("pieces", "field"),
    [({25_000: 1}, "denomination"), ({0: 1}, "denomination"), ({-100: 1}, "denomination"),
     ({100: -1}, "pieces"), ({100: 100_001}, "pieces"), ({100_000: 100_000}, "count")],
)  # fmt: skip
def test_a_count_of_what_does_not_exist_is_refused(pieces: dict[int, int], field: str) -> None:
    with pytest.raises(Unusable) as refused:
        check_count(CashCount(pieces))
    assert refused.value.field == field


@pytest.mark.parametrize("amount", [-1, LARGEST + 1, 2**63])
def test_an_absurd_float_is_refused(amount: int) -> None:
    with pytest.raises(Unusable):
        check_float(amount)


@pytest.mark.parametrize("amount", [0, -1, LARGEST + 1])
def test_an_absurd_movement_is_refused(amount: int) -> None:
    with pytest.raises(Unusable):
        check_movement(amount)


def test_the_bounds_themselves_are_taken() -> None:
    check_float(0)
    check_float(LARGEST)
    check_movement(1)
    check_movement(LARGEST)


@pytest.mark.parametrize(
    ("kind", "amount"),
    [(CashKind.SALE, -1), (CashKind.REFUND, 1), (CashKind.PAY_IN, 1), (CashKind.PAY_OUT, -1)],
)
def test_cash_of_the_wrong_sign_or_kind_is_a_bug(kind: CashKind, amount: int) -> None:
    with pytest.raises(ValueError):
        check_sign(kind, amount)


@pytest.mark.parametrize(
    ("last", "day"),
    [
        (None, TODAY),
        (date(2026, 11, 22), TODAY),
        (TODAY, TODAY),
        (date(2026, 11, 24), date(2026, 11, 24)),  # the clock was set back a day: no earlier day opens again
        (date(2026, 11, 30), date(2026, 11, 30)),
        (date(2026, 12, 1), TODAY),  # too far ahead: the wrong clock was the last one
        (date(2030, 1, 1), TODAY),
    ],
)
def test_a_small_setback_of_the_clock_opens_no_earlier_day(last: date | None, day: date) -> None:
    """(promise J1)"""
    assert business_day(TODAY, last) == day
