"""Whose points ledger: the members' stands in the database itself, the partners' in tables of their own."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final, Protocol

from pempek_pos.storage.database import Database

_OWN_TABLES: Final = re.compile(r"\b(points_entry|points_account|lot_movement|lot)\b")


class Book(Protocol):
    """What the points ledger is read from and written to."""

    def rows(self, query: str, params: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Every row the query gives."""

    def one(self, query: str, params: Sequence[object] = ()) -> tuple[Any, ...] | None:
        """The first row, or None."""

    def value(self, query: str, params: Sequence[object] = ()) -> Any:
        """The first column of the first row, or None."""

    def run(self, query: str, params: Sequence[object] = ()) -> int:
        """Carry out a statement; the number of rows touched."""

    def lock(self, table: str, key_column: str, key: object) -> None:
        """Hold the rows with this key until the transaction ends."""


class PartnersBook:
    """The same ledger over the partners' tables: each statement names them instead of the members'."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def rows(self, query: str, params: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Every row the query gives."""
        return self._db.rows(of_partners(query), params)

    def one(self, query: str, params: Sequence[object] = ()) -> tuple[Any, ...] | None:
        """The first row, or None."""
        return self._db.one(of_partners(query), params)

    def value(self, query: str, params: Sequence[object] = ()) -> Any:
        """The first column of the first row, or None."""
        return self._db.value(of_partners(query), params)

    def run(self, query: str, params: Sequence[object] = ()) -> int:
        """Carry out a statement; the number of rows touched."""
        return self._db.run(of_partners(query), params)

    def lock(self, table: str, key_column: str, key: object) -> None:
        """Hold the rows with this key until the transaction ends."""
        self._db.lock(of_partners(table), of_partners(key_column), key)


@lru_cache(maxsize=64)
def of_partners(text: str) -> str:
    """A statement, table or column of the members' ledger, for the partners'."""
    return _OWN_TABLES.sub(r"partner_\1", text).replace("member_id", "partner_id")
