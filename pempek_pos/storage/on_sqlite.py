"""The shop's database in one SQLite file, opened by this program alone."""

import os
import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from pempek_pos.storage.address import sqlite_path
from pempek_pos.storage.database import Cursor, Database, Query
from pempek_pos.storage.driver import peewee
from pempek_pos.storage.refusals import (
    CheckBroken,
    DatabaseCorrupt,
    DatabaseEmpty,
    DatabaseForeign,
    DatabaseInUse,
    DatabaseMissing,
    DatabaseNewer,
    DatabaseReadOnly,
    DiskFailing,
    DiskFull,
    EngineTooOld,
    FinalRow,
    ReferenceBroken,
    StorageRefused,
    UniqueBroken,
)

APPLICATION_ID: Final = 0x50454D50  # "PEMP"
WORDS: Final = {
    "whole": "INTEGER",
    "text": "TEXT",
    "serial": "INTEGER PRIMARY KEY AUTOINCREMENT",
    "strict": "STRICT",
    "keyed": "STRICT, WITHOUT ROWID",
}
_NEEDED = (3, 37, 0)  # STRICT tables
_MAGIC = b"SQLite format 3\x00"
_KEPT_STATEMENTS = 512
_OPENING_PATIENCE = 0.25  # seconds; another window that is just closing
_PRAGMAS = (
    "synchronous = FULL",
    "foreign_keys = ON",
    "busy_timeout = 5000",
    "trusted_schema = OFF",
    "recursive_triggers = ON",  # so that INSERT OR REPLACE cannot go round a ledger's triggers
    "mmap_size = 0",
    "secure_delete = ON",  # who asked to be forgotten is not left in the file's free pages (policy P4)
    "wal_autocheckpoint = 0",
)
_REFUSALS: Final[dict[int, type[StorageRefused]]] = {
    sqlite3.SQLITE_BUSY: DatabaseInUse,
    sqlite3.SQLITE_LOCKED: DatabaseInUse,
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_IOERR: DiskFailing,
    sqlite3.SQLITE_READONLY: DatabaseReadOnly,
    sqlite3.SQLITE_CORRUPT: DatabaseCorrupt,
    sqlite3.SQLITE_NOTADB: DatabaseCorrupt,
}
_NO_TEXT = "Could not decode to UTF-8"
_UNIQUE_COLUMN = re.compile(r"(\w+)\.(\w+)")


class SqliteDatabase(Database):
    """A SQLite file: WAL, every commit on the disk, locked against any other connection while it is open."""

    engine = "sqlite"
    _driver_error = (sqlite3.Error, UnicodeDecodeError)  # a damaged file's text is not always text

    def __init__(self, url: str) -> None:
        path = sqlite_path(url)
        grammar = peewee.SqliteDatabase(
            str(path),
            lock_type="IMMEDIATE",
            timeout=_OPENING_PATIENCE,
            cached_statements=_KEPT_STATEMENTS,
            check_same_thread=False,  # backup.py steps the engine's copy from a second thread, one at a time
        )
        super().__init__(url, grammar)
        self.path = path
        self._raw = self._opened()

    def lock(self, table: str, key_column: str, key: object) -> None:
        """Nothing to do: a writing transaction has the whole file."""

    def queue_for(self, name: str) -> None:
        """Nothing to do: a writing transaction has the whole file."""

    def checkpoint(self) -> None:
        """Move what was written since the last time from the log into the file."""
        self.rows("PRAGMA wal_checkpoint(PASSIVE)")

    def close(self) -> None:
        """Empty the log into the file and let go of it."""
        if self._grammar.is_closed():
            return
        try:
            self.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            self._grammar.close()

    def read_through(self, table: str) -> None:
        """Read every row of a table, a thousand in hand at a time. Raises DatabaseCorrupt."""
        try:
            cursor = self._raw.execute(f"SELECT * FROM {table}")
            while cursor.fetchmany(1_000):
                pass
        except self._driver_error as error:
            raise self._named(error) from error

    def connection(self) -> sqlite3.Connection:
        """The driver's own connection, for the engine's backup call."""
        return self._raw

    def _opened(self) -> sqlite3.Connection:
        try:
            raw: sqlite3.Connection = self._grammar.connection()  # type: ignore[no-untyped-call]
        except peewee.PeeweeException as error:
            raise DatabaseMissing(self.place, str(error)) from error
        try:
            raw.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
            raw.execute("PRAGMA journal_mode = WAL").fetchall()
            raw.execute("BEGIN IMMEDIATE")
            raw.execute("SELECT count(*) FROM sqlite_master").fetchall()
            raw.execute("COMMIT")
            for pragma in _PRAGMAS:
                raw.execute("PRAGMA " + pragma).fetchall()
        except self._driver_error as error:
            self._grammar.close()
            raise self._named(error) from error
        return raw

    def _execute(self, query: Query, params: Sequence[object]) -> Cursor:
        if isinstance(query, str):
            return self._raw.execute(query, params)
        return self._raw.execute(*self._compiled(query))

    def _execute_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        self._raw.executemany(sql, rows)

    def _execute_script(self, text: str) -> None:
        for statement in statements(text):
            self._raw.execute(statement)

    def _begin(self) -> None:
        self._raw.execute("BEGIN IMMEDIATE")

    def _commit(self) -> None:
        self._raw.execute("COMMIT")

    def _roll_back(self) -> None:
        if self._raw.in_transaction:  # a full disk may have rolled back already
            self._raw.execute("ROLLBACK")

    def _named(self, error: Exception) -> Exception:
        if isinstance(error, sqlite3.IntegrityError):
            return _broken_constraint(error)
        if isinstance(error, UnicodeDecodeError) or str(error).startswith(_NO_TEXT):
            return DatabaseCorrupt(self.place, str(error))
        refusal = _REFUSALS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        return refusal(self.place, str(error)) if refusal else error


