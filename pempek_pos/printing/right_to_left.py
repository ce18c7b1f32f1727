"""Arabic as it is drawn: joined letters, from right to left beside words that run from left to right."""

import unicodedata
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from arabic_reshaper import ArabicReshaper

_RIGHT_TO_LEFT: Final = frozenset({"R", "AL"})
_WRITTEN: Final = {
    "delete_harakat": False,
    "delete_tatweel": False,
    "ARABIC LIGATURE ALLAH": False,  # readers lose the space before it
}
_MARKS: Final = (range(0x610, 0x61B), range(0x64B, 0x660), range(0x670, 0x671), range(0x6D6, 0x6EE))


def runs_right_to_left(text: str) -> bool:
    """Whether any letter of `text` is written from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(ch) in _RIGHT_TO_LEFT for ch in text)


def as_drawn(text: str, has: Callable[[str], bool]) -> str:
    """`text` in joined forms that a font has, in the order in which they stand on the line from the left.

    The line's own direction is that of its first letter (Unicode annex 9, P2); turned around, marks come
    before their letter, which is how readers expect them.
    """
    from bidi import get_display  # only where such letters are met

    forms = _reshaper().reshape(text)
    return str(get_display("".join(ch if has(ch) else unicodedata.normalize("NFKC", ch) for ch in forms)))


def is_arabic_mark(letter: str) -> bool:
    """Whether it is a vowel or another sign over or under an Arabic letter."""
    code = ord(letter)
    return any(code in block for block in _MARKS) and unicodedata.category(letter) == "Mn"


@cache
def _reshaper() -> "ArabicReshaper":
    from arabic_reshaper import ArabicReshaper  # only where such letters are met

    return ArabicReshaper(configuration=_WRITTEN)
