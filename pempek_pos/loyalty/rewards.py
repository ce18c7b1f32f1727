"""What points can buy (policy R1): the rewards, what a claim asks for, and what it came to."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from pempek_pos.loyalty.goods import ALL_GOODS, Goods
from pempek_pos.money.amount import Points, Rupiah


class RewardKind(Enum):
    """How a reward makes a sale cheaper."""

    AMOUNT_OFF = "amount off"
    PERCENT_OFF = "percent off"
    FREE_ITEM = "free item"
    POINTS_AS_RUPIAH = "points as rupiah"


@dataclass(frozen=True, slots=True)
class Reward:
    """A reward's terms; both days of its window are inclusive.

    `amount` is the rupiah off (amount off) or the value of one point (points as rupiah); `goods` narrows what
    an amount or percent comes off, `cheapest` to its one cheapest piece.
    """

    id: str
    name: str
    kind: RewardKind
    cost: Points
    valid_from: date
    amount: Rupiah = Rupiah(0)
    item_id: str | None = None
    pieces: int = 0
    valid_to: date | None = None
    minimum_spend: Rupiah = Rupiah(0)
    claims_per_sale: int = 1
    limit_per_member: int | None = None
    limit_in_all: int | None = None
    active: bool = True
    percent_bp: int = 0
    cap: Rupiah | None = None
    goods: Goods = ALL_GOODS
    cheapest: bool = False


@dataclass(frozen=True, slots=True)
class Claim:
    """A reward the cashier chose; `points` only for points as rupiah (how many points to spend)."""

    reward_id: str
    points: Points = Points(0)


@dataclass(frozen=True, slots=True)
class Redemption:
    """What one claim comes to: the discount, the points it costs (policy R2), and its share by line."""

    reward: Reward
    discount: Rupiah
    cost: Points
    shares: tuple[Rupiah, ...]
    """The discount's part on each basket line, in order; adds up to `discount`."""
