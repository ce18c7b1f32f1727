"""What every A4 statement shares: the page, the shop's head and foot, a greeting as large as fits."""

from collections.abc import Sequence
from typing import Final

from pempek_pos.printing.face import LINE, MUTED, SEA, WHITE, ShopFace, draw_mark, ink
from pempek_pos.printing.paper import Ink, Pen, balanced_to, shortened_to, wrapped_to

WIDTH: Final = 595.28
HEIGHT: Final = 841.89
LEFT: Final = 42.0
RIGHT: Final = WIDTH - LEFT
INNER: Final = RIGHT - LEFT
HEAD_ENDS: Final = 74.0
_TOP: Final = 40.0
_MARK: Final = 34.0
_LEADING: Final = 12.5
_PAGE_NUMBER: Final = 80.0

SHOP: Final = ink("bold", 12)
SMALL: Final = ink("regular", 9, MUTED)
_MONTH: Final = ink("bold", 11)
_WARM: Final = ink("semibold", 9, SEA)
_GREETING_SIZES: Final = (21.0, 16.0, 13.0)


def draw_head(pen: Pen, face: ShopFace, month: str, title: str) -> None:
    """The shop's mark, name and address; at the right which month, and what paper this is."""
    draw_mark(pen, (LEFT, _TOP), _MARK, face.profile.name, (SEA, WHITE))
    at = LEFT + _MARK + 9
    pen.text(at, _TOP + 15, shortened_to(pen, face.profile.name, SHOP, INNER - 160), SHOP)
    pen.text(at, _TOP + 28, shortened_to(pen, face.contact, SMALL, INNER - 160), SMALL)
    pen.text_right(RIGHT, _TOP + 15, month, _MONTH)
    pen.text_right(RIGHT, _TOP + 28, title, SMALL)


def draw_foot(pen: Pen, top: float, said: str, warmth: str, kept: float) -> None:
    """A rule at `top`, two lines of what to know, the shop's warm word; `kept` stays free at the right."""
    pen.rule(LEFT, top, INNER, LINE)
    y = top + 17
    for line in balanced_to(pen, said, SMALL, INNER - kept)[:2]:
        pen.text(LEFT, y, line, SMALL)
        y += _LEADING
    pen.text(LEFT, top + 44, shortened_to(pen, warmth, _WARM, INNER - kept - _PAGE_NUMBER), _WARM)


def draw_hello(pen: Pen, greeting: str) -> float:
    """A greeting under the head, as large as it fits a line; returns the baseline of its last line."""
    written, lines = _as_large_as_fits(pen, greeting)
    y = HEAD_ENDS + 14
    for line in lines:
        y += written.size * 1.22
        pen.text(LEFT, y, line, written)
    return y


def _as_large_as_fits(pen: Pen, greeting: str) -> tuple[Ink, Sequence[str]]:
    for size in _GREETING_SIZES:
        written = ink("bold", size)
        lines = wrapped_to(pen, greeting, written, INNER)
        if len(lines) == 1:
            break
    return written, lines
