"""The self-check finds nothing in true books and names what was tampered with, on both engines."""

from dataclasses import replace

import pytest

from pempek_pos.ids import new_id
from pempek_pos.loyalty.rewards import Claim, RewardKind
from pempek_pos.loyalty.vouchers import Cause, Voucher, VoucherKind
from pempek_pos.money.amount import Rupiah
from pempek_pos.reports.checks import QUESTIONS, Check
from pempek_pos.reports.self_check import LastCheck
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
    assert sorted({finding.done for finding in findings}) == list(range(len(Check) + 1))
    assert findings[-1].done == findings[-1].total == len(Check) == len(QUESTIONS) + 5


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
    (Check.SHARES_ADD_UP, "sale_share", "UPDATE sale_share SET amount = amount + 1"),
    (Check.PEOPLE_KNOWN, "sale", "UPDATE sale SET cashier_id = 'nobody' WHERE kind = 'sale'"),
    (
        Check.POINTS_BY_TERMS,
        "sale",
        "UPDATE sale SET points_won = points_won + 1 WHERE kind = 'sale' AND member_id IS NOT NULL",
    ),
    (
        Check.POINTS_BY_TERMS,
        "sale",
        "UPDATE sale SET multiplier_bp = 15000 WHERE kind = 'sale' AND member_id IS NOT NULL",
    ),
    (Check.POINTS_BY_TERMS, "sale", "UPDATE sale SET tier = 'Raja' WHERE tier IS NOT NULL"),
    (Check.POINTS_BY_TERMS, "sale", "UPDATE sale SET bonus = 1 WHERE member_id IS NOT NULL"),
    (Check.POINTS_BY_TERMS, "sale_line", "UPDATE sale_line SET earn_bp = 20000"),
    (Check.POINTS_BY_TERMS, "sale_line", "UPDATE sale_line SET bonus = bonus + 1"),
    (Check.POINTS_BY_TERMS, "programme_terms", "UPDATE programme_terms SET valid_from = '2026-11-24'"),
    (Check.POINTS_BY_TERMS, "programme_terms", "UPDATE programme_terms SET minimum_spend = 1000000"),
    (Check.AUDIT_CHAIN, "audit_entry", "UPDATE audit_entry SET facts = '{\"amount\":1}' WHERE number = 2"),
]


@pytest.mark.parametrize(
    ("check", "table", "deed"), TAMPERING, ids=[f"{check.name} {table}" for check, table, _ in TAMPERING]
)
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


def test_a_voucher_used_twice_is_found(floor: Floor) -> None:
    today = floor.shop.clock.today()
    good = (VoucherKind.AMOUNT_OFF, today, today, Cause.OWNER, "uji", Rupiah(5_000))
    voucher = Voucher(new_id(), "", *good)
    kept = floor.shop.offers.issue(floor.owner, voucher)
    floor.sell(replace(floor.basket(("KSB", 1)), codes=(kept.code,)))
    assert broken(floor) == {}
    other = floor.sell(floor.basket(("KSB", 1)))
    floor.shop.database.run("INSERT INTO voucher_use VALUES (?, ?, 1)", (kept.id, other.id))
    assert broken(floor) == {Check.VOUCHERS_ONCE: kept.code}


def test_points_follow_from_the_terms_that_held_before_others_came(floor: Floor, clock: FixedClock) -> None:
    siti = floor.member()
    floor.sell(floor.basket(("KSB", 3), member=siti))
    floor.terms(rupiah_per_point=Rupiah(500))
    floor.sell(floor.basket(("KSB", 3), member=siti))
    clock.move(days=3)
    floor.terms(rupiah_per_point=Rupiah(500), point_value=Rupiah(25))
    clock.move(days=1)
    last = floor.sell(floor.basket(("KSB", 3), member=siti))
    assert floor.balance(siti) == 66 + 132 + 132
    assert broken(floor) == {}
    database = floor.shop.database
    unguarded(database, "sale")
    earlier = "SELECT id FROM programme_terms WHERE rupiah_per_point = 500 AND point_value = 20"
    database.run(f"UPDATE sale SET terms_id = ({earlier}) WHERE id = ?", (last.id,))
    assert broken(floor) == {Check.POINTS_BY_TERMS: last.number}


def test_a_sale_that_was_joined_to_a_member_is_reckoned_too_e8(floor: Floor) -> None:
    siti = floor.member()
    sale = floor.sell(floor.basket(("KSB", 3)))
    floor.shop.sales.join_member(floor.owner, sale.id, siti.id)
    assert broken(floor) == {}
    database = floor.shop.database
    unguarded(database, "sale_joined")
    database.run("UPDATE sale_joined SET points_won = 67 WHERE sale_id = ?", (sale.id,))
    assert broken(floor) == {Check.POINTS_ARE_SALE: sale.number, Check.POINTS_BY_TERMS: sale.number}


def test_the_first_of_many_sales_that_does_not_hold_is_named(floor: Floor) -> None:
    siti = floor.member()
    numbers = [floor.sell(floor.basket(("ADA", 1), member=siti)).number for _ in range(5)]
    unguarded(floor.shop.database, "sale")
    floor.shop.database.run("UPDATE sale SET points_won = 5 WHERE number IN (?, ?)", (numbers[2], numbers[4]))
    assert broken(floor)[Check.POINTS_BY_TERMS] == numbers[2]


def test_what_the_last_check_found_is_kept(floor: Floor, clock: FixedClock) -> None:
    reports, database = floor.shop.reports, floor.shop.database
    assert reports.last_check() is None
    assert broken(floor) == {}
    assert reports.last_check() == LastCheck(clock.now(), None, "")
    database.run("UPDATE serial_number SET last = last + 1 WHERE name = 'member'")
    list(zip(reports.self_check(floor.owner), range(3), strict=False))
    assert reports.last_check() == LastCheck(clock.now(), None, "")
    broken(floor)
    last = reports.last_check()
    assert last
    assert (last.check, last.broken) == (Check.MEMBERS_IN_ORDER, "1")


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
