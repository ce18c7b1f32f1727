"""The self-check finds nothing in true books of partners, and names what was altered, on both engines."""

import pytest

from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.partner_points.terms import PartnerProgramme
from pempek_pos.partners.account import PaymentMethod
from pempek_pos.reports.checks import Check
from tests.reports.test_self_check import broken, unguarded
from tests.shop_floor import Floor


def traded(floor: Floor) -> None:
    """A bit of everything: invoices with and without a down payment, payments, goods back, a write-off."""
    ani = floor.partner()
    sale = floor.deliver(ani, ("KSB", 5), down=20_000)
    floor.deliver(ani, ("KSB", 2))
    floor.pay(ani, 30_000, PaymentMethod.CASH)
    floor.refund(sale, (1, 2))
    (claim, *_) = floor.shop.accounts.claims(ani.id)
    floor.shop.accounts.write_off(floor.owner, new_id(), claim.entry_id, Rupiah(600), ("pembulatan", None))
    floor.pay(ani, 90_000)
    how = (PaymentMethod.CASH, "")
    floor.shop.accounts.repay(floor.owner, new_id(), ani.id, Rupiah(1_000), how)


def test_true_books_of_partners_hold(floor: Floor) -> None:
    traded(floor)
    assert broken(floor) == {}


TAMPERING: list[tuple[Check, str, str]] = [
    (
        Check.PARTNERS_ARE_LEDGER,
        "partner_account",
        "UPDATE partner_account SET balance = balance + 1",
    ),
    (Check.PARTNERS_ARE_LEDGER, "partner_account", "DELETE FROM partner_account"),
    (
        Check.PARTNERS_ARE_LEDGER,
        "account_item",
        "UPDATE account_item SET remaining = remaining + 1 WHERE amount < 0 AND remaining < 0",
    ),
    (
        Check.OPEN_IS_ALLOCATED,
        "account_item",
        "UPDATE account_item SET remaining = remaining + 1 WHERE amount < 0 AND remaining < 0",
    ),
    (Check.OPEN_IS_ALLOCATED, "account_allocation", "UPDATE account_allocation SET amount = amount + 1"),
    (
        Check.OPEN_IS_ALLOCATED,
        "account_item",
        "DELETE FROM account_item WHERE remaining = 0 AND amount < 0",
    ),
    (
        Check.INVOICES_ARE_SALES,
        "account_entry",
        "UPDATE account_entry SET amount = amount + 1 WHERE kind = 'invoice'",
    ),
    (
        Check.INVOICES_ARE_SALES,
        "account_entry",
        "UPDATE account_entry SET amount = amount - 1 WHERE kind = 'credit note'",
    ),
    (
        Check.INVOICES_ARE_SALES,
        "account_entry",
        "UPDATE account_entry SET source = 'none' WHERE kind = 'invoice' AND amount < 40000",
    ),
    (
        Check.PAYMENTS_ARE_DRAWER,
        "cash_movement",
        "UPDATE cash_movement SET amount = amount + 1 WHERE kind = 'payment'",
    ),
    (Check.PAYMENTS_ARE_DRAWER, "cash_movement", "DELETE FROM cash_movement WHERE kind = 'payment'"),
    (
        Check.PAPERS_IN_ORDER,
        "paper_number",
        "UPDATE paper_number SET number = number + 1 WHERE kind = 'invoice' AND number > 1",
    ),
]


@pytest.mark.parametrize(
    ("check", "table", "deed"), TAMPERING, ids=[f"{check.name} {deed[:40]}" for check, _, deed in TAMPERING]
)
def test_tampering_with_partners_books_is_named(floor: Floor, check: Check, table: str, deed: str) -> None:
    traded(floor)
    database = floor.shop.database
    unguarded(database, table)
    if table == "account_item" and database.engine == "sqlite":
        database.run("PRAGMA ignore_check_constraints = ON")
    assert database.run(deed) > 0
    assert check in broken(floor)


@pytest.mark.parametrize(
    ("table", "deed"),
    [
        ("partner_points_account", "UPDATE partner_points_account SET balance = balance + 1"),
        ("partner_lot", "UPDATE partner_lot SET remaining = remaining - 1"),
    ],
)
def test_tampering_with_partners_points_is_named(floor: Floor, table: str, deed: str) -> None:
    floor.shop.partner_points.set_programme(floor.owner, PartnerProgramme(runs=True))
    floor.deliver(floor.partner(), ("KSB", 10))
    assert not broken(floor)
    unguarded(floor.shop.database, table)
    assert floor.shop.database.run(deed) > 0
    assert set(broken(floor)) == {Check.PARTNERS_POINTS}
