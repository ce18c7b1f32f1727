"""Text from people: cleaned at the door, folded for searching."""

import unicodedata

from pempek_pos.errors import Unusable

_BIDI = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0xFEFF])


def cleaned(text: str) -> str:
    """`text` in NFC without control characters and direction overrides, white space made single."""
    visible = "".join(" " if ch.isspace() else ch for ch in text if ch.isspace() or unicodedata.category(ch) not in _HIDDEN)
    return " ".join(unicodedata.normalize("NFC", visible.translate(_BIDI)).split())


_HIDDEN = frozenset({"Cc", "Cs", "Co", "Cn"})


def line_from(text: str, field: str, most: int, least: int = 1) -> str:
    """One cleaned line of `least` to `most` characters; raises Unusable."""
    line = cleaned(text)
    if len(line) < least:
        raise Unusable(field, line, "needed", least)
    if len(line) > most:
        raise Unusable(field, line[:40], "at most characters", most)
    return line


def folded(text: str) -> str:
    """`text` for searching: lower case, accents dropped, everything but letters and digits made a single space."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(" " if not ch.isalnum() else ch for ch in plain if not unicodedata.combining(ch))
    return " ".join(kept.split())
