"""Whether the engine finds the shop's tables whole: one at a time, so that the till can go on between two."""

from collections.abc import Iterator
from dataclasses import dataclass

from pempek_pos.storage.database import Database
from pempek_pos.storage.on_sqlite import SqliteDatabase
from pempek_pos.storage.refusals import DatabaseCorrupt

_TABLES = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~'",
    "postgres": "SELECT tablename FROM pg_catalog.pg_tables WHERE schemaname = current_schema()",
}
_BOOKKEEPING = "schema_step"


@dataclass(frozen=True, slots=True)
class Finding:
    """One table looked at: its rows, and what the engine says is wrong with it, if anything."""

    table: str
    rows: int
    problem: str | None


def table_names(database: Database, bookkeeping: bool = False) -> list[str]:
    """The shop's tables in alphabetical order; the migrations' own only if `bookkeeping` is asked for."""
    names = sorted(name for (name,) in database.rows(_TABLES[database.engine]))
    return names if bookkeeping else [name for name in names if name != _BOOKKEEPING]


def row_counts(database: Database) -> dict[str, int]:
    """How many rows each table has."""
    return {table: database.value(f"SELECT count(*) FROM {table}") for table in table_names(database)}


def check_tables(database: Database) -> Iterator[Finding]:
    """Look at one table at each step: pages, indexes and references on SQLite, readable on both."""
    for table in table_names(database):
        try:
            problem = _problem(database, table)
            rows = 0 if problem else database.value(f"SELECT count(*) FROM {table}")
        except DatabaseCorrupt as error:
            rows, problem = 0, error.detail
        yield Finding(table, rows, problem)


def read_tables(database: Database) -> Iterator[str | None]:
    """Read every row, one table at each step: text that is none passes the engine's own look."""
    if not isinstance(database, SqliteDatabase):
        return  # the server takes no other text, and checks its pages when it reads them
    for table in table_names(database):
        try:
            database.read_through(table)
        except DatabaseCorrupt as error:
            yield f"{table}: {error.detail}"
        else:
            yield None


def look_over(database: Database) -> Iterator[str | None]:
    """The quick look after a start, one table at each step: what is wrong with it, if anything.

    Pages and rows on SQLite, not whether indexes agree; a server has looked for itself.
    """
    for table in table_names(database) if database.engine == "sqlite" else []:
        try:
            lines = [str(line) for (line,) in database.rows(f"PRAGMA quick_check({table})") if line != "ok"]
        except DatabaseCorrupt as error:
            lines = [error.detail]
        yield f"{table}: {'; '.join(lines[:5])}" if lines else None


def _problem(database: Database, table: str) -> str | None:
    if database.engine == "postgres":
        return (
            None  # the server checks its pages when it reads them, and its references when they are written
        )
    lines = [str(line) for (line,) in database.rows(f"PRAGMA integrity_check({table})") if line != "ok"]
    lines += [
        f"row {row} points at no {parent}"
        for _, row, parent, _ in database.rows(f"PRAGMA foreign_key_check({table})")
    ]
    return "; ".join(lines[:5]) or None
