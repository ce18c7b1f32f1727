"""Job J4: monthly statements against a bare reportlab canvas that is told the same words, in the same run."""

import random
import statistics
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from pempek_pos.loyalty.statement import Entry, Statement
from pempek_pos.members.card import card_no, card_payload
from pempek_pos.money.amount import Points
from pempek_pos.printing import statement_page
from pempek_pos.printing.face import ShopFace
from pempek_pos.printing.fonts import Fonts, font_folder
from pempek_pos.printing.paper import Colour, Ink, Pen, dark_runs
from pempek_pos.printing.pdf_file import PdfFile
from pempek_pos.printing.qr import qr_rows
from pempek_pos.printing.statement_book import StatementBook, statement_pdf
from tests.printing import examples

_FILES = ("PlusJakartaSans-Regular", "PlusJakartaSans-SemiBold", "PlusJakartaSans-Bold")


class _Colours(dict[str, object]):
    """Colours by their code, each made once."""

    def __missing__(self, code: str) -> object:
        self[code] = HexColor(code)
        return self[code]


_COLOURS = _Colours()
_PAGES = 300
_ROUNDS = 5


def run(report: Callable[[str], None]) -> None:
    """Report how much faster our pages are, merged and a file each, and how memory grows."""
    face = ShopFace(examples.SHOP, Fonts(font_folder()))
    statements = [varied(number) for number in range(_PAGES)]
    drawn = [_recorded(statement, face) for statement in statements]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "book.pdf"
        merged = _ratio(lambda: _book(path, statements, face), lambda: _bare(drawn))
        size = path.stat().st_size / _PAGES
        single = _ratio(
            lambda: [statement_pdf(statement, face) for statement in statements],
            lambda: [_bare([page]) for page in drawn],
        )
        report(f"J4 statements in one file: {merged:.1f}x a bare canvas, same words; {size:.0f} bytes a page")
        report(f"J4 statements, a file each: {single:.1f}x a bare canvas")
        peaks = [_peak(path, pages, face) for pages in (1_000, 10_000)]
        report(f"J4 memory for 1,000 and 10,000 pages: {peaks[0]:.1f} MB and {peaks[1]:.1f} MB")


def varied(number: int) -> Statement:
    """A statement like no other: name, card, figures and receipt numbers of its own, twelve entries."""
    dice = random.Random(number)
    name = " ".join(dice.choice(_NAMES) for _ in range(dice.randint(1, 3)))
    model = examples.statement(name, count=11)
    entries = tuple(_varied(entry, dice) for entry in model.entries)
    return replace(
        model, name=name, card_no=card_no(number + 1), entries=entries, opening=Points(dice.randint(0, 5_000))
    )


_NAMES = (
    "Siti", "Nurhaliza", "Butet", "Sitompul", "Lim", "Mei", "Ling", "Agus", "Santoso", "Ucok", "Nasution",
    "Dewi", "Rahmawati", "Hutapea", "Wijaya", "Kusuma", "Tarigan", "Ginting", "Panjaitan", "Sri", "Halim",
)  # fmt: skip


def _varied(entry: Entry, dice: random.Random) -> Entry:
    label = (
        f"K{dice.randint(1, 3)}-2610{entry.on_day.day:02d}-{dice.randint(1, 400):04d}" if entry.label else ""
    )
    return replace(entry, label=label, points=Points(entry.points + dice.randint(0, 90)))


