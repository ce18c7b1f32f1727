"""Commands of the drawer, on both engines (scenarios G2, G9, H9 to H12)."""

from datetime import date, timedelta

import pytest

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.audit.service import AuditService
from pempek_pos.errors import NotFound, Unusable
from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.staff.rights import NotAllowed
from pempek_pos.storage.database import Database
from pempek_pos.storage.refusals import UniqueBroken
from pempek_pos.till.service import TillService
from pempek_pos.till.shift import (
    CashCount,
    CashKind,
    CashTotals,
    CountNeeded,
    Shift,
    ShiftOpenAlready,
    TillClosed,
)
from tests.fixed_clock import FixedClock

TODAY = date(2026, 11, 23)
ONE = "shift-1"
TWO = "shift-2"


@pytest.fixture
def audit(database: Database, clock: FixedClock) -> AuditService:
    return AuditService(database, clock)


@pytest.fixture
def till(
    database: Database, audit: AuditService, clock: FixedClock, owner: Actor, cashier: Actor
) -> TillService:
    database.many(
        "INSERT INTO staff (id, name, role, active, wrong_tries, locked_until, joined_at)"
        " VALUES (?, ?, ?, 1, 0, 0, 0)",
        [(by.staff_id, by.name, by.role.value) for by in (owner, cashier)],
    )
    return TillService(database, audit, clock)


@pytest.fixture
def shift(till: TillService, cashier: Actor) -> Shift:
    return till.open_shift(cashier, ONE, Rupiah(200_000))


def kept(database: Database) -> list[object]:
    tables = ("shift", "shift_count", "cash_movement", "audit_entry")
    return [database.rows(f"SELECT * FROM {table}") for table in tables]


