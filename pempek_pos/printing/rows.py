"""The rows a receipt is made of: what the slip prints and the page draws, from the same list."""

from dataclasses import dataclass
from enum import Enum


class Align(Enum):
    """Where a line stands."""

    LEFT = "left"
    CENTRE = "centre"


class Weight(Enum):
    """How loudly something is said."""

    QUIET = "quiet"
    PLAIN = "plain"
    BOLD = "bold"
    LARGE = "large"


@dataclass(frozen=True, slots=True)
class Title:
    """The shop's name, or what kind of paper this is."""

    text: str


@dataclass(frozen=True, slots=True)
class Mark:
    """What must not be missed: SALINAN 2, PENGEMBALIAN."""

    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """Words that may run over several lines."""

    text: str
    align: Align = Align.LEFT
    weight: Weight = Weight.PLAIN


@dataclass(frozen=True, slots=True)
class Pair:
    """Words at the left and a figure at the right edge; the figure is never broken."""

    left: str
    right: str
    weight: Weight = Weight.PLAIN


@dataclass(frozen=True, slots=True)
class Item:
    """What was sold: the name on its own line, then pieces × price and the sum."""

    name: str
    pieces: str
    total: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the paper."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A little room."""


@dataclass(frozen=True, slots=True)
class Qr:
    """A QR code of `payload`, ASCII."""

    payload: str


@dataclass(frozen=True, slots=True)
class Cut:
    """The end of the paper."""


Row = Title | Mark | Line | Pair | Item | Rule | Gap | Qr | Cut
