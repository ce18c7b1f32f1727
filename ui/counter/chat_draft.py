"""A receipt as a chat draft: its rows as plain lines, in a link that only opens a draft (policy P5)."""

from collections.abc import Iterator, Sequence
from typing import Final
from urllib.parse import quote

from pempek_pos.printing.rows import Item, Line, Mark, Pair, Row, Rule, Title

_LINK: Final = "https://wa.me/?text="


def draft_link(rows: Sequence[Row]) -> str:
    """The link; it names no number, so nobody's phone is shown (policy P3)."""
    return _LINK + quote("\n".join(_lines(rows)))


def _lines(rows: Sequence[Row]) -> Iterator[str]:
    for row in rows:
        match row:
            case Title() | Mark():
                yield f"*{row.text}*"
            case Line():
                yield row.text
            case Pair():
                yield f"{row.left}: {row.right}"
            case Item():
                yield f"{row.name}, {row.pieces} = {row.total}"
            case Rule():
                yield ""
