"""The bundled fonts: where they are, and how a document gets them, read when the first page is drawn."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final, cast

from pempek_pos.printing.glyphs import SetText
from pempek_pos.printing.letters import plain_text
from pempek_pos.printing.mixed_text import set_mixed
from pempek_pos.printing.spare_fonts import SPARES, SpareFace, SpareLetters
from pempek_pos.printing.typeface import Typeface, TypefaceLetters

REGULAR: Final = 0
SEMIBOLD: Final = 1
BOLD: Final = 2
_FILES: Final = ("PlusJakartaSans-Regular", "PlusJakartaSans-SemiBold", "PlusJakartaSans-Bold")


def font_folder() -> Path:
    """Where the fonts lie beside the program."""
    return Path(__file__).resolve().parents[2] / "resources" / "fonts"


@dataclass(frozen=True, slots=True)
class FontObjects:
    """PDF objects as bytes with the offset of each, and the dictionary that names the fonts."""

    data: bytes
    offsets: tuple[int, ...]
    dictionary: bytes


class Fonts:
    """The three weights and the spares; keep one of these and every document is quicker than the first."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.spares = tuple(SpareFace(spare, folder) for spare in SPARES)
        self._objects: dict[int, FontObjects] = {}

    @cached_property
    def faces(self) -> tuple[Typeface, ...]:
        """Regular, semibold, bold."""
        return tuple(Typeface(name, self._folder / f"{name}.ttf") for name in _FILES)

    def usual_objects(self, first: int) -> FontObjects:
        """The fonts of a document with none but the usual letters, its objects numbered from `first`."""
        if first not in self._objects:
            self._objects[first] = font_objects(DocumentType(self), first)
        return self._objects[first]


class DocumentType:
    """The fonts as one document uses them."""

    def __init__(self, fonts: Fonts) -> None:
        from reportlab.pdfbase.pdfdoc import PDFDocument  # heavy: only when a page is drawn

        self.fonts = fonts
        self.doc: PDFDocument = PDFDocument(invariant=1, compression=1)
        self.is_usual = True
        for face in fonts.faces:
            face.prepare(self.doc)

    @cached_property
    def spares(self) -> tuple[SpareLetters, ...]:
        """What the document uses of the spare fonts."""
        return tuple(SpareLetters(spare) for spare in self.fonts.spares)

    @cached_property
    def _letters(self) -> tuple[TypefaceLetters, ...]:
        faces = enumerate(self.fonts.faces)
        return tuple(TypefaceLetters(face, weight, self.doc) for weight, face in faces)

    def set(self, weight: int, text: str) -> SetText:
        """`text` ready to be shown in this document."""
        face = self.fonts.faces[weight]
        usual = face.set(text)
        if usual is not None:
            return usual
        self.is_usual = False
        plain, letters = plain_text(text), self._letters[weight]
        return letters.set(plain) if face.writes(plain) else set_mixed(plain, (letters, *self.spares))

    def objects(self, first: int) -> FontObjects:
        """The document's fonts, its objects numbered from `first`; nothing can be set afterwards."""
        return self.fonts.usual_objects(first) if self.is_usual else font_objects(self, first)


def font_objects(used: DocumentType, first: int) -> FontObjects:
    """The fonts with the letters that were used, written out by reportlab."""
    from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFIndirectObject  # heavy: only when a page is drawn

    doc = used.doc
    doc.objectcounter = first - 1
    for face in used.fonts.faces:
        face.font.addObjects(doc)
    for spare in used.spares:
        spare.add_to(doc)
    data, offsets = bytearray(), []
    for number in range(first, doc.objectcounter + 1):
        offsets.append(len(data))
        name = doc.numberToId[number]
        data += PDFIndirectObject(name, doc.idToObject[name]).format(doc)
    named = cast(PDFDictionary, doc.idToObject["BasicFonts"])
    return FontObjects(bytes(data), tuple(offsets), named.format(doc))
