"""How a bill is paid: cash rounding, change, several tenders (policies C1, C2, P6)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.errors import Unusable
from pempek_pos.money.amount import Rupiah
from pempek_pos.money.rounding import CashRounding
from pempek_pos.sales.tender import (
    NotEnoughTendered,
    Taken,
    Tender,
    TenderKind,
    TooMuchTendered,
    cash_due,
    settle,
)

DOWN = CashRounding.DOWN_100


def cash(amount: int) -> Tender:
    return Tender(TenderKind.CASH, Rupiah(amount))


def qris(amount: int, reference: str = "") -> Tender:
    return Tender(TenderKind.QRIS, Rupiah(amount), reference)


def test_cash_is_rounded_down_and_change_given_c1() -> None:
    paid = settle(Rupiah(57_550), (cash(100_000),), DOWN)
    assert (paid.due, paid.rounding, paid.change) == (57_500, -50, 42_500)


def test_a_qris_bill_is_never_rounded_c1() -> None:
    paid = settle(Rupiah(57_550), (qris(57_550),), DOWN)
    assert (paid.due, paid.rounding, paid.change) == (57_550, 0, 0)


def test_only_the_cash_part_is_rounded_c1() -> None:
    paid = settle(Rupiah(57_550), (qris(20_033), cash(40_000)), DOWN)
    assert (paid.due, paid.rounding, paid.change) == (57_533, -17, 2_500)


def test_rounding_to_the_nearest_may_add() -> None:
    assert settle(Rupiah(57_560), (cash(60_000),), CashRounding.NEAREST_100).due == 57_600


def test_a_free_bill_needs_no_tender() -> None:
    assert settle(Rupiah(0), (), DOWN).taken == ()


def test_missing_money_is_named() -> None:
    with pytest.raises(NotEnoughTendered) as refused:
        settle(Rupiah(57_550), (qris(20_000), cash(30_000)), DOWN)
    assert refused.value.missing == 7_500
    with pytest.raises(NotEnoughTendered) as refused:
        settle(Rupiah(57_550), (qris(20_000),), DOWN)
    assert refused.value.missing == 37_550


def test_only_cash_can_exceed_what_is_due_c2() -> None:
    with pytest.raises(TooMuchTendered) as refused:
        settle(Rupiah(50_000), (qris(60_000),), DOWN)
    assert refused.value.excess == 10_000


def test_change_is_only_up_to_the_cash_given_c2() -> None:
    paid = settle(Rupiah(50_000), (qris(50_000), cash(20_000)), DOWN)
    assert paid.change == 20_000


def test_the_same_tender_twice_is_one_line() -> None:
    paid = settle(Rupiah(50_000), (qris(20_000), qris(30_000)), DOWN)
    assert paid.taken == (Taken(TenderKind.QRIS, Rupiah(50_000), Rupiah(50_000), Rupiah(0)),)


@pytest.mark.parametrize("reference", ["4111 1111 1111 1111", "4111-1111-1111-1111", "x" * 41])
def test_card_numbers_and_long_references_are_refused_p6(reference: str) -> None:
    with pytest.raises(Unusable):
        settle(Rupiah(1_000), (Tender(TenderKind.CARD, Rupiah(1_000), reference),), DOWN)


@pytest.mark.parametrize("amount", [0, -1, 10**10])
def test_absurd_tenders_are_refused(amount: int) -> None:
    with pytest.raises(Unusable):
        settle(Rupiah(1_000), (cash(amount),), DOWN)


@given(st.integers(0, 10**8), st.integers(0, 10**8), st.sampled_from(CashRounding))
def test_what_is_taken_is_what_is_due(net: int, by_qris: int, rounding: CashRounding) -> None:
    by_qris = min(net, by_qris)
    parts = (qris(by_qris),) if by_qris else ()
    missing = cash_due(Rupiah(net), parts, rounding)
    tenders = (*parts, cash(missing + 5_000))
    paid = settle(Rupiah(net), tenders, rounding)
    assert sum(taken.amount for taken in paid.taken) == paid.due == net + paid.rounding
    assert paid.change == 5_000
