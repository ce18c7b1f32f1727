"""The schema's numbered steps: read from `migrations/`, carried out in one transaction, and remembered."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from string import Template
from typing import Final

from pempek_pos.storage.database import Database
from pempek_pos.storage.refusals import DatabaseAltered, DatabaseNewer

MIGRATIONS: Final = Path(__file__).parent / "migrations"

_STEPS_TABLE = """CREATE TABLE IF NOT EXISTS schema_step (
    number $whole PRIMARY KEY,
    name $text NOT NULL,
    checksum $text NOT NULL
) $strict"""
_ONE_TILL_AT_A_TIME = 0x50454D50  # the key of the server's advisory lock


@dataclass(frozen=True, slots=True)
class Step:
    """One numbered change of the schema in an engine's own words; `checksum` is of its texts as kept."""

    number: int
    name: str
    text: str
    checksum: str


def read_steps(folder: Path, engine: str, words: Mapping[str, str]) -> tuple[Step, ...]:
    """The steps in `folder`, lowest first: `NNNN_name.sql` with its companion `NNNN_name.<engine>.sql`."""
    return tuple(
        _read_step(main, engine, words) for main in sorted(folder.glob("*.sql")) if len(main.suffixes) == 1
    )


def _read_step(main: Path, engine: str, words: Mapping[str, str]) -> Step:
    number, _, name = main.stem.partition("_")
    companion = main.with_suffix(f".{engine}.sql")
    kept = main.read_text("utf-8") + (companion.read_text("utf-8") if companion.exists() else "")
    checksum = hashlib.sha256(kept.encode()).hexdigest()
    return Step(int(number), name, Template(kept).substitute(words), checksum)


def pending_steps(database: Database, steps: Sequence[Step]) -> Sequence[Step]:
    """The steps that this database has not seen. Raises DatabaseNewer, DatabaseAltered."""
    done = database.rows("SELECT number, name, checksum FROM schema_step ORDER BY number")
    if done and done[-1][0] > newest(steps):
        raise DatabaseNewer(database.place, done[-1][0], newest(steps))
    for step, (number, name, checksum) in zip(steps, done, strict=False):
        if (step.number, step.checksum) != (number, checksum):
            raise DatabaseAltered(database.place, f"{number:04d}_{name}")
    return steps[len(done) :]


def newest(steps: Sequence[Step]) -> int:
    """The schema version that the steps lead to."""
    return steps[-1].number if steps else 0


def migrate(database: Database, steps: Sequence[Step], words: Mapping[str, str], application_id: int) -> None:
    """Carry out what `database` has not seen of `steps`: all in one transaction, or nothing."""
    with database.transaction():
        if database.engine == "postgres":
            database.rows("SELECT pg_advisory_xact_lock(?)", (_ONE_TILL_AT_A_TIME,))
        database.run(Template(_STEPS_TABLE).substitute(words))
        for step in pending_steps(database, steps):
            database.script(step.text)
            database.run(
                "INSERT INTO schema_step (number, name, checksum) VALUES (?, ?, ?)",
                (step.number, step.name, step.checksum),
            )
        if database.engine == "sqlite":
            database.run(f"PRAGMA application_id = {application_id}")
            database.run(f"PRAGMA user_version = {newest(steps)}")