def counted(amount: int) -> CashCount:
    """`amount` (whole hundreds) in coins of a hundred."""
    return CashCount({100: amount // 100})


# Opening.


def test_a_shift_opens_with_a_float(till: TillService, cashier: Actor, clock: FixedClock) -> None:
    opened = till.open_shift(cashier, ONE, Rupiah(200_000))
    assert opened == Shift(ONE, "A", "Nyimas", clock.now(), TODAY, Rupiah(200_000), Rupiah(0))
    assert till.current("A") == till.shift(ONE) == opened
    assert till.current("B") is None
    assert till.expected(ONE) == 200_000


def test_opening_twice_with_one_id_changes_nothing(
    till: TillService, cashier: Actor, shift: Shift, database: Database
) -> None:
    before = kept(database)
    assert till.open_shift(cashier, ONE, Rupiah(999)) == shift
    assert kept(database) == before


def test_a_second_open_shift_at_a_till_is_refused(
    till: TillService, cashier: Actor, owner: Actor, shift: Shift, database: Database
) -> None:
    """(G9)"""
    before = kept(database)
    for by in (cashier, owner):
        with pytest.raises(ShiftOpenAlready) as running:
            till.open_shift(by, TWO, Rupiah(0))
        assert (running.value.till, running.value.opened_by) == ("A", "Nyimas")
    assert kept(database) == before


def test_another_till_has_a_shift_of_its_own(till: TillService, owner: Actor, shift: Shift) -> None:
    elsewhere = Actor(owner.staff_id, owner.name, owner.role, "B")
    assert till.open_shift(elsewhere, TWO, Rupiah(0)).till == "B"
    assert till.current("A") == shift


@pytest.mark.parametrize("amount", [-1, 10_000_000_000, 2**63])
def test_an_absurd_float_leaves_nothing(
    till: TillService, cashier: Actor, database: Database, amount: int
) -> None:
    before = kept(database)
    with pytest.raises(Unusable):
        till.open_shift(cashier, ONE, Rupiah(amount))
    assert kept(database) == before


# Paying in and out.


def test_cash_is_paid_in_and_out_for_a_reason(
    till: TillService, cashier: Actor, shift: Shift, clock: FixedClock
) -> None:
    put = till.pay_in(cashier, "m-1", Rupiah(50_000), " tambah \x00 receh ")
    clock.move(minutes=1)
    took = till.pay_out(cashier, "m-2", Rupiah(20_000), "es batu")
    assert (put.kind, put.amount, put.reason, put.by) == (CashKind.PAY_IN, 50_000, "tambah receh", "Nyimas")
    assert (took.kind, took.amount, took.at) == (CashKind.PAY_OUT, -20_000, clock.now())
    assert till.movements(ONE) == (put, took)
    assert till.totals(ONE) == CashTotals(Rupiah(0), Rupiah(0), Rupiah(50_000), Rupiah(-20_000))
    assert till.expected(ONE) == 230_000


def test_the_same_movement_twice_is_one_movement(
    till: TillService, cashier: Actor, shift: Shift, database: Database
) -> None:
    """(G2)"""
    first = till.pay_out(cashier, "m-1", Rupiah(20_000), "es batu")
    before = kept(database)
    assert till.pay_out(cashier, "m-1", Rupiah(20_000), "es batu") == first
    assert till.pay_in(cashier, "m-1", Rupiah(99_000), "other") == first
    assert kept(database) == before
    assert till.expected(ONE) == 180_000


def test_more_may_go_out_than_the_records_put_in(till: TillService, cashier: Actor) -> None:
    """(H10)"""
    till.open_shift(cashier, ONE, Rupiah(50_000))
    till.pay_out(cashier, "m-1", Rupiah(20_000), "es batu")
    assert till.expected(ONE) == 30_000
    till.close_shift(cashier, ONE, counted(0), "")
    till.open_shift(cashier, TWO, Rupiah(0))
    till.pay_out(cashier, "m-2", Rupiah(35_000), "ikan")
    till.pay_out(cashier, "m-3", Rupiah(15_000), "gas")
    assert till.expected(TWO) == -50_000


@pytest.mark.parametrize(
    ("amount", "reason"), [(0, "x"), (-1, "x"), (10_000_000_000, "x"), (1, ""), (1, " \x00 "), (1, "x" * 121)]
)
def test_a_movement_without_amount_or_reason_leaves_nothing(
    till: TillService, cashier: Actor, shift: Shift, database: Database, amount: int, reason: str
) -> None:
    before = kept(database)
    for pay in (till.pay_in, till.pay_out):
        with pytest.raises(Unusable):
            pay(cashier, "m-1", Rupiah(amount), reason)
    assert kept(database) == before


def test_nothing_moves_without_an_open_shift(till: TillService, cashier: Actor, database: Database) -> None:
    before = kept(database)
    with pytest.raises(TillClosed) as closed:
        till.pay_in(cashier, "m-1", Rupiah(1), "x")
    assert closed.value.till == "A"
    with pytest.raises(TillClosed):
        till.pay_out(cashier, "m-1", Rupiah(1), "x")
    assert kept(database) == before


# Cash of sales and refunds.


def test_a_sales_cash_joins_the_sales_command(
    till: TillService, cashier: Actor, shift: Shift, audit: AuditService, database: Database
) -> None:
    entries = database.value("SELECT COUNT(*) FROM audit_entry")
    with audit.command(cashier, "check out", "sale-1"):
        assert till.take_in(cashier, CashKind.SALE, Rupiah(57_500), "sale-1") == shift
    with audit.command(cashier, "refund", "refund-1"):
        till.take_in(cashier, CashKind.REFUND, Rupiah(-7_500), "refund-1")
    assert till.totals(ONE) == CashTotals(Rupiah(57_500), Rupiah(-7_500), Rupiah(0), Rupiah(0))
    assert [movement.source for movement in till.movements(ONE)] == ["sale-1", "refund-1"]
    assert till.expected(ONE) == 250_000
    assert database.value("SELECT COUNT(*) FROM audit_entry") == entries + 2


def test_cash_goes_back_with_the_sale_that_fails(
    till: TillService, cashier: Actor, shift: Shift, audit: AuditService, database: Database
) -> None:
    before = kept(database)
    with pytest.raises(NotFound), audit.command(cashier, "check out", "sale-1"):
        _sell_what_is_gone(till, cashier)
    assert kept(database) == before


def test_a_sale_without_cash_leaves_no_movement_but_needs_a_shift(
    till: TillService, cashier: Actor, audit: AuditService
) -> None:
    with pytest.raises(TillClosed), audit.command(cashier, "check out", "sale-1"):
        till.take_in(cashier, CashKind.SALE, Rupiah(0), "sale-1")
    shift = till.open_shift(cashier, ONE, Rupiah(0))
    with audit.command(cashier, "check out", "sale-1"):
        assert till.take_in(cashier, CashKind.SALE, Rupiah(0), "sale-1") == shift
    assert till.movements(ONE) == ()


def test_one_sale_cannot_put_its_cash_in_twice(
    till: TillService, cashier: Actor, shift: Shift, audit: AuditService, database: Database
) -> None:
    with audit.command(cashier, "check out", "sale-1"):
        till.take_in(cashier, CashKind.SALE, Rupiah(1_000), "sale-1")
    before = kept(database)
    with pytest.raises(UniqueBroken), audit.command(cashier, "check out", "sale-1"):
        till.take_in(cashier, CashKind.SALE, Rupiah(1_000), "sale-1")
    assert kept(database) == before


def test_taking_cash_outside_a_command_or_with_the_wrong_sign_is_a_bug(
    till: TillService, cashier: Actor, shift: Shift, database: Database
) -> None:
    before = kept(database)
    with pytest.raises(RuntimeError):
        till.take_in(cashier, CashKind.SALE, Rupiah(1_000), "sale-1")
    with pytest.raises(ValueError), database.transaction():
        till.take_in(cashier, CashKind.SALE, Rupiah(-1_000), "sale-1")
    assert kept(database) == before


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


def _sell_what_is_gone(till: TillService, by: Actor) -> None:
    till.take_in(by, CashKind.SALE, Rupiah(57_500), "sale-1")
    raise NotFound("reward", "r-1")
