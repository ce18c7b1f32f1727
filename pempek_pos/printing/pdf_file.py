"""A PDF written page by page: what is drawn goes to the file at once, so memory stays flat."""

import hashlib
import zlib
from array import array
from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO, Final

from pempek_pos.printing.fonts import DocumentType, Fonts
from pempek_pos.printing.paper import Pen

_PAGES_A_BRANCH: Final = 256
_CREATOR: Final = "Pempek POS"
_HEADER: Final = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
_CATALOG, _ROOT, _INFO, _RESOURCES = 1, 2, 3, 4


@dataclass(frozen=True, slots=True)
class About:
    """What a document says about itself; `language` is a code as in `id-ID`."""

    title: str
    author: str
    subject: str
    language: str


class PdfFile:
    """A document under way; the same calls give the same bytes on every run."""

    def __init__(self, out: BinaryIO, fonts: Fonts) -> None:
        self._out = out
        self._type = DocumentType(fonts)
        self._at = 0
        self._offsets = array("Q", [0] * (_RESOURCES + 1))
        self._forms: dict[str, int] = {}
        self._branches: list[tuple[int, int]] = []
        self._leaves: list[int] = []
        self._write(_HEADER)

    def pen(self, height: float) -> Pen:
        """A pen for one page or form of this document."""
        return Pen(self._type, height)

    def add_page(self, pen: Pen, width: float, height: float) -> None:
        """Write what the pen drew as the next page, `width` by `height` points."""
        if not self._leaves:
            self._branches.append((self._reserve(), 0))
        contents = self._add_stream(b"", pen.stream())
        branch = self._branches[-1][0]
        page = b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 %s]/Contents %d 0 R>>"
        size = f"{width:.2f} {height:.2f}".encode("ascii")
        self._leaves.append(self._add(page % (branch, size, contents)))
        if len(self._leaves) == _PAGES_A_BRANCH:
            self._finish_branch()

    def form(self, name: str, size: tuple[float, float], draw: Callable[[Pen], None]) -> str:
        """Draw something once that many pages show; returns the name to show it by."""
        if name not in self._forms:
            pen = self.pen(size[1])
            draw(pen)
            box = f"/BBox[0 0 {size[0]:.2f} {size[1]:.2f}]".encode("ascii")
            kind = b"/Type/XObject/Subtype/Form" + box + b"/Resources %d 0 R" % _RESOURCES
            self._forms[name] = self._add_stream(kind, pen.stream())
        return name

    def close(self, about: About) -> None:
        """Write fonts, directory and what the document is; the file object stays open."""
        if self._leaves:
            self._finish_branch()
        self._put(_RESOURCES, b"<</Font %s/XObject<<%s>>>>" % (self._add_fonts(), self._named_forms()))
        kids = b" ".join(b"%d 0 R" % number for number, _ in self._branches)
        count = sum(pages for _, pages in self._branches)
        root = b"<</Type/Pages/Count %d/Resources %d 0 R/Kids[%s]>>"
        self._put(_ROOT, root % (count, _RESOURCES, kids))
        self._put_catalog_and_info(about)
        self._finish(about)

    def _add_fonts(self) -> bytes:
        objects = self._type.objects(len(self._offsets))
        self._offsets.extend(self._at + offset for offset in objects.offsets)
        self._write(objects.data)
        return objects.dictionary

    def _named_forms(self) -> bytes:
        return b"".join(
            b"/%s %d 0 R" % (name.encode("ascii"), number) for name, number in self._forms.items()
        )

    def _finish_branch(self) -> None:
        number = self._branches[-1][0]
        kids = b" ".join(b"%d 0 R" % leaf for leaf in self._leaves)
        branch = b"<</Type/Pages/Parent %d 0 R/Count %d/Kids[%s]>>"
        self._put(number, branch % (_ROOT, len(self._leaves), kids))
        self._branches[-1] = (number, len(self._leaves))
        self._leaves.clear()

    def _put_catalog_and_info(self, about: About) -> None:
        from reportlab.pdfbase.pdfdoc import PDFString  # heavy: only when a document is written

        doc = self._type.doc
        language = PDFString(about.language).format(doc)
        preferences = b"/ViewerPreferences<</DisplayDocTitle true>>"
        catalog = b"<</Type/Catalog/Pages %d 0 R/Lang %s%s>>"
        self._put(_CATALOG, catalog % (_ROOT, language, preferences))
        doc.info.title, doc.info.author, doc.info.subject = about.title, about.author, about.subject
        doc.info.creator = _CREATOR
        self._put(_INFO, doc.info.format(doc))

    def _finish(self, about: About) -> None:
        start, size = self._at, len(self._offsets)
        self._write(b"xref\n0 %d\n0000000000 65535 f \n" % size)
        for first in range(1, size, _PAGES_A_BRANCH):
            offsets = self._offsets[first : first + _PAGES_A_BRANCH]
            self._write(b"".join(b"%010d 00000 n \n" % offset for offset in offsets))
        named = f"{about.title}\n{about.author}\n{about.subject}\n{start}"
        name = hashlib.md5(named.encode(), usedforsecurity=False).hexdigest().encode()
        trailer = b"trailer\n<</Size %d/Root %d 0 R/Info %d 0 R/ID[<%s><%s>]>>\nstartxref\n%d\n%%%%EOF\n"
        self._write(trailer % (size, _CATALOG, _INFO, name, name, start))

    def _add_stream(self, entries: bytes, content: bytes) -> int:
        packed = zlib.compress(content, 6)
        head = b"<<%s/Filter/FlateDecode/Length %d>>\nstream\n" % (entries, len(packed))
        return self._add(head + packed + b"\nendstream")

    def _reserve(self) -> int:
        self._offsets.append(0)
        return len(self._offsets) - 1

    def _add(self, body: bytes) -> int:
        number = self._reserve()
        self._put(number, body)
        return number

    def _put(self, number: int, body: bytes) -> None:
        self._offsets[number] = self._at
        self._write(b"%d 0 obj\n%s\nendobj\n" % (number, body))

    def _write(self, data: bytes) -> None:
        self._out.write(data)
        self._at += len(data)
