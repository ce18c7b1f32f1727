"""A trade paper while it is drawn: sheets with the shop's head and a foot, filled from the top."""

from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Final

from pempek_pos.partners.partner import Partner
from pempek_pos.phone import shown
from pempek_pos.printing.face import LINE, MUTED, SEA, WHITE, ShopFace, draw_mark, ink
from pempek_pos.printing.paper import Colour, Pen, shortened_to, wrapped_to
from pempek_pos.printing.partner_papers import PaperSize
from pempek_pos.printing.partner_words import PartnerWords, partner_words
from pempek_pos.printing.pdf_file import About, PdfFile
from pempek_pos.printing.words import Words, day_text, words_in

_MARK: Final = 32.0
_SHOP: Final = ink("bold", 12)
_SMALL: Final = ink("regular", 8.2, MUTED)
_TITLE: Final = ink("bold", 15, SEA)
_NUMBER: Final = ink("semibold", 10)
_LABEL: Final = ink("regular", 8.2, MUTED)
_FACT: Final = ink("semibold", 9)
_NAME: Final = ink("bold", 11.5)
_PLACE: Final = ink("regular", 9)
_WARM: Final = ink("semibold", 8.2, SEA)
_STAMP_DAY: Final = 8.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet's measures in points."""

    width: float
    height: float
    margin: float

    @property
    def right(self) -> float:
        """Where the words end."""
        return self.width - self.margin

    @property
    def inner(self) -> float:
        """How wide the words may run."""
        return self.width - 2 * self.margin

    @property
    def foot(self) -> float:
        """Where the foot begins."""
        return self.height - self.margin - 16


A4: Final = Sheet(595.28, 841.89, 42)
A5: Final = Sheet(419.53, 595.28, 30)
A5_WIDE: Final = Sheet(595.28, 419.53, 34)


def sheet_of(size: PaperSize) -> Sheet:
    """The upright sheet of a size."""
    return A5 if size is PaperSize.A5 else A4


class Pages:
    """The pages of one paper; `y` is how far the last one got."""

    def __init__(self, face: ShopFace, sheet: Sheet, title: str, number: str) -> None:
        self.face = face
        self.sheet = sheet
        self.words: Words = words_in(face.profile.language)
        self.terms: PartnerWords = partner_words(face.profile.language)
        self._title = title
        self._number = number
        self._out = BytesIO()
        self._file = PdfFile(self._out, face.fonts)
        self._pens: list[Pen] = []
        self.y = 0.0
        self.begin_page()

    @property
    def pen(self) -> Pen:
        """Draws the last page."""
        return self._pens[-1]

    @property
    def left(self) -> float:
        """Where the words begin."""
        return self.sheet.margin

    def begin_page(self) -> None:
        """Go on on a new page, under the shop's head."""
        pen = self._file.pen(self.sheet.height)
        size = (self.sheet.width, self.sheet.height)
        pen.form(self._file.form("Head", size, self._draw_head))
        self._pens.append(pen)
        self.y = self.sheet.margin + _MARK + 20

    def fits(self, height: float) -> bool:
        """Whether so much more fits on this page."""
        return self.y + height <= self.sheet.foot - 8

    def close(self, subject: str) -> bytes:
        """Number the pages and give the file; `subject` says whose it is."""
        for number, pen in enumerate(self._pens, 1):
            if len(self._pens) > 1:
                text = self.terms.page.format(page=number, pages=len(self._pens))
                pen.text_right(self.sheet.right, self.sheet.foot + 15, text, _SMALL)
            self._file.add_page(pen, self.sheet.width, self.sheet.height)
        title = f"{self._title} {self._number}"
        self._file.close(About(title, self.face.profile.name, subject, self.face.language_code))
        return self._out.getvalue()

    def _draw_head(self, pen: Pen) -> None:
        sheet, profile, top = self.sheet, self.face.profile, self.sheet.margin
        titled = pen.text_right(sheet.right, top + 15, self._title, _TITLE)
        numbered = pen.text_right(sheet.right, top + 29, self._number, _NUMBER)
        draw_mark(pen, (self.left, top), _MARK, profile.name, (SEA, WHITE))
        at = self.left + _MARK + 9
        name = shortened_to(pen, profile.name, _SHOP, titled - at - 12)
        lines = _two_lines(pen, self.face.contact, numbered - at - 12)
        y = top + (15 if len(lines) < 2 else 10)
        pen.text(at, y, name, _SHOP)
        for line in lines:
            y += 11.5 if len(lines) > 1 else 13
            pen.text(at, y, line, _SMALL)
        pen.rule(self.left, sheet.foot, sheet.inner, LINE)
        warmth = self.terms.warmth.format(shop=profile.name)
        pen.text(self.left, sheet.foot + 15, shortened_to(pen, warmth, _WARM, sheet.inner - 90), _WARM)


