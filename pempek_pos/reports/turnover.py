"""What was sold, given off, taken back and paid, as sums that add up."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any

from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.sales.tender import TenderKind

FULL_BP = 10_000


@dataclass(frozen=True, slots=True)
class Turnover:
    """Sums over sales and refunds, imported ones too; `refunds` is zero or less."""

    gross: Rupiah = Rupiah(0)
    """Goods sold at list price."""
    discounts: Rupiah = Rupiah(0)
    """Given off by hand."""
    rewards: Rupiah = Rupiah(0)
    """Given off for points."""
    refunds: Rupiah = Rupiah(0)
    rounding: Rupiah = Rupiah(0)
    sales: int = 0
    refund_count: int = 0
    member_sales: int = 0
    member_net: Rupiah = Rupiah(0)
    """What members bought, less what they brought back."""
    points_won: Points = Points(0)
    """By sales, less what refunds took back."""
    points_spent: Points = Points(0)
    """In sales, less what refunds gave back."""

    @property
    def sold(self) -> Rupiah:
        """Goods sold less everything given off."""
        return Rupiah(self.gross - self.discounts - self.rewards)

    @property
    def net(self) -> Rupiah:
        """Sold less refunded: the turnover."""
        return Rupiah(self.sold + self.refunds)

    @property
    def taken(self) -> Rupiah:
        """What all tenders together came to, with cash rounding."""
        return Rupiah(self.net + self.rounding)

    @property
    def average(self) -> Rupiah:
        """An average sale, floored; 0 without sales."""
        return Rupiah(self.sold // self.sales if self.sales else 0)

    @property
    def member_sales_bp(self) -> int:
        """Members' share of the number of sales, in basis points."""
        return self.member_sales * FULL_BP // self.sales if self.sales else 0

    @property
    def member_net_bp(self) -> int:
        """Members' share of the turnover, in basis points; 0 where there is none."""
        return self.member_net * FULL_BP // self.net if self.net > 0 else 0


@dataclass(frozen=True, slots=True)
class HourTotal:
    """One hour of the day in the shop's time zone: sales, and their turnover less refunds."""

    hour: int
    sales: int
    net: Rupiah


@dataclass(frozen=True, slots=True)
class ItemTotal:
    """One item under the name it has now: pieces and turnover, refunds taken off."""

    code: str
    name: str
    category: str
    pieces: int
    net: Rupiah


@dataclass(frozen=True, slots=True)
class CategoryTotal:
    """One category: pieces and turnover, refunds taken off."""

    name: str
    pieces: int
    net: Rupiah


@dataclass(frozen=True, slots=True)
class CashierTotal:
    """One person's sales, as receipts name them."""

    name: str
    sales: int
    refund_count: int
    net: Rupiah


@dataclass(frozen=True, slots=True)
class TenderTotal:
    """One way to pay: what was handed over, the change out of it, what refunds paid back (zero or less)."""

    kind: TenderKind
    count: int
    given: Rupiah
    change: Rupiah
    refunded: Rupiah

    @property
    def amount(self) -> Rupiah:
        """What stayed with the shop."""
        return Rupiah(self.given - self.change + self.refunded)


def total(turnovers: Iterable[Turnover]) -> Turnover:
    """All of them together."""
    listed = list(turnovers)
    sums: dict[str, Any] = {
        figure.name: sum(getattr(turnover, figure.name) for turnover in listed) for figure in fields(Turnover)
    }
    return Turnover(**sums)


def by_category(items: Iterable[ItemTotal]) -> tuple[CategoryTotal, ...]:
    """Items gathered by category, the largest turnover first."""
    gathered: dict[str, tuple[int, int]] = {}
    for item in items:
        pieces, net = gathered.get(item.category, (0, 0))
        gathered[item.category] = (pieces + item.pieces, net + item.net)
    totals = [CategoryTotal(name, pieces, Rupiah(net)) for name, (pieces, net) in gathered.items()]
    return tuple(sorted(totals, key=lambda found: (-found.net, found.name)))
