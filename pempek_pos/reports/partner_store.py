"""Rows behind partners' month ends."""

from datetime import date

from pempek_pos.storage.database import Database

_CONCERNED = """
SELECT p.number FROM partner p
WHERE EXISTS (SELECT 1 FROM account_entry e WHERE e.partner_id = p.id AND e.on_day BETWEEN ? AND ?)
    OR COALESCE((SELECT SUM(e.amount) FROM account_entry e
                 WHERE e.partner_id = p.id AND e.on_day <= ?), 0) <> 0
"""


def numbers_concerned(db: Database, first: date, last: date) -> frozenset[int]:
    """Running numbers of partners whose accounts moved from the first to the last day, or were not even on
    the last.
    """
    days = first.isoformat(), last.isoformat()
    return frozenset(number for (number,) in db.rows(_CONCERNED, (*days, days[1])))
