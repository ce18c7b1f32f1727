"""Fonts for letters that the shop's own has not: read when one is met, embedded where it is used."""

import struct
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from pempek_pos.printing.glyphs import Box, glyph_box

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject, PDFObjectReference
    from reportlab.pdfbase.ttfonts import TTFontFace

    _Refer = Callable[[PDFObject, str], PDFObjectReference]  # reportlab says no types
    _Embed = Callable[[PDFDocument, str, Sequence[int]], PDFObjectReference]

_MOST_A_BLOCK: Final = 100
_TABLE_BEGINS: Final = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_TABLE_ENDS: Final = """endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


@dataclass(frozen=True, slots=True)
class Spare:
    """A font file by the name that pages use, and the blocks of letters it is asked for."""

    name: str
    file: str
    blocks: tuple[range, ...]
    thickens: bool = True
    """Drawn thicker where the words are bold; the file has one weight."""


SPARES: Final = (
    Spare(
        "Arabic",
        "NotoSansArabic-Regular.ttf",
        (range(0x600, 0x700), range(0x750, 0x780), range(0x870, 0x900), range(0xFB50, 0xFF00)),
    ),
    Spare("Emoji", "NotoEmoji-Regular.ttf", (range(0x2000, 0x2E00), range(0x1F000, 0x1FB00)), thickens=False),
    Spare(
        "Han",
        "DroidSansFallback.ttf",
        (
            range(0x1100, 0x1200),
            range(0x2000, 0xA000),
            range(0xAC00, 0xD7B0),
            range(0xF900, 0xFB00),
            range(0xFE30, 0xFFF0),
        ),
    ),
)


class SpareFace:
    """A spare font's file, read once at the first letter of its blocks."""

    def __init__(self, spare: Spare, folder: Path) -> None:
        self.spare = spare
        self._path = folder / spare.file

    @cached_property
    def face(self) -> "TTFontFace":
        """The file's tables."""
        from reportlab.pdfbase.ttfonts import TTFontFace  # heavy: only when a page is drawn

        return TTFontFace(str(self._path))

    def has(self, letter: str) -> bool:
        """Whether the font draws `letter`."""
        code = ord(letter)
        return any(code in block for block in self.spare.blocks) and bool(self.face.charToGlyph.get(code))

    def width(self, letter: str) -> int:
        """How far the letter moves on, in thousandths of the size."""
        width: float = self.face.charWidths[ord(letter)]
        return round(width)

    def box(self, letter: str) -> Box:
        """Where the letter's ink is."""
        return glyph_box(self.face, ord(letter))


class SpareLetters:
    """The letters of a spare font that one document uses; each has a two-byte code of its own."""

    def __init__(self, source: SpareFace) -> None:
        self._source = source
        self._codes: dict[str, int] = {}
        self.has, self.width, self.box = source.has, source.width, source.box
        self.thickens = source.spare.thickens

    def shown(self, letter: str) -> tuple[str, str]:
        """The font's name on pages and the letter's code there, in hexadecimal digits."""
        code = self._codes.setdefault(letter, len(self._codes) + 1)
        return self._source.spare.name, f"{code:04X}"

    def add_to(self, doc: "PDFDocument") -> None:
        """Put the font with the letters used into the document; nothing where none was."""
        if not self._codes:
            return
        from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName  # heavy: only for a page

        name, face = self._source.spare.name, self._source.face
        refer, embed = cast("_Refer", doc.Reference), cast("_Embed", face.addSubsetObjects)
        based = f"{name.upper():X<6.6}+{face.name.decode('ascii')}"
        drawn = PDFDictionary({
            "Type": "/Font", "Subtype": "/CIDFontType2", "BaseFont": PDFName(based), "DW": 1_000,
            "CIDSystemInfo": "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>",
            "W": PDFArray([1, PDFArray([self.width(letter) for letter in self._codes])]),
            "CIDToGIDMap": self._stream(doc, "Glyphs", glyph_numbers(face, self._codes)),
            "FontDescriptor": embed(doc, based, [ord(letter) for letter in self._codes]),
        })  # fmt: skip
        font = PDFDictionary({
            "Type": "/Font", "Subtype": "/Type0", "BaseFont": PDFName(based), "Encoding": "/Identity-H",
            "DescendantFonts": PDFArray([refer(drawn, f"{name}Drawn")]),
            "ToUnicode": self._stream(doc, "Meaning", to_unicode(self._codes)),
        })  # fmt: skip
        cast(PDFDictionary, doc.idToObject["BasicFonts"]).dict[name] = refer(font, name)

    def _stream(self, doc: "PDFDocument", of: str, content: bytes) -> "PDFObjectReference":
        from reportlab.pdfbase.pdfdoc import PDFStream, PDFZCompress  # heavy: only when a page is drawn

        stream = PDFStream(content=content, filters=[PDFZCompress])
        return cast("_Refer", doc.Reference)(stream, f"{self._source.spare.name}{of}")


def glyph_numbers(face: "TTFontFace", letters: Iterable[str]) -> bytes:
    """For each code from 0 the glyph's number in the subset, where letters that look the same share one."""
    numbers: dict[int, int] = {0: 0}
    glyphs = [0, *(face.charToGlyph[ord(letter)] for letter in letters)]
    return b"".join(struct.pack(">H", numbers.setdefault(glyph, len(numbers))) for glyph in glyphs)


def to_unicode(codes: Mapping[str, int]) -> bytes:
    """The table by which readers find the letters again; joined forms count as the letters they join."""
    lines = [
        f"<{code:04X}><{meaning(letter).encode('utf-16-be').hex().upper()}>" for letter, code in codes.items()
    ]
    blocks = [lines[at : at + _MOST_A_BLOCK] for at in range(0, len(lines), _MOST_A_BLOCK)]
    table = "\n".join(f"{len(block)} beginbfchar\n{chr(10).join(block)}\nendbfchar" for block in blocks)
    return f"{_TABLE_BEGINS}{table}\n{_TABLE_ENDS}".encode("ascii")


def meaning(letter: str) -> str:
    """The letter itself, or the letter of an Arabic joined form; forms of several letters stay as they are.

    Readers turn what runs from right to left around letter by letter, and take such forms apart afterwards.
    """
    joined = 0xFB50 <= ord(letter) <= 0xFDFF or 0xFE70 <= ord(letter) <= 0xFEFC
    parts = unicodedata.normalize("NFKC", letter) if joined else letter
    return parts if len(parts) == 1 else letter
