"""What every test may ask for: a real database on each engine, a clock that moves, people at a till."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.shop import Shop
from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.database import Database
from pempek_pos.storage.engines import begin_database, open_database
from tests.fixed_clock import FixedClock
from tests.postgres_server import PostgresServer, postgres_server
from tests.shop_floor import Floor, opened

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports PySide6

settings.register_profile(
    "same every time",
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
settings.load_profile("same every time")


@pytest.fixture(scope="session")
def server() -> Iterator[PostgresServer]:
    """A PostgreSQL server, up for the whole run from the first test that asks."""
    with postgres_server() as running:
        yield running


@pytest.fixture(params=["sqlite", "postgres"])
def engine(request: pytest.FixtureRequest) -> str:
    """Each test that asks runs once on SQLite and once on PostgreSQL."""
    return str(request.param)


@pytest.fixture(scope="session")
def begun_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new shop's SQLite file, to be copied, never opened."""
    path = tmp_path_factory.mktemp("begun") / "shop.db"
    begin_database(sqlite_url(path)).close()
    return path


@pytest.fixture
def new_url(engine: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Callable[[], str]]:
    """Makes addresses where nothing is yet, for `begin_database`."""
    if engine == "sqlite":
        made = iter(range(1_000_000))
        yield lambda: sqlite_url(tmp_path / f"new-{next(made)}.db")
        return
    server: PostgresServer = request.getfixturevalue("server")
    urls: list[str] = []

    def new() -> str:
        urls.append(server.new_url())
        return urls[-1]

    yield new
    for url in urls:
        server.drop(url)


@pytest.fixture
def database_url(engine: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of a new, empty shop that nobody has open."""
    if engine == "sqlite":
        path = tmp_path / "shop.db"
        shutil.copyfile(request.getfixturevalue("begun_file"), path)
        yield sqlite_url(path)
        return
    server: PostgresServer = request.getfixturevalue("server")
    url = server.begun_url()
    yield url
    server.drop(url)


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """A new, empty shop's open database."""
    opened = open_database(database_url)
    yield opened
    opened.close()


@pytest.fixture
def clock() -> FixedClock:
    """Monday, 23 November 2026, ten in the morning in the shop's time zone."""
    return FixedClock()


@pytest.fixture
def owner() -> Actor:
    """The owner at till A."""
    return Actor("staff-owner", "Cek Ida", Role.OWNER, "A")


@pytest.fixture
def cashier() -> Actor:
    """A cashier at till A."""
    return Actor("staff-cashier", "Nyimas", Role.CASHIER, "A")


@pytest.fixture
def floor(database: Database, clock: FixedClock) -> Floor:
    """A small shop at work: owner, cashier, menu, terms, open till."""
    return opened(Shop(database, clock))
