"""Rows of the points ledger, its lots and accounts; kept SQL, since every sale passes here."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from pempek_pos.clock import to_millis
from pempek_pos.ids import new_id
from pempek_pos.loyalty.book import Book
from pempek_pos.loyalty.ledger import Moves, Posting
from pempek_pos.loyalty.lots import Draw, Lot
from pempek_pos.loyalty.programme import LotView
from pempek_pos.loyalty.statement import Entry, EntryKind
from pempek_pos.loyalty.why import why_from, why_text
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.storage.database import Database

_ENTRY_COLUMNS = "id, kind, points, purchase, source, label, on_day, why"

_ENSURE_ACCOUNT = "INSERT INTO points_account (member_id, balance) VALUES (?, 0) ON CONFLICT DO NOTHING"
_BALANCE = "SELECT balance FROM points_account WHERE member_id = ?"
_MOVE_BALANCE = "UPDATE points_account SET balance = balance + ? WHERE member_id = ?"
_SURVIVOR = "SELECT merged_into FROM member WHERE id = ?"
# Who was merged into a member bought for them: found through its own small index, nearly always empty.
_PURCHASES = """
SELECT COALESCE((
    SELECT SUM(purchase) FROM points_entry WHERE member_id = ? AND on_day > ? AND on_day <= ?), 0)
+ COALESCE((
    SELECT SUM(e.purchase) FROM member m CROSS JOIN points_entry e
    WHERE m.merged_into = ? AND e.member_id = m.id AND e.on_day > ? AND e.on_day <= ?), 0)
"""
_PURCHASES_BEFORE = """
SELECT COALESCE((
    SELECT SUM(purchase) FROM points_entry
    WHERE member_id = ? AND on_day > ? AND on_day <= ? AND at < ?), 0)
+ COALESCE((
    SELECT SUM(e.purchase) FROM member m CROSS JOIN points_entry e
    WHERE m.merged_into = ? AND e.member_id = m.id AND e.on_day > ? AND e.on_day <= ? AND e.at < ?), 0)
"""
_ADD_ENTRY = """
INSERT INTO points_entry (id, member_id, kind, points, purchase, source, part, label, reward_id,
    on_day, at, why, by_staff)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_ADD_LOT = """
INSERT INTO lot (id, member_id, entry_id, won_on, expires_on, points, remaining)
VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_MOVE_LOT = "UPDATE lot SET remaining = remaining + ? WHERE id = ?"
_ADD_MOVEMENT = "INSERT INTO lot_movement (entry_id, lot_id, points) VALUES (?, ?, ?)"
_OPEN_LOTS = "SELECT id, won_on, expires_on, remaining FROM lot WHERE member_id = ? AND remaining > 0"
_OVERDUE_LOTS = """
SELECT member_id, id, won_on, expires_on, remaining FROM lot WHERE remaining > 0 AND expires_on < ?
ORDER BY expires_on, member_id, id
"""
_OVERDUE_OF_MEMBER = """
SELECT member_id, id, won_on, expires_on, remaining FROM lot
WHERE member_id = ? AND remaining > 0 AND expires_on < ? ORDER BY expires_on, id
"""
_FIND_ENTRY = "SELECT id, member_id FROM points_entry WHERE kind = ? AND source = ? AND part = ?"
_ENTRY_OF = f"SELECT {_ENTRY_COLUMNS} FROM points_entry WHERE kind = ? AND source = ? AND part = 0"
_HOLDER_OF = "SELECT member_id FROM points_entry WHERE id = ?"
_LOT_OF_ENTRY = "SELECT id FROM lot WHERE entry_id = ?"
_DRAWS_OF_ENTRY = """
SELECT m.lot_id, -m.points, l.expires_on FROM lot_movement m JOIN lot l ON l.id = m.lot_id
WHERE m.entry_id = ? ORDER BY (l.expires_on IS NULL), l.expires_on, l.won_on, l.id
"""
_LEDGER = f"""
SELECT {_ENTRY_COLUMNS} FROM points_entry WHERE member_id = ? AND on_day BETWEEN ? AND ?
ORDER BY on_day, seq
"""
# A sale whose goods all came back used nothing: cancelling it frees what it used (B6, V1, scenario C4).
STANDS = """
(SELECT SUM(l.quantity) FROM sale_line l
    WHERE l.sale_id = s.id OR l.sale_id IN (SELECT r.id FROM sale r WHERE r.refund_of = s.id)) > 0
"""
_REWARD_USES = f"""
SELECT COUNT(*) FROM points_entry e JOIN sale s ON s.id = e.source
WHERE e.reward_id = ? AND e.kind = 'redemption' AND {STANDS}
"""
_REWARD_USES_BY_MEMBER = f"""{_REWARD_USES}
    AND e.member_id IN (SELECT m.id FROM member m WHERE m.id = ? OR m.merged_into = ?)
"""


def ensure_account(db: Book, member_id: str) -> None:
    """Make sure the member has an account row, and hold it until the command ends."""
    db.run(_ENSURE_ACCOUNT, (member_id,))
    db.lock("points_account", "member_id", member_id)


def survivor(db: Database, member_id: str) -> str:
    """The member, or who goes on with their card since two became one."""
    return str(db.value(_SURVIVOR, (member_id,)) or member_id)


def balance(db: Book, member_id: str) -> Points:
    """The member's points; below zero is a debt."""
    return Points(db.value(_BALANCE, (member_id,)) or 0)


