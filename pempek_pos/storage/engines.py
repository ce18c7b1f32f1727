"""From an address to a database: opened if it is ours, begun on purpose, otherwise refused untouched."""

from collections.abc import Callable, Sequence
from pathlib import Path

from pempek_pos.storage import on_sqlite
from pempek_pos.storage.address import POSTGRES, SQLITE, shown, sqlite_path, sqlite_url
from pempek_pos.storage.database import Database
from pempek_pos.storage.migrate import MIGRATIONS, Step, migrate, newest, pending_steps, read_steps
from pempek_pos.storage.on_sqlite import APPLICATION_ID, SqliteDatabase, check_engine, check_file
from pempek_pos.storage.refusals import (
    DatabaseEmpty,
    DatabaseExists,
    DatabaseForeign,
    DatabaseNewer,
    DriverMissing,
    UnknownAddress,
)


def open_database(url: str, migrations: Path = MIGRATIONS) -> Database:
    """The shop's database at `url`; an older one is brought up first.

    Its steps are carried out in one transaction, on a file after a backup beside it.
    Raises a StorageRefused that names the fact; what is refused stays as it is.
    """
    return _open_file(url, migrations) if _is_file(url) else _open_server(url, migrations)


def begin_database(url: str, migrations: Path = MIGRATIONS) -> Database:
    """A new, empty shop at `url`. Raises DatabaseExists where anything is already."""
    return _begin_file(url, migrations) if _is_file(url) else _begin_server(url, migrations)


def _is_file(url: str) -> bool:
    if not url.startswith((SQLITE, *POSTGRES)):
        raise UnknownAddress(shown(url))
    return url.startswith(SQLITE)


def _open_file(url: str, migrations: Path) -> Database:
    path = sqlite_path(url)
    check_engine(str(path))
    steps = read_steps(migrations, "sqlite", on_sqlite.WORDS)
    check_file(path, newest(steps))
    database = SqliteDatabase(url)
    return _or_closed(database, lambda: _bring_file_up(database, steps))


def _bring_file_up(database: SqliteDatabase, steps: Sequence[Step]) -> None:
    if database.value("PRAGMA application_id") != APPLICATION_ID:
        raise DatabaseForeign(database.place)
    version = database.value("PRAGMA user_version")
    if version > newest(steps):
        raise DatabaseNewer(database.place, version, newest(steps))
    if pending_steps(database, steps):
        from pempek_pos.storage.backup import back_up  # only where an older shop is brought up

        before = database.path.with_name(f"{database.path.stem}-before-schema-{newest(steps)}.db")
        for _ in back_up(database, before):
            pass
        migrate(database, steps, on_sqlite.WORDS, APPLICATION_ID)


def _begin_file(url: str, migrations: Path) -> Database:
    path = sqlite_path(url)
    check_engine(str(path))
    if path.exists():
        raise DatabaseExists(str(path))
    path.parent.mkdir(parents=True, exist_ok=True)
    unborn = path.with_name(path.name + ".begun")  # so that a file of this name is always a whole shop
    unborn.unlink(missing_ok=True)
    database = SqliteDatabase(sqlite_url(unborn))
    try:
        migrate(database, read_steps(migrations, "sqlite", on_sqlite.WORDS), on_sqlite.WORDS, APPLICATION_ID)
        database.close()
        unborn.rename(path)
    finally:
        database.close()
        unborn.unlink(missing_ok=True)
    return _open_file(url, migrations)


def _open_server(url: str, migrations: Path) -> Database:
    database, words = _server(url)
    return _or_closed(
        database, lambda: _bring_server_up(database, read_steps(migrations, "postgres", words), words)
    )


def _bring_server_up(database: Database, steps: Sequence[Step], words: dict[str, str]) -> None:
    tables = _tables(database)
    if not tables:
        raise DatabaseEmpty(database.place)
    if "schema_step" not in tables:
        raise DatabaseForeign(database.place)
    if pending_steps(database, steps):
        migrate(database, steps, words, APPLICATION_ID)


def _begin_server(url: str, migrations: Path) -> Database:
    database, words = _server(url)

    def fill() -> None:
        if _tables(database):
            raise DatabaseExists(database.place)
        migrate(database, read_steps(migrations, "postgres", words), words, APPLICATION_ID)

    return _or_closed(database, fill)


def _server(url: str) -> tuple[Database, dict[str, str]]:
    try:
        from pempek_pos.storage import on_postgres  # optional: only where the shop is on a server
    except ImportError as error:
        raise DriverMissing(shown(url), str(error)) from error
    return on_postgres.PostgresDatabase(url), on_postgres.WORDS


def _tables(server: Database) -> list[str]:
    from pempek_pos.storage.integrity import table_names  # only where the shop is on a server

    return table_names(server, bookkeeping=True)


def _or_closed(database: Database, prepare: Callable[[], None]) -> Database:
    try:
        prepare()
    except BaseException:
        database.close()
        raise
    return database
