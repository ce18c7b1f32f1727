"""The member's card: one side of an ID-1 card (85.6 × 54 mm) with the shop's face, name, number, QR code."""

from io import BytesIO
from typing import Final

from pempek_pos.members.card import card_payload
from pempek_pos.members.member import Member
from pempek_pos.printing.face import (
    AMBER_LIGHT,
    DEEP_SEA,
    MM,
    SEA,
    TEXT,
    WHITE,
    ShopFace,
    draw_mark,
    ink,
)
from pempek_pos.printing.paper import Colour, Ink, Pen, shortened_to, wrapped_to
from pempek_pos.printing.pdf_file import About, PdfFile
from pempek_pos.printing.qr import QUIET_MODULES, qr_rows
from pempek_pos.printing.words import month_text, words_in

WIDTH: Final = 85.6 * MM
HEIGHT: Final = 53.98 * MM
_MARGIN: Final = 15.0
_TILE: Final = 68.0
_FOAM: Final = Colour("#C9DEE7")
_DEEPEST: Final = Colour("#083347")
_SHOP: Final = ink("bold", 12, WHITE)
_KIND: Final = ink("regular", 7, _FOAM)
_NUMBER: Final = ink("bold", 15, WHITE)
_SINCE: Final = ink("regular", 6.2, _FOAM)
_NAME_SIZES: Final = (11.5, 9.5, 8.0, 6.8, 5.4)
_NAME_LINES: Final = 3


def card_pdf(member: Member, face: ShopFace) -> bytes:
    """The card of `member` as a PDF of one page in the card's own size."""
    out = BytesIO()
    words = words_in(face.profile.language)
    title = f"{words.member_card} {member.card_no}"
    file = PdfFile(out, face.fonts)
    pen = file.pen(HEIGHT)
    _draw(pen, member, face)
    file.add_page(pen, WIDTH, HEIGHT)
    file.close(About(title, face.profile.name, words.card_hint, face.language_code))
    return out.getvalue()


def _draw(pen: Pen, member: Member, face: ShopFace) -> None:
    words = words_in(face.profile.language)
    _draw_sea(pen)
    room = WIDTH - 2 * _MARGIN
    draw_mark(pen, (_MARGIN, _MARGIN), 26, face.profile.name, (AMBER_LIGHT, _DEEPEST))
    pen.text(_MARGIN + 34, _MARGIN + 12, shortened_to(pen, face.profile.name, _SHOP, room - 34), _SHOP)
    pen.text(_MARGIN + 34, _MARGIN + 22, words.member_card, _KIND)
    _draw_code(pen, member)
    left = room - _TILE - 10
    _draw_name(pen, member.name, left)
    pen.text(_MARGIN, HEIGHT - 29, member.card_no, _NUMBER)
    since = words.member_since.format(month=month_text(words, member.joined_on))
    pen.text(_MARGIN, HEIGHT - 16, since, _SINCE)


def _draw_sea(pen: Pen) -> None:
    """Two swells over deep water, in the shop's blue."""
    pen.box(0, 0, WIDTH, HEIGHT, DEEP_SEA)
    far = [(0, 54), (50, 32, 110, 78, 160, 56), (200, 38, 225, 42, WIDTH, 52), (WIDTH, HEIGHT), (0, HEIGHT)]
    near = [(0, 84), (55, 62, 105, 96, 165, 82), (205, 74, 225, 76, WIDTH, 80), (WIDTH, HEIGHT), (0, HEIGHT)]
    pen.shape(far, SEA)
    pen.shape(near, _DEEPEST)


def _draw_code(pen: Pen, member: Member) -> None:
    """The QR code on a white tile, with its quiet zone."""
    rows = qr_rows(card_payload(member.card_no))
    left, top = WIDTH - _MARGIN - _TILE, HEIGHT - _MARGIN - _TILE
    pen.rounded((left, top, _TILE, _TILE), 6, WHITE)
    quiet = _TILE * QUIET_MODULES / (len(rows) + 2 * QUIET_MODULES)
    pen.qr(left + quiet, top + quiet, _TILE - 2 * quiet, rows, TEXT)


def _draw_name(pen: Pen, name: str, room: float) -> None:
    """The whole name above the number, as large as fits in three lines; cut only if it must be."""
    written, lines = _name_lines(pen, name, room)
    y = HEIGHT - 47 - (len(lines) - 1) * written.size * 1.2
    for line in lines:
        pen.text(_MARGIN, y, line, written)
        y += written.size * 1.2


def _name_lines(pen: Pen, name: str, room: float) -> tuple[Ink, list[str]]:
    for size in _NAME_SIZES:
        written = ink("semibold", size, WHITE)
        lines = wrapped_to(pen, name, written, room)
        if len(lines) <= _NAME_LINES and (size < _NAME_SIZES[0] or len(lines) <= 2):
            return written, lines
    return written, [
        *lines[: _NAME_LINES - 1],
        shortened_to(pen, f"{lines[_NAME_LINES - 1]} …", written, room),
    ]
