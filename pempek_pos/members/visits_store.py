"""Rows of visits and calls to members."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from pempek_pos.clock import from_millis, to_millis
from pempek_pos.members.card import card_no
from pempek_pos.members.member import MemberId, phone_seen
from pempek_pos.members.visit import MemberStop, MemberVisit, NewMemberVisit, VisitKind
from pempek_pos.storage.database import Database
from pempek_pos.visits.visit import VisitState

_ADD = """
INSERT INTO member_visit (id, member_id, kind, planned_for, visitor_id, purpose, state, findings,
    planned_at, planned_by)
VALUES (?, ?, ?, ?, ?, ?, 'planned', '', ?, ?)
"""
_END = "UPDATE member_visit SET state = ?, findings = ?, done_at = ?, done_by = ? WHERE id = ?"
_VISIT = """
SELECT v.id, v.member_id, v.kind, v.planned_for, v.visitor_id, s.name, v.purpose, v.state, v.findings,
    v.done_at
"""
_FROM = "FROM member_visit v JOIN staff s ON s.id = v.visitor_id"
_BY_ID = f"{_VISIT} {_FROM} WHERE v.id = ?"
_OF = f"""
{_VISIT} {_FROM} WHERE v.member_id IN (SELECT m.id FROM member m WHERE m.id = ? OR m.merged_into = ?)
ORDER BY v.planned_for DESC, v.planned_at DESC, v.id
"""
# Of a card merged into another the one who goes on is visited.
_STOPS = f"""
{_VISIT}, k.number, k.name, k.phone, k.id
{_FROM} JOIN member m ON m.id = v.member_id JOIN member k ON k.id = COALESCE(m.merged_into, m.id)
WHERE k.state = 'active' AND v.planned_for <= ?
    AND (v.state = 'planned' OR (v.planned_for = ? AND v.state = 'done'))
ORDER BY v.planned_for, v.kind, k.name, v.id
"""
_FORGET = """
UPDATE member_visit SET purpose = '', findings = ''
WHERE member_id IN (SELECT m.id FROM member m WHERE m.id = ? OR m.merged_into = ?)
"""


def add(db: Database, new: NewMemberVisit, at: datetime, by_staff: str) -> None:
    """Plan a visit or call."""
    row = (new.id, new.member_id, new.kind.value, new.planned_for.isoformat(), new.visitor_id, new.purpose)
    db.run(_ADD, (*row, to_millis(at), by_staff))


def end(db: Database, visit_id: str, state: VisitState, findings: str, done: tuple[datetime, str]) -> None:
    """It is done or called off; `done` is when and by whom."""
    at, by_staff = done
    db.run(_END, (state.value, findings, to_millis(at), by_staff, visit_id))


def visit(db: Database, visit_id: str) -> MemberVisit | None:
    """A visit or call."""
    row = db.one(_BY_ID, (visit_id,))
    return None if row is None else _visit(row)


def visits_of(db: Database, member_id: MemberId) -> tuple[MemberVisit, ...]:
    """A member's visits and calls under every card, the latest day first."""
    return tuple(map(_visit, db.rows(_OF, (member_id, member_id))))


def stops(db: Database, day: date, phones_too: bool) -> tuple[MemberStop, ...]:
    """What is planned for a day and was not called off, and what was missed before."""
    return tuple(
        MemberStop(
            _visit((row[0], row[13], *row[2:10])), card_no(row[10]), row[11], phone_seen(row[12], phones_too)
        )
        for row in db.rows(_STOPS, (day.isoformat(), day.isoformat()))
    )


def forget(db: Database, member_id: MemberId) -> None:
    """What was written about somebody who wants to be forgotten is gone; that there was a visit stays."""
    db.run(_FORGET, (member_id, member_id))


def _visit(row: Sequence[Any]) -> MemberVisit:
    visit_id, member_id, kind, planned_for, visitor_id, visitor, purpose, state, findings, done_at = row
    return MemberVisit(
        visit_id,
        MemberId(member_id),
        VisitKind(kind),
        date.fromisoformat(planned_for),
        visitor_id,
        visitor,
        purpose,
        VisitState(state),
        findings,
        from_millis(done_at).date() if done_at is not None else None,
    )