def _broken_constraint(error: sqlite3.IntegrityError) -> Exception:
    detail = str(error)
    match error.sqlite_errorcode:
        case (
            sqlite3.SQLITE_CONSTRAINT_UNIQUE
            | sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY
            | sqlite3.SQLITE_CONSTRAINT_ROWID
        ):
            found = _UNIQUE_COLUMN.findall(detail)
            return UniqueBroken(detail, found[0][0] if found else "", tuple(column for _, column in found))
        case sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
            return ReferenceBroken(detail)
        case sqlite3.SQLITE_CONSTRAINT_TRIGGER:
            return FinalRow(detail)
    return CheckBroken(detail)


def statements(text: str) -> Iterator[str]:
    """The statements of an SQL text one by one, triggers whole."""
    waiting = ""
    for part in text.split(";")[:-1]:
        waiting += part + ";"
        if sqlite3.complete_statement(waiting):
            yield waiting
            waiting = ""
    if waiting:
        yield waiting  # unfinished: the engine says how


def check_file(path: Path, known: int) -> None:
    """Read the head of the file at `path` and refuse, untouched, what is not ours up to schema `known`."""
    place = str(path)
    if not path.exists():
        raise DatabaseMissing(place)
    if not path.is_file():
        raise DatabaseForeign(place)
    head = _head(path)
    if not head:
        raise DatabaseEmpty(place)
    if len(head) < 100 or not head.startswith(_MAGIC):
        raise DatabaseCorrupt(place, "not a database")
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise DatabaseForeign(place)
    if (version := int.from_bytes(head[60:64], "big")) > known:
        raise DatabaseNewer(place, version, known)
    if _cut_short(path, head):
        raise DatabaseCorrupt(place, "cut short")
    _check_writable(path)


def check_engine(place: str) -> None:
    """Refuse a SQLite library that knows no STRICT tables. Raises EngineTooOld."""
    if sqlite3.sqlite_version_info < _NEEDED:
        raise EngineTooOld(place, sqlite3.sqlite_version, ".".join(map(str, _NEEDED)))


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(100)
    except PermissionError as error:
        raise DatabaseReadOnly(str(path), str(error)) from error


def _cut_short(path: Path, head: bytes) -> bool:
    page_size = int.from_bytes(head[16:18], "big")
    page_size = 65536 if page_size == 1 else page_size
    promised = page_size * int.from_bytes(head[28:32], "big")
    log = path.with_name(path.name + "-wal")
    unfinished = log.exists() and log.stat().st_size > 0  # the rest may be in there after a crash
    return not unfinished and path.stat().st_size < promised


def _check_writable(path: Path) -> None:
    try:
        os.close(os.open(path, os.O_RDWR))
    except OSError as error:
        raise DatabaseReadOnly(str(path), str(error)) from error
    effective = os.access in os.supports_effective_ids
    if not os.access(path.parent, os.W_OK, effective_ids=effective):
        raise DatabaseReadOnly(str(path.parent))
