"""One weight of the bundled font: which letters it has, how wide they are, and which bytes stand for them."""

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pempek_pos.printing.letters import spelled

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDocument
    from reportlab.pdfbase.ttfonts import TTFontFace

ALWAYS: Final = "−·•×÷–—…‘’“”éèêáàäüöñç°→"
"""Beyond ASCII, what every document carries, so that most carry the same font and share its bytes."""
_DIGIT_NAMES: Final = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_STANDARD_NAMES: Final = 258
_MOST_KEPT: Final = 8_192


@dataclass(frozen=True, slots=True)
class SetText:
    """A text ready to be shown: (subset, escaped codes) in order; its width in thousandths of the size."""

    runs: tuple[tuple[int, str], ...]
    units: int


class Typeface:
    """A TrueType file, read once; figures are tabular, so that columns of numbers stand straight."""

    def __init__(self, name: str, path: Path) -> None:
        from reportlab.pdfbase.ttfonts import TTFont  # heavy: only when a page is drawn

        self.font = TTFont(name, str(path), asciiReadable=True, shapable=False)
        _use_tabular_figures(self.font.face)
        self._glyphs = self.font.face.charToGlyph
        self._widths = self.font.face.charWidths
        self._codes: dict[int, str] = {}
        self._kept: dict[str, SetText | None] = {}

    def prepare(self, doc: "PDFDocument") -> None:
        """Give ASCII and `ALWAYS` the same codes in this document as in every other."""
        runs = self.font.splitString(ALWAYS, doc)
        self.font.getSubsetInternalName(0, doc)
        if not self._codes:
            codes = dict(zip(map(ord, ALWAYS), runs[0][1], strict=True))
            codes |= {code: code for code in range(0x20, 0x7F)}
            self._codes = {letter: escaped(code) for letter, code in codes.items()}

    def readable(self, text: str) -> str:
        """`text` in letters that the font has (emoji go, what cannot be spelled is marked)."""
        if text.isascii() and text.isprintable():
            return text
        return spelled(text, self._glyphs)

    def set(self, text: str) -> SetText | None:
        """`text` as every document shows it, or None where it needs letters beyond `ALWAYS`."""
        try:
            return self._kept[text]
        except KeyError:
            pass
        if len(self._kept) >= _MOST_KEPT:
            self._kept.clear()
        plain = self.readable(text)
        known = all(ord(letter) in self._codes for letter in plain)
        runs = ((0, plain.translate(self._codes)),)
        self._kept[text] = SetText(runs, self.units(plain)) if known else None
        return self._kept[text]

    def set_beyond(self, text: str, doc: "PDFDocument") -> SetText:
        """`text` with letters that this document is the first to need."""
        plain = self.readable(text)
        split = self.font.splitString(plain, doc)
        runs = tuple((subset, "".join(map(escaped, codes))) for subset, codes in split)
        return SetText(runs, self.units(plain))

    def units(self, plain: str) -> int:
        """The width of readable text in thousandths of the type size."""
        widths = self._widths
        return int(sum(widths[ord(letter)] for letter in plain))


def escaped(code: int) -> str:
    """A byte as it may stand in a PDF string, as a Latin-1 character."""
    if code in b"()\\":
        return f"\\{chr(code)}"
    return chr(code) if code >= 0x20 else f"\\{code:03o}"


def _use_tabular_figures(face: "TTFontFace") -> None:
    """Have the digits drawn by the font's own tabular forms (its feature tnum), where it has them."""
    glyphs = _glyphs_by_name(face.get_table("post"))  # type: ignore[no-untyped-call]  # reportlab says no types
    for digit, name in enumerate(_DIGIT_NAMES):
        if (glyph := glyphs.get(f"{name}.tf")) is not None:
            code = ord("0") + digit
            face.charToGlyph[code] = glyph
            face.charWidths[code] = round(face.hmetrics[glyph][0] * 1_000 / face.unitsPerEm)


def _glyphs_by_name(post: bytes) -> dict[str, int]:
    """The `post` table, format 2 (OpenType specification, "post"): own names of glyphs."""
    if post[:4] != b"\x00\x02\x00\x00":
        return {}
    (count,) = struct.unpack_from(">H", post, 32)
    indices = struct.unpack_from(f">{count}H", post, 34)
    names: list[str] = []
    at = 34 + 2 * count
    while at < len(post):
        end = at + 1 + post[at]
        names.append(post[at + 1 : end].decode("ascii"))
        at = end
    own = (
        (names[index - _STANDARD_NAMES], glyph)
        for glyph, index in enumerate(indices)
        if index >= _STANDARD_NAMES
    )
    return dict(own)