def draw_partner(pages: Pages, partner: Partner, facts: list[tuple[str, str]]) -> None:
    """To whom the paper goes on the left, what it is about on the right."""
    pen, sheet, top = pages.pen, pages.sheet, pages.y
    half = sheet.inner * 0.55
    pen.text(pages.left, top + 8, pages.terms.to, _LABEL)
    y = top + 10
    for line in wrapped_to(pen, partner.name, _NAME, half - 12)[:4]:
        y += 13.5
        pen.text(pages.left, y, line, _NAME)
    for place in _place_lines(partner):
        for line in wrapped_to(pen, place, _PLACE, half - 12)[:3]:
            y += 12
            pen.text(pages.left, y, line, _PLACE)
    at, below = pages.left + half, top - 4
    for label, value in facts:
        below += 12.5
        after = pen.text(at, below, label, _LABEL)
        pen.text_right(sheet.right, below, shortened_to(pen, value, _FACT, sheet.right - after - 8), _FACT)
    pages.y = max(y, below) + 14


def draw_stamp(pen: Pen, place: tuple[float, float], text: str, day: str, colour: Colour) -> float:
    """Words in a double frame as a stamp leaves them, with the day below them; returns how wide it is."""
    x, y = place
    written = ink("bold", 15, colour)
    wide = max(pen.width(text, written) + 30, 104)
    high = 44.0 if day else 32.0
    pen.framed((x, y, wide, high), 6, colour)
    pen.framed((x + 2.5, y + 2.5, wide - 5, high - 5), 4, colour)
    pen.text_centred(x + wide / 2, y + 21.5, text, written)
    if day:
        pen.text_centred(x + wide / 2, y + 34, day, ink("semibold", _STAMP_DAY, colour))
    return wide


def draw_signatures(pages: Pages, signers: list[tuple[str, str]]) -> None:
    """Fields to sign in, side by side: who signs, and the name below the line if it is known."""
    pen, sheet = pages.pen, pages.sheet
    gap = 22.0
    wide = (sheet.inner - gap * (len(signers) - 1)) / len(signers)
    for at, (title, name) in enumerate(signers):
        x = pages.left + at * (wide + gap)
        pen.text(x, pages.y + 9, title, _LABEL)
        pen.rule(x, pages.y + 56, wide, MUTED, 0.6)
        below = shortened_to(pen, name or f"({pages.terms.full_name})", _SMALL, wide)
        pen.text(x, pages.y + 67, below, _SMALL)
    pages.y += SIGNATURES


SIGNATURES: Final = 72.0
"""How high fields to sign in are."""


def draw_words(pages: Pages, text: str, room: float) -> None:
    """A sentence or two in small letters, `room` wide."""
    for line in wrapped_to(pages.pen, text, _SMALL, room):
        pages.y += 11
        pages.pen.text(pages.left, pages.y, line, _SMALL)


def words_height(pages: Pages, text: str, room: float) -> float:
    """How high `draw_words` gets."""
    return 11.0 * len(wrapped_to(pages.pen, text, _SMALL, room))


def place_and_day(pages: Pages, day: date) -> str:
    """Where and when a paper is signed: Medan, 24 November 2026; only the day where no town is known."""
    town = pages.face.profile.address.rpartition(",")[2].strip()
    written = day_text(pages.words, day)
    return f"{town}, {written}" if town and not any(letter.isdigit() for letter in town) else written


def _place_lines(partner: Partner) -> list[str]:
    lines = []
    if partner.facts.addresses:
        first = partner.facts.addresses[0]
        lines.append(", ".join(part for part in (first.street, first.area) if part))
    phone = shown(partner.facts.phone) if partner.facts.phone else ""
    lines.append(" · ".join(part for part in (partner.label, phone) if part))
    return lines


def _two_lines(pen: Pen, text: str, room: float) -> list[str]:
    """`text` in at most two lines."""
    lines = wrapped_to(pen, text, _SMALL, room)
    return lines if len(lines) < 3 else [lines[0], shortened_to(pen, " ".join(lines[1:]), _SMALL, room)]
