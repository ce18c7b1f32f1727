"""A discount by hand that is being thought about."""

from dataclasses import dataclass, replace

from pempek_pos.errors import ShopError
from pempek_pos.money.amount import Rupiah
from pempek_pos.sales.basket import Basket, Discount, DiscountKind

WHOLE = -1
"""Stands for the whole order where others stand for a line."""
BP_PER_PERCENT = 100


@dataclass(frozen=True, slots=True)
class DiscountState:
    """What it is for (a line's index, or WHOLE), how much (rupiah, or percent), why, and what it comes to."""

    basket: Basket
    target: int
    amount: Rupiah
    """What it would apply to."""
    kind: DiscountKind = DiscountKind.PERCENT
    value: int | None = None
    reason: str = ""
    off: Rupiah = Rupiah(0)
    needs_approval: bool = False
    problem: ShopError | None = None

    @property
    def given(self) -> Discount | None:
        """The discount as it is now in the basket."""
        return self.basket.discount if self.target == WHOLE else self.basket.lines[self.target].discount

    @property
    def wanted(self) -> Discount:
        """The discount as typed."""
        unit = BP_PER_PERCENT if self.kind is DiscountKind.PERCENT else 1
        return Discount(self.kind, (self.value or 0) * unit, self.reason)


def with_discount(basket: Basket, target: int, discount: Discount | None) -> Basket:
    """The basket with this discount on the line or on the whole."""
    if target == WHOLE:
        return replace(basket, discount=discount)
    return basket.with_line_discount(target, discount)
