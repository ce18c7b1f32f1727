"""A begun shop with an owner and terms from long ago, files to write, and imports to walk."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TypeAlias

import pytest

from pempek_pos.audit.actor import Actor
from pempek_pos.clock import Clock
from pempek_pos.exchange.outcome import ImportResult
from pempek_pos.exchange.service import Import
from pempek_pos.ids import new_id
from pempek_pos.loyalty.programme import starting_programme
from pempek_pos.shop import Shop
from pempek_pos.storage.database import Database

WriteFile: TypeAlias = Callable[[str, Sequence[str]], Path]


@pytest.fixture
def shop(database: Database, clock: Clock) -> Shop:
    return Shop(database, clock)


@pytest.fixture
def owner(shop: Shop) -> Actor:
    """The owner, who published terms that were in force on every day of a former system."""
    owner = shop.staff.begin_owner("staff-owner", "Cek Ida", "rahasia bege", "A")
    shop.loyalty.publish(owner, starting_programme(new_id(), date(2000, 1, 1)))
    return owner


@pytest.fixture
def write_file(tmp_path: Path) -> WriteFile:
    """Writes lines to a file of the given name."""

    def write(name: str, lines: Sequence[str]) -> Path:
        path = tmp_path / name
        path.write_text("\n".join(lines) + "\n", "utf-8")
        return path

    return write


def walked(steps: Import) -> ImportResult:
    """What an import comes to when nobody stops it."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: ImportResult = end.value
            return result
