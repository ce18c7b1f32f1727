"""Partners' statements as files: one partner's, or a whole month's in one file that grows on disk."""

from datetime import date
from io import BytesIO
from pathlib import Path

from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.statement import PartnerStatement
from pempek_pos.printing.account_page import AccountSheets
from pempek_pos.printing.account_words import account_words
from pempek_pos.printing.face import ShopFace
from pempek_pos.printing.pdf_book import PdfBook
from pempek_pos.printing.pdf_file import About, PdfFile
from pempek_pos.printing.words import month_text, words_in


def account_pdf(
    statement: PartnerStatement, face: ShopFace, running: bool = False, out_there: Rupiah = Rupiah(0)
) -> bytes:
    """One partner's statement as a PDF, the same bytes each time; `running` marks it as provisional,
    `out_there` is what consigned goods still stand at the partner's.
    """
    out = BytesIO()
    file = PdfFile(out, face.fonts)
    AccountSheets(file, face, running).add(statement, out_there)
    file.close(_about(face, statement.month, f" · {statement.partner.label}"))
    return out.getvalue()


class AccountBook(PdfBook):
    """Many partners' statements of one month in one PDF."""

    def __init__(self, path: Path, face: ShopFace) -> None:
        super().__init__(path, face.fonts)
        self._face = face
        self._sheets = AccountSheets(self._file, face, running=False)
        self._month: date | None = None

    def add(self, statement: PartnerStatement, out_there: Rupiah) -> None:
        """Write one more partner's statement to the file."""
        self._month = self._month or statement.month
        self._sheets.add(statement, out_there)

    def about(self) -> About | None:
        """The month; None while there is no statement."""
        return None if self._month is None else _about(self._face, self._month, "")


def _about(face: ShopFace, month: date, whose: str) -> About:
    title = account_words(face.profile.language).title
    when = month_text(words_in(face.profile.language), month)
    return About(f"{title} {when}{whose}", face.profile.name, title, face.language_code)
