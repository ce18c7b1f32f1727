"""Commands of the drawer, on both engines (scenarios G2, G9, H9 to H12)."""

import pytest

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.errors import NotFound, Unusable
from pempek_pos.money.amount import Rupiah
from pempek_pos.storage.database import Database
from pempek_pos.storage.refusals import UniqueBroken
from pempek_pos.till.service import TillService
from pempek_pos.till.shift import (
    CashKind,
    CashTotals,
    Shift,
    ShiftOpenAlready,
    TillClosed,
)
from tests.fixed_clock import FixedClock
from tests.till.cash import ONE, TODAY, TWO, counted, kept

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
    till: TillService, cashier: Actor, shift: Shift, audit: AuditService, clock: FixedClock
) -> None:
    database = till._database
    entries = database.value("SELECT COUNT(*) FROM audit_entry")
    with audit.command(cashier, "check out", "sale-1"):
        assert till.take_in(cashier, CashKind.SALE, Rupiah(57_500), "sale-1") == shift
    clock.move(seconds=1)
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


def _sell_what_is_gone(till: TillService, by: Actor) -> None:
    till.take_in(by, CashKind.SALE, Rupiah(57_500), "sale-1")
    raise NotFound("reward", "r-1")
