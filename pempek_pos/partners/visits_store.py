"""Rows of visits."""

import json
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from pempek_pos.clock import from_millis, to_millis
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.visit import Findings, NewVisit, Stop, Visit
from pempek_pos.storage.database import Database
from pempek_pos.visits.effect import Order
from pempek_pos.visits.visit import VisitState

_ADD = """
INSERT INTO visit (id, partner_id, planned_for, visitor_id, purpose, state, findings, photos, next_step,
    planned_at, planned_by)
VALUES (?, ?, ?, ?, ?, 'planned', '', '[]', '', ?, ?)
"""
_END = """
UPDATE visit SET state = ?, findings = ?, photos = ?, next_step = ?, next_on = ?, done_at = ?, done_by = ?
WHERE id = ?
"""
_VISIT = """
SELECT v.id, v.partner_id, v.planned_for, v.visitor_id, v.purpose, v.state, v.findings, v.photos,
    v.next_step, v.next_on, v.done_at
"""
_BY_ID = f"{_VISIT} FROM visit v WHERE v.id = ?"
_OF = f"{_VISIT} FROM visit v WHERE v.partner_id = ? ORDER BY v.planned_for DESC, v.planned_at DESC, v.id"
_STOPS = f"""
{_VISIT}, p.number, p.name, COALESCE(p.phone, ''), COALESCE(a.street, ''), COALESCE(a.area, ''), s.name
FROM visit v JOIN partner p ON p.id = v.partner_id JOIN staff s ON s.id = v.visitor_id
LEFT JOIN partner_address a ON a.partner_id = p.id AND a.position = 1
WHERE v.planned_for BETWEEN ? AND ? AND v.state <> 'cancelled' ORDER BY v.planned_for, v.id
"""
_ORDERS = "SELECT business_date, net FROM sale WHERE partner_id = ? AND net <> 0 ORDER BY business_date"


def add(db: Database, new: NewVisit, at: datetime, by_staff: str) -> None:
    """Plan a visit."""
    row = (new.id, new.partner_id, new.planned_for.isoformat(), new.visitor_id, new.purpose)
    db.run(_ADD, (*row, to_millis(at), by_staff))


def end(db: Database, visit_id: str, state: VisitState, found: Findings, done: tuple[datetime, str]) -> None:
    """A planned visit is done or cancelled; `done` is when and by whom."""
    at, by_staff = done
    next_on = found.next_on.isoformat() if found.next_on else None
    row = (state.value, found.findings, json.dumps(found.photos), found.next_step, next_on)
    db.run(_END, (*row, to_millis(at), by_staff, visit_id))


def visit(db: Database, visit_id: str) -> Visit | None:
    """A visit."""
    row = db.one(_BY_ID, (visit_id,))
    return None if row is None else _visit(row)


def visits_of(db: Database, partner_id: str) -> tuple[Visit, ...]:
    """A partner's visits, the latest day first."""
    return tuple(map(_visit, db.rows(_OF, (partner_id,))))


def stops(db: Database, first: date, last: date) -> list[Stop]:
    """Visits planned for these days that were not cancelled, with where and whom."""
    return [
        Stop(_visit(row[:11]), f"M-{row[11]:04d}", *row[12:])
        for row in db.rows(_STOPS, (first.isoformat(), last.isoformat()))
    ]


def orders_of(db: Database, partner_id: str) -> list[Order]:
    """Everything a partner bought and gave back."""
    return [Order(date.fromisoformat(day), Rupiah(net)) for day, net in db.rows(_ORDERS, (partner_id,))]


def _visit(row: Sequence[Any]) -> Visit:
    visit_id, partner_id, planned_for, visitor_id, purpose, state, findings, photos, step, on, done_at = row
    return Visit(
        visit_id,
        partner_id,
        date.fromisoformat(planned_for),
        visitor_id,
        purpose,
        VisitState(state),
        findings,
        tuple(json.loads(photos)),
        step,
        date.fromisoformat(on) if on else None,
        from_millis(done_at).date() if done_at is not None else None,
    )
