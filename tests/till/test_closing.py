"""Closing a shift and what is final about it, on both engines (scenarios G2, H9 to H12; F1)."""

from datetime import timedelta

import pytest

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.errors import NotFound, Unusable
from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.staff.rights import NotAllowed
from pempek_pos.storage.database import Database
from pempek_pos.till.service import TillService
from pempek_pos.till.shift import (
    CashCount,
    CashKind,
    CountNeeded,
    Shift,
    TillClosed,
)
from tests.fixed_clock import FixedClock
from tests.till.cash import ONE, TODAY, TWO, counted, kept

# Closing.


def test_a_shift_closes_with_a_count_and_then_tells_what_was_expected(
    till: TillService, cashier: Actor, owner: Actor, shift: Shift, clock: FixedClock
) -> None:
    till.pay_in(cashier, "m-1", Rupiah(50_000), "receh")
    assert (shift.expected, shift.counted, shift.variance) == (None, None, None)
    assert till.current("A") == shift
    clock.move(hours=8)
    count = CashCount({100_000: 2, 20_000: 2, 5_000: 1, 500: 8, 200: 0})
    closed = till.close_shift(owner, ONE, count, " lembar robek ")
    assert (closed.counted, closed.expected, closed.variance) == (249_000, 250_000, -1_000)
    assert (closed.closed_by, closed.closed_at, closed.note) == ("Cek Ida", clock.now(), "lembar robek")
    assert till.count(ONE) == count
    assert till.current("A") is None
    assert till.last_closed("A") == till.shift(ONE) == closed
    assert till.expected(ONE) == 250_000


def test_a_close_without_a_count_is_refused(till: TillService, cashier: Actor, database: Database) -> None:
    """(H9)"""
    till.open_shift(cashier, ONE, Rupiah(0))
    till.pay_in(cashier, "m-1", Rupiah(10_000), "modal")
    assert till.close_shift(cashier, ONE, counted(10_000), "").variance == 0
    second = till.open_shift(cashier, TWO, Rupiah(10_000))
    assert (second.opening_expected, second.opening_difference) == (10_000, 0)
    with database.transaction():
        till.take_in(cashier, CashKind.SALE, Rupiah(2_000), "sale-1")
    before = kept(database)
    with pytest.raises(CountNeeded):
        till.close_shift(cashier, TWO, CashCount({}), "")
    assert kept(database) == before
    assert till.close_shift(cashier, TWO, counted(12_000), "").variance == 0


def test_a_float_that_is_not_what_the_last_close_left_shows(till: TillService, cashier: Actor) -> None:
    """(H12)"""
    till.open_shift(cashier, ONE, Rupiah(100_000))
    till.close_shift(cashier, ONE, counted(100_000), "")
    till.open_shift(cashier, TWO, Rupiah(80_000))
    closed = till.close_shift(cashier, TWO, counted(80_000), "")
    assert (closed.opening_expected, closed.opening_difference, closed.variance) == (100_000, -20_000, 0)


def test_closing_twice_changes_nothing(
    till: TillService, cashier: Actor, shift: Shift, database: Database, clock: FixedClock
) -> None:
    closed = till.close_shift(cashier, ONE, counted(200_000), "")
    before = kept(database)
    clock.move(minutes=5)
    assert till.close_shift(cashier, ONE, counted(100), "again") == closed
    assert kept(database) == before


@pytest.mark.parametrize("pieces", [{25_000: 1}, {100: -1}, {100: 100_001}])
def test_a_count_of_what_does_not_exist_leaves_nothing(
    till: TillService, cashier: Actor, shift: Shift, database: Database, pieces: dict[int, int]
) -> None:
    before = kept(database)
    with pytest.raises(Unusable):
        till.close_shift(cashier, ONE, CashCount(pieces), "")
    with pytest.raises(Unusable):
        till.close_shift(cashier, ONE, counted(200_000), "x" * 301)
    assert kept(database) == before


def test_an_unknown_shift_is_not_found(till: TillService, cashier: Actor) -> None:
    for ask in (lambda: till.shift("?"), lambda: till.expected("?")):
        with pytest.raises(NotFound):
            ask()
    with pytest.raises(NotFound):
        till.close_shift(cashier, "?", counted(0), "")


def test_a_closed_shift_takes_no_more_cash(till: TillService, cashier: Actor, shift: Shift) -> None:
    till.close_shift(cashier, ONE, counted(200_000), "")
    with pytest.raises(TillClosed):
        till.pay_in(cashier, "m-1", Rupiah(1), "late")


# Rights, days, and what is final.


@pytest.mark.parametrize("role", [Role.COUNTER_STAFF, Role.CUSTOMER_SERVICE])
def test_the_drawer_is_for_those_who_run_a_till(
    till: TillService, cashier: Actor, shift: Shift, database: Database, role: Role
) -> None:
    """(P1)"""
    by, before = Actor(cashier.staff_id, cashier.name, role, "A"), kept(database)
    with pytest.raises(NotAllowed):
        till.open_shift(by, TWO, Rupiah(0))
    with pytest.raises(NotAllowed):
        till.pay_in(by, "m-1", Rupiah(1), "x")
    with pytest.raises(NotAllowed):
        till.pay_out(by, "m-1", Rupiah(1), "x")
    with pytest.raises(NotAllowed):
        till.close_shift(by, ONE, counted(0), "")
    assert kept(database) == before


def test_a_shift_past_midnight_belongs_to_the_day_it_opened(
    till: TillService, cashier: Actor, clock: FixedClock
) -> None:
    clock.move(hours=13, minutes=59)
    till.open_shift(cashier, ONE, Rupiah(0))
    clock.move(hours=3)
    closed = till.close_shift(cashier, ONE, counted(0), "")
    assert (closed.business_date, closed.closed_at) == (TODAY, clock.now())
    assert till.shifts(TODAY) == (closed,)
    assert till.shifts(TODAY + timedelta(days=1)) == ()


def test_a_days_shifts_stand_by_till_then_in_their_order(
    till: TillService, cashier: Actor, clock: FixedClock
) -> None:
    made = []
    for at in ("B", "A", "A"):
        by = Actor(cashier.staff_id, cashier.name, cashier.role, at)
        opened = till.open_shift(by, new_id(), Rupiah(0))
        made.append(till.close_shift(by, opened.id, counted(0), ""))
        clock.move(hours=1)
    assert till.shifts(TODAY) == (made[1], made[2], made[0])
    assert till.last_closed("A") == made[2]
    assert till.last_closed("C") is None


def test_a_clock_set_back_opens_no_earlier_day(till: TillService, cashier: Actor, clock: FixedClock) -> None:
    """(J1)"""
    till.open_shift(cashier, ONE, Rupiah(0))
    till.close_shift(cashier, ONE, counted(700), "")
    clock.move(days=-1)
    again = till.open_shift(cashier, TWO, Rupiah(700))
    assert (again.business_date, again.opening_difference) == (TODAY, 0)


def test_cash_movements_are_final(
    till: TillService, cashier: Actor, shift: Shift, database: Database
) -> None:
    """(F1)"""
    till.pay_in(cashier, "m-1", Rupiah(50_000), "receh")
    for deed in ("UPDATE cash_movement SET amount = 1", "DELETE FROM cash_movement"):
        with pytest.raises(Exception, match="final"):
            database.run(deed)
    assert till.expected(ONE) == 250_000
