"""A table as it is taken along, and written as a file."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pempek_pos.exchange.csv_out import Cell, write_table, write_text


@dataclass(frozen=True, slots=True)
class Table:
    """One table: what it is called, the name of its file without ending, its headings and rows."""

    key: str
    title: str
    file: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    text: str = ""
    """Where it is no table: what the file holds, as it stands."""


def keep_table(tables: Sequence[Table], key: str, ending: str, folder: Path) -> Path:
    """Write one of these tables into a folder, as xlsx or csv, or as the text it holds; gives its path.

    Raises OSError whose `filename` is what the disk refused.
    """
    table = next(table for table in tables if table.key == key)
    path = folder / f"{table.file}.{'beancount' if table.text else ending}"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if table.text:
            write_text(path, table.text)
        else:
            write_table(path, table.headings, table.rows)
    except OSError as error:
        raise OSError(error.errno, error.strerror, error.filename or str(path)) from error
    return path
