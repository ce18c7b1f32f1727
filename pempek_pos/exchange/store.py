"""Rows of import runs: which file was taken in, when, by whom, with what outcome."""

from dataclasses import dataclass
from datetime import datetime

from pempek_pos.clock import from_millis, to_millis
from pempek_pos.exchange.outcome import FileKind
from pempek_pos.storage.database import Database

_ADD = """
INSERT INTO import_run (id, kind, file_name, digest, run_at, run_by, created, changed, rejected)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_LATEST = """
SELECT id, kind, file_name, digest, run_at, run_by, created, changed, rejected
FROM import_run ORDER BY run_at DESC, id DESC LIMIT ?
"""


@dataclass(frozen=True, slots=True)
class ImportRun:
    """A file that was taken in; `digest` is its SHA-256."""

    id: str
    kind: FileKind
    file_name: str
    digest: str
    run_at: datetime
    run_by: str
    created: int
    changed: int
    rejected: int


def add(db: Database, run: ImportRun) -> None:
    """Put a run on record."""
    cells = (
        run.file_name,
        run.digest,
        to_millis(run.run_at),
        run.run_by,
        run.created,
        run.changed,
        run.rejected,
    )
    db.run(_ADD, (run.id, run.kind.value, *cells))


def latest(db: Database, limit: int) -> tuple[ImportRun, ...]:
    """The last runs, newest first."""
    return tuple(
        ImportRun(row[0], FileKind(row[1]), row[2], row[3], from_millis(row[4]), *row[5:])
        for row in db.rows(_LATEST, (limit,))
    )
