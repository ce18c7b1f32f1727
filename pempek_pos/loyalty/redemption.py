"""Where points are spent: what a claim takes off, what it costs, when it is refused (R1-R3, R7)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pempek_pos.loyalty.points import MemberInDebt, NotEnoughPoints, RewardRefused
from pempek_pos.loyalty.rewards import Claim, Redemption, Reward, RewardKind
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.money.sharing import shared


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """A basket line as a claim sees it: pieces not yet free, and what they still cost after earlier
    reductions.
    """

    item_id: str
    pieces: int
    value: Rupiah


def check_offered(reward: Reward, on: date, spend: Rupiah, uses_by_member: int, uses_in_all: int) -> None:
    """Raises RewardRefused unless the reward's window, minimum spend and limits allow one more use today."""
    if not reward.active:
        raise RewardRefused(reward.name, "withdrawn")
    if on < reward.valid_from:
        raise RewardRefused(reward.name, "not yet")
    if reward.valid_to is not None and on > reward.valid_to:
        raise RewardRefused(reward.name, "over")
    if spend < reward.minimum_spend:
        raise RewardRefused(reward.name, "minimum spend", reward.minimum_spend)
    if reward.limit_per_member is not None and uses_by_member >= reward.limit_per_member:
        raise RewardRefused(reward.name, "limit per member", reward.limit_per_member)
    if reward.limit_in_all is not None and uses_in_all >= reward.limit_in_all:
        raise RewardRefused(reward.name, "limit in all", reward.limit_in_all)


def in_window(reward: Reward, on: date) -> bool:
    """Whether the reward is on offer on a day, both ends inclusive."""
    return reward.active and reward.valid_from <= on and (reward.valid_to is None or on <= reward.valid_to)


def check_affordable(redemptions: Sequence[Redemption], balance: Points) -> None:
    """Raises MemberInDebt or NotEnoughPoints unless `balance` from before the sale pays every claim
    (policies E5, B5, R3).
    """
    if not redemptions:
        return
    if balance < 0:
        raise MemberInDebt(Points(-balance))
    if (cost := points_cost(redemptions)) > balance:
        raise NotEnoughPoints(cost, balance)


def points_cost(redemptions: Sequence[Redemption]) -> Points:
    """What all claims cost together."""
    return Points(sum(redemption.cost for redemption in redemptions))


def free_item(reward: Reward, lines: Sequence[ClaimLine]) -> Redemption:
    """The reward's pieces of its item made free, as many as the basket holds; raises RewardRefused when it
    holds none, or none that still costs something: points are never spent on nothing.
    """
    wanted, shares = reward.pieces, []
    for line in lines:
        pieces = min(wanted, line.pieces) if line.item_id == reward.item_id else 0
        shares.append(Rupiah(line.value * pieces // line.pieces if pieces else 0))
        wanted -= pieces
    if wanted == reward.pieces:
        raise RewardRefused(reward.name, "item not in basket")
    if not any(shares):
        raise RewardRefused(reward.name, "nothing left to pay")
    return Redemption(reward, Rupiah(sum(shares)), reward.cost, tuple(shares))


def money_off(reward: Reward, claim: Claim, lines: Sequence[ClaimLine]) -> Redemption:
    """The rupiah taken off what is left to pay, never below zero (policy R2), shared over the lines by
    value (E2).
    """
    left = sum(line.value for line in lines)
    if left == 0:
        raise RewardRefused(reward.name, "nothing left to pay")
    discount, cost = (_by_points if reward.kind is RewardKind.POINTS_AS_RUPIAH else _by_amount)(
        reward, claim, left
    )
    return Redemption(
        reward,
        discount,
        cost,
        tuple(Rupiah(part) for part in shared(discount, [line.value for line in lines])),
    )


def most_useful_points(reward: Reward, balance: Points, left: Rupiah) -> Points:
    """How many points can still make a bill of `left` rupiah cheaper: never more than it needs, never more
    than held.
    """
    return Points(max(0, min(balance, _points_for(reward, left))))


def _by_amount(reward: Reward, _claim: Claim, left: int) -> tuple[Rupiah, Points]:
    return Rupiah(min(reward.amount, left)), reward.cost


def _by_points(reward: Reward, claim: Claim, left: int) -> tuple[Rupiah, Points]:
    if claim.points <= 0:
        raise RewardRefused(reward.name, "points needed")
    discount = min(claim.points * reward.amount, left)
    return Rupiah(discount), _points_for(reward, discount)


def _points_for(reward: Reward, discount: int) -> Points:
    return Points(-(-discount // reward.amount))
