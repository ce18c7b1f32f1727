"""Two programs at one shop's server: cash and close, guess and guess."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeAlias

import pytest

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.audit.service import AuditService
from pempek_pos.money.amount import Rupiah
from pempek_pos.staff.lockout import WrongSecret
from pempek_pos.staff.person import NewPerson
from pempek_pos.staff.service import StaffService
from pempek_pos.storage.database import Database
from pempek_pos.storage.engines import open_database
from pempek_pos.till.service import TillService
from pempek_pos.till.shift import CashCount, CashKind, Shift, ShiftOpenAlready, TillClosed
from tests.fixed_clock import FixedClock

PIN = "839152"
SHIFT = "shift-1"


class Program:
    """The services of one running program."""

    def __init__(self, database: Database) -> None:
        clock = FixedClock()
        self.database = database
        self.today = clock.today()
        self.audit = AuditService(database, clock)
        self.staff = StaffService(database, self.audit, clock)
        self.till = TillService(database, self.audit, clock)


There: TypeAlias = Callable[[Callable[[Program], object]], Future[object]]


@pytest.fixture
def engine() -> str:
    """Only a server has two programs; SQLite's file belongs to one."""
    return "postgres"


@pytest.fixture
def here(database: Database) -> Program:
    return Program(database)


@pytest.fixture
def siti(here: Program) -> Actor:
    owner = here.staff.begin_owner("p-ida", "Cek Ida", "ikan tenggiri", "A")
    here.staff.add_person(owner, NewPerson("p-siti", "Siti", Role.CASHIER, PIN))
    return here.staff.sign_in("p-siti", PIN, "A")


@pytest.fixture
def there(database_url: str) -> Iterator[There]:
    """Starts a deed in another program, which opens and closes the shop by itself."""

    def do(deed: Callable[[Program], object]) -> object:
        database = open_database(database_url)
        try:
            return deed(Program(database))
        finally:
            database.close()

    with ThreadPoolExecutor(1) as other:
        yield lambda deed: other.submit(do, deed)


def wait_for_a_waiter(database: Database) -> None:
    """Until the other program is held up by a lock of ours; at most ten seconds."""
    for _ in range(1_000):
        if database.value("SELECT COUNT(*) FROM pg_locks WHERE NOT granted"):
            return
        database.value("SELECT 1 FROM pg_sleep(0.01)")
    raise AssertionError("the other program waits for nothing")


def test_a_close_waits_for_the_sale_under_way_and_counts_its_cash(
    here: Program, siti: Actor, there: There
) -> None:
    here.till.open_shift(siti, SHIFT, Rupiah(0))
    with here.audit.command(siti, "check out", "sale-1"):
        here.till.take_in(siti, CashKind.SALE, Rupiah(57_500), "sale-1")
        closing = there(lambda other: other.till.close_shift(siti, SHIFT, CashCount({100: 575}), ""))
        wait_for_a_waiter(here.database)
    closed = closing.result()
    assert isinstance(closed, Shift)
    assert (closed.expected, closed.variance) == (57_500, 0)


def test_a_sale_that_waited_for_the_close_finds_the_till_closed(
    here: Program, siti: Actor, there: There
) -> None:
    def sell(other: Program) -> None:
        with other.audit.command(siti, "check out", "sale-1"):
            other.till.take_in(siti, CashKind.SALE, Rupiah(57_500), "sale-1")

    here.till.open_shift(siti, SHIFT, Rupiah(0))
    with here.database.transaction():
        here.till.close_shift(siti, SHIFT, CashCount({100: 0}), "")
        selling = there(sell)
        wait_for_a_waiter(here.database)
    with pytest.raises(TillClosed):
        selling.result()
    assert here.till.movements(SHIFT) == ()


def test_of_two_shifts_opened_at_once_the_second_is_refused(here: Program, siti: Actor, there: There) -> None:
    """(G9)"""
    with here.database.transaction():
        here.till.open_shift(siti, SHIFT, Rupiah(0))
        opening = there(lambda other: other.till.open_shift(siti, "shift-2", Rupiah(0)))
        wait_for_a_waiter(here.database)
    with pytest.raises(ShiftOpenAlready):
        opening.result()
    assert [shift.id for shift in here.till.shifts(here.today)] == [SHIFT]


def test_of_two_closes_at_once_the_first_count_stays(here: Program, siti: Actor, there: There) -> None:
    here.till.open_shift(siti, SHIFT, Rupiah(0))
    with here.database.transaction():
        here.till.close_shift(siti, SHIFT, CashCount({100: 3}), "first")
        closing = there(lambda other: other.till.close_shift(siti, SHIFT, CashCount({100: 9}), "second"))
        wait_for_a_waiter(here.database)
    assert closing.result() == here.till.shift(SHIFT)
    assert here.till.shift(SHIFT).note == "first"
    assert here.till.count(SHIFT) == CashCount({100: 3})


def test_wrong_tries_from_two_programs_add_up(here: Program, siti: Actor, there: There) -> None:
    def guess_twice(program: Program, till: str) -> None:
        for _ in range(2):
            with pytest.raises(WrongSecret):
                program.staff.sign_in(siti.staff_id, "000000", till)

    guessing = there(lambda other: guess_twice(other, "B"))
    guess_twice(here, "A")
    guessing.result()
    assert here.database.value("SELECT wrong_tries FROM staff WHERE id = ?", (siti.staff_id,)) == 4
