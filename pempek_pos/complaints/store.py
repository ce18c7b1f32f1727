"""Rows of complaints, their photos and their events."""

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from pempek_pos.clock import from_millis, to_millis
from pempek_pos.complaints.complaint import (
    About,
    Category,
    Channel,
    Complaint,
    Event,
    EventKind,
    NewComplaint,
    Promised,
    Remedy,
    Severity,
    State,
)
from pempek_pos.storage.database import Database

_MILLISECOND = timedelta(milliseconds=1)
_TAKE_NUMBER = "UPDATE serial_number SET last = last + 1 WHERE name = 'complaint' RETURNING last"
_ADD = """
INSERT INTO complaint (id, number, category, severity, channel, remedy, state, told, sale_id, line_no,
    item_id, member_id, partner_id, caller, phone, handler_id, happened_on, received_at, received_by, round,
    round_at, answer_due, offer_due, done_due, paused)
VALUES (?, ?, ?, ?, ?, ?, 'received', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, 0)
"""
_SAVE = """
UPDATE complaint SET category = ?, severity = ?, state = ?, handler_id = ?, escalated_to = ?, round = ?,
    round_at = ?, answer_due = ?, offer_due = ?, done_due = ?, answered_at = ?, offered_at = ?, closed_at = ?,
    waiting_since = ?, paused = ?
WHERE id = ?
"""
_ADD_PHOTO = "INSERT INTO complaint_photo (complaint_id, position, reference) VALUES (?, ?, ?)"
_ADD_EVENT = """
INSERT INTO complaint_event (id, complaint_id, kind, note, about, at, by_staff) VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_HAS_EVENT = "SELECT 1 FROM complaint_event WHERE id = ?"
_STORY = """
SELECT e.id, e.kind, e.at, COALESCE(s.name, e.by_staff), e.note, e.about
FROM complaint_event e LEFT JOIN staff s ON s.id = e.by_staff WHERE e.complaint_id = ? ORDER BY e.seq
"""
# A merged card's complaints belong to who goes on with it.
_COMPLAINT = """
SELECT c.id, c.number, c.category, c.severity, c.channel, c.remedy, c.state, c.told,
    c.sale_id, c.line_no, c.item_id, COALESCE(m.merged_into, c.member_id), c.partner_id, c.caller,
    COALESCE(c.phone, k.phone, m.phone, p.phone, ''), COALESCE(k.name, m.name, p.name, c.caller),
    COALESCE(s.number, ''), COALESCE(i.name, ''), c.handler_id, h.name, c.escalated_to, COALESCE(x.name, ''),
    c.happened_on, c.received_at, c.round, c.round_at, c.answer_due, c.offer_due, c.done_due,
    c.answered_at, c.offered_at, c.closed_at, c.waiting_since, c.paused
