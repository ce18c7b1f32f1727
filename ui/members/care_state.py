"""What the sheets for changes by hand show, as values."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from pempek_pos.loyalty.care import Merging
from pempek_pos.members.member import MemberMatch
from pempek_pos.money.amount import Points


class Deed(Enum):
    """What can be changed by hand about the member in front."""

    ADJUST = "adjust"
    STAMPS = "stamps"
    MERGE = "merge"
    FORGET = "forget"


@dataclass(frozen=True, slots=True)
class Adjusting:
    """Points about to be given or taken; `after` is None where they cannot be."""

    name: str
    balance: Points
    points: Points
    after: Points | None
    until: date | None
    """The last good day of points that are given."""
    asks: bool
    """Whether a second person must agree."""


@dataclass(frozen=True, slots=True)
class StampsTaking:
    """A paper card about to become points."""

    name: str
    stamps: int
    worth: Points
    """Of one stamp."""
    until: date | None
    asks: bool

    @property
    def points(self) -> Points:
        """What all stamps become."""
        return Points(self.stamps * self.worth)


@dataclass(frozen=True, slots=True)
class Pairing:
    """Which other card belongs to the same person: the search, and what merging with the chosen one does."""

    name: str
    typed: str = ""
    matches: tuple[MemberMatch, ...] = ()
    merging: Merging | None = None


@dataclass(frozen=True, slots=True)
class Forgetting:
    """A member about to be forgotten, and what stays."""

    name: str
    card_no: str
    balance: Points
