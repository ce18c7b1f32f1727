"""The demonstration's own file: made once, made anew when it is old, never the real shop's."""

from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from pempek_pos.clock import WIB
from pempek_pos.demo.opening import prepare
from pempek_pos.home import shop_file
from pempek_pos.shop import Shop
from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.engines import open_database
from pempek_pos.storage.refusals import DatabaseInUse
from tests.fixed_clock import FixedClock

MENU = Path(__file__).resolve().parents[2] / "resources" / "menu.csv"
DAYS = 12


def prepared(folder: Path, clock: FixedClock) -> int:
    return len(list(prepare(folder, MENU, clock, DAYS)))


def test_twice_is_once_and_the_real_shop_is_not_touched(tmp_path: Path, clock: FixedClock) -> None:
    real = shop_file(tmp_path)
    real.write_bytes(b"the real shop")
    assert prepared(tmp_path, clock) == DAYS + 2
    before = shop_file(tmp_path, demo=True).read_bytes()
    assert prepared(tmp_path, clock) == 0
    clock.move(days=2)
    assert prepared(tmp_path, clock) == 0
    assert shop_file(tmp_path, demo=True).read_bytes() == before
    assert real.read_bytes() == b"the real shop"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["demo.db", "shop.db"]


def test_an_old_demonstration_is_made_anew_up_to_today(tmp_path: Path, clock: FixedClock) -> None:
    prepared(tmp_path, clock)
    clock.move(days=3)
    assert prepared(tmp_path, clock) == DAYS + 2
    with closing(Shop(open_database(sqlite_url(shop_file(tmp_path, demo=True))), clock)) as shop:
        shift = shop.till.current("K1")
    assert shift
    assert shift.business_date == clock.today()


def test_given_up_half_way_nothing_is_left_and_the_next_start_fills_again(
    tmp_path: Path, clock: FixedClock
) -> None:
    filling = prepare(tmp_path, MENU, clock, DAYS)
    for _ in range(4):
        next(filling)
    filling.close()
    assert list(tmp_path.iterdir()) == []
    assert prepared(tmp_path, clock) == DAYS + 2


def test_a_damaged_demonstration_is_made_anew(tmp_path: Path, clock: FixedClock) -> None:
    shop_file(tmp_path, demo=True).write_bytes(b"not a database at all" * 100)
    assert prepared(tmp_path, clock) == DAYS + 2


def test_a_demonstration_that_is_open_elsewhere_is_left_alone(tmp_path: Path, clock: FixedClock) -> None:
    prepared(tmp_path, clock)
    database = open_database(sqlite_url(shop_file(tmp_path, demo=True)))
    with closing(database), pytest.raises(DatabaseInUse):
        prepared(tmp_path, clock)


def test_before_the_shop_opens_there_is_something_of_today_all_the_same(tmp_path: Path) -> None:
    clock = FixedClock(datetime(2026, 11, 23, 0, 2, tzinfo=WIB))
    prepared(tmp_path, clock)
    with closing(Shop(open_database(sqlite_url(shop_file(tmp_path, demo=True))), clock)) as shop:
        latest = shop.sales.latest("K1")
    assert len(latest) >= 5
    assert all(sale.sold_at <= clock.now() for sale in latest)
