"""Text in the letters that a device or font has: respelled where possible, else marked, never a box."""

import unicodedata
from collections.abc import Callable, Container
from typing import Final

UNREADABLE: Final = "?"
"""Stands for one letter that cannot be spelled."""

_ASCII: Final = range(0x20, 0x7F)
_SPELLED: Final = {
    "−": "-", "–": "-", "—": "-", "‐": "-", "‑": "-", "‒": "-", "·": "-", "•": "*", "×": "x", "÷": "/",
    "⁄": "/", "…": "...", "‘": "'", "’": "'", "‚": ",", "“": '"', "”": '"', "„": '"', "‹": "<",
    "›": ">", "«": '"', "»": '"', "′": "'", "″": '"', "°": "o", "€": "EUR", "£": "GBP", "¥": "JPY",
    "©": "(c)", "®": "(R)", "ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o",
    "Ø": "O", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ł": "l", "Ł": "L",
    "ħ": "h", "Ħ": "H", "ı": "i", "ŋ": "ng", "Ŋ": "Ng", "ə": "e", "Ə": "E", "→": "->", "←": "<-",
    "✓": "v", "✔": "v", "★": "*", "☆": "*", "ʻ": "'", "ʼ": "'", "،": ",", "؛": ";", "؟": "?", "。": ".",
    "、": ",", "・": "-",
}  # fmt: skip
_USUAL: Final = str.maketrans(_SPELLED)
_ARABIC: Final = {
    "ا": "a", "أ": "a", "إ": "i", "آ": "aa", "ء": "'", "ؤ": "u", "ئ": "i", "ب": "b", "ت": "t", "ة": "h",
    "ث": "ts", "ج": "j", "ح": "h", "خ": "kh", "د": "d", "ذ": "dz", "ر": "r", "ز": "z", "س": "s", "ش": "sy",
    "ص": "sh", "ض": "dh", "ط": "th", "ظ": "zh", "ع": "'", "غ": "gh", "ف": "f", "ق": "q", "ك": "k", "ل": "l",
    "م": "m", "ن": "n", "ه": "h", "و": "w", "ي": "y", "ى": "a", "پ": "p", "چ": "c", "گ": "g", "ڤ": "v",
    "ی": "y", "ک": "k",
}  # fmt: skip
_CYRILLIC: Final = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        [
            "a",
            "b",
            "v",
            "g",
            "d",
            "e",
            "yo",
            "zh",
            "z",
            "i",
            "y",
            "k",
            "l",
            "m",
            "n",
            "o",
            "p",
            "r",
            "s",
            "t",
            "u",
            "f",
            "kh",
            "ts",
            "ch",
            "sh",
            "shch",
            ".",
            "y",
            ".",
            "e",
            "yu",
            "ya",
        ],
        strict=True,
    )
)
_NAMED_SYLLABLES: Final = ("HANGUL SYLLABLE ", "HIRAGANA LETTER ", "KATAKANA LETTER ")
_UNSPOKEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Mn", "Me", "Mc", "So", "Sk"})
_CONTROLS: Final = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0), 0xAD]) | dict.fromkeys(b"\t\n\v\f\r", " ")


def ascii_text(text: str) -> str:
    """`text` in printable ASCII: what every receipt printer prints the same."""
    if text.isascii() and text.isprintable():
        return text
    usual = text.translate(_USUAL)
    return usual if usual.isascii() and usual.isprintable() else spelled(text, _ASCII)


def spelled(text: str, known: Container[int]) -> str:
    """`text` in `known` code points only; control characters and emoji go, unreadable letters become `?`.

    What was not empty does not become empty: somebody called 🍤 is still marked by `?`.
    """
    bare = unicodedata.normalize("NFC", text).translate(_CONTROLS)
    kept = "".join(ch if ord(ch) in known else _respelled(ch, known) for ch in bare)
    return kept if kept.strip() or not text.strip() else UNREADABLE


def _respelled(ch: str, known: Container[int]) -> str:
    for spelling in (_SPELLED.get(ch), _without_marks(ch), _by_script(ch)):
        if spelling is not None and all(ord(letter) in known for letter in spelling):
            return spelling
    return "" if unicodedata.category(ch) in _UNSPOKEN else UNREADABLE


def _without_marks(ch: str) -> str | None:
    """The letter without its accents, or a compatible plain form; None where there is none."""
    parts = unicodedata.normalize("NFKD", ch)
    if parts == ch:
        return None
    plain = "".join(part for part in parts if not unicodedata.combining(part))
    return "".join(_SPELLED.get(part) or _by_script(part) or part for part in plain)


def _by_script(ch: str) -> str | None:
    """How a letter of another script is usually written in Latin ones."""
    if ch in _ARABIC:
        return _ARABIC[ch]
    if (low := ch.lower()) in _CYRILLIC:
        return _cased(ch, _CYRILLIC[low].replace(".", "'"))
    name = unicodedata.name(ch, "")
    if name.startswith(_NAMED_SYLLABLES):
        return name.rsplit(" ", 1)[1].lower()
    return None


def _cased(ch: str, spelling: str) -> str:
    recase: Callable[[str], str] = str.capitalize if ch.isupper() else str.lower
    return recase(spelling)
