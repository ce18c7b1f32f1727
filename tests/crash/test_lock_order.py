"""Every command holds rows in one order, so that no two tills ever wait for each other (B3, B5)."""

import re
import shutil
from collections.abc import Iterator, Sequence
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from pempek_pos.ids import new_id
from pempek_pos.loyalty.vouchers import Cause, Voucher, VoucherKind
from pempek_pos.money.amount import Rupiah
from pempek_pos.shop import Shop
from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.engines import open_database
from tests.crash.deed import Deed
from tests.crash.test_every_command import SCENARIOS
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor, reopened

_UPDATE = re.compile(r"\s*UPDATE\s+serial_number\b.*?name = '(\w+)'", re.S)


def merge_of_one_with_a_voucher(floor: Floor) -> Deed:
    """What the plain scenario has not: the card that goes has a voucher, which a sale may hold meanwhile."""
    keep, gone, today = floor.member("Siti"), floor.member("Siti N."), floor.shop.clock.today()
    made = Voucher(
        new_id(),
        "",
        VoucherKind.AMOUNT_OFF,
        today,
        today,
        Cause.OWNER,
        "maaf",
        Rupiah(4_000),
        member_id=gone.id,
    )
    floor.shop.offers.issue(floor.owner, made)
    return lambda: floor.shop.member_care.merge(floor.owner, keep.id, gone.id)


ALL = {**SCENARIOS, "member_care.merge with a voucher": merge_of_one_with_a_voucher}


def held(floor: Floor, deed: Deed, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What each transaction of a deed holds, in its order, each once."""
    database, runs = floor.shop.database, [[""]]
    begin, execute = database._begin, database._execute

    def begun() -> None:
        runs.append([])
        begin()

    def executed(query: Any, params: Sequence[object]) -> Any:
        if isinstance(query, str) and (turn := _UPDATE.match(query)):
            runs[-1].append(f"number of a {turn[1]}")
        return execute(query, params)

    with monkeypatch.context() as patched:
        patched.setattr(database, "lock", lambda table, _column, _key: runs[-1].append(table))
        patched.setattr(
            database, "queue_for", lambda name: runs[-1].append(re.sub("^audit .*", "audit", name))
        )
        patched.setattr(database, "_begin", begun)
        patched.setattr(database, "_execute", executed)
        deed()
    return [list(dict.fromkeys(run)) for run in runs[1:]]


def floors(file: Path, folder: Path) -> Iterator[Floor]:
    """The same small shop again and again."""
    place = folder / "again.db"
    while True:
        shutil.copyfile(file, place)
        floor = reopened(Shop(open_database(sqlite_url(place)), FixedClock()))
        yield floor
        floor.shop.close()


def test_no_two_commands_hold_two_things_in_opposite_orders(
    floor_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before: dict[str, set[str]] = {}
    who: dict[tuple[str, str], str] = {}
    for name, floor in zip(ALL, floors(floor_file, tmp_path), strict=False):
        for run in held(floor, ALL[name](floor), monkeypatch):
            for place, thing in enumerate(run):
                before.setdefault(thing, set()).update(run[:place])
                who.update(((earlier, thing), name) for earlier in run[:place])
    try:
        order = list(TopologicalSorter(before).static_order())
    except CycleError as cycle:
        ring = cycle.args[1]
        pytest.fail(str([(a, b, who.get((a, b))) for a, b in pairwise(ring)]))
    assert order[-1] == "audit"
    assert ("shift", "partner_account") in who
    assert ("points_account", "voucher") in who
