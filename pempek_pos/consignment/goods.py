"""Goods on a partner's shelf: what is left, what a count finds, and how the ledger moves."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Final

from pempek_pos.errors import ShopError
from pempek_pos.money.amount import Rupiah

LONGEST_NOTE: Final = 200
MOST_LINES: Final = 100


class NoteKind(Enum):
    """Goods were left, or the shelf was counted."""

    LEFT = "left"
    COUNTED = "counted"


class MoveKind(Enum):
    """How pieces came onto the shelf or off it."""

    LEFT = "left"
    SOLD = "sold"
    TAKEN_BACK = "taken back"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class LeftLine:
    """Pieces of an item to leave there."""

    item_id: str
    pieces: int
    best_before: date | None = None


@dataclass(frozen=True, slots=True)
class Leaving:
    """Goods to leave with a partner."""

    id: str
    partner_id: str
    lines: tuple[LeftLine, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class CountedLine:
    """What the visit found of an item: `counted` stays on the shelf, the others leave it unsold."""

    item_id: str
    counted: int
    taken_back: int = 0
    expired: int = 0


@dataclass(frozen=True, slots=True)
class Counting:
    """A count of a partner's shelf; items that are not named were not counted and stay as they were."""

    id: str
    partner_id: str
    lines: tuple[CountedLine, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Move:
    """Pieces of an item at one agreed price: above zero onto the shelf, below zero off it."""

    item_id: str
    unit_price: Rupiah
    kind: MoveKind
    pieces: int
    best_before: date | None = None


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A line of a note as papers show it."""

    code: str
    name: str
    unit: str
    move: Move


@dataclass(frozen=True, slots=True)
class ConsignmentNote:
    """A note as stored: `sale_id` is the invoice of what was sold, None where nothing was."""

    id: str
    number: str
    partner_id: str
    kind: NoteKind
    on_day: date
    note: str
    sale_id: str | None
    lines: tuple[NoteLine, ...]

    @property
    def worth(self) -> Rupiah:
        """What was left, or sold, at the agreed prices."""
        wanted = MoveKind.LEFT if self.kind is NoteKind.LEFT else MoveKind.SOLD
        moves = [line.move for line in self.lines if line.move.kind is wanted]
        return Rupiah(sum(abs(move.pieces) * move.unit_price for move in moves))


@dataclass(frozen=True, slots=True)
class OutThere:
    """Pieces of an item that are out there at one agreed price; `left_on` and `best_before` are the
    oldest's.
    """

    item_id: str
    code: str
    name: str
    unit: str
    unit_price: Rupiah
    pieces: int
    left_on: date
    best_before: date | None

    @property
    def worth(self) -> Rupiah:
        """At the agreed price."""
        return Rupiah(self.pieces * self.unit_price)


class MoreThanOutThere(ShopError):
    """A count that comes to `counted` pieces of an item of which only `out_there` are."""

    def __init__(self, name: str, counted: int, out_there: int) -> None:
        super().__init__(name, counted, out_there)
        self.name = name
        self.counted = counted
        self.out_there = out_there
