"""The sums under a trade paper's lines, and how high they stand."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from pempek_pos.printing.face import MIST, MUTED, ink
from pempek_pos.printing.paper import shortened_to
from pempek_pos.printing.sheet import Pages

_LABEL: Final = ink("regular", 9, MUTED)
_VALUE: Final = ink("regular", 9)
_STRONG: Final = ink("bold", 10)
_LAST: Final = ink("bold", 13)
_LINE: Final = 15.0
_LAST_LINE: Final = 30.0


@dataclass(frozen=True, slots=True)
class SumLine:
    """One sum; strong ones are bold."""

    label: str
    value: str
    strong: bool = False


def totals_height(lines: Sequence[SumLine]) -> float:
    """How high `draw_totals` gets."""
    return 8 + _LINE * (len(lines) - 1) + _LAST_LINE


def totals_width(pages: Pages) -> float:
    """How wide the sums stand, from the right."""
    return min(250.0, pages.sheet.inner * 0.56)


def draw_totals(pages: Pages, lines: Sequence[SumLine]) -> None:
    """The sums at the right, the last one large in a panel."""
    pen, right, wide = pages.pen, pages.sheet.right, totals_width(pages)
    y = pages.y + 4
    for line in lines[:-1]:
        y += _LINE
        value = _STRONG if line.strong else _VALUE
        begins = pen.text_right(right - 9, y, line.value, value)
        room = begins - (right - wide) - 15
        label = _STRONG if line.strong else _LABEL
        pen.text(right - wide + 9, y, shortened_to(pen, line.label, label, room), label)
    last = lines[-1]
    pen.rounded((right - wide, y + 7, wide, 26), 6, MIST)
    begins = pen.text_right(right - 9, y + 25, last.value, _LAST)
    pen.text(
        right - wide + 9, y + 24, shortened_to(pen, last.label, _STRONG, begins - right + wide - 15), _STRONG
    )
