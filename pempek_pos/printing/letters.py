"""Text from people made ready for paper: without controls, in letters with their marks, or in plain ASCII."""

import unicodedata
from collections.abc import Iterator
from typing import Final

UNREADABLE: Final = "?"
"""Stands on a slip for one letter that cannot be spelled."""
REPLACEMENT: Final = "□"
"""Stands on a page for one letter that no font has and that cannot be spelled."""

_SPELLED: Final = {
    "−": "-", "·": "-", "×": "x", "′": "'", "″": '"', "°": "o", "¥": "JPY", "£": "GBP", "Đ": "D", "đ": "d",
    "→": "->", "←": "<-", "✓": "v", "✔": "v", "★": "*", "☆": "*", "ʻ": "'", "ʼ": "'", "…": "...", "•": "*",
    "–": "-", "—": "-", "‘": "'", "’": "'", "“": '"', "”": '"',
}  # fmt: skip
_USUAL: Final = str.maketrans(_SPELLED)
_ARABIC: Final = {
    "ا": "a", "أ": "a", "إ": "i", "آ": "aa", "ء": "'", "ؤ": "u", "ئ": "i", "ب": "b", "ت": "t", "ة": "h",
    "ث": "ts", "ج": "j", "ح": "h", "خ": "kh", "د": "d", "ذ": "dz", "ر": "r", "ز": "z", "س": "s", "ش": "sy",
    "ص": "sh", "ض": "dh", "ط": "th", "ظ": "zh", "ع": "'", "غ": "gh", "ف": "f", "ق": "q", "ك": "k", "ل": "l",
    "م": "m", "ن": "n", "ه": "h", "و": "w", "ي": "y", "ى": "a", "پ": "p", "چ": "c", "گ": "g", "ڤ": "v",
    "ی": "y", "ک": "k",
}  # fmt: skip
_SYLLABLES: Final = ("CJK UNIFIED", "CJK COMPATIBILITY", "HANGUL SYLLABLE")
_UNSPOKEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Mn", "Mc", "Me", "So", "Sk"})
_CONTROLS: Final = (
    dict.fromkeys([*range(0x20), *range(0x7F, 0xA0), 0xAD, 0x61C, 0x200E, 0x200F, 0xFEFF])
    | dict.fromkeys([*range(0x202A, 0x202F), *range(0x2060, 0x2070), *range(0xFFF9, 0xFFFC)])
    | dict.fromkeys([*b"\t\n\v\f\r", 0x85, 0x2028, 0x2029], " ")
)
_JOINER: Final = "\u200d"
_SKIN_TONES: Final = range(0x1F3FB, 0x1F400)
_ONLY_STYLE: Final = frozenset({0x34F, 0x20E3})
"""The joiner of graphemes and the key's cap around a digit."""


def plain_text(text: str) -> str:
    """`text` composed, without control characters and overrides of direction.

    What was not empty is not invisible: somebody called by joiners alone is marked.
    """
    if text.isascii() and text.isprintable():
        return text
    bare = unicodedata.normalize("NFC", text).translate(_CONTROLS)
    seen = any(not (letter.isspace() or is_invisible(letter)) for letter in bare)
    return bare if seen or not text.strip() else REPLACEMENT


def is_mark(letter: str) -> bool:
    """Whether it is drawn over or under the letter before."""
    return unicodedata.category(letter) == "Mn" and not is_invisible(letter)


def is_invisible(letter: str) -> bool:
    """Whether it only says how its neighbours are drawn: joiners, variation selectors, tags, skin tones."""
    code = ord(letter)
    return (
        unicodedata.category(letter) == "Cf"
        or code in _ONLY_STYLE
        or 0xFE00 <= code <= 0xFE0F
        or 0xE0000 <= code <= 0xE0FFF
        or code in _SKIN_TONES
    )


def clusters(text: str) -> Iterator[str]:
    """The letters as a reader counts them: each with its marks, an emoji with what is joined to it."""
    cluster = ""
    for letter in text:
        if cluster and not (_stays_with(letter) or cluster[-1] == _JOINER):
            yield cluster
            cluster = ""
        cluster += letter
    if cluster:
        yield cluster


def ascii_text(text: str) -> str:
    """`text` in printable ASCII: what every receipt printer prints the same.

    Emoji go, unreadable letters become `?`; what was not empty does not become empty.
    """
    if text.isascii() and text.isprintable():
        return text
    usual = text.translate(_USUAL)
    if usual.isascii() and usual.isprintable():
        return usual
    spelled = _spelled_out(plain_text(text))
    return spelled if spelled.strip() or not text.strip() else _named(text)


def spelled(letter: str) -> str:
    """One letter as it is usually written in ASCII ones, or nothing where there is no such spelling."""
    from anyascii import anyascii  # heavy: only where another script is met

    spelling = _SPELLED.get(letter) or _ARABIC.get(letter)
    if spelling is None:
        spelling = anyascii(letter)
    return "" if len(spelling) > 2 and spelling[0] == spelling[-1] == ":" else spelling


def _spelled_out(text: str) -> str:
    """Syllables that stand together stand apart when spelled: 林美玲 is Lin Mei Ling."""
    parts: list[str] = []
    after_syllable = False
    for letter in text:
        syllable = unicodedata.name(letter, "").startswith(_SYLLABLES)
        if syllable and after_syllable:
            parts.append(" ")
        after_syllable = syllable
        parts.append(letter if letter.isascii() else spelled(letter) or _unspelled(letter))
    return "".join(parts)


def _unspelled(letter: str) -> str:
    return "" if unicodedata.category(letter) in _UNSPOKEN else UNREADABLE


def _named(text: str) -> str:
    """Somebody called 🍤 alone is fried shrimp on the slip."""
    from anyascii import anyascii  # heavy: only where another script is met

    names = anyascii(plain_text(text)).replace(":", " ").replace("_", " ").split()
    return " ".join(names) or UNREADABLE


def _stays_with(letter: str) -> bool:
    return unicodedata.category(letter) in ("Mn", "Me", "Mc") or is_invisible(letter)
