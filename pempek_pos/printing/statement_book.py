"""Statements as files: one member's, or a whole month's in one file that grows on disk, not in memory."""

from datetime import date
from io import BytesIO
from pathlib import Path

from pempek_pos.loyalty.statement import Statement
from pempek_pos.printing.face import ShopFace
from pempek_pos.printing.pdf_book import PdfBook
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


class StatementBook(PdfBook):
    """Many members' statements of one month in one PDF."""

    def __init__(self, path: Path, face: ShopFace) -> None:
        super().__init__(path, face.fonts)
        self._face = face
        self._sheets = StatementSheets(self._file, face)
        self._month: date | None = None
        self.pages = 0

    def add(self, statement: Statement) -> None:
        """Write one more member's statement to the file."""
        self._month = self._month or statement.month
        self.pages += self._sheets.add(statement)

    def about(self) -> About | None:
        """The month; None while there is no statement."""
        return None if self._month is None else _about(self._face, self._month, "")


def _about(face: ShopFace, month: date, whose: str) -> About:
    terms, words = statement_words(face.profile.language), words_in(face.profile.language)
    when = month_text(words, month)
    return About(
        f"{terms.title} {when}{whose}",
        face.profile.name,
        terms.subject.format(month=when),
        face.language_code,
    )
