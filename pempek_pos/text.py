"""Text from people: cleaned at the door, folded for searching."""

import unicodedata

from pempek_pos.errors import Unusable

_INVISIBLE = dict.fromkeys(
    [*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x00AD, 0x061C, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF]
)
"""Direction marks, soft hyphens and spaces of no width; joiners stay: names and emoji need them."""
_HIDDEN = frozenset({"Cc", "Cs", "Co"})


def cleaned(text: str) -> str:
    """`text` in NFC without control characters and direction overrides, white space made single."""
    spaced = "".join(" " if ch.isspace() else ch for ch in text)
    visible = "".join(ch for ch in spaced if unicodedata.category(ch) not in _HIDDEN).translate(_INVISIBLE)
    return " ".join(unicodedata.normalize("NFC", visible).split())


def line_from(text: str, field: str, most: int, least: int = 1) -> str:
    """One cleaned line of `least` to `most` characters; raises Unusable."""
    line = cleaned(text)
    if len(line) < least:
        raise Unusable(field, line, "needed", least)
    if len(line) > most:
        raise Unusable(field, line[:40], "at most characters", most)
    return line


def folded(text: str) -> str:
    """`text` for searching: lower case, no accents, everything but letters and digits a single space."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    kept = "".join(" " if not ch.isalnum() else ch for ch in plain if not unicodedata.combining(ch))
    return " ".join(kept.split())
