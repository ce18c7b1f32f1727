"""Rows of settings: each change a row of its own, none ever changed."""

from datetime import date, datetime
from typing import Final

from pempek_pos.clock import to_millis
from pempek_pos.settings.dated import Dated
from pempek_pos.storage.database import Database

_HISTORY: Final = "SELECT valid_from, value FROM setting WHERE name = ? ORDER BY seq"
_ADD: Final = "INSERT INTO setting (name, valid_from, value, set_at, set_by) VALUES (?, ?, ?, ?, ?)"


def history(db: Database, name: str) -> list[Dated[str]]:
    """Every value this setting was given, in the order they were given."""
    return [Dated(date.fromisoformat(day), value) for day, value in db.rows(_HISTORY, (name,))]


def add(db: Database, name: str, dated: Dated[str], set_at: datetime, set_by: str) -> None:
    """One more value of this setting."""
    db.run(_ADD, (name, dated.valid_from.isoformat(), dated.value, to_millis(set_at), set_by))
