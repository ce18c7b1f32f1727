"""Changes single bytes of a shop's file and counts how many of those that matter are found (D4)."""

import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from pempek_pos.errors import ShopError
from pempek_pos.ids import new_id
from pempek_pos.members.member import MemberId, NewMember
from pempek_pos.reports.self_check import check_books
from pempek_pos.shop import Shop
from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.database import Database
from pempek_pos.storage.engines import open_database
from pempek_pos.storage.integrity import look_over
from pempek_pos.storage.refusals import StorageRefused
from tests.crash.errands import Till
from tests.crash.harness import ready
from tests.database_dump import dump
from tests.fixed_clock import FixedClock
from tests.shop_floor import open_floor


@dataclass
class Flips:
    """How each changed byte was found; `harmless` ones lie where nothing is kept, `missed` ones do not."""

    found: Counter[str] = field(default_factory=Counter)
    harmless: int = 0
    touched: int = 0
    """Refused, and yet no longer what they were."""
    missed: list[str] = field(default_factory=list)

    @property
    def share(self) -> float:
        """Found of those that matter."""
        found = self.found.total()
        return found / (found + len(self.missed) or 1)

    def __str__(self) -> str:
        ways = ", ".join(f"{count} {way}" for way, count in self.found.most_common())
        return (
            f"found {self.share:.1%} of {self.found.total() + len(self.missed)} that matter ({ways});"
            f" {self.harmless} in empty space"
        )


def busy_shop(path: Path, errands: int) -> None:
    """A shop's file with members and so many errands in it."""
    url = sqlite_url(path)
    open_floor(url)
    ready(url)
    shop = Shop(open_database(url), FixedClock())
    till = Till(shop, "K1")
    for number in range(errands):
        till.errand("busy", number).do()
        new = NewMember(MemberId(new_id()), f"Anggota {number}", f"0813{number:08d}", consent=True)
        shop.members.enrol(till.by, new)
    shop.close()


def flip(whole: Path, flips: int, seed: int) -> Flips:
    """Change one byte of a copy of the file, so many times, and look at each with everything there is.

    Bytes that are 0 are left: most of them are empty space.
    """
    random, told, data = Random(seed), Flips(), whole.read_bytes()
    database = open_database(sqlite_url(shutil.copyfile(whole, whole.with_name("before.db"))))
    before = dump(database)
    places = [at for at, byte in enumerate(data) if byte]
    database.close()
    for nth in range(flips):
        at = random.choice(places)
        path = whole.with_name(f"flip-{nth}.db")
        path.write_bytes(data[:at] + bytes([data[at] ^ random.randrange(1, 256)]) + data[at + 1 :])
        _look(path, before, told)
        path.unlink()
    return told


def _look(path: Path, before: dict[str, list[str]], told: Flips) -> None:
    content = path.read_bytes()
    try:
        database = open_database(sqlite_url(path))
    except StorageRefused:
        told.found["refused when opened"] += 1
        told.touched += path.read_bytes() != content
        return
    with suppress(StorageRefused):
        _opened(database, path.name, before, told)
    with suppress(StorageRefused):
        database.close()


def _opened(database: Database, name: str, before: dict[str, list[str]], told: Flips) -> None:
    for way, problems in (("by the quick look", look_over(database)), ("by the full look", _books(database))):
        if any(problems):
            told.found[way] += 1
            return
    try:
        same = dump(database) == before
    except ShopError as error:
        told.missed.append(f"{name}: {error}")
        return
    if same:
        told.harmless += 1
    else:
        after = dump(database)
        told.missed += [
            f"{table}: {old} became {new}"
            for table in before
            for old, new in zip(before[table], after[table], strict=False)
            if old != new
        ][:1]


def _books(database: Database) -> Iterator[str | None]:
    shop = Shop(database, FixedClock())
    try:
        programmes = shop.loyalty.programmes()
    except ShopError as error:
        yield str(error)
        return
    for finding in check_books(database, shop.audit, shop.members, programmes):
        yield finding.broken
