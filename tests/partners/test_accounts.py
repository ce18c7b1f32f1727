"""Payments, repayments, opening balances: each works, an error leaves nothing
behind, asking twice changes nothing (M1, M3).
"""

from collections.abc import Callable, Sequence
from datetime import date

import pytest

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.errors import NotFound, Unusable
from pempek_pos.ids import new_id
from pempek_pos.money.amount import LARGEST, Rupiah
from pempek_pos.partners.account import (
    AccountKind,
    NotEnoughCredit,
    OverAllocated,
    PaymentMethod,
    PaymentWanted,
)
from pempek_pos.partners.paper import PaperKind
from pempek_pos.staff.rights import NotAllowed
from pempek_pos.till.shift import CashKind, TillClosed
from tests.database_dump import dump
from tests.fixed_clock import FixedClock
from tests.partners.deeds import manager, owing, refused, unchanged
from tests.shop_floor import Floor

CASH, TRANSFER = PaymentMethod.CASH, PaymentMethod.TRANSFER


# -- payments ------------------------------------------------------------------------------------------


def pay(floor: Floor, by: Actor, wanted: PaymentWanted) -> Callable[[], object]:
    return lambda: floor.shop.accounts.pay(by, wanted)


def wanted(
    partner_id: str,
    amount: int,
    method: PaymentMethod = TRANSFER,
    towards: Sequence[tuple[str, int]] = (),
    reference: str = "",
) -> PaymentWanted:
    named = tuple((claim_id, Rupiah(part)) for claim_id, part in towards)
    return PaymentWanted(new_id(), partner_id, Rupiah(amount), method, reference, "", "", named)


def test_cash_goes_into_the_drawer_and_a_transfer_does_not_m3(floor: Floor) -> None:
    ani = owing(floor, 5)
    paid = floor.pay(ani, 40_000, CASH)
    floor.pay(ani, 9_000)
    assert (paid.number, paid.payer, paid.left_as_credit) == ("KW-2026-00001", ani.name, 0)
    shift = floor.shop.till.current("K1")
    assert shift is not None
    moved = [(m.kind, m.amount, m.source) for m in floor.shop.till.movements(shift.id)]
    assert moved == [(CashKind.PAYMENT, 40_000, paid.id)]
    assert floor.shop.till.expected(shift.id) == 240_000
    assert floor.shop.accounts.balance(ani.id) == 50_000


def test_a_named_invoice_is_settled_before_the_oldest_m3(floor: Floor) -> None:
    ani = owing(floor, 1, 2)
    second = floor.shop.accounts.claims(ani.id)[1]
    paid = floor.shop.accounts.pay(floor.cashier, wanted(ani.id, 50_000, towards=[(second.entry_id, 39_600)]))
    assert dict(paid.settled) == {"F-2026-00001": 10_400, "F-2026-00002": 39_600}
    (left,) = floor.shop.accounts.claims(ani.id)
    assert (left.label, left.remaining) == ("F-2026-00001", 9_400)


def test_a_payment_twice_is_one_payment(floor: Floor) -> None:
    ani = owing(floor, 5)
    unchanged(floor, pay(floor, floor.cashier, wanted(ani.id, 40_000, CASH)))
    assert floor.shop.accounts.balance(ani.id) == 59_000


def test_a_payment_that_cannot_be_leaves_nothing_behind(floor: Floor) -> None:
    ani, other = owing(floor, 1), owing(floor, 1)
    by = floor.cashier
    (own,), (theirs,) = floor.shop.accounts.claims(ani.id), floor.shop.accounts.claims(other.id)
    served = Actor(by.staff_id, by.name, Role.COUNTER_STAFF, "K1")
    refused(floor, NotAllowed, pay(floor, served, wanted(ani.id, 1)))
    refused(floor, NotFound, pay(floor, by, wanted("nobody", 1)))
    refused(
        floor,
        Unusable,
        pay(floor, by, wanted(ani.id, 0)),
        pay(floor, by, wanted(ani.id, -1)),
        pay(floor, by, wanted(ani.id, LARGEST + 1)),
        pay(floor, by, wanted(ani.id, 1, reference="x" * 41)),
        pay(floor, by, wanted(ani.id, 900, towards=[(theirs.entry_id, 900)])),
        pay(floor, by, wanted(ani.id, 900, towards=[(own.entry_id, 901)])),
        pay(floor, by, wanted(ani.id, 900, towards=[(own.entry_id, 0)])),
    )
    refused(floor, OverAllocated, pay(floor, by, wanted(ani.id, 20_000, towards=[(own.entry_id, 19_801)])))
    away = Actor(by.staff_id, by.name, Role.CASHIER, "K9")
    refused(floor, TillClosed, pay(floor, away, wanted(ani.id, 1_000, CASH)))


# -- repayments ----------------------------------------------------------------------------------------


