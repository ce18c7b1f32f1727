"""The engine's own look at every table."""

from pathlib import Path

import pytest

from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.database import Database
from pempek_pos.storage.engines import open_database
from pempek_pos.storage.integrity import check_tables, row_counts, table_names


def test_a_new_shop_is_whole_table_by_table(database: Database) -> None:
    findings = list(check_tables(database))
    assert [finding.table for finding in findings] == table_names(database)
    assert [finding.problem for finding in findings] == [None] * len(findings)
    assert {finding.table: finding.rows for finding in findings} == row_counts(database)


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_a_reference_to_nothing_is_found(database: Database) -> None:
    database.run("PRAGMA foreign_keys = OFF")
    database.run(
        "INSERT INTO tier (terms_id, rank, name, from_spend, multiplier_bp) VALUES ('gone', 0, 'x', 0, 0)"
    )
    problems = {finding.table: finding.problem for finding in check_tables(database) if finding.problem}
    assert list(problems) == ["tier"]
    assert "programme_terms" in problems["tier"]


def test_a_damaged_page_is_found(begun_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    path.write_bytes(begun_file.read_bytes())
    database = open_database(sqlite_url(path))
    database.many(
        "INSERT INTO category (id, name, position) VALUES (?, ?, ?)",
        [(f"c{number:05}", f"category {number:05}", number) for number in range(2_000)],
    )
    database.close()
    damaged = path.read_bytes().replace(b"category 01234", b"category 98765", 1)
    path.write_bytes(damaged)
    database = open_database(sqlite_url(path))
    problems = [finding.table for finding in check_tables(database) if finding.problem]
    assert problems == ["category"]
    database.close()
