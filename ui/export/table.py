"""A table as it is taken along as a file."""

from dataclasses import dataclass

from pempek_pos.exchange.csv_out import Cell


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
