"""Two programs at one shop's server and one account: the limit holds, papers have no gap (M2, M3, M6)."""

from collections.abc import Callable

import pytest

from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account import Payment, PaymentMethod, PaymentWanted
from pempek_pos.partners.partner import Partner
from pempek_pos.sales.on_account import PartnerTermsPassed
from tests.sales.test_two_at_once import at_once
from tests.shop_floor import Floor

ROUNDS = 5


@pytest.fixture
def engine() -> str:
    """Only a server has two programs; SQLite's file belongs to one."""
    return "postgres"


def deliver(ani: Partner, pieces: int) -> Callable[[Floor], object]:
    def deed(at: Floor) -> object:
        try:
            return at.deliver(ani, ("KSB", pieces)).number
        except PartnerTermsPassed:
            return None

    return deed


def labels(floor: Floor, kind: str) -> list[int]:
    return [
        number for (number,) in floor.shop.database.rows(
            "SELECT number FROM paper_number WHERE kind = ? ORDER BY number", (kind,)
        )
    ]  # fmt: skip


def test_of_two_invoices_that_do_not_both_fit_one_is_refused_m2(floor: Floor, database_url: str) -> None:
    sold = 0
    for _ in range(ROUNDS):
        ani = floor.partner(limit=30_000)
        outcomes = at_once(database_url, deliver(ani, 1), deliver(ani, 1))
        sold += sum(outcome is not None for outcome in outcomes)
        assert floor.shop.accounts.balance(ani.id) == 19_800
    assert sold == ROUNDS
    assert labels(floor, "invoice") == labels(floor, "delivery note") == list(range(1, ROUNDS + 1))


def test_one_payment_asked_for_at_two_tills_is_one_payment_m3(floor: Floor, database_url: str) -> None:
    ani = floor.partner()
    floor.deliver(ani, ("KSB", 10))
    for number in range(1, ROUNDS + 1):
        wanted = PaymentWanted(new_id(), ani.id, Rupiah(10_000), PaymentMethod.TRANSFER)

        def pay(at: Floor, wanted: PaymentWanted = wanted) -> Payment:
            return at.shop.accounts.pay(at.cashier, wanted)

        first, second = at_once(database_url, pay, pay)
        assert first == second
        assert floor.shop.accounts.balance(ani.id) == 198_000 - number * 10_000
    assert labels(floor, "payment receipt") == list(range(1, ROUNDS + 1))


def test_invoices_and_payments_of_two_tills_never_wait_for_each_other(
    floor: Floor, database_url: str
) -> None:
    ani, budi = floor.partner(), floor.partner("Budi")
    for _ in range(ROUNDS):
        at_once(
            database_url,
            lambda at: (at.deliver(ani, ("KSB", 1)), at.pay(budi, 1_000)),
            lambda at: (at.pay(ani, 19_800), at.deliver(budi, ("KSB", 1))),
        )
    assert floor.shop.accounts.balance(ani.id) == 0
    assert floor.shop.accounts.balance(budi.id) == ROUNDS * 18_800
    assert labels(floor, "invoice") == labels(floor, "payment receipt") == list(range(1, 2 * ROUNDS + 1))
