"""Statements as files: one member's, or a whole month's in one file that grows on disk, not in memory."""

import os
from datetime import date
from io import BytesIO
from pathlib import Path
from types import TracebackType
from typing import Self

from pempek_pos.loyalty.statement import Statement
from pempek_pos.printing.face import ShopFace
from pempek_pos.printing.pdf_file import About, PdfFile
from pempek_pos.printing.statement_page import StatementSheets
from pempek_pos.printing.statement_words import statement_words
from pempek_pos.printing.words import month_text, words_in


def statement_pdf(statement: Statement, face: ShopFace) -> bytes:
    """One member's statement as a PDF; the same statement gives the same bytes."""
    out = BytesIO()
    file = PdfFile(out, face.fonts)
    StatementSheets(file, face).add(statement)
    file.close(_about(face, statement.month, f" · {statement.card_no}"))
    return out.getvalue()


class StatementBook:
    """Many statements in one PDF at `path`; until it is closed there is only `path` with `.part` behind it.

    Raises OSError when the disk refuses. As a context manager it closes, or gives up on an error.
    """

    def __init__(self, path: Path, face: ShopFace) -> None:
        self._path = path
        self._part = path.with_name(f"{path.name}.part")
        self._face = face
        self._out = self._part.open("wb")
        self._file = PdfFile(self._out, face.fonts)
        self._sheets = StatementSheets(self._file, face)
        self._month: date | None = None
        self.pages = 0

    def add(self, statement: Statement) -> None:
        """Write one more member's statement to the file."""
        self._month = self._month or statement.month
        self.pages += self._sheets.add(statement)

    def close(self) -> None:
        """Finish the file and put it where it belongs; a book without a page leaves no file."""
        if self._out.closed:
            return
        if self._month is None:
            self.give_up()
            return
        self._file.close(_about(self._face, self._month, ""))
        self._out.flush()
        os.fsync(self._out.fileno())
        self._out.close()
        self._part.replace(self._path)

    def give_up(self) -> None:
        """Leave nothing behind."""
        self._out.close()
        self._part.unlink(missing_ok=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.close()
        else:
            self.give_up()


def _about(face: ShopFace, month: date, whose: str) -> About:
    terms, words = statement_words(face.profile.language), words_in(face.profile.language)
    when = month_text(words, month)
    return About(
        f"{terms.title} {when}{whose}",
        face.profile.name,
        terms.subject.format(month=when),
        face.language_code,
    )
