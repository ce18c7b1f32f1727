"""What is done to a member's points by hand: how much may be, and what two members become together."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from pempek_pos.errors import ShopError, Unusable
from pempek_pos.loyalty.programme import Standing
from pempek_pos.members.member import Member
from pempek_pos.money.amount import Points

MOST_BY_HAND: Final = Points(1_000_000)
MOST_STAMPS: Final = 200
"""No paper card has more."""


class StampsTaken(ShopError):
    """The member's paper card was taken over before, for `points` on `day`."""

    def __init__(self, points: Points, day: date) -> None:
        super().__init__(points, day)
        self.points = points
        self.day = day


class StampsWorthNothing(ShopError):
    """The terms in force give nothing for the stamps of an old paper card."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of two members before they become one."""

    member: Member
    """As whoever asks may see them."""
    balance: Points
    standing: Standing
    vouchers: int
    """Bound to this member and still good for a sale."""


@dataclass(frozen=True, slots=True)
class Merging:
    """What merging would do: both sides as they are, and what the kept one has afterwards."""

    keep: Side
    gone: Side
    balance: Points
    settled: Points
    """Points of the one that settle a debt of the other."""
    standing: Standing


def check_by_hand(points: Points) -> None:
    """Raises Unusable for no points at all, or more than anybody means."""
    if not 1 <= abs(points) <= MOST_BY_HAND:
        raise Unusable("adjustment", str(points), "points between 1 and", MOST_BY_HAND)


def check_stamps(stamps: int) -> None:
    """Raises Unusable unless a paper card can have so many stamps."""
    if not 1 <= stamps <= MOST_STAMPS:
        raise Unusable("stamps", str(stamps), "pieces between 1 and", MOST_STAMPS)


def points_settled(one: Points, other: Points) -> Points:
    """How many points leave the lots when two balances become one: a debt of either is paid by the other."""
    return Points(max(0, one) + max(0, other) - max(0, one + other))


def stamps_source(member_id: str) -> str:
    """What the entry of a taken over paper card names as its source: once per member."""
    return f"stamps:{member_id}"
