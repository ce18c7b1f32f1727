"""What the stores speak to: rows in and out, and transactions all or nothing, on both engines alike."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from types import TracebackType
from typing import Any, Literal, Protocol, TypeAlias

from pempek_pos.storage.address import shown
from pempek_pos.storage.driver import peewee
from pempek_pos.storage.refusals import TransactionBroken

Query: TypeAlias = "str | peewee.Query"
Row: TypeAlias = tuple[Any, ...]


class Cursor(Protocol):
    """What both drivers hand back for a statement."""

    @property
    def rowcount(self) -> int:
        """Rows touched."""

    def fetchall(self) -> list[Row]:
        """Every row that is left."""

    def fetchone(self) -> Row | None:
        """The next row, or None."""


class Database(ABC):
    """One shop's database through one connection in one thread.

    SQL text carries `?` for its parameters and no other question mark. Whole numbers come back as int,
    flags as 0 or 1. A statement that fails inside a transaction dooms all of it, unless a `savepoint`
    is around the attempt.
    """

    engine: Literal["sqlite", "postgres"]

    def __init__(self, url: str, grammar: peewee.Database) -> None:
        self.url = url
        self.place = shown(url)
        self._grammar = grammar
        self._depth = 0
        self._broken = False
        self._after: list[Callable[[], None]] = []
        self._frame = _Transaction(self._enter, self._leave)

    def rows(self, query: Query, params: Sequence[object] = ()) -> list[Row]:
        """Every row the query gives."""
        try:
            return self._execute(query, params).fetchall()
        except self._driver_error as error:
            raise self._failed(error) from error

    def one(self, query: Query, params: Sequence[object] = ()) -> Row | None:
        """The first row, or None."""
        try:
            return self._execute(query, params).fetchone()
        except self._driver_error as error:
            raise self._failed(error) from error

    def value(self, query: Query, params: Sequence[object] = ()) -> Any:
        """The first column of the first row, or None."""
        try:
            row = self._execute(query, params).fetchone()
        except self._driver_error as error:
            raise self._failed(error) from error
        return None if row is None else row[0]

    def run(self, query: Query, params: Sequence[object] = ()) -> int:
        """Carry out a statement; the number of rows touched."""
        try:
            return self._execute(query, params).rowcount
        except self._driver_error as error:
            raise self._failed(error) from error

    def many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Carry out one statement for each of `rows`: all of them or none."""
        with self._frame:
            try:
                self._execute_many(sql, rows)
            except self._driver_error as error:
                raise self._failed(error) from error

    def script(self, text: str) -> None:
        """Carry out several statements without parameters (a migration): all of them or none."""
        with self._frame:
            try:
                self._execute_script(text)
            except self._driver_error as error:
                raise self._failed(error) from error

    def transaction(self) -> AbstractContextManager[None]:
        """All or nothing; inside another it joins that. Raises TransactionBroken for a swallowed failure."""
        return self._frame

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        return self._depth > 0

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """A part of a transaction that may fail: the failure takes back only this part, and may be caught."""
        if not self._depth:
            raise TransactionBroken("a savepoint needs a transaction around it")
        broken, waiting, depth = self._broken, len(self._after), self._depth
        self.run("SAVEPOINT attempt")
        try:
            yield
        except BaseException:
            self._depth = depth
            del self._after[waiting:]
            self._broken = not self._taken_back() or broken
            raise
        self.run("RELEASE SAVEPOINT attempt")

    def after_commit(self, do: Callable[[], None]) -> None:
        """Call `do` once the outermost transaction is stored, never if it fails; at once if none is open."""
        if self._depth:
            self._after.append(do)
        else:
            do()

    @abstractmethod
    def lock(self, table: str, key_column: str, key: object) -> None:
        """Hold the rows with this key until the transaction ends, against every other till.

        Every command holds in one order, so that no two wait for each other: complaint, shift, sale,
        partner's account and points, member's account, reward, promotion, voucher, and the audit log's turn
        last.
        """

    @abstractmethod
    def queue_for(self, name: str) -> None:
        """Wait until no other till's open transaction has asked for the same `name`."""

    @abstractmethod
    def checkpoint(self) -> None:
        """Work the engine can do in idle time to make the next commits quick."""

    @abstractmethod
    def close(self) -> None:
        """Let go of the database; a second call does nothing."""

    # What an engine brings.

    _driver_error: tuple[type[Exception], ...]

    @abstractmethod
    def _execute(self, query: Query, params: Sequence[object]) -> Cursor: ...

    @abstractmethod
    def _execute_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None: ...

    @abstractmethod
    def _execute_script(self, text: str) -> None: ...

    @abstractmethod
    def _begin(self) -> None: ...

    @abstractmethod
    def _commit(self) -> None: ...

    @abstractmethod
    def _roll_back(self) -> None: ...

    @abstractmethod
    def _named(self, error: Exception) -> Exception:
        """The driver's error as one of ours, or itself where it is a bug."""

    def _failed(self, error: Exception) -> Exception:
        self._broken = self._depth > 0
        return self._named(error)

    def _taken_back(self) -> bool:
        try:
            self._execute("ROLLBACK TO SAVEPOINT attempt", ())
            self._execute("RELEASE SAVEPOINT attempt", ())
        except self._driver_error:  # the engine has taken back everything, or the line is gone
            return False
        return True

    def _compiled(self, query: peewee.Query) -> tuple[str, Sequence[object]]:
        sql, params = self._grammar.get_sql_context().sql(query).query()  # type: ignore[no-untyped-call]
        return sql, params

    def _enter(self) -> None:
        if not self._depth:
            try:
                self._begin()
            except self._driver_error as error:
                raise self._named(error) from error
        self._depth += 1

    def _leave(self, failed: bool) -> None:
        self._depth -= 1
        self._broken = self._broken or failed
        if self._depth:
            return
        broken, self._broken = self._broken, False
        waiting, self._after = self._after, []
        if broken:
            self._roll_back()
            if not failed:
                raise TransactionBroken(
                    "a failure inside this transaction was swallowed; nothing of it was stored"
                )
            return
        try:
            self._commit()
        except self._driver_error as error:
            self._roll_back()
            raise self._named(error) from error
        for do in waiting:
            do()


class _Transaction:
    """The frame that `transaction` hands out; the depth is the database's, so one serves every use."""

    def __init__(self, enter: Callable[[], None], leave: Callable[[bool], None]) -> None:
        self._enter = enter
        self._leave = leave

    def __enter__(self) -> None:
        self._enter()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._leave(kind is not None)
