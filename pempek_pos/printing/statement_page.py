"""The monthly loyalty statement: as many A4 pages as a member's month needs, drawn into a document."""

from collections.abc import Callable, Sequence
from typing import Final

from pempek_pos.loyalty.statement import Statement
from pempek_pos.members.card import card_payload
from pempek_pos.money.amount import grouped
from pempek_pos.printing import statement_front as front
from pempek_pos.printing.face import AMBER, GREEN, LINE, MUTED, RED, TEXT, ShopFace, ink
from pempek_pos.printing.letterhead import HEIGHT, INNER, LEFT, RIGHT, WIDTH
from pempek_pos.printing.paper import Ink, Pen, shortened_to
from pempek_pos.printing.pdf_file import PdfFile
from pempek_pos.printing.qr import qr_rows
from pempek_pos.printing.statement_front import FOOT, QR_SIZE, Papers
from pempek_pos.printing.statement_lines import (
    LedgerLine,
    ListLine,
    ledger_lines,
    lot_lines,
    reward_lines,
)
from pempek_pos.printing.statement_words import statement_words
from pempek_pos.printing.words import words_in

_ROW: Final = 19.0
_SMALL_LINE: Final = 10.0
_BOTTOM: Final = FOOT - 10
_NEXT_PAGE_TOP: Final = 108.0
_GUTTER: Final = 26.0
_COLUMN: Final = (INNER - _GUTTER) / 2
_DAY, _WHAT, _RECEIPT = LEFT + 5, LEFT + 56, LEFT + 252
_PURCHASE, _MOVED, _BALANCE = LEFT + 424, LEFT + 466, RIGHT - 5

_HEADING: Final = ink("bold", 10)
_COLUMN_NAME: Final = ink("regular", 8, MUTED)
_CELL: Final = ink("regular", 9)
_QUIET: Final = ink("regular", 8.2, MUTED)
_WON: Final = ink("semibold", 9, GREEN)
_SPENT: Final = ink("semibold", 9, AMBER)
_REACHED: Final = ink("semibold", 8.2, GREEN)
_STRONG: Final = ink("semibold", 9)
_DEBT: Final = ink("semibold", 9, RED)
_NO_LINE: Final = ListLine("", "", "")


class StatementSheets:
    """Draws statements into one document; what they share is drawn once."""

    def __init__(self, file: PdfFile, face: ShopFace) -> None:
        self._file = file
        language = face.profile.language
        self._papers = Papers(face, statement_words(language), words_in(language))

    def add(self, statement: Statement) -> int:
        """Draw all pages of a statement; returns how many."""
        sheets = _Sheets(self._file, self._papers, statement)
        sheets.draw()
        for pen in sheets.pens:
            self._file.add_page(pen, WIDTH, HEIGHT)
        return len(sheets.pens)


