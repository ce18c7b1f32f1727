"""Any order of deeds in a whole shop agrees with the model and keeps the invariants J, on both engines."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from pempek_pos.errors import ShopError
from pempek_pos.ids import new_id
from pempek_pos.loyalty.rewards import Claim
from pempek_pos.loyalty.vouchers import Cause, Voucher, VoucherKind
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.sales.basket import Basket, Discount, DiscountKind
from pempek_pos.sales.receipt import Receipt
from pempek_pos.sales.refund import LineBack
from pempek_pos.sales.tender import Tender, TenderKind
from pempek_pos.shop import Shop
from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.engines import open_database
from tests.database_dump import dump
from tests.fixed_clock import FixedClock
from tests.postgres_server import PostgresServer
from tests.shop_floor import reopened
from tests.whole_shop import books
from tests.whole_shop.care_rules import CareRules
from tests.whole_shop.member_model import Member as ModelMember
from tests.whole_shop.model import Shop as ModelShop
from tests.whole_shop.price_model import ModelVoucher, Refused, Wish
from tests.whole_shop.stock import NAMES, OPENED, begin_shop, stock_file
from tests.whole_shop.wishes import WISHES

NewUrl = Callable[[], str]
STEPS = 50


class WholeShop(CareRules):
    """Three members and more to come, three items, every kind of offer, at a till whose clock goes on and
    back.
    """

    shop_url: NewUrl

    @initialize()
    def begin(self) -> None:
        self.clock = FixedClock()
        self.shop = Shop(open_database(self.shop_url()), self.clock)
        self.floor = reopened(self.shop)
        self.floor.items |= {item.code: item for item in self.shop.catalog.items()}
        find = self.shop.members.find
        self.members = [find(self.floor.owner, name)[0].id for name in NAMES]
        self.rewards = {reward.name: reward.id for reward in self.shop.loyalty.rewards()}
        self.vouchers: list[Voucher] = []
        self.receipts: list[Receipt] = []
        self.parked: dict[str, Wish] = {}
        self.model = ModelShop(OPENED, self.clock.today())

    def teardown(self) -> None:
        if hasattr(self, "shop"):
            self.shop.close()

    # -- deeds -----------------------------------------------------------------------------------------

    @rule(wish=WISHES, data=st.data())
    def sell(self, wish: Wish, data: st.DataObject) -> None:
        wish = self._of_now(self._with_voucher(wish, data))
        self._check_out(self._basket(wish), wish)

    @rule(wish=WISHES)
    def park(self, wish: Wish) -> None:
        wish = self._of_now(wish)
        basket = self.shop.parking.park(self.floor.cashier, self._basket(wish), "Meja", Rupiah(1))
        self.parked[basket.id] = wish

    @precondition(lambda self: self.parked)
    @rule(data=st.data(), paid=st.booleans())
    def resume(self, data: st.DataObject, paid: bool) -> None:
        basket_id = data.draw(st.sampled_from(sorted(self.parked, key=list(self.parked).index)))
        wish = self.parked.pop(basket_id)
        basket = self.shop.parking.resume(self.floor.cashier, basket_id)
        if paid:
            self._check_out(basket, wish)
        else:
            self.shop.parking.void(self.floor.cashier, basket, "batal")

    @precondition(lambda self: self._standing())
    @rule(data=st.data(), whole=st.booleans())
    def refund(self, data: st.DataObject, whole: bool) -> None:
        number = data.draw(st.sampled_from(self._standing()))
        sale = self.model.sales[number]
        left = [count - back for (_, count), back in zip(sale.wish.goods, sale.back, strict=True)]
        pieces = left if whole else [data.draw(st.integers(0, most)) for most in left]
        if not any(pieces):
            return
        lines = [LineBack(line, some) for line, some in enumerate(pieces, 1) if some]
        label, why, refund_id = self.receipts[number].number, ("tidak enak", None), new_id()
        before = self.shop.sales.plan_points(label, self.shop.sales.plan_refund(label, lines))
        money, taken, given, lost = self.model.refund(number, pieces, self.today)
        receipt = self.shop.sales.refund(self.floor.owner, refund_id, label, lines, why)
        assert receipt.due == -money
        who = self.model.who(sale.member)
        if who is not None:
            assert before is not None
            assert (before.taken_back, before.given_back, before.referral) == (taken, given, lost)
            found = receipt.member
            assert found is not None
            balance = self.model.members[who].balance
            assert (found.won, found.spent, found.balance) == (-taken, -given, balance)
        self.same_again(lambda: self.shop.sales.refund(self.floor.owner, refund_id, label, lines, why))

    @rule(wish=WISHES)
    def sell_and_cancel(self, wish: Wish) -> None:
        """A full refund restores the exact balance and lots (J3, policy B6)."""
        wish = self._of_now(wish)
        self.expire()
        before = [self._points(member_id) for member_id in self.members]
        if self._check_out(self._basket(wish), wish):
            number = len(self.receipts) - 1
            self.model.refund(number, [pieces for _, pieces in wish.goods], self.today)
            self.floor.refund(self.receipts[number])
        assert [self._points(member_id) for member_id in self.members] == before

    @rule(
        member=st.sampled_from((None, None, None, 0)),
        amount=st.integers(1, 60_000),
        percent=st.sampled_from((0, 0, 7, 50, 100)),
    )
    def issue_voucher(self, member: int | None, amount: int, percent: int) -> None:
        today = self.clock.today()
        last = today + timedelta(days=30)
        made = Voucher(
            new_id(),
            "",
            VoucherKind.PERCENT_OFF if percent else VoucherKind.AMOUNT_OFF,
            today,
            last,
            Cause.OWNER,
            "maaf",
            Rupiah(0 if percent else amount),
            percent * 100,
            Rupiah(20_000) if percent else None,
            member_id=None if member is None else self.members[member],
        )
        self.vouchers.append(self.shop.offers.issue(self.floor.owner, made))
        self.model.vouchers.append(
            ModelVoucher(amount, percent, 20_000, today.toordinal(), last.toordinal(), member)
        )

    @rule()
    def expire(self) -> None:
        today = self.clock.today()
        self.model.expire(today.toordinal())
        self.shop.expiry.run(self.floor.owner, today)
        assert self.shop.expiry.run(self.floor.owner, today) == 0

    @rule(days=st.sampled_from((1, 6, 20, 45, 120, 370, -1, -15, -60)))
    def let_the_clock_go(self, days: int) -> None:
        """On or back, never to before the shop's first day (policy X2)."""
        self.clock.set(max(self.clock.today() + timedelta(days=days), date(2026, 11, 23)))

    @rule(days=st.sampled_from((40, 130, 400)))
    def find_the_clock_ran_ahead(self, days: int) -> None:
        """What expired meanwhile stays expired when it is set right (policy X2)."""
        self.let_the_clock_go(days)
        self.expire()
        self.let_the_clock_go(-days)

    # -- what always holds -----------------------------------------------------------------------------

    @invariant()
    def the_books_agree_with_the_model(self) -> None:
        """Balance, ledger and lots (J1, J8), in whole points (J10)."""
        for member_id, member in zip(getattr(self, "members", ()), self._model_members(), strict=True):
            balance = self.shop.loyalty.balance(member_id)
            assert type(balance) is int
            assert balance == member.balance
            assert self._points(member_id) == (balance, member.lots_left())

    @invariant()
    def the_books_hold_in_themselves(self) -> None:
        """Questions that are asked of the rows alone (J1, J2, J4, J5)."""
        if hasattr(self, "shop"):
            assert books.broken(self.shop.database) == []

    @invariant()
    def statements_add_up_and_close_into_each_other(self) -> None:
        """(J9)"""
        if hasattr(self, "shop"):
            books.check_statements(self.shop, self.members, self.clock.today())

    # -- how it is done --------------------------------------------------------------------------------

    def _check_out(self, basket: Basket, wish: Wish) -> bool:
        today = self.today
        try:
            sale = self.model.sell(wish, today)
        except Refused:
            before = dump(self.shop.database)
            with pytest.raises(ShopError):
                self.floor.sell(basket, Tender(TenderKind.CASH, Rupiah(900_000_000)))
            assert dump(self.shop.database) == before
            return False
        kind = TenderKind.CASH if wish.cash else TenderKind.QRIS
        tenders = [Tender(kind, Rupiah(sale.due))] if sale.due else []
        receipt = self.shop.sales.check_out(self.floor.cashier, basket, tenders)
        self.receipts.append(receipt)
        assert [line.net for line in receipt.lines] == sale.bill.nets
        if wish.member is not None:
            found = receipt.member
            assert found is not None
            assert (found.won, found.spent, found.balance) == (sale.won, sale.spent, sale.balance)
        self.same_again(lambda: self.shop.sales.check_out(self.floor.cashier, basket, tenders))
        return True

    def _with_voucher(self, wish: Wish, data: st.DataObject) -> Wish:
        if not self.vouchers:
            return wish
        unused = [at for at, voucher in enumerate(self.model.vouchers) if voucher.used_in is None]
        fresh = st.sampled_from(unused) if unused else st.nothing()
        known = st.one_of(fresh, fresh, st.integers(0, len(self.vouchers) - 1))
        return replace(wish, vouchers=data.draw(st.lists(known, max_size=2, unique=True)))

    def _of_now(self, wish: Wish) -> Wish:
        """Who is not a member yet buys without a card."""
        is_known = wish.member is not None and wish.member < len(self.members)
        return wish if is_known else replace(wish, member=None)

    def _basket(self, wish: Wish) -> Basket:
        basket = self.floor.basket(*wish.goods)
        codes = (*wish.codes, *(self.vouchers[number].code for number in wish.vouchers))
        claims = tuple(
            Claim(self.rewards[name], Points(points if name == "tukar" else 0))
            for name, points in wish.claims
        )
        whole = Discount(DiscountKind.PERCENT, 500, "langganan") if wish.five_percent else None
        member = None if wish.member is None else self.members[wish.member]
        return replace(basket, member_id=member, codes=codes, claims=claims, discount=whole)

    def _points(self, member_id: str) -> tuple[int, dict[tuple[int, int], int]]:
        left: dict[tuple[int, int], int] = {}
        for lot in self.shop.loyalty.lots(member_id):
            key = (lot.expires_on or date.max).toordinal(), lot.won_on.toordinal()
            left[key] = left.get(key, 0) + lot.remaining
        return self.shop.loyalty.balance(member_id), left

    def _standing(self) -> list[int]:
        return [number for number, sale in enumerate(self.model.sales) if sale.stands]

    def _model_members(self) -> list[ModelMember]:
        return self.model.members if hasattr(self, "model") else []


def run(shop_url: NewUrl, sequences: int, steps: int) -> None:
    machine = type("Machine", (WholeShop,), {"shop_url": staticmethod(shop_url)})
    run_state_machine_as_test(machine, settings=settings(max_examples=sequences, stateful_step_count=steps))


@pytest.fixture(scope="module")
def stocked_file(floor_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The stocked shop as a file, to be copied."""
    path = tmp_path_factory.mktemp("whole") / "shop.db"
    shutil.copyfile(floor_file, path)
    stock_file(sqlite_url(path))
    return path


def test_a_whole_shop_agrees_with_the_model_on_sqlite_j(
    stocked_file: Path, tmp_path: Path, depth: int
) -> None:
    numbers = count()
    run(
        lambda: sqlite_url(shutil.copyfile(stocked_file, tmp_path / f"{next(numbers)}.db")), 12 * depth, STEPS
    )


def test_a_whole_shop_agrees_with_the_model_on_postgres_j(server: PostgresServer, depth: int) -> None:
    run(lambda: server.copy_of("whole shop", begin_shop), 4 * depth, STEPS)
