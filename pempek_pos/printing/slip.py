"""The one door for text into printer bytes: ASCII, wrapped to the paper's columns, no command but ours."""

from collections.abc import Iterator, Sequence
from typing import Final

from pempek_pos.printing import escpos
from pempek_pos.printing.escpos import QrWay
from pempek_pos.printing.letters import ascii_text
from pempek_pos.printing.rows import Align, Cut, Gap, Item, Line, Mark, Pair, Qr, Row, Rule, Title, Weight

COLUMNS: Final = {58: 32, 80: 48}
"""Characters a line, by paper width in millimetres (font A)."""
DOTS: Final = {58: 384, 80: 576}
_FEED_BEFORE_CUT: Final = 3

_ON: Final = {
    Weight.QUIET: b"",
    Weight.PLAIN: b"",
    Weight.BOLD: escpos.BOLD,
    Weight.LARGE: escpos.BOLD + escpos.TALL,
}
_OFF: Final = {
    Weight.QUIET: b"",
    Weight.PLAIN: b"",
    Weight.BOLD: escpos.NOT_BOLD,
    Weight.LARGE: escpos.NORMAL + escpos.NOT_BOLD,
}


def slip_bytes(
    rows: Sequence[Row], width_mm: int, qr_way: QrWay = QrWay.RASTER, opens_drawer: bool = False
) -> bytes:
    """The rows as bytes for paper of `width_mm` (58 or 80); the drawer first where it opens."""
    parts = [escpos.BEGIN]
    if opens_drawer:
        parts.append(escpos.OPEN_DRAWER)
    for row in rows:
        parts.append(_row(row, width_mm, qr_way))
    return b"".join(parts)


def drawer_bytes() -> bytes:
    """Nothing but the pulse that opens the drawer."""
    return escpos.BEGIN + escpos.OPEN_DRAWER


def wrapped(text: str, columns: int) -> list[str]:
    """`text` in lines of at most `columns`, broken between words where possible; no letter is lost."""
    if len(text) <= columns:
        return [text]
    lines: list[str] = []
    rest = text
    while len(rest) > columns:
        at = rest.rfind(" ", 0, columns + 1)
        if at <= 0:
            lines.append(rest[:columns])
            rest = rest[columns:]
        else:
            lines.append(rest[:at])
            rest = rest[at + 1 :]
    return [*lines, rest] if rest else lines


def paired(left: str, right: str, columns: int, indent: str = "") -> Iterator[str]:
    """`left` wrapped, `right` whole at the right edge of the last line, or of one of its own."""
    if len(left) + len(right) < columns:
        yield left + right.rjust(columns - len(left))
        return
    *before, last = wrapped(left, columns)
    yield from before
    if len(last) + len(right) < columns:
        yield last + right.rjust(columns - len(last))
        return
    yield last
    for line in wrapped(right, columns - len(indent)):
        yield line.rjust(columns)


def _row(row: Row, width_mm: int, qr_way: QrWay) -> bytes:
    columns = COLUMNS[width_mm]
    match row:
        case Pair():
            return _pair(row, columns)
        case Item():
            return _item(row, columns)
        case Line():
            return _line(row, columns)
        case Title():
            return _loud(row.text, columns)
        case Mark():
            return _loud(f"* {row.text} *", columns)
        case _:
            return _wordless(row, width_mm, qr_way)


def _wordless(row: Rule | Gap | Qr | Cut, width_mm: int, qr_way: QrWay) -> bytes:
    match row:
        case Rule():
            return b"-" * COLUMNS[width_mm] + escpos.NEWLINE
        case Gap():
            return escpos.NEWLINE
        case Qr():
            code = escpos.qr(row.payload, qr_way, DOTS[width_mm])
            return escpos.CENTRE + code + escpos.NEWLINE + escpos.LEFT
        case Cut():
            return escpos.feed(_FEED_BEFORE_CUT) + escpos.CUT


def _pair(row: Pair, columns: int) -> bytes:
    lines = paired(ascii_text(row.left), ascii_text(row.right), columns)
    return _ON[row.weight] + _text(lines) + _OFF[row.weight]


def _item(row: Item, columns: int) -> bytes:
    figures = paired(f"  {ascii_text(row.pieces)}", ascii_text(row.total), columns)
    return _text([*wrapped(ascii_text(row.name), columns), *figures])


def _line(row: Line, columns: int) -> bytes:
    text = _ON[row.weight] + _text(wrapped(ascii_text(row.text), columns)) + _OFF[row.weight]
    return escpos.CENTRE + text + escpos.LEFT if row.align is Align.CENTRE else text


def _loud(words: str, columns: int) -> bytes:
    """Centred in double size, each letter taking two columns."""
    text = _text(wrapped(ascii_text(words), columns // 2))
    return escpos.CENTRE + escpos.BOLD + escpos.LARGE + text + escpos.NORMAL + escpos.NOT_BOLD + escpos.LEFT


def _text(lines: Iterator[str] | list[str]) -> bytes:
    return ("\n".join(lines) + "\n").encode("ascii")
