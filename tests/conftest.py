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
from tests.shop_floor import Floor, open_floor, reopened

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports PySide6

DEPTH = int(os.environ.get("PEMPEK_POS_TEST_DEPTH", "1"))
settings.register_profile(
    "this project",
    derandomize=DEPTH == 1,
    max_examples=100 * DEPTH,
    print_blob=True,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
settings.load_profile("this project")


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """What Qt is told where a test asks for an application: the style that ui/run.py names."""
    return ["pempek-pos", "-style", "Fusion"]


@pytest.fixture(scope="session")
def depth() -> int:
    """How many times as long as usual to search: 1, or PEMPEK_POS_TEST_DEPTH, then with examples anew."""
    return DEPTH


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


@pytest.fixture(scope="session")
def floor_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small shop at work as an SQLite file, to be copied, never opened."""
    path = tmp_path_factory.mktemp("floor") / "shop.db"
    open_floor(sqlite_url(path))
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
    """The address of a new shop that nobody has open: empty, or at work where the test asks for a `floor`."""
    at_work = "floor" in request.fixturenames
    if engine == "sqlite":
        path = tmp_path / "shop.db"
        shutil.copyfile(request.getfixturevalue("floor_file" if at_work else "begun_file"), path)
        yield sqlite_url(path)
        return
    server: PostgresServer = request.getfixturevalue("server")
    url = server.copy_of("floor", open_floor) if at_work else server.begun_url()
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
    return reopened(Shop(database, clock))
