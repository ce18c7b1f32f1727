"""The outbox's rows."""

from datetime import datetime

from pempek_pos.clock import from_millis, to_millis
from pempek_pos.outbox.message import Message, OutboxKind, OutboxState
from pempek_pos.storage.database import Database, Row

_COLUMNS = "id, kind, subject, till, put_at, state, tries, next_try_at, done_at, last_error, copy_no"
_PUT = f"INSERT INTO outbox ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_FIND = f"SELECT {_COLUMNS} FROM outbox WHERE id = ?"
_NEXT = f"""SELECT {_COLUMNS} FROM outbox
WHERE till = ? AND state = 'waiting' AND next_try_at <= ? ORDER BY next_try_at, id LIMIT 1"""
_WAITING = "SELECT count(*) FROM outbox WHERE till = ? AND state = 'waiting'"
_IN_STATE = (
    f"SELECT {_COLUMNS} FROM outbox WHERE till = ? AND state = ? ORDER BY put_at DESC, id DESC LIMIT ?"
)
_LAST_COPY = "SELECT max(copy_no) FROM outbox WHERE subject = ? AND kind = ?"
_LATEST = f"SELECT {_COLUMNS} FROM outbox WHERE subject = ? AND kind = ? ORDER BY copy_no DESC LIMIT 1"
_CHANGE = "UPDATE outbox SET state = ?, tries = ?, next_try_at = ?, done_at = ?, last_error = ? WHERE id = ?"


def put(db: Database, message: Message) -> None:
    """Store a new message."""
    db.run(
        _PUT,
        (
            message.id,
            message.kind.value,
            message.subject,
            message.till,
            to_millis(message.put_at),
            message.state.value,
            message.tries,
            to_millis(message.next_try_at),
            _millis(message.done_at),
            message.last_error,
            message.copy_no,
        ),
    )


def change(db: Database, message: Message) -> None:
    """Store how the message stands now."""
    at = to_millis(message.next_try_at)
    done = _millis(message.done_at)
    db.run(_CHANGE, (message.state.value, message.tries, at, done, message.last_error, message.id))


def find(db: Database, message_id: str) -> Message | None:
    """The message under this id."""
    row = db.one(_FIND, (message_id,))
    return _message(row) if row else None


def next_waiting(db: Database, till: str, now: datetime) -> Message | None:
    """The till's message that is due longest."""
    row = db.one(_NEXT, (till, to_millis(now)))
    return _message(row) if row else None


def latest(db: Database, kind: OutboxKind, subject: str) -> Message | None:
    """What was put last for the subject."""
    row = db.one(_LATEST, (subject, kind.value))
    return _message(row) if row else None


def count_waiting(db: Database, till: str) -> int:
    """How many messages of the till are not carried out yet."""
    return int(db.value(_WAITING, (till,)))


def in_state(db: Database, till: str, state: OutboxState, limit: int) -> tuple[Message, ...]:
    """The till's messages in a state, newest first."""
    return tuple(_message(row) for row in db.rows(_IN_STATE, (till, state.value, limit)))


def last_copy(db: Database, kind: OutboxKind, subject: str) -> int | None:
    """The highest copy number that was ever put for the subject; None before its original."""
    number: int | None = db.value(_LAST_COPY, (subject, kind.value))
    return number


def _millis(moment: datetime | None) -> int | None:
    return None if moment is None else to_millis(moment)


def _message(row: Row) -> Message:
    return Message(
        id=row[0],
        kind=OutboxKind(row[1]),
        subject=row[2],
        till=row[3],
        put_at=from_millis(row[4]),
        state=OutboxState(row[5]),
        tries=row[6],
        next_try_at=from_millis(row[7]),
        done_at=None if row[8] is None else from_millis(row[8]),
        last_error=row[9],
        copy_no=row[10],
    )
