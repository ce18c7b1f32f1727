"""Breaks a command off before each of its statements, at its beginning and commit, and sees what stayed."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from typing import Any

import psycopg
import pytest

from pempek_pos.errors import ShopError
from pempek_pos.storage.database import Database
from pempek_pos.storage.on_sqlite import SqliteDatabase
from pempek_pos.storage.refusals import StorageRefused
from tests.database_dump import dump

_DOORS = ("_begin", "_execute", "_execute_many", "_commit")
_MOST = 2_000


@dataclass(frozen=True, slots=True)
class Outcome:
    """Of a command asked again and again: how often it was broken off, and how often nothing had stayed."""

    cuts: int
    nothing: int


def image(database: Database) -> object:
    """Everything the database holds, byte for byte where the engine can give it so."""
    if isinstance(database, SqliteDatabase):
        return database.connection().serialize()
    return dump(database)


def broken_off(
    database: Database,
    monkeypatch: pytest.MonkeyPatch,
    deed: Callable[[], object],
    *,
    each_time: bool = False,
) -> Outcome:
    """Ask for `deed` until it comes through, the engine failing one statement later each time.

    Whatever failed is told as a StorageRefused. It has left nothing, or all of it where only reading back
    failed; asked for once more it then changes nothing, unless it is something new `each_time`.
    """
    before, states, nothing = image(database), [], 0
    for statements in count():
        assert statements < _MOST, "this command has no end"
        with _failing(database, monkeypatch, statements) as failed:
            try:
                deed()
            except StorageRefused:
                pass
            except ShopError as error:
                raise AssertionError(f"broken off at {statements} it was refused: {error}") from error
        after = image(database)
        if after == before:
            nothing += bool(failed)
        elif after not in states:
            states.append(after)
        if not failed:
            break
    assert len(states) == 1 or (each_time and states)
    return Outcome(statements, nothing)


@contextmanager
def _failing(database: Database, monkeypatch: pytest.MonkeyPatch, statements: int) -> Iterator[list[str]]:
    """The engine fails at the statement after so many; the list then says at which kind of call."""
    left, failed = iter(range(statements)), []
    with monkeypatch.context() as patched:
        for door in _DOORS:
            patched.setattr(database, door, _door(database, door, left, failed))
        yield failed


def _door(database: Database, name: str, left: Iterator[int], failed: list[str]) -> Callable[..., Any]:
    real = getattr(database, name)

    def through(*given: Any) -> Any:
        if not failed and next(left, None) is None:
            failed.append(name)
            raise _failure(database)
        return real(*given)

    return through


def _failure(database: Database) -> Exception:
    """What the engine's driver raises when the disk or the line gives way."""
    if database.engine == "postgres":
        return psycopg.OperationalError("the line broke")
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_WRITE
    return error
