"""A partner's monthly statement: as many A4 pages as the month needs, drawn into a document (policy M5)."""

from typing import Final

from pempek_pos.clock import month_end
from pempek_pos.money.amount import Rupiah, grouped
from pempek_pos.partners.account import AccountEntry, Claim
from pempek_pos.partners.ageing import days_late
from pempek_pos.partners.statement import PartnerStatement
from pempek_pos.printing import account_front as front
from pempek_pos.printing.account_front import FOOT, Papers
from pempek_pos.printing.account_words import account_words
from pempek_pos.printing.face import GREEN, LINE, MUTED, RED, ShopFace, ink
from pempek_pos.printing.letterhead import HEIGHT, INNER, LEFT, RIGHT, WIDTH
from pempek_pos.printing.paper import Pen, shortened_to
from pempek_pos.printing.pdf_file import PdfFile
from pempek_pos.printing.words import short_day_text, words_in

_ROW: Final = 17.5
_BOTTOM: Final = FOOT - 10
_NEXT_PAGE_TOP: Final = 108.0
_DAY, _WHAT = LEFT + 5, LEFT + 74
_CHARGED, _PAID, _BALANCE = LEFT + 350, LEFT + 428, RIGHT - 5
_CLAIM_DAY, _CLAIM_DUE = LEFT + 120, LEFT + 200
_CLAIM_LATE, _CLAIM_AMOUNT, _CLAIM_LEFT = LEFT + 276, LEFT + 428, RIGHT - 5

_HEADING: Final = ink("bold", 10)
_COLUMN_NAME: Final = ink("regular", 8, MUTED)
_CELL: Final = ink("regular", 9)
_QUIET: Final = ink("regular", 8.2, MUTED)
_CAME: Final = ink("semibold", 9, GREEN)
_STRONG: Final = ink("semibold", 9)
_LATE: Final = ink("semibold", 8.2, RED)


class AccountSheets:
    """Draws partners' statements into one document; what they share is drawn once."""

    def __init__(self, file: PdfFile, face: ShopFace, running: bool) -> None:
        """`running` marks them as provisional: the month is not over."""
        self._file = file
        self._running = running
        language = face.profile.language
        self._papers = Papers(face, account_words(language), words_in(language))

    def add(self, statement: PartnerStatement, out_there: Rupiah = Rupiah(0)) -> int:
        """Draw all pages of a statement; returns how many. `out_there` is what consigned goods still stand at
        the partner's.
        """
        sheets = _Sheets(self._file, self._papers, statement)
        sheets.draw(self._running, out_there)
        for pen in sheets.pens:
            self._file.add_page(pen, WIDTH, HEIGHT)
        return len(sheets.pens)


