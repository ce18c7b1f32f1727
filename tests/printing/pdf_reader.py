"""PDFs as another program reads them: words, pictures, codes, and whether the file's directory is right."""

import re
from io import BytesIO

import pypdfium2 as pdfium
import zxingcpp
from PIL import Image


def pages_of(data: bytes) -> list[str]:
    """Each page's words, in the order they were drawn, one space between."""
    document = pdfium.PdfDocument(data)
    texts = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return [" ".join(text.split()) for text in texts]


def text_of(data: bytes) -> str:
    """All pages' words."""
    return " ".join(pages_of(data))


def sizes_of(data: bytes) -> list[tuple[float, float]]:
    """Each page's width and height in points."""
    document = pdfium.PdfDocument(data)
    sizes = [page.get_size() for page in document]
    document.close()
    return sizes


def about(data: bytes) -> dict[str, str]:
    """What the document says about itself."""
    document = pdfium.PdfDocument(data)
    facts: dict[str, str] = document.get_metadata_dict()
    document.close()
    return facts


def picture_of(data: bytes, page: int = 0, dots_an_inch: int = 203) -> Image.Image:
    """The page as a printer with so many dots shows it."""
    document = pdfium.PdfDocument(data)
    image: Image.Image = document[page].render(scale=dots_an_inch / 72).to_pil().convert("L")
    document.close()
    return image


def codes_of(data: bytes, page: int = 0) -> list[str]:
    """What a scanner reads from the page."""
    return [code.text for code in zxingcpp.read_barcodes(picture_of(data, page))]


def check_directory(data: bytes) -> None:
    """Every offset of the cross-reference table points at its object, and the trailer counts them right."""
    start = int(re.findall(rb"startxref\n(\d+)\n%%EOF\n$", data)[0])
    table = BytesIO(data[start:])
    assert table.readline() == b"xref\n"
    first, count = map(int, table.readline().split())
    assert first == 0
    table.readline()
    for number in range(1, count):
        entry = table.readline()
        assert len(entry) == 20
        offset = int(entry[:10])
        assert data[offset:].startswith(b"%d 0 obj\n" % number), number
    assert f"/Size {count}".encode() in table.read()