def test_unused_credit_is_paid_out_of_the_drawer_once(floor: Floor) -> None:
    ani = owing(floor, 1)
    floor.pay(ani, 50_000)
    accounts, repayment_id = floor.shop.accounts, new_id()
    unchanged(
        floor, lambda: accounts.repay(floor.owner, repayment_id, ani.id, Rupiah(30_000), (CASH, "tunai"))
    )
    assert (accounts.balance(ani.id), accounts.claims(ani.id)) == (-200, ())
    assert [lying.remaining for lying in accounts.credits(ani.id)] == [200]
    assert accounts.entries(ani.id)[0].kind is AccountKind.REPAYMENT
    assert floor.shop.database.value(
        "SELECT amount FROM cash_movement WHERE source = ?", (repayment_id,)
    ) == (-30_000)


def test_a_repayment_that_cannot_be_leaves_nothing_behind(floor: Floor) -> None:
    ani = owing(floor, 1)
    floor.pay(ani, 50_000)

    def repay(by: Actor, partner_id: str, amount: int, how: PaymentMethod = TRANSFER) -> Callable[[], object]:
        return lambda: floor.shop.accounts.repay(by, new_id(), partner_id, Rupiah(amount), (how, ""))

    refused(floor, NotAllowed, repay(manager(floor), ani.id, 1))
    refused(floor, NotFound, repay(floor.owner, "nobody", 1))
    refused(floor, Unusable, repay(floor.owner, ani.id, 0))
    refused(floor, NotEnoughCredit, repay(floor.owner, ani.id, 30_201))
    away = Actor(floor.owner.staff_id, "Cek Ida", Role.OWNER, "K9")
    refused(floor, TillClosed, repay(away, ani.id, 1, CASH))


# -- opening balances ----------------------------------------------------------------------------------


@pytest.mark.parametrize("amount", [75_000, -75_000])
def test_what_a_former_system_says_is_taken_over_once(floor: Floor, amount: int) -> None:
    ani, due = floor.partner(), date(2026, 11, 20)
    unchanged(floor, lambda: floor.shop.accounts.open_balance(floor.owner, ani.id, Rupiah(amount), due))
    assert floor.shop.accounts.balance(ani.id) == amount
    assert [claim.due_on for claim in floor.shop.accounts.claims(ani.id)] == ([due] if amount > 0 else [])


def test_an_opening_balance_that_cannot_be_leaves_nothing_behind(floor: Floor) -> None:
    ani, today = floor.partner(), floor.shop.clock.today()

    def open_with(by: Actor, partner_id: str, amount: int) -> Callable[[], object]:
        return lambda: floor.shop.accounts.open_balance(by, partner_id, Rupiah(amount), today)

    refused(floor, NotAllowed, open_with(manager(floor), ani.id, 1))
    refused(floor, NotFound, open_with(floor.owner, "nobody", 1))
    refused(floor, Unusable, open_with(floor.owner, ani.id, LARGEST + 1))
    before = dump(floor.shop.database)
    open_with(floor.owner, ani.id, 0)()
    assert dump(floor.shop.database) == before


# -- reading -------------------------------------------------------------------------------------------


def test_a_paper_is_found_by_its_number_however_it_is_written(floor: Floor) -> None:
    ani = owing(floor, 1)
    floor.pay(ani, 1_000)
    assert floor.shop.accounts.paper_by_label(" kw-2026-00001 ").kind is PaperKind.PAYMENT_RECEIPT
    assert {paper.label for paper in floor.shop.accounts.papers(ani.id)} == {
        "F-2026-00001",
        "SJ-2026-00001",
        "KW-2026-00001",
    }
    for unknown in (
        floor.shop.accounts.paper_by_label,
        floor.shop.accounts.claim,
        floor.shop.accounts.payment,
    ):
        with pytest.raises(NotFound):
            unknown("F-2026-00009")


def test_each_months_closing_is_the_next_months_opening_m5(floor: Floor, clock: FixedClock) -> None:
    ani = owing(floor, 5)
    clock.move(days=10)
    floor.pay(ani, 60_000)
    clock.move(days=30)
    months = [date(2026, 10, 1), date(2026, 11, 1), date(2026, 12, 1), date(2027, 1, 1)]
    drawn = [floor.shop.accounts.statements([ani], month)[0] for month in months]
    assert [(month.opening, month.closing) for month in drawn] == [
        (0, 0),
        (0, 99_000),
        (99_000, 39_000),
        (39_000, 39_000),
    ]
    assert [(month.invoices, month.payments, month.turnover) for month in drawn[1:3]] == [
        (99_000, 0, 99_000),
        (0, 60_000, 0),
    ]
    assert [month.ageing.owed for month in drawn] == [month.closing for month in drawn]
    assert floor.shop.accounts.ageing([ani.id])[ani.id].over_30 == 39_000
