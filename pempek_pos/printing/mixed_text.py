"""A line whose letters come from several fonts: each from the first that has it, with its marks in place."""

import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple, Protocol

from pempek_pos.printing.glyphs import Box, Run, SetText
from pempek_pos.printing.letters import REPLACEMENT, is_invisible, is_mark, spelled
from pempek_pos.printing.right_to_left import as_drawn, is_arabic_mark, runs_right_to_left

_GAP: Final = 40
"""Between a letter and its mark, or two marks, in thousandths of the size."""


class Letters(Protocol):
    """A font's letters in one document."""

    thickens: bool

    def has(self, letter: str) -> bool:
        """Whether the font draws `letter`."""

    def width(self, letter: str) -> int:
        """How far the letter moves on, in thousandths of the size."""

    def box(self, letter: str) -> Box:
        """Where the letter's ink is."""

    def shown(self, letter: str) -> tuple[str, str]:
        """The font's name on pages and the letter's code there, in hexadecimal digits."""


def set_mixed(plain: str, fonts: Sequence[Letters]) -> SetText:
    """`plain` in the first font that has each letter; the first font of all has ASCII and the replacement."""

    def has(letter: str) -> bool:
        return any(font.has(letter) for font in fonts)

    drawable = "".join(letter if has(letter) else _instead(letter, fonts) for letter in plain)
    turned = runs_right_to_left(drawable)
    line = _Line(fonts)
    for marked in _marked_letters(as_drawn(drawable, has) if turned else drawable, turned):
        line.add(marked)
    return SetText(line.units, runs=line.runs())


class _Marked(NamedTuple):
    """A letter, and the marks that come before or after it in the order of the line."""

    before: str
    letter: str
    after: str


def _marked_letters(drawn: str, turned: bool) -> Iterator[_Marked]:
    before = letter = after = ""
    for at in drawn:
        if is_invisible(at):
            continue
        if letter and is_mark(at) and not (turned and is_arabic_mark(at)):
            after += at
            continue
        if letter:
            yield _Marked(before, letter, after)
            before = letter = after = ""
        if turned and is_arabic_mark(at):
            before += at
        else:
            letter = at
    yield from [_Marked(before, letter, after)] if letter else [_Marked("", mark, "") for mark in before]


def _instead(letter: str, fonts: Sequence[Letters]) -> str:
    """The letter's parts, else its spelling, else the mark for a letter nobody has."""
    if is_invisible(letter):
        return letter
    for form in ("NFD", "NFKD"):
        parts = unicodedata.normalize(form, letter)
        if all(any(font.has(part) for font in fonts) for part in parts):
            return parts
    return spelled(letter) or ("" if _goes_unspelled(letter) else REPLACEMENT)


def _goes_unspelled(letter: str) -> bool:
    """Signs like the virama only change how the letter before is read, and that is spelled already."""
    return is_mark(letter) and not unicodedata.name(letter, "COMBINING").startswith("COMBINING")


class _Line:
    """The runs of a line while it is set; `units` is how wide it is."""

    def __init__(self, fonts: Sequence[Letters]) -> None:
        self._fonts = fonts
        self._runs: list[Run] = []
        self._top = self._bottom = 0
        self.units = 0

    def add(self, marked: _Marked) -> None:
        """Set the next letter from the left, its marks in its middle, clear of it and of each other."""
        font = self._font(marked.letter)
        width, box = font.width(marked.letter), font.box(marked.letter)
        self._top, self._bottom = box.top, box.bottom
        middle = (box.left + box.right) // 2
        rises = [self._clear(font, mark) for mark in reversed(marked.before)]
        for mark, rise in zip(marked.before, reversed(rises), strict=True):
            self._mark(self._font(mark, font), mark, middle, rise)
        self._show(font, marked.letter)
        for mark in marked.after:
            self._mark(self._font(mark, font), mark, middle - width, self._clear(font, mark))
        self.units += width

    def runs(self) -> tuple[Run, ...]:
        """Everything set so far."""
        return tuple(run._replace(shown=f"[{run.shown.replace('><', '')}]TJ") for run in self._runs)

    def _font(self, letter: str, first: Letters | None = None) -> Letters:
        if first is not None and first.has(letter):
            return first
        return next(font for font in self._fonts if font.has(letter))

    def _clear(self, font: Letters, mark: str) -> int:
        """How much higher a mark has to stand, or lower where it is one below."""
        box = self._font(mark, font).box(mark)
        if box.bottom > 0:
            rise = max(0, self._top + _GAP - box.bottom)
            self._top = box.top + rise
        else:
            rise = min(0, self._bottom - _GAP - box.top)
            self._bottom = box.bottom + rise
        return rise

    def _mark(self, font: Letters, mark: str, middle: int, rise: int) -> None:
        """A mark over `middle`, counted from where the line has got to, and back."""
        box = font.box(mark)
        aside = middle - (box.left + box.right) // 2
        self._show(font, mark, rise, (f"{-aside}", f"{aside + font.width(mark)}"))

    def _show(self, font: Letters, letter: str, rise: int = 0, moves: tuple[str, str] = ("", "")) -> None:
        name, code = font.shown(letter)
        shown = f"{moves[0]}<{code}>{moves[1]}"
        last = self._runs[-1] if self._runs else None
        if last is not None and (last.font, last.rise) == (name, rise):
            self._runs[-1] = last._replace(shown=last.shown + shown)
        else:
            self._runs.append(Run(name, shown, font.thickens, rise))