class _Sheets:
    """One statement's pages while they fill up; `y` is how far the last one got."""

    def __init__(self, file: PdfFile, papers: Papers, statement: Statement) -> None:
        self._file = file
        self._papers = papers
        self._statement = statement
        self._code = qr_rows(card_payload(statement.card_no))
        self.pens: list[Pen] = []
        self._begin_page()

    @property
    def _pen(self) -> Pen:
        return self.pens[-1]

    def draw(self) -> None:
        """Everything, in reading order."""
        self._front()
        self._ledger()
        self._lists()
        self._number_pages()

    def _begin_page(self) -> None:
        pen = self._file.pen(HEIGHT)
        month = self._statement.month
        letterhead = f"Letterhead{month:%Y%m}"
        self._place(pen, letterhead, lambda form: front.draw_letterhead(form, self._papers, month))
        pen.qr(RIGHT - QR_SIZE, FOOT + 12, QR_SIZE, self._code, TEXT)
        if self.pens:
            card = self._papers.terms.member.format(card=self._statement.card_no)
            who = " · ".join(filter(None, (card, self._statement.name)))
            pen.text(LEFT, _NEXT_PAGE_TOP - 8, shortened_to(pen, who, _QUIET, INNER - 90), _QUIET)
        self.pens.append(pen)
        self._y = _NEXT_PAGE_TOP

    def _place(self, pen: Pen, name: str, draw: Callable[[Pen], None], y: float = 0) -> None:
        pen.form(self._file.form(name, (WIDTH, HEIGHT), draw), 0, y)

    def _front(self) -> None:
        pen, statement, papers = self._pen, self._statement, self._papers
        y = front.draw_greeting(pen, statement, papers)
        adjusted = bool(statement.adjusted)
        self._place(
            pen, front.strip_name(statement), lambda form: front.draw_strip_frame(form, papers, adjusted), y
        )
        y = front.draw_figures(pen, y, statement) + 12
        self._place(pen, "Panel", front.draw_panel, y)
        self._y = front.draw_tier(pen, y, statement, papers)

    def _ledger(self) -> None:
        papers = self._papers
        lines = ledger_lines(self._statement, papers.terms, papers.words)
        self._ledger_head(papers.terms.ledger)
        for line in lines:
            if self._y + _height(line.why) > _BOTTOM:
                self._begin_page()
                self._ledger_head(papers.terms.ledger_more)
            self._ledger_row(line)
        if len(lines) == 1:
            self._pen.text(_WHAT, self._y + 13, papers.terms.nothing_moved, _QUIET)
            self._y += _ROW

    def _ledger_head(self, heading: str) -> None:
        """Title and column names."""
        name = "LedgerMore" if heading == self._papers.terms.ledger_more else "Ledger"
        self._place(self._pen, name, lambda form: self._draw_ledger_head(form, heading), self._y)
        self._y += 53

    def _draw_ledger_head(self, pen: Pen, heading: str) -> None:
        pen.text(LEFT, 26, heading, _HEADING)
        names = self._papers.terms.columns
        for x, name in zip((_DAY, _WHAT, _RECEIPT), names[:3], strict=True):
            pen.text(x, 45, name, _COLUMN_NAME)
        for x, name in zip((_PURCHASE, _MOVED, _BALANCE), names[3:], strict=True):
            pen.text_right(x, 45, name, _COLUMN_NAME)
        pen.rule(LEFT, 52.5, INNER, MUTED, 0.5)

    def _ledger_row(self, line: LedgerLine) -> None:
        pen, base = self._pen, self._y + 13
        pen.text(_DAY, base, line.day, _CELL)
        pen.text(_WHAT, base, shortened_to(pen, line.what, _CELL, _RECEIPT - _WHAT - 8), _CELL)
        if line.receipt:
            pen.text(_RECEIPT, base, shortened_to(pen, line.receipt, _CELL, 108), _CELL)
        if line.purchase:
            pen.text_right(_PURCHASE, base, line.purchase, _CELL)
        pen.text_right(_BALANCE, base, line.balance, _STRONG)
        if line.moved:
            pen.text_right(_MOVED, base, line.moved, _moved_ink(line.points))
        if line.why:
            why = shortened_to(pen, line.why, _QUIET, _BALANCE - _WHAT)
            pen.text(_WHAT, base + _SMALL_LINE, why, _QUIET)
        self._y += _height(line.why)
        pen.rule(LEFT, self._y, INNER, LINE, 0.5)

    def _lists(self) -> None:
        statement, terms = self._statement, self._papers.terms
        lots = lot_lines(statement, terms, self._papers.words)
        rewards = reward_lines(statement, terms, self._papers.words)
        more = max(len(lots), len(rewards), 1)
        self._list_heads(lots, rewards, min(more, 3))
        for at in range(more):
            pair = (lots[at : at + 1], rewards[at : at + 1])
            high = max(_height(line.note) for line in (*pair[0], *pair[1], _NO_LINE))
            if self._y + high > _BOTTOM:
                self._begin_page()
                self._list_heads(lots[at:], rewards[at:], 1)
            self._list_row(LEFT, pair[0], high)
            self._list_row(LEFT + _COLUMN + _GUTTER, pair[1], high)
            self._y += high

    def _list_heads(self, lots: Sequence[ListLine], rewards: Sequence[ListLine], least: int) -> None:
        """Headings of the lists that still go on, on a page with room for `least` lines."""
        statement, terms = self._statement, self._papers.terms
        if self._y + 34 + least * _ROW > _BOTTOM:
            self._begin_page()
        pen, base, right = self._pen, self._y + 26, LEFT + _COLUMN + _GUTTER
        first = len(self.pens) == 1 or bool(lots)
        if first:
            pen.text(LEFT, base, terms.lots, _HEADING)
        if rewards:
            pen.text(right, base, terms.rewards, _HEADING)
        self._y += 34
        if not statement.lots:
            said = (
                terms.debt.format(points=grouped(-statement.closing))
                if statement.closing < 0
                else terms.no_lots
            )
            pen.text(LEFT + 5, self._y + 13, said, _DEBT if statement.closing < 0 else _QUIET)
        if not statement.rewards:
            pen.text(right, base, terms.rewards, _HEADING)
            pen.text(right + 5, self._y + 13, terms.no_rewards, _QUIET)

    def _list_row(self, x: float, line: Sequence[ListLine], high: float) -> None:
        if not line:
            return
        pen, (shown,), base = self._pen, line, self._y + 13
        left = pen.text_right(x + _COLUMN - 5, base, shown.right, _STRONG)
        remark_ends = x + _COLUMN - 52 if left > x + _COLUMN - 48 else left - 6
        room = remark_ends - pen.width(shown.remark, _QUIET) - x - 12
        pen.text(x + 5, base, shortened_to(pen, shown.left, _CELL, room), _CELL)
        pen.text_right(remark_ends, base, shown.remark, _REACHED if shown.near else _QUIET)
        if shown.note:
            note = shortened_to(pen, shown.note, _QUIET, _COLUMN - 10)
            pen.text(x + 5, base + _SMALL_LINE, note, _QUIET)
        pen.rule(x, self._y + high, _COLUMN, LINE, 0.5)

    def _number_pages(self) -> None:
        if len(self.pens) == 1:
            return
        for number, pen in enumerate(self.pens, 1):
            text = self._papers.terms.page.format(page=number, pages=len(self.pens))
            pen.text_right(RIGHT - QR_SIZE - 12, FOOT + 44, text, _QUIET)


def _moved_ink(points: int) -> Ink:
    return _CELL if points == 0 else _WON if points > 0 else _SPENT


def _height(below: str) -> float:
    """A row's height, with or without small words below its line."""
    return _ROW + (_SMALL_LINE if below else 0)
