"""Rows of items' dated costs."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Final

from pempek_pos.clock import to_millis
from pempek_pos.money.amount import Rupiah
from pempek_pos.storage.database import Database

_ADD: Final = "INSERT INTO item_cost (item_id, valid_from, amount, set_at, set_by) VALUES (?, ?, ?, ?, ?)"
_COSTS: Final = "SELECT valid_from, amount FROM item_cost WHERE item_id = ? ORDER BY seq"
_NOW: Final = "SELECT item_id, amount FROM item_cost WHERE valid_from <= ? ORDER BY valid_from, seq"


def add(
    db: Database, costs: Iterable[tuple[str, Rupiah]], valid_from: date, put: tuple[datetime, str]
) -> None:
    """Put costs (item, amount) on record, behind the ones that are there; `put` is when and by whom."""
    day, (at, by_staff) = valid_from.isoformat(), put
    db.many(_ADD, [(item_id, day, amount, to_millis(at), by_staff) for item_id, amount in costs])


def costs(db: Database, item_id: str) -> list[tuple[date, Rupiah]]:
    """All costs an item ever got, in the order they were set."""
    return [(date.fromisoformat(day), Rupiah(amount)) for day, amount in db.rows(_COSTS, (item_id,))]


def costs_now(db: Database, day: date) -> dict[str, Rupiah]:
    """What each item costs on a day, where somebody said."""
    return {item_id: Rupiah(amount) for item_id, amount in db.rows(_NOW, (day.isoformat(),))}
