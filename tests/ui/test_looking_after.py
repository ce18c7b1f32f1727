"""What the program does for its data by itself: a quick look after the start, a full one once a week."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from pempek_pos.backups import make_regular_backup
from pempek_pos.shop import Shop
from pempek_pos.storage.database import Database
from pempek_pos.storage.engines import open_database
from pempek_pos.storage.integrity import look_over, table_names
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor
from ui.rounds import Rounds


@pytest.fixture
def engine() -> str:
    return "sqlite"


@pytest.fixture
def rounds(floor: Floor, tmp_path: Path, qapp: QObject) -> Iterator[Rounds]:
    """The rounds of a shop whose backup is fresh."""
    for _ in make_regular_backup(floor.shop, floor.owner, tmp_path / "backups"):
        pass
    parent = QObject()
    going = Rounds(floor.shop, tmp_path / "backups", parent)
    yield going
    going.stop()


def checks(floor: Floor) -> int:
    found = floor.shop.database.value("SELECT COUNT(*) FROM audit_entry WHERE command = 'check books'")
    assert isinstance(found, int)
    return found


def test_everything_is_looked_at_in_the_first_rest_and_then_once_a_week(
    floor: Floor, rounds: Rounds, clock: FixedClock, qtbot: QtBot
) -> None:
    rounds.watch(floor.cashier)
    rounds.check()
    assert checks(floor) == 0
    with qtbot.waitSignal(rounds.checked):
        rounds.rest()
    last = floor.shop.reports.last_check()
    assert last is not None
    assert (last.at, last.check, checks(floor)) == (clock.now(), None, 1)
    clock.move(days=6)
    rounds.check()
    assert not rounds._checker.running
    clock.move(days=1)
    with qtbot.waitSignal(rounds.checked):
        rounds.check()
    assert checks(floor) == 2


def test_whoever_comes_back_stops_it_and_the_next_rest_begins_anew(
    floor: Floor, rounds: Rounds, qtbot: QtBot
) -> None:
    rounds.watch(floor.cashier)
    rounds.rest()
    assert rounds._checker.running
    rounds.watch(floor.cashier)
    assert not rounds._checker.running
    rounds.look()
    assert not rounds._checker.running
    assert checks(floor) == 0
    with qtbot.waitSignal(rounds.checked):
        rounds.rest()


def test_before_anybody_signed_in_nothing_is_looked_at(rounds: Rounds) -> None:
    rounds.rest()
    assert not rounds._checker.running


def test_the_first_sign_in_looks_over_every_table_once(floor: Floor, rounds: Rounds, qtbot: QtBot) -> None:
    assert list(look_over(floor.shop.database)) == [None] * len(table_names(floor.shop.database))
    with qtbot.waitSignal(rounds._looker.finished), qtbot.assertNotEmitted(rounds.damaged):
        rounds.watch(floor.cashier)
    rounds.watch(floor.owner)
    assert not rounds._looker.running


def test_a_damaged_table_is_told(floor: Floor, tmp_path: Path, qapp: QObject, qtbot: QtBot) -> None:
    damaged = damaged_member_table(floor.shop.database, tmp_path / "shop.db")
    parent = QObject()
    rounds = Rounds(Shop(damaged, floor.shop.clock), tmp_path / "backups", parent)
    with qtbot.waitSignal(rounds.damaged) as told:
        rounds.watch(floor.cashier)
    rounds.stop()
    assert told.args[0].startswith("member: ")
    damaged.close()


def damaged_member_table(database: Database, path: Path) -> Database:
    """The shop once more, after the first page of a table was overwritten while it was closed."""
    page = database.value("SELECT rootpage FROM sqlite_master WHERE name = 'member'")
    size = database.value("PRAGMA page_size")
    database.close()
    with path.open("rb+") as file:
        file.seek((page - 1) * size)
        file.write(b"\x55" * size)
    return open_database(database.url)
