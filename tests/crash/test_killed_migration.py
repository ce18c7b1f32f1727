"""A program killed while it brings an older shop up: it opens afterwards, with everything in it (D3)."""

import gzip
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.engines import open_database
from pempek_pos.storage.integrity import check_tables, row_counts
from pempek_pos.storage.migrate import MIGRATIONS, newest, read_steps
from pempek_pos.storage.on_sqlite import WORDS
from tests.crash.harness import ROOT
from tests.storage.test_released import KEPT

KILLS = 2
OPENS_AND_DIES = """
import os, signal, sys
from pempek_pos.storage import on_sqlite
from pempek_pos.storage.engines import open_database

whole, left = on_sqlite.statements, int(sys.argv[2])

def until_killed(text):
    global left
    for statement in whole(text):
        if not left:
            os.kill(os.getpid(), signal.SIGKILL)
        left -= 1
        yield statement

on_sqlite.statements = until_killed
open_database(sys.argv[1]).close()
print("alive", left)
"""


def opened_and_killed(path: Path, statements: int) -> str:
    """Open the shop in a program of its own that dies after so many statements; what it said before."""
    words = [sys.executable, "-c", OPENS_AND_DIES, sqlite_url(path), str(statements)]
    return subprocess.run(words, capture_output=True, text=True, check=False, cwd=ROOT).stdout


@pytest.mark.parametrize("kept", KEPT, ids=lambda kept: kept.name[:4])
def test_a_shop_whose_bringing_up_was_killed_opens_whole(kept: Path, tmp_path: Path, depth: int) -> None:
    old = gzip.decompress(kept.read_bytes())
    whole = tmp_path / "whole.db"
    whole.write_bytes(old)
    many = 100_000
    taken = many - int(opened_and_killed(whole, many).split()[1])
    database = open_database(sqlite_url(whole))
    rows = row_counts(database)
    database.close()
    random = Random(depth)
    for kill in range(KILLS * depth):
        path = tmp_path / f"shop-{kill}.db"
        path.write_bytes(old)
        assert opened_and_killed(path, random.randrange(taken)) == ""
        database = open_database(sqlite_url(path))
        assert database.value("PRAGMA user_version") == newest(read_steps(MIGRATIONS, "sqlite", WORDS))
        assert [table for table in check_tables(database) if table.problem] == []
        assert row_counts(database) == rows
        database.close()
