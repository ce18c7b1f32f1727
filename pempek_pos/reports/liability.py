"""What the shop owes in points: how they moved in a month, what is outstanding, and its worth."""

from collections.abc import Mapping
from dataclasses import dataclass

from pempek_pos.loyalty.statement import ADJUSTED, SPENT, WON, EntryKind
from pempek_pos.money.amount import Points, Rupiah


@dataclass(frozen=True, slots=True)
class Holdings:
    """All balances at a day's end: who holds points, those points, and the sum of debts (zero or less)."""

    holders: int
    points: Points
    debts: Points


@dataclass(frozen=True, slots=True)
class Liability:
    """A month in points, of all members: opening + won − spent − expired ± adjusted = closing.

    The kinds are gathered as on a member's statement, so the statements add up to this.
    """

    opening: Points
    won: Points
    spent: Points
    expired: Points
    adjusted: Points
    holdings: Holdings
    point_value: Rupiah

    @property
    def closing(self) -> Points:
        """All balances at the month's end, debts counted against them."""
        return Points(self.opening + self.won - self.spent - self.expired + self.adjusted)

    @property
    def worth(self) -> Rupiah:
        """What the points that members hold would come to as rupiah; debts are not counted against it."""
        return Rupiah(self.holdings.points * self.point_value)


def liability_of(
    opening: Points, moved: Mapping[EntryKind, Points], holdings: Holdings, point_value: Rupiah
) -> Liability:
    """The month drawn up from what each kind of entry moved."""
    won = Points(sum(moved.get(kind, 0) for kind in WON))
    spent = Points(-sum(moved.get(kind, 0) for kind in SPENT))
    expired = Points(-moved.get(EntryKind.EXPIRY, 0))
    adjusted = Points(sum(moved.get(kind, 0) for kind in ADJUSTED))
    return Liability(opening, won, spent, expired, adjusted, holdings, point_value)
