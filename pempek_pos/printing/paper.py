"""The one door for text into a page: strings at places, lines, boxes and QR codes, y counted from the top."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from pempek_pos.printing.fonts import DocumentType
from pempek_pos.printing.glyphs import Run, SetText
from pempek_pos.printing.letters import clusters

_CURVE: Final = 0.5523
"""How far a Bézier handle reaches for a quarter of a circle."""
_THICKER: Final = (0.0, 0.02, 0.03)
"""The stroke around letters whose font has one weight, in parts of the size, by the weight wanted."""


@dataclass(frozen=True)
class Colour:
    """A colour as #RRGGBB."""

    code: str

    @cached_property
    def parts(self) -> str:
        """Red, green and blue between 0 and 1, as PDF wants them."""
        levels = (int(self.code[at : at + 2], 16) / 255 for at in (1, 3, 5))
        return " ".join(f"{level:.3f}" for level in levels)

    @cached_property
    def fill(self) -> str:
        """The operator that fills with this colour."""
        return f"{self.parts} rg"


@dataclass(frozen=True)
class Ink:
    """How words look: weight (see fonts), size in points, colour."""

    weight: int
    size: float
    colour: Colour

    @cached_property
    def unit(self) -> float:
        """Points for a thousandth of the size."""
        return self.size / 1_000

    @cached_property
    def usual_font(self) -> str:
        """The operator for the letters that every document has."""
        return self.font(f"F{self.weight + 1}+0")

    def font(self, name: str) -> str:
        """The operator for the font that pages know by `name`."""
        return f"/{name} {self.size:g} Tf"

    def adorned(self, run: Run) -> str:
        """A run of a font of one weight made as bold as the words around it, or raised."""
        shown = run.shown
        if run.thickens and self.weight:
            shown = f"{self.colour.parts} RG {self.size * _THICKER[self.weight]:.2f} w 2 Tr {shown} 0 Tr"
        return f"{run.rise * self.unit:.2f} Ts {shown} 0 Ts" if run.rise else shown