FROM complaint c JOIN staff h ON h.id = c.handler_id LEFT JOIN staff x ON x.id = c.escalated_to
LEFT JOIN sale s ON s.id = c.sale_id LEFT JOIN item i ON i.id = c.item_id
LEFT JOIN member m ON m.id = c.member_id LEFT JOIN member k ON k.id = m.merged_into
LEFT JOIN partner p ON p.id = c.partner_id
"""
_PHOTOS = """
SELECT f.complaint_id, f.reference FROM complaint_photo f JOIN complaint c ON c.id = f.complaint_id
"""
_PHOTO_ORDER = " ORDER BY f.complaint_id, f.position"
_NEWEST = " ORDER BY c.received_at DESC, c.number DESC"
_BY_ID = " WHERE c.id = ?"
_BY_NUMBER = " WHERE c.number = ?"
_ON_BOARD = " WHERE c.state NOT IN ('accepted', 'refused') OR c.closed_at >= ?"
_OF_MEMBER = " WHERE c.member_id IN (SELECT g.id FROM member g WHERE g.id = ? OR g.merged_into = ?)"
_OF_PARTNER = " WHERE c.partner_id = ?"
_OF_SALE = " WHERE c.sale_id = ?"
_LIKE = """ WHERE c.closed_at IS NULL AND (c.sale_id = ? OR c.partner_id = ? OR c.phone = ?
    OR c.member_id IN (SELECT g.id FROM member g WHERE g.id = ? OR g.merged_into = ?))"""
_MAYBE_MISSED = """ WHERE c.state NOT IN ('accepted', 'refused') AND c.waiting_since IS NULL
    AND c.escalated_to IS NULL AND (c.done_due < ? OR (c.offered_at IS NULL AND c.offer_due < ?)
        OR (c.answered_at IS NULL AND c.answer_due < ?))"""
_SALE = """
SELECT s.id, s.business_date, COALESCE(s.member_id, j.member_id), s.partner_id
FROM sale s LEFT JOIN sale_joined j ON j.sale_id = s.id WHERE s.id = ?
"""
_LINE_ITEM = "SELECT item_id FROM sale_line WHERE sale_id = ? AND line_no = ?"


@dataclass(frozen=True, slots=True)
class SaleFacts:
    """What a complaint takes from its sale."""

    id: str
    on_day: date
    member_id: str | None
    partner_id: str | None


def take_number(db: Database) -> int:
    """The next complaint's number; other tills wait until the command ends."""
    return int(db.value(_TAKE_NUMBER))


def add(db: Database, new: NewComplaint, number: int, first: Promised, by: tuple[str, str]) -> None:
    """A complaint as it comes in; `by` is who handles it and who received it."""
    about, since = new.about, to_millis(first.since)
    dues = (to_millis(first.answer_due), to_millis(first.offer_due), to_millis(first.done_due))
    assert new.severity is not None
    happened_on = first.sold_on or from_millis(since).date()
    row = (
        *(new.id, number, new.category.value, new.severity.value, new.channel.value, new.remedy.value),
        *(new.told, about.sale_id, about.line_no, about.item_id, about.member_id, about.partner_id),
        *(about.caller, about.phone or None, by[0], happened_on.isoformat(), since, by[1], since, *dues),
    )
    db.run(_ADD, row)
    db.many(_ADD_PHOTO, [(new.id, position, photo) for position, photo in enumerate(new.photos, 1)])


