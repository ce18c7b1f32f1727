"""A draft's shape: who is greeted, what is said, who says it; never longer than a draft may be."""

from collections.abc import Sequence
from typing import Final

from pempek_pos.messages.links import LONGEST_TEXT
from pempek_pos.text import cleaned

_MARKS: Final = str.maketrans("", "", "*_~`")
"""What a chat would draw bold, slanted, struck through or typed."""


def plain_name(name: str) -> str:
    """A name as plain text: one line without what a chat takes for marks."""
    return cleaned(name.translate(_MARKS))


def letter(greeting: str, ending: str, name: str, parts: Sequence[str]) -> str:
    """Greeting, what is to be said, and who says it; a name is cut before anything that is said, and without
    one nobody is named.
    """
    called = plain_name(name)

    def written(to: str) -> str:
        hello = greeting.format(name=to) if to else greeting.replace(" {name}", "")
        return "\n\n".join((hello, *parts, ending))

    over = len(written(called)) - LONGEST_TEXT
    return written(called) if over <= 0 else written(f"{called[: max(len(called) - over - 1, 1)]}…")
