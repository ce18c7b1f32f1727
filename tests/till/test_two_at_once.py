"""Two programs at one shop's server: cash and close, guess and guess."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor

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
from pempek_pos.till.shift import CashCount, CashKind, Shift, TillClosed
from tests.fixed_clock import FixedClock

PIN = "839152"
SHIFT = "shift-1"


class Program:
    """The services of one running program."""

    def __init__(self, database: Database) -> None:
        clock = FixedClock()
        self.database = database
        self.audit = AuditService(database, clock)
        self.staff = StaffService(database, self.audit, clock)
        self.till = TillService(database, self.audit, clock)


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
def there(database_url: str) -> Iterator[Callable[[Callable[[Program], object]], Future[object]]]:
    """Starts a deed in another program, which opens and closes the shop by itself."""

    def do(deed: Callable[[Program], object]) -> object:
        database = open_database(database_url)
        try:
            return deed(Program(database))
        finally:
            database.close()

    with ThreadPoolExecutor(1) as other:
        yield lambda deed: other.submit(do, deed)


def test_a_close_waits_for_the_sale_under_way_and_counts_its_cash(
    here: Program, siti: Actor, there: Callable[[Callable[[Program], object]], Future[object]]
) -> None:
    here.till.open_shift(siti, SHIFT, Rupiah(0))
    with here.audit.command(siti, "check out", "sale-1"):
        here.till.take_in(siti, CashKind.SALE, Rupiah(57_500), "sale-1")
        closing = there(lambda other: other.till.close_shift(siti, SHIFT, CashCount({100: 575}), ""))
    closed = closing.result()
    assert isinstance(closed, Shift)
    assert (closed.expected, closed.variance) == (57_500, 0)


def test_a_sale_that_waited_for_the_close_finds_the_till_closed(
    here: Program, siti: Actor, there: Callable[[Callable[[Program], object]], Future[object]]
) -> None:
    def sell(other: Program) -> None:
        with other.audit.command(siti, "check out", "sale-1"):
            other.till.take_in(siti, CashKind.SALE, Rupiah(57_500), "sale-1")

    here.till.open_shift(siti, SHIFT, Rupiah(0))
    with here.database.transaction():
        here.till.close_shift(siti, SHIFT, CashCount({100: 0}), "")
        selling = there(sell)
    with pytest.raises(TillClosed):
        selling.result()
    assert here.till.movements(SHIFT) == ()


def test_wrong_tries_from_two_programs_add_up(
    here: Program, siti: Actor, there: Callable[[Callable[[Program], object]], Future[object]]
) -> None:
    def guess_twice(program: Program, till: str) -> None:
        for _ in range(2):
            with pytest.raises(WrongSecret):
                program.staff.sign_in(siti.staff_id, "000000", till)

    guessing = there(lambda other: guess_twice(other, "B"))
    guess_twice(here, "A")
    guessing.result()
    assert here.database.value("SELECT wrong_tries FROM staff WHERE id = ?", (siti.staff_id,)) == 4
