"""Any order of sales, refunds and days keeps the invariants J against a pure model, on both engines."""

import shutil
from collections.abc import Callable
from copy import deepcopy
from datetime import date, timedelta
from itertools import count
from pathlib import Path

import pytest
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
from pempek_pos.loyalty.accrual import last_good_day
from pempek_pos.loyalty.points import MemberInDebt, NotEnoughPoints
from pempek_pos.loyalty.programme import starting_programme
from pempek_pos.loyalty.rewards import Claim, RewardKind
from pempek_pos.money.amount import Points
from pempek_pos.sales.receipt import Receipt
from pempek_pos.shop import Shop
from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.engines import open_database
from tests.database_dump import dump
from tests.fixed_clock import FixedClock
from tests.postgres_server import PostgresServer
from tests.sales.points_model import Model, ModelSale
from tests.shop_floor import open_floor, reopened

NewUrl = Callable[[], str]


class PointsMachine(RuleBasedStateMachine):
    """One member at a till whose days go by."""

    floor_url: NewUrl

    @initialize()
    def begin(self) -> None:
        self.clock = FixedClock()
        self.shop = Shop(open_database(self.floor_url()), self.clock)
        self.floor = reopened(self.shop)
        self.floor.item("SEN", 9_990)
        self.member = self.floor.member()
        self.reward = self.floor.reward(RewardKind.POINTS_AS_RUPIAH, 0, 37)
        self.model = Model()
        self.receipts: dict[str, Receipt] = {}

    def teardown(self) -> None:
        if hasattr(self, "shop"):
            self.shop.close()

    @rule(pieces=st.integers(1, 200), points=st.integers(0, 2_000))
    def sell(self, pieces: int, points: int) -> None:
        today = self.clock.today()
        claims = (Claim(self.reward.id, Points(points)),) if points else ()
        basket = self.floor.basket(("SEN", pieces), member=self.member, claims=claims)
        after = deepcopy(self.model)
        after.expire(today)
        gross = pieces * 9_990
        discount = min(points * 37, gross)
        cost = -(-discount // 37)
        if points and (after.balance < 0 or cost > after.balance):
            before = dump(self.shop.database)
            with pytest.raises((MemberInDebt, NotEnoughPoints)):
                self.floor.sell(basket)
            assert dump(self.shop.database) == before
            return
        sold = ModelSale(pieces, 9_990, gross - discount, self.model.multiplier(today), cost, [])
        ends = last_good_day(starting_programme("t", today), today)
        assert ends is not None
        receipt = self.floor.sell(basket)
        self.model.expire(today)
        self.model.sell(receipt.number, sold, today, ends)
        self.receipts[receipt.number] = receipt
        assert self.shop.sales.check_out(self.floor.cashier, basket, ()) == receipt

    @precondition(lambda self: self._open_sales())
    @rule(data=st.data())
    def refund(self, data: st.DataObject) -> None:
        number = data.draw(st.sampled_from(self._open_sales()))
        sold = self.model.sales[number]
        pieces = data.draw(st.integers(1, sold.pieces - sold.back))
        self.floor.refund(self.receipts[number], (1, pieces))
        today = self.clock.today()
        self.model.expire(today)
        self.model.refund(number, pieces, today, today + timedelta(days=30))

    @rule(days=st.sampled_from([1, 20, 90, 200]))
    def wait(self, days: int) -> None:
        self.clock.move(days=days)

    @rule()
    def expire(self) -> None:
        self.shop.expiry.run(self.floor.owner, self.clock.today())
        self.model.expire(self.clock.today())

    @invariant()
    def books_agree(self) -> None:
        if not hasattr(self, "model"):
            return
        db, member_id = self.shop.database, self.member.id
        ledger = db.value("SELECT SUM(points) FROM points_entry WHERE member_id = ?", (member_id,)) or 0
        lots = db.value("SELECT SUM(remaining) FROM lot WHERE member_id = ?", (member_id,)) or 0
        assert self.model.balance == ledger == self.shop.loyalty.balance(member_id)
        assert lots == max(0, ledger)
        moved = (
            "SELECT l.points + COALESCE(SUM(m.points), 0), l.remaining FROM lot l LEFT JOIN lot_movement m"
        )
        for was, remaining in db.rows(f"{moved} ON m.lot_id = l.id GROUP BY l.id, l.points, l.remaining"):
            assert was == remaining

    @invariant()
    def statements_close_into_each_other(self) -> None:
        if not hasattr(self, "model"):
            return
        entries = self.shop.loyalty.ledger(self.member.id, date(2026, 1, 1), date(2099, 1, 1))
        assert sum(entry.points for entry in entries) == self.model.balance
        today = self.clock.today()
        until = [entry for entry in entries if entry.on_day <= month_end(today)]
        assert len(until) == len(entries)

    def _open_sales(self) -> list[str]:
        model = getattr(self, "model", Model())
        return sorted(number for number, sold in model.sales.items() if sold.back < sold.pieces)


def run(floor_url: NewUrl, sequences: int) -> None:
    machine = type("Machine", (PointsMachine,), {"floor_url": staticmethod(floor_url)})
    machine.TestCase.settings = settings(max_examples=sequences, stateful_step_count=25)
    run_state_machine_as_test(machine, settings=machine.TestCase.settings)


def test_points_hold_against_the_model_on_sqlite_j(floor_file: Path, tmp_path: Path, depth: int) -> None:
    numbers = count()
    run(lambda: sqlite_url(shutil.copyfile(floor_file, tmp_path / f"{next(numbers)}.db")), 25 * depth)


def test_points_hold_against_the_model_on_postgres_j(server: PostgresServer, depth: int) -> None:
    run(lambda: server.copy_of("floor", open_floor), 6 * depth)
