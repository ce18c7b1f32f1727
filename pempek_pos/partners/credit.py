"""Whether one more invoice fits on a partner's account (policy M2)."""

from dataclasses import dataclass
from datetime import date

from pempek_pos.errors import ShopError
from pempek_pos.money.amount import Rupiah


@dataclass(frozen=True, slots=True)
class AccountStanding:
    """How a partner's account stands before goods are rung up."""

    limit: Rupiah
    owed: Rupiah
    """Below zero where the shop owes."""
    overdue: Rupiah
    days_overdue: int
    """Of the oldest open claim."""
    oldest: str
    """Its label; empty where nothing is overdue."""
    minimum_order: Rupiah
    terms_days: int
    due_on: date
    """The last day on which what goes on account today is paid in time."""

    @property
    def room(self) -> Rupiah:
        """What may still go on account; never below zero."""
        return Rupiah(max(0, self.limit - self.owed))


class OverCreditLimit(ShopError):
    """`amount` does not fit into the `room` left under `limit`; the owner may approve it for this sale."""

    def __init__(self, name: str, amount: Rupiah, room: Rupiah, limit: Rupiah) -> None:
        super().__init__(name, amount, room, limit)
        self.name = name
        self.amount = amount
        self.room = room
        self.limit = limit


class SomethingOverdue(ShopError):
    """`overdue` rupiah are past their day, the oldest by `days`; the owner may approve it for this sale."""

    def __init__(self, name: str, overdue: Rupiah, days: int, oldest: str) -> None:
        super().__init__(name, overdue, days, oldest)
        self.name = name
        self.overdue = overdue
        self.days = days
        self.oldest = oldest


class BelowMinimumOrder(ShopError):
    """The goods come to less than the partner's least order; the owner may approve it for this sale."""

    def __init__(self, name: str, amount: Rupiah, minimum: Rupiah) -> None:
        super().__init__(name, amount, minimum)
        self.name = name
        self.amount = amount
        self.minimum = minimum


def check_fits(name: str, standing: AccountStanding, net: Rupiah, on_account: Rupiah) -> None:
    """Raises BelowMinimumOrder for goods worth `net`; for a part `on_account` OverCreditLimit,
    SomethingOverdue.
    """
    if net < standing.minimum_order:
        raise BelowMinimumOrder(name, net, standing.minimum_order)
    if on_account <= 0:
        return
    if standing.overdue:
        raise SomethingOverdue(name, standing.overdue, standing.days_overdue, standing.oldest)
    if on_account > standing.room:
        raise OverCreditLimit(name, on_account, standing.room, standing.limit)
