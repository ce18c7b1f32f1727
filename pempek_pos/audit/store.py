"""The audit log's rows."""

from pempek_pos.audit.entry import BEGINNING, AuditEntry, ChainTip
from pempek_pos.clock import from_millis, to_millis
from pempek_pos.storage.database import Database, Row

_COLUMNS = "till, number, at, staff_id, command, subject, facts, previous_hash, hash"
_TIP = "SELECT number, hash FROM audit_entry WHERE till = ? ORDER BY number DESC LIMIT 1"
_ADD = f"INSERT INTO audit_entry ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
_TIPS = """SELECT e.till, e.number, e.hash FROM audit_entry AS e
JOIN (SELECT till, max(number) AS number FROM audit_entry GROUP BY till) AS last
ON e.till = last.till AND e.number = last.number ORDER BY e.till"""
_TIP_AT = "SELECT till, number, hash FROM audit_entry WHERE till = ? AND number = ?"
_AFTER = f"SELECT {_COLUMNS} FROM audit_entry WHERE till = ? AND number > ? ORDER BY number LIMIT ?"
_LATEST = f"SELECT {_COLUMNS} FROM audit_entry ORDER BY seq DESC LIMIT ? OFFSET ?"
_ABOUT = f"SELECT {_COLUMNS} FROM audit_entry WHERE subject = ? ORDER BY seq DESC LIMIT ? OFFSET ?"


def tip(db: Database, till: str) -> ChainTip:
    """The till's last entry, or what its first one will follow; queues with other commands at this till."""
    db.queue_for(f"audit {till}")
    found = db.one(_TIP, (till,))
    return ChainTip(till, found[0], found[1]) if found else ChainTip(till, 0, BEGINNING)


def tips(db: Database) -> tuple[ChainTip, ...]:
    """Every till's last entry."""
    return tuple(ChainTip(*row) for row in db.rows(_TIPS))


def tip_at(db: Database, till: str, number: int) -> ChainTip | None:
    """The till's entry with this number, None without one."""
    found = db.one(_TIP_AT, (till, number))
    return ChainTip(*found) if found else None


def add(db: Database, entry: AuditEntry) -> None:
    """Append an entry."""
    db.run(
        _ADD,
        (
            entry.till,
            entry.number,
            to_millis(entry.at),
            entry.staff_id,
            entry.command,
            entry.subject,
            entry.facts,
            entry.previous_hash,
            entry.hash,
        ),
    )


def after(db: Database, till: str, number: int, limit: int) -> list[AuditEntry]:
    """The till's next entries after `number`, oldest first."""
    return [_entry(row) for row in db.rows(_AFTER, (till, number, limit))]


def latest(db: Database, subject: str | None, limit: int, skipped: int) -> tuple[AuditEntry, ...]:
    """Entries newest first, of one subject or of all, after `skipped` newer ones."""
    if subject is None:
        return tuple(_entry(row) for row in db.rows(_LATEST, (limit, skipped)))
    return tuple(_entry(row) for row in db.rows(_ABOUT, (subject, limit, skipped)))


def _entry(row: Row) -> AuditEntry:
    till, number, at, *rest = row
    return AuditEntry(till, number, from_millis(at), *rest)
