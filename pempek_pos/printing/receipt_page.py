"""The receipt as a page of 58 or 80 mm, as long as what it says, drawn from the same rows as the slip."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Final

from pempek_pos.printing.face import AMBER, MM, MUTED, SEA, TEXT, WHITE, ShopFace, draw_mark, ink
from pempek_pos.printing.paper import Ink, Pen, balanced_to, wrapped_to
from pempek_pos.printing.pdf_file import About, PdfFile
from pempek_pos.printing.qr import qr_rows
from pempek_pos.printing.rows import Align, Cut, Gap, Item, Line, Mark, Pair, Qr, Row, Rule, Title, Weight

_TALLEST: Final = 14_400.0
"""PDF allows pages of 200 inches."""
_MARK: Final = 26.0
_INKS: Final = {
    Weight.QUIET: ink("regular", 6.8, MUTED),
    Weight.PLAIN: ink("regular", 7.6),
    Weight.BOLD: ink("bold", 7.8),
    Weight.LARGE: ink("bold", 12.5),
}
_TITLE: Final = ink("bold", 12.0)
_MARKED: Final = ink("bold", 8.6, AMBER)
_NAME: Final = ink("semibold", 7.6)
_SUM: Final = ink("regular", 7.6)
_LEADING: Final = 1.38


def receipt_pdf(rows: Sequence[Row], width_mm: int, face: ShopFace, title: str) -> bytes:
    """The rows as a PDF of one page, `width_mm` (58 or 80) wide and as high as they need."""
    out = BytesIO()
    profile = face.profile
    file = PdfFile(out, face.fonts)
    width = width_mm * MM
    pen = file.pen(_TALLEST)
    height = _Strip(pen, width, profile.name).draw(rows)
    page = file.pen(height)
    page.moved(pen, height - _TALLEST)
    file.add_page(page, width, height)
    file.close(About(title, profile.name, profile.address, face.language_code))
    return out.getvalue()


@dataclass(slots=True)
class _Strip:
    """A strip of paper while it is drawn from the top; `y` is how far it got."""

    pen: Pen
    width: float
    shop: str
    y: float = 12.0

    @property
    def margin(self) -> float:
        return 9.0 if self.width < 70 * MM else 13.0

    @property
    def inner(self) -> float:
        return self.width - 2 * self.margin

    def draw(self, rows: Sequence[Row]) -> float:
        """Draw all rows; returns the height of the paper."""
        for row in rows:
            self._row(row)
        return self.y + 12

    def _row(self, row: Row) -> None:
        match row:
            case Title():
                self._title(row.text)
            case Mark():
                self._mark(row.text)
            case Line():
                self._words(row.text, _INKS[row.weight], row.align)
            case Pair():
                self._pair(row.left, row.right, (_INKS[row.weight], _INKS[row.weight]))
            case Item():
                self.y += 2
                self._words(row.name, _NAME, Align.LEFT)
                self._pair(row.pieces, row.total, (_INKS[Weight.QUIET], _SUM))
            case _:
                self._wordless(row)

    def _wordless(self, row: Rule | Gap | Qr | Cut) -> None:
        match row:
            case Rule():
                self.y += 7.5
                self.pen.dashes(self.margin, self.y, self.inner, MUTED)
                self.y += 2.5
            case Gap():
                self.y += 6
            case Qr():
                self._qr(row.payload)
            case Cut():
                pass

    def _title(self, text: str) -> None:
        draw_mark(self.pen, (self.width / 2 - _MARK / 2, self.y), _MARK, self.shop, (SEA, WHITE))
        self.y += _MARK + 4
        self._words(text, _TITLE, Align.CENTRE)
        self.y += 1

    def _mark(self, text: str) -> None:
        """In a frame that is as wide as the words."""
        lines = wrapped_to(self.pen, text, _MARKED, self.inner - 16)
        wide = max(self.pen.width(line, _MARKED) for line in lines) + 16
        leading = _MARKED.size * _LEADING
        self.y += 7
        self.pen.framed(((self.width - wide) / 2, self.y, wide, len(lines) * leading + 4), 4, AMBER)
        for line in lines:
            self.pen.text_centred(self.width / 2, self.y + 2 + leading * 0.76, line, _MARKED)
            self.y += leading
        self.y += 4

    def _words(self, text: str, written: Ink, align: Align) -> None:
        wrap = balanced_to if align is Align.CENTRE else wrapped_to
        for line in wrap(self.pen, text, written, self.inner):
            self._down(written)
            if align is Align.CENTRE:
                self.pen.text_centred(self.width / 2, self.y, line, written)
            else:
                self.pen.text(self.margin, self.y, line, written)

    def _pair(self, left: str, right: str, inks: tuple[Ink, Ink]) -> None:
        """The figure stands beside the last line of the words, never broken."""
        words, figure = inks
        room = self.inner - self.pen.width(right, figure) - 6
        alone = room < self.inner * 0.3
        lines = wrapped_to(self.pen, left, words, self.inner if alone else room)
        for line in lines:
            self._down(words)
            self.pen.text(self.margin, self.y, line, words)
        if alone:
            self._down(figure)
        self.pen.text_right(self.width - self.margin, self.y, right, figure)

    def _down(self, written: Ink) -> None:
        self.y += written.size * _LEADING

    def _qr(self, payload: str) -> None:
        size = 21 * MM
        self.y += 4
        self.pen.qr((self.width - size) / 2, self.y, size, qr_rows(payload), TEXT)
        self.y += size + 6
