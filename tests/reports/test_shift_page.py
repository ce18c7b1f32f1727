"""The page of a shift, on both engines: blind until it is closed."""

import pytest

from pempek_pos.errors import NotFound
from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.sales.tender import Tender, TenderKind
from pempek_pos.staff.rights import NotAllowed
from pempek_pos.till.shift import CashCount, CashKind
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor


def test_a_closed_shift_tells_its_whole_day(floor: Floor, clock: FixedClock) -> None:
    shop, by = floor.shop, floor.cashier
    shift = shop.till.current("K1")
    assert shift
    floor.sell(floor.basket(("KSB", 2)), Tender(TenderKind.CASH, Rupiah(50_000)))
    floor.sell(floor.basket(("ADA", 1)))
    shop.till.pay_in(by, new_id(), Rupiah(25_000), "uang kecil")
    clock.move(minutes=5)
    shop.till.pay_out(by, new_id(), Rupiah(9_000), "es batu")
    clock.move(hours=14, minutes=30)
    shop.till.close_shift(by, shift.id, CashCount({100_000: 2, 50_000: 1, 5_000: 2}), "kurang sedikit")
    page = shop.reports.shift_page(by, shift.id)
    assert (page.shift.opening_float, page.expected, page.shift.counted) == (200_000, 260_000, 260_000)
    assert page.shift.variance == 0
    assert (page.cash.sales, page.cash.paid_in, page.cash.paid_out) == (44_000, 25_000, -9_000)
    assert [(moved.kind, moved.amount, moved.reason) for moved in page.paid] == [
        (CashKind.PAY_IN, 25_000, "uang kecil"),
        (CashKind.PAY_OUT, -9_000, "es batu"),
    ]
    assert page.counted.total == 260_000
    assert {tender.kind: tender.amount for tender in page.tenders} == {
        TenderKind.CASH: 44_000,
        TenderKind.QRIS: 4_000,
    }
    assert (page.turnover.net, page.turnover.sales) == (48_000, 2)


def test_the_other_tills_sales_stay_out(floor: Floor) -> None:
    floor.sell(floor.basket(("ADA", 1)))
    other = floor.shop.till.current("K2")
    assert other
    assert floor.shop.reports.shift_page(floor.owner, other.id).turnover.sales == 0


def test_who_still_has_to_count_does_not_see_what_is_expected(floor: Floor) -> None:
    shift = floor.shop.till.current("K1")
    assert shift
    with pytest.raises(NotAllowed):
        floor.shop.reports.shift_page(floor.cashier, shift.id)
    page = floor.shop.reports.shift_page(floor.owner, shift.id)
    assert (page.expected, page.counted.total) == (200_000, 0)


def test_an_unknown_shift_is_not_found(floor: Floor) -> None:
    with pytest.raises(NotFound):
        floor.shop.reports.shift_page(floor.owner, "no such shift")
