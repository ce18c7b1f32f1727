"""What goes wrong with points, as facts."""

from pempek_pos.errors import ShopError
from pempek_pos.money.amount import Points


class NotEnoughPoints(ShopError):
    """The claims cost `needed`, the member holds `balance`; points of this sale cannot be spent in it
    (policy E5).
    """

    def __init__(self, needed: Points, balance: Points) -> None:
        super().__init__(needed, balance)
        self.needed = needed
        self.balance = balance


class MemberInDebt(ShopError):
    """No redemption while the balance is below zero (policy B5)."""

    def __init__(self, debt: Points) -> None:
        super().__init__(debt)
        self.debt = debt


class RewardRefused(ShopError):
    """A reward cannot be claimed here: `rule` says why, `limit` by how much."""

    def __init__(self, reward: str, rule: str, limit: int | None = None) -> None:
        super().__init__(reward, rule, limit)
        self.reward = reward
        self.rule = rule
        self.limit = limit


class NoMemberForReward(ShopError):
    """Rewards are claimed by a member; the basket has none."""


class TermsMissing(ShopError):
    """No programme terms are in force on the day."""

    def __init__(self, day: str) -> None:
        super().__init__(day)
        self.day = day
