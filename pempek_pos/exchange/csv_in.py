"""Reads an exchange file as a stream of rows: CSV with comma or semicolon, plain or gzipped, or XLSX."""

import csv
import gzip
import zlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from pempek_pos.exchange.source import (
    LONGEST_LINE,
    MOST_BYTES,
    MOST_COLUMNS,
    MOST_ROWS,
    FileUnreadable,
    SourceRow,
    WrongHeadings,
)
from pempek_pos.exchange.xlsx_in import sheet_rows

GUARDED = ("=", "+", "-", "@", "\t", "\r")
"""Text that begins so is written behind an apostrophe, which is taken off again here."""


def source_rows(path: Path, required: Sequence[str], optional: Sequence[str] = ()) -> Iterator[SourceRow]:
    """The rows of the file at `path`, cells in the order of `required` and `optional`, empty where not there.

    Rows without any text are left out; the file is never read whole. Raises WrongHeadings, FileUnreadable.
    """
    try:
        with path.open("rb") as raw:
            size = max(path.stat().st_size, 1)
            yield from _placed(_rows(path, raw), (required, optional), lambda: min(raw.tell() / size, 1.0))
    except UnicodeDecodeError:
        raise FileUnreadable("not UTF-8") from None
    except (OSError, EOFError, zlib.error) as error:
        raise FileUnreadable("cannot be read") from error


def _placed(
    rows: Iterator[Sequence[str]],
    headings: tuple[Sequence[str], Sequence[str]],
    part_read: Callable[[], float],
) -> Iterator[SourceRow]:
    places = _places(next(rows, ()), *headings)
    for number, cells in enumerate(rows, 2):
        if number > MOST_ROWS:
            raise FileUnreadable("too many rows", number)
        if len(cells) > MOST_COLUMNS:
            raise FileUnreadable("too many columns", number)
        if any(cells):
            yield SourceRow(number, tuple(_cell(cells, place) for place in places), part_read())


def _places(first: Sequence[str], required: Sequence[str], optional: Sequence[str]) -> list[int]:
    """Where each wanted column stands; a place beyond every row where an optional one is missing."""
    if len(first) > MOST_COLUMNS:
        raise FileUnreadable("too many columns", 1)
    names = ["_".join(name.lower().split()) for name in first]
    if missing := tuple(name for name in required if name not in names):
        raise WrongHeadings(missing)
    return [names.index(name) if name in names else MOST_COLUMNS for name in (*required, *optional)]


def _cell(cells: Sequence[str], place: int) -> str:
    return cells[place].strip(" ") if place < len(cells) else ""


def _unguarded(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell.lstrip("'").startswith(GUARDED) else cell


def _rows(path: Path, raw: BinaryIO) -> Iterator[Sequence[str]]:
    suffix = path.suffix.lower()
    if suffix == ".xlsx":
        return sheet_rows(raw)
    return _csv_rows(gzip.GzipFile(fileobj=raw) if suffix == ".gz" else raw)


def _csv_rows(raw: BinaryIO | gzip.GzipFile) -> Iterator[Sequence[str]]:
    lines = _lines(raw)
    first = next(lines, "")
    delimiter = ";" if first.count(";") > first.count(",") else ","
    reader = csv.reader(_again(first, lines), delimiter=delimiter)
    try:
        for cells in reader:
            yield [_unguarded(cell) for cell in cells]
    except csv.Error:
        raise FileUnreadable("not a table", reader.line_num) from None


def _lines(raw: BinaryIO | gzip.GzipFile) -> Iterator[str]:
    """Lines of bearable length; a line's end is never within a letter of UTF-8."""
    read, encoding = 0, "utf-8-sig"
    while line := raw.readline(LONGEST_LINE):
        read += len(line)
        if len(line) == LONGEST_LINE or read > MOST_BYTES:
            raise FileUnreadable("too big")
        yield line.decode(encoding)
        encoding = "utf-8"


def _again(first: str, lines: Iterator[str]) -> Iterator[str]:
    yield first
    yield from lines
