"""peewee comes without the network drivers, and they can still be used where they are wanted."""

import subprocess
import sys

ON_SQLITE = """
import sys, tempfile, pathlib
from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.driver import peewee
from pempek_pos.storage.engines import begin_database
with tempfile.TemporaryDirectory() as folder:
    database = begin_database(sqlite_url(pathlib.Path(folder) / "shop.db"))
    database.rows("SELECT 1")
    database.close()
"""
DRIVERS = 'loaded = {"psycopg", "psycopg2", "psycopg_binary", "pymysql", "MySQLdb"} & set(sys.modules)\n'


def run(program: str) -> str:
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout


def test_a_shop_in_a_file_loads_no_network_driver() -> None:
    assert run(ON_SQLITE + DRIVERS + "print(sorted(loaded))") == "[]\n"


def test_drivers_can_be_imported_afterwards() -> None:
    assert run(ON_SQLITE + "import psycopg\nprint(psycopg.connect.__name__)") == "connect\n"


def test_a_driver_that_was_there_before_stays() -> None:
    first = "import sys, psycopg\nbefore = psycopg\n"
    assert run(first + ON_SQLITE + "print(sys.modules['psycopg'] is before)") == "True\n"


def test_without_its_driver_a_server_is_refused_in_our_words() -> None:
    program = """
import sys
sys.modules["psycopg"] = None
from pempek_pos.storage.engines import open_database
from pempek_pos.storage.refusals import DriverMissing
try:
    open_database("postgresql://till:secret@server/shop")
except DriverMissing as refused:
    print(refused.place)
"""
    assert run(program) == "postgresql://till:***@server/shop\n"
