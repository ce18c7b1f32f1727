"""Numbered steps: in order, once, all or nothing."""

from collections.abc import Callable
from pathlib import Path

import pytest

from pempek_pos.storage import on_sqlite
from pempek_pos.storage.engines import begin_database, open_database
from pempek_pos.storage.migrate import MIGRATIONS, read_steps
from pempek_pos.storage.refusals import DatabaseAltered, DatabaseNewer

FIRST = "CREATE TABLE note (id $text PRIMARY KEY, size $whole NOT NULL) $strict;"
SECOND = "ALTER TABLE note ADD COLUMN colour $text; INSERT INTO note VALUES ('second', 2, 'red; or; green');"


@pytest.fixture
def steps(tmp_path: Path) -> Path:
    """A folder with one step."""
    folder = tmp_path / "steps"
    folder.mkdir()
    (folder / "0001_note.sql").write_text(FIRST)
    return folder


def test_an_older_shop_is_brought_up_and_keeps_its_rows(new_url: Callable[[], str], steps: Path) -> None:
    url = new_url()
    old = begin_database(url, steps)
    old.run("INSERT INTO note (id, size) VALUES ('first', 1)")
    old.close()
    (steps / "0002_colour.sql").write_text(SECOND)
    new = open_database(url, steps)
    assert new.rows("SELECT id, size, colour FROM note ORDER BY id") == [
        ("first", 1, None),
        ("second", 2, "red; or; green"),
    ]
    assert [number for (number,) in new.rows("SELECT number FROM schema_step ORDER BY number")] == [1, 2]
    new.close()
    again = open_database(url, steps)
    assert again.value("SELECT count(*) FROM note") == 2
    again.close()


def test_a_failing_step_leaves_the_older_shop_as_it_was(new_url: Callable[[], str], steps: Path) -> None:
    url = new_url()
    begin_database(url, steps).close()
    (steps / "0002_colour.sql").write_text(SECOND)
    (steps / "0003_wrong.sql").write_text(
        "CREATE TABLE late (id $text) $strict; INSERT INTO missing VALUES (1);"
    )
    with pytest.raises(Exception, match="missing"):
        open_database(url, steps)
    (steps / "0002_colour.sql").unlink()
    (steps / "0003_wrong.sql").unlink()
    old = open_database(url, steps)
    assert old.rows("SELECT * FROM note") == []
    assert old.value("SELECT max(number) FROM schema_step") == 1
    old.close()


def test_an_older_program_refuses_a_newer_shop(new_url: Callable[[], str], steps: Path) -> None:
    url = new_url()
    (steps / "0002_colour.sql").write_text(SECOND)
    begin_database(url, steps).close()
    (steps / "0002_colour.sql").unlink()
    with pytest.raises(DatabaseNewer) as refused:
        open_database(url, steps)
    assert (refused.value.version, refused.value.known) == (2, 1)


def test_a_step_that_was_rewritten_after_its_release_is_refused(
    new_url: Callable[[], str], steps: Path
) -> None:
    url = new_url()
    begin_database(url, steps).close()
    (steps / "0001_note.sql").write_text(FIRST + "\n-- rewritten\n")
    with pytest.raises(DatabaseAltered) as refused:
        open_database(url, steps)
    assert refused.value.step == "0001_note"


def test_a_companion_belongs_to_its_engine_only(engine: str, new_url: Callable[[], str], steps: Path) -> None:
    (steps / f"0001_note.{engine}.sql").write_text("CREATE TABLE companion (id $text PRIMARY KEY) $strict;")
    other = "postgres" if engine == "sqlite" else "sqlite"
    (steps / f"0001_note.{other}.sql").write_text("this is no SQL at all")
    database = begin_database(new_url(), steps)
    assert database.rows("SELECT * FROM companion") == []
    database.close()


def test_an_older_file_is_backed_up_beside_itself_first(tmp_path: Path, steps: Path) -> None:
    path = tmp_path / "shop.db"
    url = f"sqlite:///{path}"
    old = begin_database(url, steps)
    old.run("INSERT INTO note (id, size) VALUES ('first', 1)")
    old.close()
    (steps / "0002_colour.sql").write_text(SECOND)
    open_database(url, steps).close()
    (steps / "0002_colour.sql").unlink()
    backup = open_database(f"sqlite:///{tmp_path / 'shop-before-schema-2.db'}", steps)
    assert backup.rows("SELECT * FROM note") == [("first", 1)]
    backup.close()


def test_the_shipped_steps_are_numbered_from_one_without_gaps() -> None:
    numbers = [step.number for step in read_steps(MIGRATIONS, "sqlite", on_sqlite.WORDS)]
    assert numbers == list(range(1, len(numbers) + 1))
