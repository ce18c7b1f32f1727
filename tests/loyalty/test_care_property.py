"""Merging and adjusting in any order keeps balance = ledger = lots - debt for everybody, and all totals."""

import shutil
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pempek_pos.ids import new_id
from pempek_pos.loyalty.points import NotEnoughPoints
from pempek_pos.members.member import Member
from pempek_pos.money.amount import Points
from pempek_pos.sales.receipt import Receipt
from pempek_pos.shop import Shop
from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.engines import open_database
from tests.fixed_clock import FixedClock
from tests.postgres_server import PostgresServer
from tests.shop_floor import Floor, open_floor, reopened

WHO = st.integers(0, 3)
DEEDS = st.lists(
    st.one_of(
        st.tuples(st.just("adjust"), WHO, st.integers(-300, 300).filter(bool)),
        st.tuples(st.just("buy"), WHO, st.integers(1, 9)),
        st.tuples(st.just("bring back"), WHO, st.just(0)),
        st.tuples(st.just("merge"), WHO, WHO),
        st.tuples(st.just("wait"), st.just(0), st.integers(1, 300)),
    ),
    max_size=14,
)
_ALL = """
SELECT a.member_id, a.balance,
    (SELECT COALESCE(SUM(e.points), 0) FROM points_entry e WHERE e.member_id = a.member_id),
    (SELECT COALESCE(SUM(l.remaining), 0) FROM lot l WHERE l.member_id = a.member_id)
FROM points_account a
"""


class Life:
    """Four members, what they are owed by the simplest of models, and who has become whom."""

    def __init__(self, floor: Floor, clock: FixedClock) -> None:
        self.floor = floor
        self.clock = clock
        self.members = [floor.member(f"Anggota {number}") for number in range(4)]
        self.now = list(range(4))
        self.sales: list[list[Receipt]] = [[] for _ in range(4)]

    def member(self, who: int) -> Member:
        return self.members[self.now[who]]

    def balance(self, who: int) -> int:
        return self.floor.balance(self.member(who))

    def adjust(self, who: int, points: int) -> None:
        member = self.member(who)
        self.floor.shop.expiry.run(self.floor.owner, self.clock.today())
        had, why = self.floor.balance(member), ("uji", None)
        asked = (self.floor.owner, new_id(), self.members[who].id, Points(points), why)
        if points < -max(had, 0):
            with pytest.raises(NotEnoughPoints):
                self.floor.shop.member_care.adjust(*asked)
            return
        self.floor.shop.member_care.adjust(*asked)
        assert self.floor.balance(member) == had + points

    def buy(self, who: int, pieces: int) -> None:
        self.sales[who].append(self.floor.sell(self.floor.basket(("KSB", pieces), member=self.members[who])))

    def bring_back(self, who: int) -> None:
        if self.sales[who]:
            self.floor.refund(self.sales[who].pop())

    def merge(self, keep: int, gone: int) -> None:
        if self.now[keep] == self.now[gone]:
            return
        self.floor.shop.expiry.run(self.floor.owner, self.clock.today())
        before = self.total()
        self.floor.shop.member_care.merge(self.floor.owner, self.member(keep).id, self.member(gone).id)
        gone_as, keep_as = self.now[gone], self.now[keep]
        self.now = [keep_as if become == gone_as else become for become in self.now]
        assert self.total() == before

    def total(self) -> list[int]:
        sums = ("SUM(balance) FROM points_account", "SUM(purchase) FROM points_entry", "SUM(net) FROM sale")
        return [int(self.floor.shop.database.value(f"SELECT {each}") or 0) for each in sums]

    def hold(self) -> None:
        for _, balance, ledger, lots in self.floor.shop.database.rows(_ALL):
            assert balance == ledger
            assert lots == max(0, balance)
        for who in range(4):
            if self.now[who] != who:
                assert self.floor.balance(self.members[who]) == 0


def check(url: Callable[[], str], examples: int) -> None:
    @settings(max_examples=examples)
    @given(DEEDS)
    def lived(deeds: list[tuple[str, int, int]]) -> None:
        clock = FixedClock()
        shop = Shop(open_database(url()), clock)
        try:
            life = Life(reopened(shop), clock)
            for deed, who, what in deeds:
                match deed:
                    case "adjust":
                        life.adjust(who, what)
                    case "buy":
                        life.buy(who, what)
                    case "bring back":
                        life.bring_back(who)
                    case "merge":
                        life.merge(who, what)
                    case _:
                        clock.move(days=what)
                life.hold()
        finally:
            shop.close()

    lived()


def test_any_order_keeps_every_balance_and_total_on_sqlite(
    floor_file: Path, tmp_path: Path, depth: int
) -> None:
    numbers = count()
    check(lambda: sqlite_url(shutil.copyfile(floor_file, tmp_path / f"{next(numbers)}.db")), 40 * depth)


def test_any_order_keeps_every_balance_and_total_on_postgres(server: PostgresServer, depth: int) -> None:
    check(lambda: server.copy_of("floor", open_floor), 8 * depth)
