"""What a line of type is made of: runs of glyphs in one font each, and where a glyph's ink is."""

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFontFace


class Run(NamedTuple):
    """Glyphs of one font: its name on pages and the operator that shows them.

    `thickens` where bold words have it drawn thicker; `rise` in thousandths of the size.
    """

    font: str
    shown: str
    thickens: bool = False
    rise: int = 0


@dataclass(frozen=True, slots=True)
class SetText:
    """A text ready to be shown, `units` thousandths of the size wide.

    Either `usual`, the operator where the weight's usual font shows everything, or runs.
    """

    units: int
    usual: str = ""
    runs: tuple[Run, ...] = ()


class Box(NamedTuple):
    """The ink of a glyph in thousandths of the size, from the glyph's own place on the line."""

    left: int
    bottom: int
    right: int
    top: int


def glyph_box(face: "TTFontFace", code: int) -> Box:
    """Where the glyph of a code point is drawn; a box of nothing where it is blank."""
    glyph = face.charToGlyph[code]
    start, end = face.glyphPos[glyph], face.glyphPos[glyph + 1]
    if start == end:
        return Box(0, 0, 0, 0)
    place = face.get_table_pos("glyf")[0] + start
    edges = struct.unpack(">4h", face.get_chunk(place + 2, 8))
    return Box(*(round(edge * 1_000 / face.unitsPerEm) for edge in edges))
