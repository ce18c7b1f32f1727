"""Any order of invoices, payments, goods back, write-offs, repayments, moved allocations and days agrees with
the model and keeps the books of partners whole, on both engines (M1-M5).
"""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from itertools import count
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from pempek_pos.clock import month_end
from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account import AllocationMove, PaymentMethod, PaymentWanted
from pempek_pos.partners.partner import Partner
from pempek_pos.sales.on_account import PartnerTermsPassed
from pempek_pos.sales.refund import LineBack
from pempek_pos.sales.tender import Tender, TenderKind
from pempek_pos.shop import Shop
from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.engines import open_database
from tests.database_dump import dump
from tests.fixed_clock import FixedClock
from tests.partners.model import Account, Item, Sold, back_by_tender
from tests.postgres_server import PostgresServer
from tests.shop_floor import open_floor, reopened

NewUrl = Callable[[], str]
PRICES = {"KSB": 19_800, "ADA": 3_600, "BOX": 18_000}
LIMITS = (150_000, 5_000_000)
PIECES = st.lists(st.tuples(st.sampled_from(tuple(PRICES)), st.integers(1, 6)), min_size=1, max_size=2)
WHO = st.integers(0, len(LIMITS) - 1)
WHY = ("sebab", None)


class PartnersBooks(RuleBasedStateMachine):
    """Two partners, one with a narrow limit, at a till whose clock goes on, and sometimes back."""

    shop_url: NewUrl

    @initialize()
    def begin(self) -> None:
        self.clock = FixedClock()
        self.shop = Shop(open_database(self.shop_url()), self.clock)
        self.floor = reopened(self.shop)
        self.partners = [self.floor.partner(f"Mitra {limit}", limit=limit) for limit in LIMITS]
        self.accounts = [Account(limit, 7) for limit in LIMITS]
        self.papers = dict.fromkeys(("invoice", "delivery note", "credit note", "payment receipt"), 0)

    def teardown(self) -> None:
        if hasattr(self, "shop"):
            self.shop.close()

    # -- deeds -----------------------------------------------------------------------------------------

    @rule(who=WHO, goods=PIECES, down_bp=st.sampled_from([0, 0, 3_000, 10_000]), approved=st.booleans())
    def deliver(self, who: int, goods: list[tuple[str, int]], down_bp: int, approved: bool) -> None:
        partner, account, today = self.partners[who], self.accounts[who], self.clock.today()
        basket = self.floor.order(partner, *goods)
        prices = [self._price(line.item_id) for line in basket.lines]
        pieces = [line.quantity for line in basket.lines]
        due = sum(price * quantity for price, quantity in zip(prices, pieces, strict=True))
        down = due * down_bp // 10_000 // 100 * 100
        tenders = [Tender(TenderKind.CASH, Rupiah(down))] if down else []
        tenders += [Tender(TenderKind.ACCOUNT, Rupiah(due - down))] if due > down else []
        if not account.fits(due - down, today) and not approved:
            self._refused(lambda: self.shop.sales.check_out(self.floor.cashier, basket, tenders))
            return
        if approved:
            basket = replace(basket, approved_by=self.floor.owner.staff_id)
        sale = self.shop.sales.check_out(self.floor.cashier, basket, tenders)
        assert sale.due == due
        self.papers["invoice"] += 1
        self.papers["delivery note"] += 1
        label = f"F-{today.year}-{self._of_year(today, 'invoice'):05d}"
        claim = account.claim_more(self._entry(sale.id, "invoice"), label, due, today, account.terms)
        if down:
            paid = account.credit_more(self._entry(sale.id, "payment"), label, down, today)
            account.settle(claim, paid)
        account.use_up(claim)
        account.sold.append(Sold(sale.id, sale.number, claim, prices, pieces, due - down, down))

    @rule(who=WHO, amount=st.integers(1, 1_500), named=st.booleans(), data=st.data())
    def pay(self, who: int, amount: int, named: bool, data: st.DataObject) -> None:
        partner, account, today = self.partners[who], self.accounts[who], self.clock.today()
        money, towards, open_now = amount * 100, (), account.open_claims()
        if named and open_now:
            claim = data.draw(st.sampled_from(open_now))
            part = data.draw(st.integers(1, min(money, claim.left)))
            towards = ((claim.id, Rupiah(part)),)
        method = data.draw(st.sampled_from(PaymentMethod))
        wanted = PaymentWanted(new_id(), partner.id, Rupiah(money), method, towards=towards)
        paid = self.shop.accounts.pay(self.floor.cashier, wanted)
        assert self.shop.accounts.pay(self.floor.cashier, wanted) == paid
        self.papers["payment receipt"] += 1
        lying = account.credit_more(paid.id, paid.number, money, today)
        if towards:
            account.settle(claim, lying, part)
        account.settle_oldest(lying)
        assert paid.left_as_credit == lying.left

    @precondition(lambda self: any(account.sold for account in self._accounts()))
    @rule(data=st.data())
    def take_back(self, data: st.DataObject) -> None:
        who = data.draw(st.sampled_from([n for n, account in enumerate(self.accounts) if account.sold]))
        account, today = self.accounts[who], self.clock.today()
        sale = data.draw(st.sampled_from(account.sold))
        lines = [n for n, pieces in enumerate(sale.pieces) if pieces]
        if not lines:
            return
        line = data.draw(st.sampled_from(lines))
        pieces = data.draw(st.integers(1, sale.pieces[line]))
        refund_id = new_id()
        self.shop.sales.refund(self.floor.owner, refund_id, sale.number, [LineBack(line + 1, pieces)], WHY)
        worth = pieces * sale.prices[line]
        sale.pieces[line] -= pieces
        _, cash = back_by_tender(sale, worth)
        self.papers["credit note"] += 1
        note = account.credit_more(self._entry(refund_id, "credit note"), "", worth, today)
        if cash:
            repaid = account.claim_more(self._entry(refund_id, "repayment"), "", cash, today, 0)
            account.settle(repaid, note)
        if sale.claim:
            account.settle(sale.claim, note)
        account.settle_oldest(note)

    @precondition(lambda self: any(account.open_claims() for account in self._accounts()))
    @rule(data=st.data())
    def write_off(self, data: st.DataObject) -> None:
        account, claim = self._some_claim(data)
        amount, write_off_id = data.draw(st.integers(1, claim.left)), new_id()
        self.shop.accounts.write_off(self.floor.owner, write_off_id, claim.id, Rupiah(amount), WHY)
        account.settle(claim, account.credit_more(write_off_id, claim.label, amount, self.clock.today()))

    @precondition(lambda self: any(account.open_credits() for account in self._accounts()))
    @rule(data=st.data())
    def repay(self, data: st.DataObject) -> None:
        who = data.draw(st.sampled_from([n for n, a in enumerate(self.accounts) if a.open_credits()]))
        account, repayment_id = self.accounts[who], new_id()
        amount = data.draw(st.integers(1, sum(lying.left for lying in account.open_credits())))
        how = (PaymentMethod.TRANSFER, "")
        partner_id = self.partners[who].id
        self.shop.accounts.repay(self.floor.owner, repayment_id, partner_id, Rupiah(amount), how)
        account.use_up(account.claim_more(repayment_id, "", amount, self.clock.today(), 0))

    @precondition(lambda self: any(account.open_claims() for account in self._accounts()))
    @rule(data=st.data())
    def move(self, data: st.DataObject) -> None:
        account, target = self._some_claim(data)
        pairs = [pair for pair, part in account.settled.items() if part and pair[0] != target.id]
        if not pairs:
            return
        pair = data.draw(st.sampled_from(pairs))
        amount = data.draw(st.integers(1, min(account.settled[pair], target.left)))
        wanted = AllocationMove(new_id(), pair[1], pair[0], target.id, Rupiah(amount))
        for _ in range(2):
            self.shop.accounts.move_allocation(self.floor.owner, wanted)
        account.move(pair, target, amount)

    @rule(days=st.sampled_from([1, 1, 7, 8, 30, 45, -1, -3]))
    def days_pass(self, days: int) -> None:
        self.clock.move(days=days)

    # -- what always holds -----------------------------------------------------------------------------

    @invariant()
    def the_shop_agrees_with_the_model(self) -> None:
        today, ids = self.clock.today() if hasattr(self, "clock") else date.min, self._ids()
        ageing = self.shop.accounts.ageing(ids) if ids else {}
        for partner, account in zip(self._partners(), self._accounts(), strict=True):
            claims, lying = self._open(partner)
            assert claims == {claim.id: claim.left for claim in account.open_claims()}
            assert lying == {one.id: one.left for one in account.open_credits()}
            assert self.shop.accounts.balance(partner.id) == account.balance
            assert account.balance == sum(claims.values()) - sum(lying.values())
            assert ageing[partner.id].buckets == account.ageing(today)
            assert ageing[partner.id].owed == account.balance
            assert ageing[partner.id].claimed == sum(claims.values())

    @invariant()
    def papers_have_no_gap(self) -> None:
        if not self._partners():
            return
        rows = self.shop.database.rows(
            "SELECT kind, COUNT(*) FROM paper_number GROUP BY kind, year HAVING COUNT(*) = MAX(number)"
        )
        counted = dict.fromkeys(self.papers, 0)
        for kind, number in rows:
            counted[kind] += number
        assert counted == self.papers

    @invariant()
    def each_months_closing_is_the_next_opening(self) -> None:
        if not self._partners():
            return
        month, closings = date(2026, 11, 1), [0] * len(self.partners)
        while month <= self.clock.today():
            drawn = self.shop.accounts.statements(self.partners, month)
            end = month_end(month)
            for statement, account in zip(drawn, self.accounts, strict=True):
                assert statement.closing == account.before(end + timedelta(days=1))
                assert statement.closing == statement.ageing.owed
                assert sum(claim.remaining for claim in statement.open_claims) == statement.ageing.claimed
            assert [statement.opening for statement in drawn] == closings
            closings = [statement.closing for statement in drawn]
            month = end + timedelta(days=1)

    # -- steps -----------------------------------------------------------------------------------------

    def _refused(self, deed: Callable[[], object]) -> None:
        before = dump(self.shop.database)
        try:
            deed()
        except PartnerTermsPassed:
            assert dump(self.shop.database) == before
            return
        raise AssertionError("passed what was agreed")

    def _some_claim(self, data: st.DataObject) -> tuple[Account, Item]:
        account = data.draw(st.sampled_from([a for a in self.accounts if a.open_claims()]))
        return account, data.draw(st.sampled_from(account.open_claims()))

    def _open(self, partner: Partner) -> tuple[dict[str, int], dict[str, int]]:
        accounts = self.shop.accounts
        claims = {claim.entry_id: int(claim.remaining) for claim in accounts.claims(partner.id)}
        return claims, {lying.entry_id: int(lying.remaining) for lying in accounts.credits(partner.id)}

    def _entry(self, source: str, kind: str) -> str:
        found = "SELECT id FROM account_entry WHERE source = ? AND kind = ?"
        return str(self.shop.database.value(found, (source, kind)))

    def _of_year(self, today: date, kind: str) -> int:
        found = "SELECT MAX(number) FROM paper_number WHERE kind = ? AND year = ?"
        return int(self.shop.database.value(found, (kind, today.year)))

    def _price(self, item_id: str) -> int:
        return next(PRICES[code] for code, item in self.floor.items.items() if item.id == item_id)

    def _partners(self) -> list[Partner]:
        return self.partners if hasattr(self, "partners") else []

    def _accounts(self) -> list[Account]:
        return self.accounts if hasattr(self, "accounts") else []

    def _ids(self) -> list[str]:
        return [partner.id for partner in self._partners()]


def run(shop_url: NewUrl, sequences: int, depth: int) -> None:
    machine = type("Machine", (PartnersBooks,), {"shop_url": staticmethod(shop_url)})
    steps = 30 if depth == 1 else 50
    run_state_machine_as_test(machine, settings=settings(max_examples=sequences, stateful_step_count=steps))


def test_partners_books_agree_with_the_model_on_sqlite_m1(
    floor_file: Path, tmp_path: Path, depth: int
) -> None:
    numbers = count()
    run(lambda: sqlite_url(shutil.copyfile(floor_file, tmp_path / f"{next(numbers)}.db")), 8 * depth, depth)


def test_partners_books_agree_with_the_model_on_postgres_m1(server: PostgresServer, depth: int) -> None:
    run(lambda: server.copy_of("floor", open_floor), 3 * depth, depth)
