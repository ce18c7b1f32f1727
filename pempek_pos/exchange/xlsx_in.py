"""Reads the first sheet of a workbook as rows of text."""

import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from typing import BinaryIO

from pempek_pos.exchange.source import MOST_BYTES, FileUnreadable

_MOST_SHARED_BYTES = 100_000_000
"""The words of all cells are held in memory by the reader."""


def sheet_rows(raw: BinaryIO) -> Iterator[Sequence[str]]:
    """The rows of the first sheet, cells as the CSV file would have them. Raises FileUnreadable."""
    _check_size(raw)
    try:
        from openpyxl import load_workbook  # heavy, and an extra: only when a workbook is read
    except ImportError:
        raise FileUnreadable("workbook reader missing") from None
    try:
        book = load_workbook(raw, read_only=True, data_only=True, keep_links=False)
        sheet = book.worksheets[0]
        sheet.reset_dimensions()
        for cells in sheet.iter_rows(values_only=True):
            yield _row(cells)
    except FileUnreadable:
        raise
    except (KeyError, ValueError, TypeError, AttributeError, IndexError, SyntaxError) as error:
        raise FileUnreadable("not a workbook") from error


def _check_size(raw: BinaryIO) -> None:
    """A workbook is a zip; one that unpacks to more than a shop's file is refused before it does."""
    try:
        parts = zipfile.ZipFile(raw).infolist()
    except zipfile.BadZipFile:
        raise FileUnreadable("not a workbook") from None
    shared = sum(part.file_size for part in parts if not part.filename.startswith("xl/worksheets/"))
    if shared > _MOST_SHARED_BYTES or sum(part.file_size for part in parts) > MOST_BYTES:
        raise FileUnreadable("too big")
    raw.seek(0)


def _row(cells: Sequence[object]) -> list[str]:
    texts = [_text(cell) for cell in cells]
    while texts and not texts[-1]:
        texts.pop()
    return texts


def _text(cell: object) -> str:
    match cell:
        case None:
            return ""
        case bool():
            return "yes" if cell else "no"
        case float() if cell.is_integer():
            return str(int(cell))
        case datetime() if cell.time() == time():
            return cell.date().isoformat()
        case datetime() | date():
            return cell.isoformat()
    return str(cell)