class Pen:
    """Draws one page or form into a content stream; places are in points from the top left corner."""

    def __init__(self, used: DocumentType, height: float) -> None:
        self._used = used
        self._height = height
        self._parts: list[str] = []
        self._font = ""
        self._fill: Colour | None = None

    def text(self, x: float, y: float, text: str, ink: Ink) -> float:
        """Write `text` with its base line at `y`; returns where it ends."""
        setting = self._used.set(ink.weight, text)
        self._show(x, y, setting, ink)
        return x + setting.units * ink.unit

    def text_right(self, x: float, y: float, text: str, ink: Ink) -> float:
        """Write `text` so that it ends at `x`; returns where it begins."""
        setting = self._used.set(ink.weight, text)
        left = x - setting.units * ink.unit
        self._show(left, y, setting, ink)
        return left

    def text_centred(self, x: float, y: float, text: str, ink: Ink) -> None:
        """Write `text` with its middle at `x`."""
        setting = self._used.set(ink.weight, text)
        self._show(x - setting.units * ink.unit / 2, y, setting, ink)

    def width(self, text: str, ink: Ink) -> float:
        """How wide `text` is, in points."""
        return self._used.set(ink.weight, text).units * ink.unit

    def rule(self, x: float, y: float, width: float, colour: Colour, thickness: float = 0.75) -> None:
        """A level line."""
        self.box(x, y - thickness / 2, width, thickness, colour)

    def box(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        """A filled rectangle whose top left corner is at x, y."""
        self._colour(colour)
        self._parts.append(f"{x:.2f} {self._height - y - height:.2f} {width:.2f} {height:.2f} re f")

    def rounded(self, place: tuple[float, float, float, float], radius: float, fill: Colour) -> None:
        """A filled rectangle with round corners; `place` is x, y, width, height."""
        self._colour(fill)
        self._parts.append(f"{self._outline(place, radius)} f")

    def framed(self, place: tuple[float, float, float, float], radius: float, line: Colour) -> None:
        """The outline of a rectangle with round corners."""
        self._parts.append(f"{line.parts} RG 0.75 w {self._outline(place, radius)} S")

    def shape(self, path: Sequence[tuple[float, ...]], fill: Colour) -> None:
        """A filled outline: its start, then ends of lines (x, y) or curves (two handles and the end)."""
        self._colour(fill)
        drawn: list[str] = []
        for step in path:
            flipped = (f"{step[at]:.2f} {self._height - step[at + 1]:.2f}" for at in range(0, len(step), 2))
            operator = "m" if not drawn else "l" if len(step) == 2 else "c"
            drawn.append(f"{' '.join(flipped)} {operator}")
        self._parts.append(f"{' '.join(drawn)} h f")

    def dashes(self, x: float, y: float, width: float, colour: Colour) -> None:
        """A level line of dashes."""
        at = self._height - y
        self._parts.append(
            f"{colour.parts} RG 0.6 w [1.6 1.6] 0 d {x:.2f} {at:.2f} m {x + width:.2f} {at:.2f} l S [] 0 d"
        )

    def qr(self, x: float, y: float, size: float, rows: Sequence[Sequence[int]], colour: Colour) -> None:
        """A QR code, `size` points across without its quiet zone, as one filled path."""
        self._colour(colour)
        module = size / len(rows)
        runs: list[str] = []
        for line, row in enumerate(rows):
            runs.extend(f"{start} {-line - 1} {length} 1 re" for start, length in dark_runs(row))
        place = f"q {module:.4f} 0 0 {module:.4f} {x:.2f} {self._height - y:.2f} cm"
        self._parts.append(f"{place}\n{' '.join(runs)} f Q")

    def form(self, name: str, x: float = 0, y: float = 0) -> None:
        """What was drawn once for the whole document, moved by x, y."""
        self._parts.append(f"q 1 0 0 1 {x:.2f} {-y:.2f} cm /{name} Do Q" if x or y else f"/{name} Do")

    def moved(self, other: "Pen", down: float) -> None:
        """Everything that another pen drew, moved down by `down` points."""
        self._parts.append(f"1 0 0 1 0 {down:.2f} cm")
        self._parts.extend(other.drawn)

    @property
    def drawn(self) -> tuple[str, ...]:
        """The operators so far."""
        return tuple(self._parts)

    def stream(self) -> bytes:
        """Everything drawn, as a content stream."""
        return "\n".join(self._parts).encode("latin-1")

    def _show(self, x: float, y: float, setting: SetText, ink: Ink) -> None:
        self._colour(ink.colour)
        if setting.usual:
            shown = self._in_font(ink.usual_font, setting.usual)
        else:
            shown = " ".join(self._in_font(ink.font(run.font), ink.adorned(run)) for run in setting.runs)
        self._parts.append(f"BT {x:.1f} {self._height - y:.1f} Td {shown} ET")

    def _in_font(self, font: str, shown: str) -> str:
        if font == self._font:
            return shown
        self._font = font
        return f"{font} {shown}"

    def _colour(self, colour: Colour) -> None:
        if colour is not self._fill:
            self._fill = colour
            self._parts.append(colour.fill)

    def _outline(self, place: tuple[float, float, float, float], radius: float) -> str:
        left, top, width, height = place
        right, high, low = left + width, self._height - top, self._height - top - height
        bend = radius * (1 - _CURVE)
        points = (
            f"{left + radius:.2f} {low:.2f} m {right - radius:.2f} {low:.2f} l",
            f"{right - bend:.2f} {low:.2f} {right:.2f} {low + bend:.2f} {right:.2f} {low + radius:.2f} c",
            f"{right:.2f} {high - radius:.2f} l",
            f"{right:.2f} {high - bend:.2f} {right - bend:.2f} {high:.2f} {right - radius:.2f} {high:.2f} c",
            f"{left + radius:.2f} {high:.2f} l",
            f"{left + bend:.2f} {high:.2f} {left:.2f} {high - bend:.2f} {left:.2f} {high - radius:.2f} c",
            f"{left:.2f} {low + radius:.2f} l",
            f"{left:.2f} {low + bend:.2f} {left + bend:.2f} {low:.2f} {left + radius:.2f} {low:.2f} c h",
        )
        return " ".join(points)


def dark_runs(row: Sequence[int]) -> list[tuple[int, int]]:
    """Where dark modules stand together in a row: start and length."""
    runs: list[tuple[int, int]] = []
    start = None
    for place, dark in enumerate((*row, 0)):
        if dark and start is None:
            start = place
        elif not dark and start is not None:
            runs.append((start, place - start))
            start = None
    return runs


def wrapped_to(pen: Pen, text: str, ink: Ink, width: float) -> list[str]:
    """`text` in lines no wider than `width`, broken between words where possible; no letter is lost."""
    if pen.width(text, ink) <= width:
        return [text]
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if pen.width(longer, ink) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        *full, line = _pieces(pen, word, ink, width)
        lines.extend(full)
    return [*lines, line]


def balanced_to(pen: Pen, text: str, ink: Ink, width: float) -> list[str]:
    """`text` in as few lines as it needs, about equally long, so that no single word is left over."""
    lines = wrapped_to(pen, text, ink, width)
    evenly = pen.width(text, ink) / len(lines)
    while len(lines) > 1 and evenly < width:
        tried = wrapped_to(pen, text, ink, evenly)
        if len(tried) == len(lines):
            return tried
        evenly += width * 0.04
    return lines


def shortened_to(pen: Pen, text: str, ink: Ink, width: float) -> str:
    """`text`, or its beginning and an ellipsis where it is wider than `width`."""
    if pen.width(text, ink) <= width:
        return text
    kept = list(clusters(text))
    while kept and pen.width(f"{''.join(kept)}…", ink) > width:
        kept.pop()
    return f"{''.join(kept).rstrip()}…"


def _pieces(pen: Pen, word: str, ink: Ink, width: float) -> list[str]:
    pieces, piece = [], ""
    for letter in clusters(word):
        if piece and pen.width(piece + letter, ink) > width:
            pieces.append(piece)
            piece = ""
        piece += letter
    return [*pieces, piece]
