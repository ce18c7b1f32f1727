"""What a cashier's few letters or digits mean, and the keys a member is found by."""

import re
from dataclasses import dataclass
from itertools import permutations

from pempek_pos.phone import domestic
from pempek_pos.text import cleaned, folded

SHORTEST_FRAGMENT = 3
"""So many digits of a phone number are a question; fewer would be the whole shop."""
_LONGEST_QUERY = 120
_PAIRED_WORDS = 5
_MOST_WORDS = 12
_LAST = "\U0010ffff"
_DIGITS = re.compile(r"[+(]*[0-9][0-9 ().\-/]*")


@dataclass(frozen=True, slots=True)
class KeyRange:
    """Keys that begin with `prefix`: from `first` on and before `end`, in the order of their bytes.

    `words`: more words, each of which some later word of the key begins with.
    """

    first: str
    end: str
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """Where to look: in all ranges of digits; where those give nothing, in the names, range by range."""

    digits: tuple[KeyRange, ...] = ()
    names: tuple[KeyRange, ...] = ()


def question_in(text: str) -> Question:
    """What `text` asks for: three digits or more are part of a phone or begin a card, letters are words."""
    line = cleaned(text[:_LONGEST_QUERY])
    words = tuple(name_words(line))
    if not words:
        return Question()
    bare = "".join(ch for ch in line if ch.isdigit() and ch.isascii())
    if not _DIGITS.fullmatch(line):
        return Question(names=_name_ranges(words))
    digits = tuple(_beginning(part) for part in _fragments(bare)) if len(bare) >= SHORTEST_FRAGMENT else ()
    return Question(digits, _name_ranges(words))


def name_words(name: str) -> list[str]:
    """The words of a name as searched; a name without a letter (a smile) is one word."""
    return folded(name).split()[:_MOST_WORDS] or [word for word in [cleaned(name).replace(" ", "")] if word]


def name_keys(name: str, outside_no: str | None = None) -> set[str]:
    """Keys for every order a name is asked for in: each pair of its words first, the rest behind.

    Siti Nur Halimah: `siti nur halimah`, `siti halimah nur` and so on; the outside number too.
    """
    words = name_words(name)
    keys = {" ".join(_rotated(words, pair)) for pair in permutations(range(len(words))[:_PAIRED_WORDS], 2)}
    keys.update(" ".join(_rotated(words, (index,))) for index in range(_PAIRED_WORDS, len(words)))
    if len(words) == 1:
        keys.add(words[0])
    if outside_no:
        keys.add(folded(outside_no))
    return keys


def digits_keys(phone: str | None, card: str, outside_no: str | None = None) -> set[str]:
    """Every ending of the phone from three digits up: any part of it begins some key. And the card."""
    keys = {"".join(ch for ch in card if ch.isdigit())}
    if phone is not None:
        local = domestic(phone).removeprefix("+")
        keys.update(local[start:] for start in range(len(local) - SHORTEST_FRAGMENT + 1))
    if outside_no and outside_no.isascii() and outside_no.isdigit():
        keys.add(outside_no)
    return keys


def _name_ranges(words: tuple[str, ...]) -> tuple[KeyRange, ...]:
    """Whole words but the last; where that finds nothing, the first words may be cut short as well."""
    if len(words) <= 2:
        exact = _beginning(" ".join(words))
    else:
        exact = KeyRange(f"{words[0]} {words[1]} ", f"{words[0]} {words[1]} {_LAST}", words[2:])
    if len(words) == 1:
        return (exact,)
    longest = max(words, key=len)
    others = list(words)
    others.remove(longest)
    return (exact, KeyRange(longest, longest + _LAST, tuple(others)))


def _fragments(digits: str) -> list[str]:
    """The digits as typed, and as they stand in a number that is dialled here."""
    abroad = digits if digits.startswith("000") else digits.removeprefix("00")
    home = f"0{abroad[2:].removeprefix('0')}" if abroad.startswith("62") else ""
    return [part for part in dict.fromkeys((digits, home, abroad)) if len(part) >= SHORTEST_FRAGMENT]


def _beginning(prefix: str) -> KeyRange:
    return KeyRange(prefix, prefix + _LAST)


def _rotated(words: list[str], first: tuple[int, ...]) -> list[str]:
    rest = [word for index, word in enumerate(words) if index not in first]
    return [*(words[index] for index in first), *rest]
