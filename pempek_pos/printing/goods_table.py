"""The lines of a trade paper: a table that goes on over pages and carries its sum along."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from pempek_pos.printing.face import LINE, MIST, MUTED, ink
from pempek_pos.printing.paper import shortened_to, wrapped_to
from pempek_pos.printing.sheet import Pages

_COLUMN: Final = ink("semibold", 8.2, MUTED)
_CELL: Final = ink("regular", 9)
_SUM: Final = ink("semibold", 9)
_NOTE: Final = ink("regular", 8, MUTED)
_MOST_NAME_LINES: Final = 4
_PAD: Final = 5.0
_CARRY: Final = 19.0


@dataclass(frozen=True, slots=True)
class Column:
    """A column behind the first one: its title and the share of the width it takes; `blank` is left to be
    filled by hand.
    """

    title: str
    share: float
    blank: bool = False


@dataclass(frozen=True, slots=True)
class TableRow:
    """A line: its name, its cells, small words below the name, and what it adds to the sum."""

    name: str
    cells: tuple[str, ...]
    note: str = ""
    amount: int = 0


class GoodsTable:
    """Draws rows into pages; the sum so far stands at the end of a page and at the top of the next."""

    def __init__(
        self, pages: Pages, name: str, columns: Sequence[Column], summed: tuple[int, Callable[[int], str]]
    ) -> None:
        """`name` is the first column's title; `summed` is which cell the sum stands under and how it is
        written.
        """
        self._pages = pages
        self._name = name
        self._columns = columns
        self._at, self._written = summed
        self._sum = 0
        self._draw_head()

    def draw(self, rows: Sequence[TableRow], below: float = 0) -> None:
        """All rows, each whole on one page, and the last one on a page with `below` points of room."""
        for nth, row in enumerate(rows, 1):
            lines = self._name_lines(row.name)
            high = self._height(lines, row)
            if not self._pages.fits(high + (below if nth == len(rows) else _CARRY)):
                self._carry_on()
            self._draw_row(lines, row, high)

    def _carry_on(self) -> None:
        """Go on on a new page, with the sum so far on both."""
        self._draw_sum(self._pages.terms.carried_over)
        self._pages.begin_page()
        self._draw_head()
        self._draw_sum(self._pages.terms.carried_forward)

    @property
    def _name_room(self) -> float:
        shares = sum(column.share for column in self._columns)
        return self._pages.sheet.inner * (1 - shares) - 2 * _PAD

    def _rights(self) -> list[float]:
        """Where each column behind the first ends."""
        right, rights = self._pages.sheet.right, []
        for column in reversed(self._columns):
            rights.append(right)
            right -= column.share * self._pages.sheet.inner
        return rights[::-1]

    def _draw_head(self) -> None:
        pages, pen = self._pages, self._pages.pen
        pen.rounded((pages.left, pages.y, pages.sheet.inner, 20), 5, MIST)
        pen.text(pages.left + _PAD, pages.y + 13, self._name, _COLUMN)
        for column, right in zip(self._columns, self._rights(), strict=True):
            wide = column.share * pages.sheet.inner
            if column.blank:
                pen.text(right - wide + 12, pages.y + 13, column.title, _COLUMN)
            else:
                pen.text_right(right - _PAD, pages.y + 13, column.title, _COLUMN)
        pages.y += 22

    def _draw_row(self, lines: Sequence[str], row: TableRow, high: float) -> None:
        pages, pen = self._pages, self._pages.pen
        base = pages.y + (16 if self._by_hand else 13)
        for at, line in enumerate(lines):
            pen.text(pages.left + _PAD, base + 12 * at, line, _CELL)
        if row.note:
            below = base + 12 * len(lines) - 1.5
            pen.text(
                pages.left + _PAD, below, shortened_to(pen, row.note, _NOTE, self._name_room + 60), _NOTE
            )
        last = len(self._columns) - 1
        for at, (column, right) in enumerate(zip(self._columns, self._rights(), strict=True)):
            if column.blank:
                wide = column.share * pages.sheet.inner
                pen.rule(right - wide + 12, pages.y + high - 5, wide - 12 - _PAD, MUTED, 0.4)
            else:
                pen.text_right(right - _PAD, base, row.cells[at], _SUM if at == last else _CELL)
        pages.y += high
        pen.rule(pages.left, pages.y, pages.sheet.inner, LINE, 0.5)
        self._sum += row.amount

    def _draw_sum(self, label: str) -> None:
        pages, pen = self._pages, self._pages.pen
        right = self._rights()[self._at] - _PAD
        begins = pen.text_right(right, pages.y + 13, self._written(self._sum), _SUM)
        pen.text_right(begins - 14, pages.y + 13, label, _NOTE)
        pages.y += _CARRY
        pen.rule(pages.left, pages.y, pages.sheet.inner, LINE, 0.5)

    def _name_lines(self, name: str) -> list[str]:
        pen = self._pages.pen
        lines = wrapped_to(pen, name, _CELL, self._name_room)
        if len(lines) > _MOST_NAME_LINES:
            rest = " ".join(lines[_MOST_NAME_LINES - 1 :])
            lines = [*lines[: _MOST_NAME_LINES - 1], shortened_to(pen, rest, _CELL, self._name_room)]
        return lines

    def _height(self, lines: Sequence[str], row: TableRow) -> float:
        return (13 if self._by_hand else 7) + 12.0 * len(lines) + (10 if row.note else 0)

    @property
    def _by_hand(self) -> bool:
        """Whether the lines need room to write."""
        return any(column.blank for column in self._columns)
