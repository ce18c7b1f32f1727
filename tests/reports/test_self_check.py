"""The self-check finds nothing in true books and names what was tampered with, on both engines."""

import pytest

from pempek_pos.loyalty.rewards import Claim, RewardKind
from pempek_pos.money.amount import Rupiah
from pempek_pos.reports.checks import QUESTIONS, Check
from pempek_pos.sales.tender import Tender, TenderKind
from pempek_pos.storage.database import Database
from pempek_pos.till.shift import CashCount
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor


def busy(floor: Floor) -> None:
    """A bit of everything: sales, rewards, refunds in parts, a debt, expiry, a closed shift."""
    siti, ucok = floor.member(points=100), floor.member("Ucok")
    reward = floor.reward(RewardKind.AMOUNT_OFF, 60, 5_000)
    sale = floor.sell(
        floor.basket(("KSB", 3), ("BOX", 1), member=siti, claims=(Claim(reward.id),)),
        Tender(TenderKind.CASH, Rupiah(100_000)),
    )
    floor.refund(sale, (1, 1))
    floor.refund(sale, (1, 2))
    won = floor.sell(floor.basket(("KSB", 3), member=ucok))
    floor.sell(floor.basket(("ADA", 2), member=ucok, claims=(Claim(reward.id),)))
    floor.refund(won)
    shift = floor.shop.till.current("K1")
    assert shift
    floor.shop.till.close_shift(floor.cashier, shift.id, CashCount({100_000: 2}), "")


def broken(floor: Floor) -> dict[Check, str]:
    findings = floor.shop.reports.self_check(floor.owner)
    return {finding.check: finding.broken for finding in findings if finding.broken is not None}


def test_true_books_hold(floor: Floor, clock: FixedClock) -> None:
    assert broken(floor) == {}
    busy(floor)
    clock.move(days=500)
    floor.shop.expiry.run(floor.owner, clock.today())
    assert broken(floor) == {}


def test_every_check_is_asked_and_counted(floor: Floor) -> None:
    findings = list(floor.shop.reports.self_check(floor.owner))
    assert {finding.check for finding in findings} == set(Check)
    assert sorted({finding.done for finding in findings}) == list(range(1, len(Check) + 1))
    assert findings[-1].done == findings[-1].total == len(Check) == len(QUESTIONS) + 3


def unguarded(database: Database, table: str) -> None:
    """Take the guards of a ledger away, as somebody with the file in their hands could."""
    if database.engine == "postgres":
        database.run(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        return
    for (name,) in database.rows(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,)
    ):
        database.run(f"DROP TRIGGER {name}")


TAMPERING: list[tuple[Check, str, str]] = [
    (Check.ACCOUNT_IS_LEDGER, "points_account", "UPDATE points_account SET balance = balance + 1"),
    (Check.LOT_IS_MOVEMENTS, "lot", "UPDATE lot SET remaining = remaining + 1"),
    (
        Check.LINES_ARE_SALE,
        "sale_line",
        "UPDATE sale_line SET unit_price = unit_price + 1, discount = discount + quantity",
    ),
    (Check.TENDERS_ARE_DUE, "tender", "UPDATE tender SET amount = amount - 100, given = given - 100"),
    (Check.REDUCTIONS_ARE_SALE, "sale_reduction", "UPDATE sale_reduction SET amount = amount + 1"),
    (Check.POINTS_ARE_SALE, "sale", "UPDATE sale SET points_won = points_won + 1"),
    (
        Check.CASH_IS_DRAWER,
        "cash_movement",
        "UPDATE cash_movement SET amount = amount + 1 WHERE kind = 'sale'",
    ),
    (Check.SHIFT_ADDS_UP, "shift", "UPDATE shift SET expected = expected + 1"),
    (Check.REFUNDS_FIT, "sale_line", "UPDATE sale_line SET quantity = -9 WHERE of_line IS NOT NULL"),
    (
        Check.RECEIPTS_IN_ORDER,
        "sale",
        "UPDATE sale SET day_no = day_no + 1 WHERE kind = 'refund' AND day_no > 1",
    ),
    (Check.MEMBERS_IN_ORDER, "member", "UPDATE serial_number SET last = last + 1 WHERE name = 'member'"),
    (Check.MEMBERS_FOUND, "member", "DELETE FROM member_digits_key"),
    (Check.AUDIT_CHAIN, "audit_entry", "UPDATE audit_entry SET facts = '{\"amount\":1}' WHERE number = 2"),
]


@pytest.mark.parametrize(("check", "table", "deed"), TAMPERING, ids=[check.name for check, _, _ in TAMPERING])
def test_tampering_is_named(floor: Floor, check: Check, table: str, deed: str) -> None:
    busy(floor)
    database = floor.shop.database
    unguarded(database, table)
    if table == "sale_line" and database.engine == "postgres":
        database.run("ALTER TABLE sale_line DROP CONSTRAINT sale_line_check")
    if table == "sale_line" and database.engine == "sqlite":
        database.run("PRAGMA ignore_check_constraints = ON")
    assert database.run(deed) > 0
    assert check in broken(floor)


def test_points_without_an_account_are_found(floor: Floor) -> None:
    siti = floor.member(points=7)
    floor.shop.database.run("DELETE FROM points_account")
    assert broken(floor)[Check.ACCOUNT_IS_LEDGER] == siti.id


def test_lots_that_hold_more_than_the_balance_are_found(floor: Floor) -> None:
    siti = floor.member(points=7)
    unguarded(floor.shop.database, "lot")
    floor.shop.database.run("UPDATE lot SET points = points + 1, remaining = remaining + 1")
    assert broken(floor)[Check.LOTS_ARE_BALANCE] == siti.id


def test_the_till_sells_between_two_steps(floor: Floor) -> None:
    for finding in floor.shop.reports.self_check(floor.owner):
        assert not floor.shop.database.in_transaction
        assert finding.broken is None
        floor.sell(floor.basket(("ADA", 1)))
    assert floor.shop.reports.day(floor.owner, floor.shop.clock.today()).turnover.sales >= len(Check)
