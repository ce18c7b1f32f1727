"""A server's shop copied into a SQLite file: every table out of one snapshot."""

from collections.abc import Iterator
from pathlib import Path

from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.database import Database
from pempek_pos.storage.integrity import table_names
from pempek_pos.storage.migrate import MIGRATIONS, migrate, read_steps
from pempek_pos.storage.on_sqlite import APPLICATION_ID, WORDS, SqliteDatabase

_ROWS_A_STEP = 2_000


def copy_server(url: str, part: Path) -> Iterator[tuple[str, int, int, int]]:
    """Fill the new file `part` from the server at `url`; gives table, its rows so far, table no, tables."""
    from pempek_pos.storage.on_postgres import (
        PostgresDatabase,
    )  # optional: only where the shop is on a server

    copy = SqliteDatabase(sqlite_url(part))
    server = PostgresDatabase(url)
    try:
        migrate(copy, read_steps(MIGRATIONS, "sqlite", WORDS), WORDS, APPLICATION_ID)
        copy.run("PRAGMA foreign_keys = OFF")  # tables come in any order; the finished copy is checked whole
        with server.transaction():
            server.run("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            tables = table_names(copy)
            for number, table in enumerate(tables, 1):
                for rows in _copy_table(server, copy, table):
                    yield table, rows, number, len(tables)
    finally:
        server.close()
        copy.close()


def _copy_table(server: Database, copy: Database, table: str) -> Iterator[int]:
    columns = [row[1] for row in copy.rows(f"PRAGMA table_info({table})")]
    names, marks = ", ".join(columns), ", ".join("?" * len(columns))
    server.run(f"DECLARE piece NO SCROLL CURSOR FOR SELECT {names} FROM {table}")
    copy.run(f"DELETE FROM {table}")  # what a migration put there; the server has it too
    copied = 0
    while rows := server.rows(f"FETCH {_ROWS_A_STEP} FROM piece"):
        copy.many(f"INSERT INTO {table} ({names}) VALUES ({marks})", rows)
        copied += len(rows)
        yield copied
    server.run("CLOSE piece")
    yield copied