class _Sheets:
    """One statement's pages while they fill up; `y` is how far the last one got."""

    def __init__(self, file: PdfFile, papers: Papers, statement: PartnerStatement) -> None:
        self._file = file
        self._papers = papers
        self._statement = statement
        self.pens: list[Pen] = []
        self._y = 0.0
        self._begin_page()

    def draw(self, running: bool, out_there: Rupiah) -> None:
        """Everything, in reading order."""
        pen, statement, papers = self.pens[0], self._statement, self._papers
        y = front.draw_greeting(pen, statement, papers, running)
        y = front.draw_sums(pen, y, statement, papers) + 16
        y = front.draw_ageing(pen, y, statement, papers) + 12
        self._y = front.draw_tier(pen, y, statement, papers)
        if out_there:
            self._y = front.draw_out_there(pen, self._y + 8, out_there, papers)
        self._entries()
        self._claims()
        self._number_pages()

    def _begin_page(self) -> None:
        pen, month = self._file.pen(HEIGHT), self._statement.month
        pen.form(
            self._file.form(
                f"Account{month:%Y%m}",
                (WIDTH, HEIGHT),
                lambda form: front.draw_letterhead(form, self._papers, month),
            )
        )
        if self.pens:
            who = f"{self._statement.partner.label} · {self._statement.partner.name}"
            pen.text(LEFT, _NEXT_PAGE_TOP - 8, shortened_to(pen, who, _QUIET, INNER), _QUIET)
        self.pens.append(pen)
        self._y = _NEXT_PAGE_TOP

    @property
    def _pen(self) -> Pen:
        return self.pens[-1]

    def _room_for(self, height: float) -> bool:
        """Whether so much fits on this page; if not, the next one is begun."""
        if self._y + height <= _BOTTOM:
            return True
        self._begin_page()
        return False

    # -- entries ---------------------------------------------------------------------------------------

    def _entries(self) -> None:
        statement, terms = self._statement, self._papers.terms
        balance = int(statement.opening)
        self._entries_head(terms.entries)
        self._entry_row("", terms.opening, ("", ""), balance)
        for entry in statement.entries:
            if not self._room_for(_ROW):
                self._entries_head(terms.entries_more)
                self._entry_row("", terms.carried, ("", ""), balance)
            balance += entry.amount
            sums = (grouped(entry.amount), "") if entry.amount > 0 else ("", grouped(entry.amount))
            day = short_day_text(self._papers.words, entry.on_day)
            self._entry_row(day, self._what(entry), sums, balance)
        if not statement.entries:
            self._pen.text(_WHAT, self._y + 13, terms.nothing_moved, _QUIET)
            self._y += _ROW

    def _entries_head(self, heading: str) -> None:
        names = self._papers.terms.entry_columns
        self._head(heading, names[:2], (_DAY, _WHAT), names[2:], (_CHARGED, _PAID, _BALANCE))

    def _entry_row(self, day: str, what: str, sums: tuple[str, str], balance: int) -> None:
        pen, base = self._pen, self._y + 12.2
        pen.text(_DAY, base, day, _CELL)
        begins = pen.text_right(_CHARGED, base, sums[0], _CELL) if sums[0] else _CHARGED - 8
        pen.text(_WHAT, base, shortened_to(pen, what, _CELL, begins - _WHAT - 8), _CELL)
        if sums[1]:
            pen.text_right(_PAID, base, sums[1], _CAME)
        pen.text_right(_BALANCE, base, grouped(balance), _STRONG)
        self._end_row()

    def _what(self, entry: AccountEntry) -> str:
        due = short_day_text(self._papers.words, entry.due_on)
        said = self._papers.terms.kinds[entry.kind].format(label=entry.label, due=due).rstrip()
        return f"{said} · {entry.note}" if entry.note else said

    # -- open claims -----------------------------------------------------------------------------------

    def _claims(self) -> None:
        claims, terms = self._statement.open_claims, self._papers.terms
        if not claims:
            return
        self._room_for(50 + _ROW * min(len(claims), 2))
        self._claims_head(terms.claims)
        for claim in claims:
            if not self._room_for(_ROW):
                self._claims_head(terms.claims_more)
            self._claim_row(claim)

    def _claims_head(self, heading: str) -> None:
        names = self._papers.terms.claim_columns
        lefts, rights = (_DAY, _CLAIM_DAY, _CLAIM_DUE), (_CLAIM_AMOUNT, _CLAIM_LEFT)
        self._head(heading, names[:3], lefts, names[3:], rights)

    def _claim_row(self, claim: Claim) -> None:
        pen, base, terms, words = self._pen, self._y + 12.5, self._papers.terms, self._papers.words
        label = claim.label or terms.opening_claim
        pen.text(_DAY, base, shortened_to(pen, label, _CELL, _CLAIM_DAY - _DAY - 8), _CELL)
        pen.text(_CLAIM_DAY, base, short_day_text(words, claim.on_day), _CELL)
        pen.text(_CLAIM_DUE, base, short_day_text(words, claim.due_on), _CELL)
        late = days_late(claim.due_on, month_end(self._statement.month))
        said = terms.late.format(days=late) if late else terms.not_late
        pen.text(_CLAIM_LATE, base, said, _LATE if late else _QUIET)
        pen.text_right(_CLAIM_AMOUNT, base, grouped(claim.amount), _CELL)
        pen.text_right(_CLAIM_LEFT, base, grouped(claim.remaining), _STRONG)
        self._end_row()

    # -- both ------------------------------------------------------------------------------------------

    def _head(
        self,
        heading: str,
        names: tuple[str, ...],
        lefts: tuple[float, ...],
        figures: tuple[str, ...],
        rights: tuple[float, ...],
    ) -> None:
        """Title and column names: words from the left, figures to the right."""
        pen, y = self._pen, self._y
        pen.text(LEFT, y + 25, heading, _HEADING)
        for name, x in zip(names, lefts, strict=True):
            pen.text(x, y + 43, name, _COLUMN_NAME)
        for name, x in zip(figures, rights, strict=True):
            pen.text_right(x, y + 43, name, _COLUMN_NAME)
        pen.rule(LEFT, y + 50, INNER, MUTED, 0.5)
        self._y += 50

    def _end_row(self) -> None:
        self._y += _ROW
        self._pen.rule(LEFT, self._y, INNER, LINE, 0.5)

    def _number_pages(self) -> None:
        if len(self.pens) == 1:
            return
        for number, pen in enumerate(self.pens, 1):
            text = self._papers.terms.page.format(page=number, pages=len(self.pens))
            pen.text_right(RIGHT, FOOT + 44, text, _QUIET)
