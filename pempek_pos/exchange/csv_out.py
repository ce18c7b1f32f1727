"""Writes a table for a spreadsheet, CSV or XLSX: numbers stay numbers, text stays text however it begins."""

import csv
import io
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any, BinaryIO, TypeAlias

from pempek_pos.clock import WIB
from pempek_pos.exchange.csv_in import GUARDED

Cell: TypeAlias = "str | int | date | datetime | None"
"""Money and points as int; phones as 08… text; moments aware."""

_LONGEST_CELL = 32_767
_CONTROLS = dict.fromkeys(code for code in range(32) if chr(code) not in "\t\n")
_AS_TEXT = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "remove_timezone": True,
}


def write_table(path: Path, headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Write a table to `path`: a workbook if it ends in .xlsx, else CSV. The file is whole or absent."""
    with _whole(path) as raw:
        (_write_xlsx if path.suffix.lower() == ".xlsx" else _write_csv)(raw, headings, rows)


def write_text(path: Path, text: str) -> None:
    """Write a text to `path`; the file is whole or absent."""
    with _whole(path) as raw:
        raw.write(text.encode("utf-8"))


def _write_csv(raw: BinaryIO, headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """UTF-8 with BOM; text that a spreadsheet would take for a formula stands behind an apostrophe."""
    text = io.TextIOWrapper(raw, "utf-8-sig", newline="")
    writer = csv.writer(text)
    writer.writerow(headings)
    writer.writerows([_plain(cell) for cell in row] for row in rows)
    text.detach()


def _plain(cell: Cell) -> str | int:
    match cell:
        case None:
            return ""
        case datetime():
            return cell.astimezone(WIB).isoformat(timespec="seconds")
        case date():
            return cell.isoformat()
        case str():
            text = cell.replace("\0", "")
            return f"'{text}" if text.lstrip("'").startswith(GUARDED) else text
    return cell


def _write_xlsx(raw: BinaryIO, headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """One sheet with its headings kept in view, written row by row."""
    import xlsxwriter  # heavy: only when a workbook is written

    book = xlsxwriter.Workbook(raw, _AS_TEXT)
    sheet = book.add_worksheet()
    sheet.freeze_panes(1, 0)
    day, moment = (book.add_format({"num_format": look}) for look in ("yyyy-mm-dd", "yyyy-mm-dd hh:mm:ss"))
    for column, heading in enumerate(headings):
        sheet.set_column(column, column, max(12, len(heading) + 4))
    sheet.write_row(0, 0, headings, book.add_format({"bold": True}))
    for number, row in enumerate(rows, 1):
        for column, cell in enumerate(row):
            _put(sheet, (number, column), cell, (day, moment))
    book.close()


def _put(sheet: Any, at: tuple[int, int], cell: Cell, formats: tuple[object, object]) -> None:
    day, moment = formats
    match cell:
        case None:
            return
        case datetime():
            sheet.write_datetime(*at, cell.astimezone(WIB), moment)
        case date():
            sheet.write_datetime(*at, cell, day)
        case str():
            sheet.write_string(*at, cell.translate(_CONTROLS)[:_LONGEST_CELL])
        case _:
            sheet.write_number(*at, cell)


@contextmanager
def _whole(path: Path) -> Iterator[BinaryIO]:
    """A file beside `path` that takes its place once it is written."""
    waiting = path.with_name(f".{path.name}.part")
    try:
        with waiting.open("wb") as raw:
            yield raw
            raw.flush()
            os.fsync(raw.fileno())
        waiting.replace(path)
    except BaseException:
        waiting.unlink(missing_ok=True)
        raise
