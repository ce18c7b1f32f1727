"""Rows of items that a food safety complaint named."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from pempek_pos.clock import from_millis, to_millis
from pempek_pos.complaints.complaint import ItemWarning, complaint_label
from pempek_pos.storage.database import Database

_ADD = """
INSERT INTO item_warning (id, item_id, complaint_id, batch, raised_at, raised_by, lifted_why)
VALUES (?, ?, ?, ?, ?, ?, '')
"""
_LIFT = "UPDATE item_warning SET lifted_at = ?, lifted_by = ?, lifted_why = ? WHERE id = ?"
_KNOWN = "SELECT lifted_at FROM item_warning WHERE id = ?"
_WARNED = "SELECT 1 FROM item_warning WHERE item_id = ? AND complaint_id = ? AND lifted_at IS NULL"
_OPEN = """
SELECT w.id, w.item_id, i.name, w.complaint_id, c.number, w.batch, w.raised_at
FROM item_warning w JOIN item i ON i.id = w.item_id JOIN complaint c ON c.id = w.complaint_id
WHERE w.lifted_at IS NULL ORDER BY w.raised_at, w.id
"""


def add(db: Database, key: tuple[str, str, str], batch: str, raised: tuple[datetime, str]) -> None:
    """Warn of an item; `key` is the warning, the item and the complaint, `raised` when and by whom."""
    db.run(_ADD, (*key, batch, to_millis(raised[0]), raised[1]))


def is_warned(db: Database, item_id: str, complaint_id: str) -> bool:
    """Whether a complaint has warned of an item, and nobody lifted it."""
    return db.one(_WARNED, (item_id, complaint_id)) is not None


def lift(db: Database, warning_id: str, why: str, lifted: tuple[datetime, str]) -> None:
    """The item is sold as before; `lifted` is when and by whom."""
    db.run(_LIFT, (to_millis(lifted[0]), lifted[1], why, warning_id))


def is_open(db: Database, warning_id: str) -> bool | None:
    """Whether a warning stands; None where there is none."""
    row = db.one(_KNOWN, (warning_id,))
    return None if row is None else row[0] is None


def all_open(db: Database) -> tuple[ItemWarning, ...]:
    """The warnings that stand, the oldest first."""
    return tuple(map(_warning, db.rows(_OPEN)))


def _warning(row: Sequence[Any]) -> ItemWarning:
    warning_id, item_id, item, complaint_id, number, batch, raised_at = row
    label = complaint_label(number)
    return ItemWarning(warning_id, item_id, item, complaint_id, label, batch, from_millis(raised_at))