def save(db: Database, complaint: Complaint) -> None:
    """How a complaint stands now."""
    promised = complaint.promised
    times = (promised.since, promised.answer_due, promised.offer_due, promised.done_due)
    reached = (promised.answered_at, promised.offered_at, promised.closed_at, promised.waiting_since)
    row = (
        *(complaint.category.value, complaint.severity.value, complaint.state.value, complaint.handler_id),
        *(complaint.escalated_to, complaint.round, *map(to_millis, times)),
        *(None if at is None else to_millis(at) for at in reached),
        *(promised.paused // _MILLISECOND, complaint.id),
    )
    db.run(_SAVE, row)


def add_event(db: Database, complaint_id: str, event: Event) -> None:
    """One step more of a complaint's story; `event.by` is the staff id here."""
    about = json.dumps(dict(event.facts), ensure_ascii=False, sort_keys=True)
    row = (event.id, complaint_id, event.kind.value, event.note, about, to_millis(event.at), event.by)
    db.run(_ADD_EVENT, row)


def has_event(db: Database, event_id: str) -> bool:
    """Whether a step was taken already."""
    return db.one(_HAS_EVENT, (event_id,)) is not None


def story(db: Database, complaint_id: str) -> tuple[Event, ...]:
    """What was done with a complaint, in order."""
    return tuple(
        Event(event_id, EventKind(kind), from_millis(at), by, note, tuple(json.loads(about).items()))
        for event_id, kind, at, by, note, about in db.rows(_STORY, (complaint_id,))
    )


def complaint(db: Database, complaint_id: str) -> Complaint | None:
    """A complaint as it stands."""
    found = _found(db, _BY_ID, (complaint_id,))
    return found[0] if found else None


def by_number(db: Database, number: int) -> Complaint | None:
    """The complaint with this number."""
    found = _found(db, _BY_NUMBER, (number,))
    return found[0] if found else None


def on_board(db: Database, closed_since: datetime) -> tuple[Complaint, ...]:
    """All that are open, and those closed since then."""
    return _found(db, _ON_BOARD, (to_millis(closed_since),))


def of_member(db: Database, member_id: str) -> tuple[Complaint, ...]:
    """A member's complaints, also those of cards merged into theirs; the newest first."""
    return _found(db, _OF_MEMBER, (member_id, member_id))


def of_partner(db: Database, partner_id: str) -> tuple[Complaint, ...]:
    """A partner's complaints, the newest first."""
    return _found(db, _OF_PARTNER, (partner_id,))


def of_sale(db: Database, sale_id: str) -> tuple[Complaint, ...]:
    """A sale's complaints, the newest first."""
    return _found(db, _OF_SALE, (sale_id,))


def open_like(db: Database, about: About) -> tuple[Complaint, ...]:
    """Open ones on the same sale, partner, phone or member."""
    phone = about.phone or None
    return _found(db, _LIKE, (about.sale_id, about.partner_id, phone, about.member_id, about.member_id))


def maybe_missed(db: Database, now: datetime) -> tuple[Complaint, ...]:
    """Open ones that nobody escalated, past a promise by the clock on the wall."""
    return _found(db, _MAYBE_MISSED, (to_millis(now),) * 3)


def sale(db: Database, sale_id: str) -> SaleFacts | None:
    """What a complaint takes from its sale."""
    row = db.one(_SALE, (sale_id,))
    return None if row is None else SaleFacts(row[0], date.fromisoformat(row[1]), *row[2:])


def line_item(db: Database, sale_id: str, line_no: int) -> str | None:
    """The item of a sale's line."""
    found: str | None = db.value(_LINE_ITEM, (sale_id, line_no))
    return found


def _found(db: Database, where: str, params: Sequence[object]) -> tuple[Complaint, ...]:
    rows = db.rows(_COMPLAINT + where + _NEWEST, params)
    photos: defaultdict[str, list[str]] = defaultdict(list)
    if rows:
        for complaint_id, reference in db.rows(_PHOTOS + where + _PHOTO_ORDER, params):
            photos[complaint_id].append(reference)
    return tuple(_complaint(row, tuple(photos[row[0]])) for row in rows)


def _complaint(row: Sequence[Any], photos: tuple[str, ...]) -> Complaint:
    complaint_id, number, category, severity, channel, remedy, state, told, *rest = row
    about, (who, sale_number, item, handler_id, handler, escalated_to, escalated) = rest[:7], rest[7:14]
    happened_on, received_at, nth, *clocks = rest[14:]
    day = date.fromisoformat(happened_on)
    return Complaint(
        complaint_id,
        number,
        Category(category),
        Severity(severity),
        Channel(channel),
        Remedy(remedy),
        State(state),
        told,
        About(*about),
        who,
        sale_number,
        item,
        handler_id,
        handler,
        escalated_to,
        escalated,
        day,
        from_millis(received_at),
        nth,
        _promised(clocks, day if about[0] else None),
        photos,
    )


def _promised(clocks: Sequence[Any], sold_on: date | None) -> Promised:
    since, answer_due, offer_due, done_due = map(from_millis, clocks[:4])
    reached = [None if at is None else from_millis(at) for at in clocks[4:8]]
    answered_at, offered_at, closed_at, waiting_since = reached
    return Promised(
        since,
        answer_due,
        offer_due,
        done_due,
        answered_at,
        offered_at,
        closed_at,
        waiting_since,
        clocks[8] * _MILLISECOND,
        sold_on,
    )
