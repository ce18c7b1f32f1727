"""Rows of consignment notes and of the ledger of pieces out there."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from pempek_pos.clock import to_millis
from pempek_pos.consignment.goods import ConsignmentNote, Move, MoveKind, NoteKind, NoteLine
from pempek_pos.money.amount import Rupiah
from pempek_pos.storage.database import Database

_ADD_NOTE = """
INSERT INTO consignment_note (id, partner_id, kind, on_day, note, sale_id, at, by_staff)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
_ADD_MOVE = """
INSERT INTO consignment_movement (note_id, line_no, partner_id, item_id, unit_price, kind, pieces,
    best_before)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
_NOTE = """
SELECT n.id, COALESCE(p.label, ''), n.partner_id, n.kind, n.on_day, n.note, n.sale_id
FROM consignment_note n LEFT JOIN paper_number p ON p.kind = 'consignment note' AND p.source = n.id
"""
_NOTE_BY_ID = f"{_NOTE} WHERE n.id = ?"
_NOTES_OF = f"{_NOTE} WHERE n.partner_id = ? ORDER BY n.at DESC, n.id DESC LIMIT ?"
_LINES = """
SELECT m.note_id, i.code, i.name, i.unit, m.item_id, m.unit_price, m.kind, m.pieces, m.best_before
FROM consignment_movement m JOIN item i ON i.id = m.item_id WHERE m.note_id IN ({})
ORDER BY m.note_id, m.line_no
"""
_MOVES = """
SELECT n.on_day, i.code, i.name, i.unit, m.item_id, m.unit_price, m.kind, m.pieces, m.best_before
FROM consignment_movement m JOIN consignment_note n ON n.id = m.note_id JOIN item i ON i.id = m.item_id
WHERE m.partner_id = ? AND n.on_day <= ? ORDER BY n.at, n.kind DESC, n.id, m.line_no
"""
_WORTH = """
SELECT m.partner_id, SUM(m.pieces * m.unit_price)
FROM consignment_movement m JOIN consignment_note n ON n.id = m.note_id
WHERE m.partner_id IN ({}) AND n.on_day <= ? GROUP BY m.partner_id
"""


def add(db: Database, note: ConsignmentNote, moves: Sequence[Move], at: datetime, by_staff: str) -> None:
    """Write a note with its moves; its lines and number are not read."""
    row = (note.id, note.partner_id, note.kind.value, note.on_day.isoformat(), note.note, note.sale_id)
    db.run(_ADD_NOTE, (*row, to_millis(at), by_staff))
    rows = [(note.id, line_no, note.partner_id, *_row(move)) for line_no, move in enumerate(moves, 1)]
    db.many(_ADD_MOVE, rows)


def note(db: Database, note_id: str) -> ConsignmentNote | None:
    """A note with its lines."""
    found = _with_lines(db, db.rows(_NOTE_BY_ID, (note_id,)))
    return found[0] if found else None


def notes_of(db: Database, partner_id: str, limit: int) -> tuple[ConsignmentNote, ...]:
    """A partner's notes, newest first."""
    return _with_lines(db, db.rows(_NOTES_OF, (partner_id, limit)))


def moves_until(db: Database, partner_id: str, on: date) -> list[tuple[date, NoteLine]]:
    """Everything that moved on a partner's shelf up to a day, in its order."""
    rows = db.rows(_MOVES, (partner_id, on.isoformat()))
    return [(date.fromisoformat(day), _line(line)) for day, *line in rows]


def worth(db: Database, partner_ids: Sequence[str], on: date) -> dict[str, Rupiah]:
    """By partner: what is out there at the end of a day, at the agreed prices."""
    marks = ", ".join("?" * len(partner_ids))
    rows = db.rows(_WORTH.format(marks), (*partner_ids, on.isoformat()))
    found = {str(partner_id): Rupiah(int(amount)) for partner_id, amount in rows}
    return {partner_id: found.get(partner_id, Rupiah(0)) for partner_id in partner_ids}


def _with_lines(db: Database, rows: Sequence[Sequence[Any]]) -> tuple[ConsignmentNote, ...]:
    if not rows:
        return ()
    ids = tuple(row[0] for row in rows)
    lines: dict[str, list[NoteLine]] = {note_id: [] for note_id in ids}
    for note_id, *line in db.rows(_LINES.format(", ".join("?" * len(ids))), ids):
        lines[note_id].append(_line(line))
    return tuple(
        ConsignmentNote(
            note_id,
            number,
            partner_id,
            NoteKind(kind),
            date.fromisoformat(day),
            text,
            sale_id,
            tuple(lines[note_id]),
        )
        for note_id, number, partner_id, kind, day, text, sale_id in rows
    )


def _row(move: Move) -> tuple[object, ...]:
    until = move.best_before.isoformat() if move.best_before else None
    return (move.item_id, move.unit_price, move.kind.value, move.pieces, until)


def _line(row: Sequence[Any]) -> NoteLine:
    code, name, unit, item_id, unit_price, kind, pieces, best_before = row
    until = date.fromisoformat(best_before) if best_before else None
    return NoteLine(code, name, unit, Move(item_id, Rupiah(unit_price), MoveKind(kind), pieces, until))
