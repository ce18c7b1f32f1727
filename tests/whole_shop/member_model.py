"""A member's points in the model: what was won when, what is left of it, and what was bought."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import count


@dataclass(eq=False)
class Lot:
    """Points won together; days are ordinals, `sale` is what they came from."""

    sale: object
    won: int
    ends: int
    left: int
    expired: bool = False
    born: int = field(default_factory=count().__next__)


@dataclass
class Member:
    """One member's points and purchases."""

    balance: int = 0
    lots: list[Lot] = field(default_factory=list)
    bought: list[tuple[int, int]] = field(default_factory=list)

    def expire(self, today: int) -> None:
        for lot in self.lots:
            if lot.ends < today and lot.left:
                self.balance -= lot.left
                lot.left, lot.expired = 0, True

    def good(self, today: int) -> int:
        """The balance once overdue points are gone."""
        return self.balance - sum(lot.left for lot in self.lots if lot.ends < today)

    def multiplier(self, today: int, until: int) -> int:
        """In percent, by what was bought in the trailing year, up to a day."""
        since = _year_before(today)
        bought = sum(net for day, net in self.bought if since < day <= until)
        return 150 if bought >= 5_000_000 else 125 if bought >= 1_000_000 else 100

    def win(self, points: int, lot: Lot) -> None:
        """A debt takes its part first."""
        settled = min(points, max(0, -self.balance))
        self.balance += points
        lot.left = points - settled
        self.lots.append(lot)

    def draw(self, points: int, own: object = None) -> list[tuple[Lot, int]]:
        """Out of the own lot, then of those that end first, then the older; what is missing is debt."""
        drawn = []
        self.balance -= points
        for lot in sorted(
            self.lots, key=lambda lot: (own is None or lot.sale != own, lot.ends, lot.won, lot.born)
        ):
            part = min(lot.left, points)
            if part:
                lot.left -= part
                points -= part
                drawn.append((lot, part))
        return drawn

    def give_back(self, drawn: list[tuple[Lot, int]], before: int, points: int, today: int) -> None:
        """Where they came from, drawn last first; what has expired comes back for thirty days."""
        skip = before + min(points, max(0, -self.balance))
        want, late = before + points - skip, 0
        self.balance += points
        for lot, part in reversed(drawn):
            passed = min(skip, part)
            skip -= passed
            some = min(part - passed, want)
            want -= some
            if lot.ends < today or lot.expired:
                late += some
            else:
                lot.left += some
        if late:
            self.lots.append(Lot(None, today, today + 30, late))

    def swallow(self, gone: "Member") -> None:
        """All that `gone` has; a debt of either is settled from the lots of the other."""
        together = self.balance + gone.balance
        settled = max(0, self.balance) + max(0, gone.balance) - max(0, together)
        self.lots += gone.lots
        self.bought += gone.bought
        self.draw(settled)
        self.balance = together
        gone.balance, gone.lots, gone.bought = 0, [], []

    def lots_left(self) -> dict[tuple[int, int], int]:
        """By last day and day won."""
        left: dict[tuple[int, int], int] = {}
        for lot in self.lots:
            if lot.left:
                left[lot.ends, lot.won] = left.get((lot.ends, lot.won), 0) + lot.left
        return left


def _year_before(today: int) -> int:
    day = date.fromordinal(today)
    if (day.month, day.day) == (2, 29):
        return date(day.year - 1, 2, 28).toordinal()
    return day.replace(year=day.year - 1).toordinal()


def year_after(today: int) -> int:
    """The end of the month, twelve months on."""
    day = date.fromordinal(today)
    year, month = (day.year + 1, day.month + 1) if day.month < 12 else (day.year + 2, 1)
    return (date(year, month, 1) - timedelta(days=1)).toordinal()
