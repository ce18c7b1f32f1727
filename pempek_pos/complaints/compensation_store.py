"""Rows of what was given when complaints were closed."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from pempek_pos.clock import from_millis, to_millis
from pempek_pos.complaints.compensation import Given, GoodsGiven
from pempek_pos.complaints.complaint import Remedy
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.storage.database import Database

_ADD = """
INSERT INTO compensation (complaint_id, round, kind, points, cost, source, about, at, by_staff, approved_by)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_OF = """
SELECT g.round, g.kind, g.points, g.cost, g.source, g.about, g.at, COALESCE(s.name, g.by_staff),
    COALESCE(a.name, '')
FROM compensation g LEFT JOIN staff s ON s.id = g.by_staff LEFT JOIN staff a ON a.id = g.approved_by
WHERE g.complaint_id = ? ORDER BY g.round
"""


def add(db: Database, complaint_id: str, given: Given) -> None:
    """What closes a complaint's round; `by` and `approved_by` are staff ids here."""
    about = json.dumps({"label": given.label, "goods": list(map(asdict, given.goods))}, ensure_ascii=False)
    row = (given.round, given.kind.value, given.points, given.cost, given.source, about, to_millis(given.at))
    db.run(_ADD, (complaint_id, *row, given.by, given.approved_by or None))


def of_complaint(db: Database, complaint_id: str) -> tuple[Given, ...]:
    """What was given for a complaint, round by round."""
    return tuple(map(_given, db.rows(_OF, (complaint_id,))))


def _given(row: Sequence[Any]) -> Given:
    nth, kind, points, cost, source, about, at, by, approved_by = row
    kept = json.loads(about)
    goods = tuple(
        GoodsGiven(one["item_id"], one["name"], one["pieces"], Rupiah(one["price"])) for one in kept["goods"]
    )
    what = (Remedy(kind), Points(points), Rupiah(cost), source, kept["label"], goods)
    return Given(nth, *what, from_millis(at), by, approved_by)
