"""A receipt as a chat draft: its rows as plain lines (policy P5)."""

from collections.abc import Iterator, Sequence

from pempek_pos.messages.links import draft_link
from pempek_pos.printing.rows import Item, Line, Mark, Pair, Row, Rule, Title


def receipt_draft(rows: Sequence[Row]) -> str:
    """A link to the draft; it names no number, so nobody's phone is shown (policy P3)."""
    return draft_link("\n".join(_lines(rows)))


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
