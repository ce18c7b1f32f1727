"""A month's books as a Beancount journal: bean-check accepts them, with the shop's balances."""

import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from beancount import loader
from beancount.core.data import Directive, Transaction
from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.exchange.beancount import Booking, Journal, Posting, journal_text
from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account import PaymentMethod
from pempek_pos.partners.partner import Partner
from pempek_pos.sales.tender import Tender, TenderKind
from pempek_pos.staff.rights import NotAllowed
from pempek_pos.till.shift import CashCount
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor

NOVEMBER, DECEMBER = date(2026, 11, 1), date(2026, 12, 1)


def read(text: str) -> tuple[list[Directive], dict[str, int]]:
    """The journal as Beancount reads it, without an error, and what each account holds at its end."""
    entries, errors, _ = loader.load_string(text)
    assert errors == []
    held: dict[str, int] = {}
    for entry in entries:
        for posting in entry.postings if isinstance(entry, Transaction) else ():
            held[posting.account] = held.get(posting.account, 0) + int(posting.units.number)
    return entries, held


def traded(floor: Floor, clock: FixedClock) -> Partner:
    """Two months of everything: counter sales by each tender, rounding, refunds, partners, drawers."""
    ani = floor.partner('Warung "Bu Ani" \\ Tembung')
    floor.shop.accounts.open_balance(floor.owner, ani.id, Rupiah(75_000), clock.today() + timedelta(days=40))
    floor.item("SEN", 9_990)
    cash = floor.sell(floor.basket(("SEN", 1)), Tender(TenderKind.CASH, Rupiah(20_000)))
    floor.sell(floor.basket(("KSB", 2)))
    for kind in (TenderKind.TRANSFER, TenderKind.CARD):
        floor.sell(floor.basket(("ADA", 1)), Tender(kind, Rupiah(4_000), reference="1234"))
    floor.refund(cash)
    sale = floor.deliver(ani, ("KSB", 5), down=20_000)
    floor.refund(sale, (1, 1))
    shift = floor.shop.till.current("K1")
    assert shift
    floor.shop.till.pay_out(floor.cashier, new_id(), Rupiah(15_000), 'beli es "batu"')
    floor.shop.till.pay_in(floor.cashier, new_id(), Rupiah(50_000), "uang kecil")
    clock.move(days=10)
    floor.pay(ani, 40_000, PaymentMethod.CASH)
    floor.pay(ani, 90_000, PaymentMethod.QRIS)
    floor.shop.till.close_shift(floor.cashier, shift.id, CashCount({100_000: 3}), "")
    floor.shop.till.open_shift(floor.cashier, new_id(), Rupiah(150_000))
    floor.deliver(ani, ("ADA", 3))
    clock.move(days=1)
    (claim, *_) = floor.shop.accounts.claims(ani.id)
    floor.shop.accounts.write_off(floor.owner, new_id(), claim.entry_id, Rupiah(300), ("receh", None))
    floor.pay(ani, 50_000)
    how = (PaymentMethod.CASH, "")
    floor.shop.accounts.repay(floor.owner, new_id(), ani.id, Rupiah(5_000), how)
    return ani


def test_bean_check_accepts_two_months_and_its_balances_are_the_shops(
    floor: Floor, clock: FixedClock
) -> None:
    ani = traded(floor, clock)
    receivable = f"Assets:Piutang:{ani.label}"
    for month in (NOVEMBER, DECEMBER):
        _, held = read(floor.shop.exchange.journal(floor.owner, month, "Pempek Bege"))
        (statement,) = floor.shop.accounts.statements([ani], month)
        assert held.get(receivable, 0) == statement.closing
        assert sum(held.values()) == 0
        sold = floor.shop.reports.month(floor.owner, month).turnover
        income = {name: amount for name, amount in held.items() if name.startswith("Income:")}
        assert -sum(income.values()) == sold.taken
    drawers = [floor.shop.till.current(till) for till in ("K1", "K2")]
    assert held["Assets:Kas:Laci"] == sum(floor.shop.till.expected(shift.id) for shift in drawers if shift)


def test_each_kind_has_its_account(floor: Floor, clock: FixedClock) -> None:
    traded(floor, clock)
    _, november = read(floor.shop.exchange.journal(floor.owner, NOVEMBER, "Pempek Bege"))
    assert november["Income:Penjualan:Retail"] == -(9_990 + 44_000 + 8_000)
    assert november["Income:Retur:Retail"] == 9_990
    assert november["Income:Penjualan:Reseller"] == -99_000
    assert november["Income:Retur:Reseller"] == 19_800
    assert november["Equity:SaldoAwal"] == -75_000
    assert (november["Expenses:KasKeluar"], november["Equity:KasMasuk"]) == (15_000, -50_000)
    assert (november["Assets:Transfer"], november["Assets:Kartu"]) == (4_000, 4_000)
    _, december = read(floor.shop.exchange.journal(floor.owner, DECEMBER, "Pempek Bege"))
    assert december["Expenses:PiutangDihapus"] == 300
    assert (december["Assets:QRIS"], december["Assets:Transfer"]) == (90_000, 50_000)
    assert "Expenses:SelisihKas" in december


def test_the_journal_of_a_month_is_always_the_same(floor: Floor, clock: FixedClock) -> None:
    traded(floor, clock)
    first = floor.shop.exchange.journal(floor.owner, DECEMBER, "Pempek Bege")
    assert floor.shop.exchange.journal(floor.owner, date(2026, 12, 31), "Pempek Bege") == first


def test_an_empty_month_is_a_journal_too(floor: Floor) -> None:
    _, held = read(floor.shop.exchange.journal(floor.owner, date(2026, 8, 1), "Pempek Bege"))
    assert held == {}
    with pytest.raises(NotAllowed):
        floor.shop.exchange.journal(floor.cashier, NOVEMBER, "Pempek Bege")


def test_the_program_bean_check_itself_accepts_it(floor: Floor, clock: FixedClock, tmp_path: Path) -> None:
    traded(floor, clock)
    path = tmp_path / "2026-12.beancount"
    path.write_text(floor.shop.exchange.journal(floor.owner, DECEMBER, "Pempek Bege"), "utf-8")
    words = [sys.executable, "-m", "beancount.scripts.check", "--no-cache", str(path)]
    said = subprocess.run(words, capture_output=True, text=True, check=False)
    assert (said.returncode, said.stdout, said.stderr) == (0, "", "")


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_name_breaks_the_journal(name: str, note: str) -> None:
    postings = (Posting("Assets:Piutang:M-0001", 5_000), Posting("Income:Penjualan:Agen", -5_000))
    booking = Booking(NOVEMBER, name, note, postings)
    held = (Posting("Assets:Piutang:M-0001", 5_000),)
    entries, balances = read(journal_text(Journal(name, NOVEMBER, (booking,), held, DECEMBER)))
    (found,) = [entry for entry in entries if isinstance(entry, Transaction)]
    assert (found.payee or "", found.narration) == (_shown(name), _shown(note))
    assert balances["Assets:Piutang:M-0001"] == 5_000


def _shown(text: str) -> str:
    return "".join(letter if letter.isprintable() else " " for letter in text)
