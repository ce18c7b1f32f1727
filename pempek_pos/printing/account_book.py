"""Partners' statements as files: one partner's, or a whole month's in one file that grows on disk."""

import os
from datetime import date
from io import BytesIO
from pathlib import Path
from types import TracebackType
from typing import Self

from pempek_pos.partners.statement import PartnerStatement
from pempek_pos.printing.account_page import AccountSheets
from pempek_pos.printing.account_words import account_words
from pempek_pos.printing.face import ShopFace
from pempek_pos.printing.pdf_file import About, PdfFile
from pempek_pos.printing.words import month_text, words_in


def account_pdf(statement: PartnerStatement, face: ShopFace, running: bool = False) -> bytes:
    """One partner's statement as a PDF, the same bytes each time; `running` marks it as provisional."""
    out = BytesIO()
    file = PdfFile(out, face.fonts)
    AccountSheets(file, face, running).add(statement)
    file.close(_about(face, statement.month, f" · {statement.partner.label}"))
    return out.getvalue()


class AccountBook:
    """Many partners' statements in one PDF; until it is closed there is only `path` with `.part` behind it.

    Raises OSError when the disk refuses. As a context manager it closes, or gives up on an error.
    """

    def __init__(self, path: Path, face: ShopFace) -> None:
        self._path = path
        self._part = path.with_name(f"{path.name}.part")
        self._face = face
        self._out = self._part.open("wb")
        self._file = PdfFile(self._out, face.fonts)
        self._sheets = AccountSheets(self._file, face, running=False)
        self._month: date | None = None

    def add(self, statement: PartnerStatement) -> None:
        """Write one more partner's statement to the file."""
        self._month = self._month or statement.month
        self._sheets.add(statement)

    def close(self) -> None:
        """Finish the file and put it where it belongs; a book without a page leaves no file."""
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
    title = account_words(face.profile.language).title
    when = month_text(words_in(face.profile.language), month)
    return About(f"{title} {when}{whose}", face.profile.name, title, face.language_code)
