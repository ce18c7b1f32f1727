"""The points programme once more, as simple as can be: what the real one is held against."""

from dataclasses import dataclass, field
from datetime import date


@dataclass
class ModelLot:
    """Points won together."""

    sale: str
    won: date
    ends: date | None
    left: int


@dataclass
class ModelSale:
    """What a sale of pieces at one price did."""

    pieces: int
    price: int
    net: int
    multiplier: int
    cost: int
    draws: list[tuple[ModelLot, int]]
    back: int = 0
    held: int = 0
    given: int = 0


@dataclass
class Model:
    """One member's points: a balance, lots, and the sales they came from."""

    balance: int = 0
    lots: list[ModelLot] = field(default_factory=list)
    bought: list[tuple[date, int]] = field(default_factory=list)
    sales: dict[str, ModelSale] = field(default_factory=dict)

    def expire(self, today: date) -> None:
        """Lots whose last day is over are gone."""
        for lot in self.lots:
            if lot.ends is not None and lot.ends < today:
                self.balance -= lot.left
                lot.left = 0

    def multiplier(self, today: date) -> int:
        """In basis points, from the purchases of the trailing year."""
        year_ago = today.replace(year=today.year - 1)
        bought = sum(net for day, net in self.bought if day > year_ago)
        return 15_000 if bought >= 5_000_000 else 12_500 if bought >= 1_000_000 else 10_000

    def add(self, sale: str, points: int, today: date, ends: date | None) -> None:
        """Win points; a debt takes its part first."""
        debt = max(0, -self.balance)
        self.balance += points
        if points:
            self.lots.append(ModelLot(sale, today, ends, points - min(debt, points)))

    def take(self, points: int, own: str = "") -> list[tuple[ModelLot, int]]:
        """Draw points: the own lot, then those that end first."""
        taken = []
        missing = points
        for lot in sorted(self.lots, key=lambda lot: (lot.sale != own, lot.ends or date.max, lot.won)):
            part = min(lot.left, missing)
            if part:
                lot.left -= part
                missing -= part
                taken.append((lot, part))
        self.balance -= points
        return taken

    def sell(self, sale: str, sold: ModelSale, today: date, ends: date) -> None:
        """Spend the cost, then win what is paid for."""
        sold.draws = self.take(sold.cost)
        sold.held = sold.net * sold.multiplier // 10_000_000
        self.bought.append((today, sold.net))
        self.add(sale, sold.held, today, ends)
        self.sales[sale] = sold

    def refund(self, sale: str, pieces: int, today: date, grace: date) -> None:
        """Give back the refunded share of the cost, then take back what is kept no longer earns."""
        sold = self.sales[sale]
        before, sold.back = sold.back, sold.back + pieces
        discount = sold.pieces * sold.price - sold.net
        refunded = discount * sold.back // sold.pieces
        given = (sold.cost * refunded // discount if discount else 0) - sold.given
        self._give(sold, given, today, grace)
        was, kept = (sold.net - sold.net * back // sold.pieces for back in (before, sold.back))
        takes = max(0, sold.held - kept * sold.multiplier // 10_000_000)
        sold.held -= takes
        self.bought.append((today, kept - was))
        self.take(takes, own=sale)

    def _give(self, sold: ModelSale, points: int, today: date, grace: date) -> None:
        settled = min(max(0, -self.balance), points)
        self.balance += points
        skip, want, late = sold.given + settled, points - settled, 0
        sold.given += points
        for lot, drew in reversed(sold.draws):
            passed = min(skip, drew)
            skip -= passed
            part = min(drew - passed, want)
            want -= part
            if lot.ends is not None and lot.ends < today:
                late += part
            else:
                lot.left += part
        if late:
            self.lots.append(ModelLot("grace", today, grace, late))
