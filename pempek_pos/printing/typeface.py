"""One weight of the bundled font: which letters it has, how wide they are, and which bytes stand for them."""

import struct
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pempek_pos.printing.glyphs import Box, Run, SetText, glyph_box
from pempek_pos.printing.letters import is_mark, plain_text

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDocument
    from reportlab.pdfbase.ttfonts import TTFontFace

ALWAYS: Final = "−·•×÷–—…‘’“”éèêáàäüöñç°→"
"""Beyond ASCII, what every document carries, so that most carry the same font and share its bytes."""
_DIGIT_NAMES: Final = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_STANDARD_NAMES: Final = 258
_MOST_KEPT: Final = 8_192


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

    def set(self, text: str) -> SetText | None:
        """`text` as every document shows it, or None where it needs letters beyond `ALWAYS`."""
        try:
            return self._kept[text]
        except KeyError:
            pass
        if len(self._kept) >= _MOST_KEPT:
            self._kept.clear()
        plain = plain_text(text)
        known = all(ord(letter) in self._codes for letter in plain)
        usual = f"({plain.translate(self._codes)})Tj"
        self._kept[text] = SetText(self.units(plain), usual) if known else None
        return self._kept[text]

    def writes(self, plain: str) -> bool:
        """Whether the font has every letter and none needs to be put in place."""
        return all(ord(letter) in self._glyphs and not is_mark(letter) for letter in plain)

    def units(self, plain: str) -> int:
        """The width of readable text in thousandths of the type size."""
        widths = self._widths
        return int(sum(widths[ord(letter)] for letter in plain))


class TypefaceLetters:
    """A typeface's letters in one document, those beyond `ALWAYS` too."""

    thickens = False

    def __init__(self, typeface: Typeface, weight: int, doc: "PDFDocument") -> None:
        self._font = typeface.font
        self._face = typeface.font.face
        self._weight = weight
        self._doc = doc

    def has(self, letter: str) -> bool:
        """Whether the font draws `letter`."""
        return bool(self._face.charToGlyph.get(ord(letter)))

    def width(self, letter: str) -> int:
        """How far the letter moves on, in thousandths of the size."""
        return int(self._face.charWidths[ord(letter)])

    def box(self, letter: str) -> Box:
        """Where the letter's ink is."""
        return glyph_box(self._face, ord(letter))

    def shown(self, letter: str) -> tuple[str, str]:
        """The font's name on pages and the letter's code there, in hexadecimal digits."""
        ((subset, code),) = self._font.splitString(letter, self._doc)
        return self._name(subset), code.hex().upper()

    def set(self, plain: str) -> SetText:
        """`plain`, which the font writes alone."""
        split = self._font.splitString(plain, self._doc)
        runs = (Run(self._name(subset), f"({''.join(map(escaped, codes))})Tj") for subset, codes in split)
        return SetText(sum(map(self.width, plain)), runs=tuple(runs))

    def _name(self, subset: int) -> str:
        return f"F{self._weight + 1}+{subset}"


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
