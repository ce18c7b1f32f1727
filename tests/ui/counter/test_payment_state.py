"""What the money on the table comes to."""

import pytest

from pempek_pos.loyalty.accrual import plain_earning
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.money.rounding import CashRounding
from pempek_pos.sales.pricing import Price
from pempek_pos.sales.quote import Quote
from pempek_pos.sales.tender import Tender, TenderKind, TooMuchTendered
from ui.counter.payment_state import PaymentState


def _owing(net: int) -> PaymentState:
    money = Rupiah(net)
    price = Price((), (), (), money, Rupiah(0), money, plain_earning(money), Points(0))
    return PaymentState(Quote(price, None), "", CashRounding.DOWN_100)


def test_nothing_typed_is_exactly_what_is_left() -> None:
    state = _owing(50_050)
    assert state.left == 50_000
    assert state.offered == (Tender(TenderKind.CASH, Rupiah(50_000)),)
    settled = state.outcome().settlement
    assert settled is not None
    assert (settled.due, settled.rounding, settled.change) == (50_000, -50, 0)


def test_only_the_rest_in_cash_is_rounded_c1() -> None:
    paid = (Tender(TenderKind.QRIS, Rupiah(20_020)),)
    state = PaymentState(_owing(50_050).quote, "", CashRounding.DOWN_100, tenders=paid)
    assert (state.left_before_rounding, state.left) == (30_030, 30_000)


@pytest.mark.parametrize(("typed", "missing"), [(10_000, 40_000), (49_999, 1)])
def test_what_is_missing_is_told(typed: int, missing: int) -> None:
    state = PaymentState(_owing(50_000).quote, "", CashRounding.DOWN_100, typed=Rupiah(typed))
    assert state.outcome().missing == missing


def test_only_cash_may_be_more_c2() -> None:
    state = PaymentState(
        _owing(50_000).quote, "", CashRounding.DOWN_100, kind=TenderKind.CARD, typed=Rupiah(60_000)
    )
    assert isinstance(state.outcome().problem, TooMuchTendered)


def test_a_bill_of_nothing_needs_no_tender() -> None:
    state = _owing(0)
    assert state.offered == ()
    assert state.outcome().settlement is not None
    assert state.quote.spent == Points(0)