class _Recorder(Pen):
    """Takes down what is drawn instead of drawing it."""

    def __init__(self, real: Pen, said: list[Callable[[Canvas], None]]) -> None:
        super().__init__(real._used, real._height)
        self.said = said

    def text(self, x: float, y: float, text: str, ink: Ink) -> float:
        self.said.append(lambda canvas: _text(canvas, x, y, text, ink))
        return super().text(x, y, text, ink)

    def text_right(self, x: float, y: float, text: str, ink: Ink) -> float:
        self.said.append(lambda canvas: _text_right(canvas, x, y, text, ink))
        return x - self.width(text, ink)

    def text_centred(self, x: float, y: float, text: str, ink: Ink) -> None:
        self.said.append(lambda canvas: _text(canvas, x - 6, y, text, ink))

    def box(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        self.said.append(lambda canvas: _box(canvas, (x, y, width, height), colour))

    def rounded(self, place: tuple[float, float, float, float], radius: float, fill: Colour) -> None:
        self.said.append(lambda canvas: _rounded(canvas, place, radius, fill))

    def framed(self, place: tuple[float, float, float, float], radius: float, line: Colour) -> None:
        self.said.append(lambda canvas: _rounded(canvas, place, radius, line))

    def qr(self, x: float, y: float, size: float, rows: Sequence[Sequence[int]], colour: Colour) -> None:
        """Replayed by the bare page itself, which makes its own code."""


class _RecordedFile(PdfFile):
    """Hands out recorders and draws forms in place, as somebody would who draws every page afresh."""

    said: list[Callable[[Canvas], None]]

    def pen(self, height: float) -> Pen:
        return _Recorder(super().pen(height), self.said)

    def form(self, name: str, size: tuple[float, float], draw: Callable[[Pen], None]) -> str:
        draw(self.pen(size[1]))
        return name


@dataclass(frozen=True, slots=True)
class _Page:
    payload: str
    said: list[Callable[[Canvas], None]]


def _recorded(statement: Statement, face: ShopFace) -> _Page:
    file = _RecordedFile(BytesIO(), face.fonts)
    file.said = []
    statement_page.StatementSheets(file, face).add(statement)
    return _Page(card_payload(statement.card_no), file.said)


def _bare(pages: Sequence[_Page]) -> bytes:
    """The pages as a plain program would draw them: canvas calls, TrueType fonts, a code of rectangles."""
    for name in _FILES:
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(font_folder() / f"{name}.ttf")))
    out = BytesIO()
    canvas = Canvas(out, pagesize=(595.28, 841.89), invariant=1, pageCompression=1)
    for page in pages:
        for said in page.said:
            said(canvas)
        _code(canvas, page.payload)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _text(canvas: Canvas, x: float, y: float, text: str, ink: Ink) -> None:
    canvas.setFont(_FILES[ink.weight], ink.size)
    canvas.setFillColor(_COLOURS[ink.colour.code])
    canvas.drawString(x, 841.89 - y, text)


def _text_right(canvas: Canvas, x: float, y: float, text: str, ink: Ink) -> None:
    canvas.setFont(_FILES[ink.weight], ink.size)
    canvas.setFillColor(_COLOURS[ink.colour.code])
    canvas.drawRightString(x, 841.89 - y, text)


def _box(canvas: Canvas, place: tuple[float, float, float, float], colour: Colour) -> None:
    x, y, width, height = place
    canvas.setFillColor(_COLOURS[colour.code])
    canvas.rect(x, 841.89 - y - height, width, height, stroke=0, fill=1)


def _rounded(canvas: Canvas, place: tuple[float, float, float, float], radius: float, colour: Colour) -> None:
    x, y, width, height = place
    canvas.setFillColor(_COLOURS[colour.code])
    canvas.roundRect(x, 841.89 - y - height, width, height, radius, stroke=0, fill=1)


def _code(canvas: Canvas, payload: str) -> None:
    canvas.setFillColor(_COLOURS["#13212E"])
    path = canvas.beginPath()
    for number, row in enumerate(qr_rows(payload)):
        for start, length in dark_runs(row):
            path.rect(500 + start * 2.2, 60 - number * 2.2, length * 2.2, 2.2)
    canvas.drawPath(path, stroke=0, fill=1)


def _book(path: Path, statements: Sequence[Statement], face: ShopFace) -> None:
    with StatementBook(path, face) as book:
        for statement in statements:
            book.add(statement)


def _ratio(ours: Callable[[], object], theirs: Callable[[], object]) -> float:
    """How many times longer theirs takes: median over rounds that alternate."""
    ours(), theirs()
    return statistics.median(_seconds(theirs) / _seconds(ours) for _ in range(_ROUNDS))


def _seconds(do: Callable[[], object]) -> float:
    start = time.process_time()
    do()
    return time.process_time() - start


def _peak(path: Path, pages: int, face: ShopFace) -> float:
    """Megabytes that a book of so many pages holds at its highest."""
    statements = [varied(number) for number in range(50)]
    tracemalloc.start()
    with StatementBook(path, face) as book:
        for number in range(pages):
            book.add(statements[number % 50])
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / 1_000_000


if __name__ == "__main__":
    run(print)