def purchases(db: Database, member_id: str, after: date, until: date) -> Rupiah:
    """Net purchases on days after `after` up to `until`, under every card that was merged into this one."""
    one = (member_id, after.isoformat(), until.isoformat())
    return Rupiah(int(db.value(_PURCHASES, one + one)))


def purchases_before(db: Database, member_id: str, after: date, at: datetime) -> Rupiah:
    """Net purchases on days after `after` that were known right before a moment, under every card."""
    one = (member_id, after.isoformat(), at.date().isoformat(), to_millis(at))
    return Rupiah(int(db.value(_PURCHASES_BEFORE, one + one)))


def open_lots(db: Book, member_id: str) -> list[Lot]:
    """Lots with something left."""
    return [lot_from(row) for row in db.rows(_OPEN_LOTS, (member_id,))]


def overdue_lots(db: Book, before: date, member_id: str | None = None) -> list[tuple[str, Lot]]:
    """Lots with something left whose last good day is before `before`, with their member; of one member or
    of all.
    """
    if member_id is None:
        rows = db.rows(_OVERDUE_LOTS, (before.isoformat(),))
    else:
        rows = db.rows(_OVERDUE_OF_MEMBER, (member_id, before.isoformat()))
    return [(row[0], lot_from(row[1:])) for row in rows]


def post(db: Book, posting: Posting, moves: Moves, by_staff: str, at: datetime) -> str:
    """Write an entry with its lots and account; returns the entry's id."""
    entry_id = new_id()
    db.run(
        _ADD_ENTRY,
        (
            entry_id,
            posting.member_id,
            posting.kind.value,
            posting.points,
            posting.purchase,
            posting.source,
            posting.part,
            posting.label,
            posting.reward_id,
            posting.on_day.isoformat(),
            to_millis(at),
            why_text(posting.why),
            by_staff,
        ),
    )
    if posting.points:
        db.run(_MOVE_BALANCE, (posting.points, posting.member_id))
    for draw in moves.draws:
        db.run(_MOVE_LOT, (draw.points, draw.lot_id))
        db.run(_ADD_MOVEMENT, (entry_id, draw.lot_id, draw.points))
    if lot := moves.new_lot:
        lot_id = new_id()
        expires = lot.expires_on.isoformat() if lot.expires_on else None
        db.run(
            _ADD_LOT,
            (lot_id, posting.member_id, entry_id, lot.won_on.isoformat(), expires, lot.points, lot.remaining),
        )
        if settled := lot.points - lot.remaining:
            db.run(_ADD_MOVEMENT, (entry_id, lot_id, -settled))
    return entry_id


def entry_id(db: Book, kind: EntryKind, source: str, part: int = 0) -> str | None:
    """The id of the one entry of this kind, source and part."""
    row = db.one(_FIND_ENTRY, (kind.value, source, part))
    return None if row is None else str(row[0])


def entry_of(db: Book, kind: EntryKind, source: str) -> Entry | None:
    """The first entry of this kind and source."""
    row = db.one(_ENTRY_OF, (kind.value, source))
    return None if row is None else entry_from(row)


def holder_of(db: Book, entry: str) -> str | None:
    """Whose entry this is."""
    found = db.value(_HOLDER_OF, (entry,))
    return None if found is None else str(found)


def lot_of(db: Book, entry: str) -> str | None:
    """The lot an entry brought in."""
    lot_id = db.value(_LOT_OF_ENTRY, (entry,))
    return None if lot_id is None else str(lot_id)


def draws_of(db: Book, entry: str) -> list[tuple[Draw, date | None]]:
    """What an entry drew from which lot, in spending order, with the lot's last good day."""
    return [
        (Draw(lot_id, Points(points)), _day(expires))
        for lot_id, points, expires in db.rows(_DRAWS_OF_ENTRY, (entry,))
    ]


def ledger(db: Book, member_id: str, first: date, last: date) -> tuple[Entry, ...]:
    """The member's entries from `first` to `last`, in order."""
    rows = db.rows(_LEDGER, (member_id, first.isoformat(), last.isoformat()))
    return tuple(entry_from(row) for row in rows)


def reward_uses(db: Database, reward_id: str) -> int:
    """How often a reward was claimed in sales that stand."""
    return int(db.value(_REWARD_USES, (reward_id,)))


def reward_uses_by(db: Database, reward_id: str, member_id: str) -> int:
    """How often this member claimed a reward in sales that stand, under every card."""
    return int(db.value(_REWARD_USES_BY_MEMBER, (reward_id, member_id, member_id)))


def lot_views(lots: Iterable[Lot]) -> tuple[LotView, ...]:
    """Lots as they are shown."""
    return tuple(LotView(lot.remaining, lot.won_on, lot.expires_on) for lot in lots)


def entry_from(row: Sequence[Any]) -> Entry:
    """An entry from a row of its columns."""
    identity, kind, points, purchase, source, label, on_day, why = row
    return Entry(
        identity,
        EntryKind(kind),
        Points(points),
        Rupiah(purchase),
        source,
        label,
        date.fromisoformat(on_day),
        why_from(why),
    )


def lot_from(row: Sequence[Any]) -> Lot:
    """A lot from its id, days and what is left."""
    lot_id, won_on, expires_on, remaining = row
    return Lot(lot_id, date.fromisoformat(won_on), _day(expires_on), Points(remaining))


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
