"""Where points are spent: what a claim takes off, what it costs, when it is refused (R1-R3, R7)."""

from collections.abc import Sequence
from datetime import date

from pempek_pos.loyalty.goods import (
    ALL_GOODS,
    Goods,
    GoodsLine,
    amount_off,
    cheapest_pieces,
    percent_off,
    percent_off_cheapest,
    worth_of,
)
from pempek_pos.loyalty.points import MemberInDebt, NotEnoughPoints, RewardRefused
from pempek_pos.loyalty.rewards import Claim, Redemption, Reward, RewardKind
from pempek_pos.money.amount import Points, Rupiah


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


def pieces_free(reward: Reward, lines: Sequence[GoodsLine]) -> tuple[int, ...]:
    """Which pieces by line the reward makes free: as many of its item as it allows and the basket holds."""
    assert reward.item_id is not None
    return cheapest_pieces(reward.pieces, Goods(frozenset({reward.item_id})), lines)


def free_item(reward: Reward, lines: Sequence[GoodsLine]) -> Redemption:
    """The reward's pieces of its item made free, as many as the basket holds; raises RewardRefused when it
    holds none, or none that still costs something: points are never spent on nothing.
    """
    pieces = pieces_free(reward, lines)
    if not any(pieces):
        raise RewardRefused(reward.name, "item not in basket")
    shares = worth_of(pieces, lines)
    if not any(shares):
        raise RewardRefused(reward.name, "nothing left to pay")
    return Redemption(reward, Rupiah(sum(shares)), reward.cost, shares)


def money_off(reward: Reward, claim: Claim, lines: Sequence[GoodsLine]) -> Redemption:
    """The rupiah taken off what is left to pay for the reward's goods, never below zero (policy R2), shared
    over their lines by value (E2); raises RewardRefused where that is nothing.
    """
    if not any(line.value for line in lines):
        raise RewardRefused(reward.name, "nothing left to pay")
    if reward.kind is RewardKind.POINTS_AS_RUPIAH:
        return _by_points(reward, claim, lines)
    if reward.kind is RewardKind.AMOUNT_OFF:
        shares = amount_off(reward.amount, reward.goods, lines)
    elif reward.cheapest:
        shares = percent_off_cheapest(reward.percent_bp, reward.cap, reward.goods, lines)
    else:
        shares = percent_off(reward.percent_bp, reward.cap, reward.goods, lines)
    if not any(shares):
        raise RewardRefused(reward.name, "goods not in basket")
    return Redemption(reward, Rupiah(sum(shares)), reward.cost, shares)


def most_useful_points(reward: Reward, balance: Points, left: Rupiah) -> Points:
    """How many points can still make a bill of `left` rupiah cheaper: never more than it needs, never more
    than held.
    """
    return Points(max(0, min(balance, _points_for(reward, left))))


def _by_points(reward: Reward, claim: Claim, lines: Sequence[GoodsLine]) -> Redemption:
    if claim.points <= 0:
        raise RewardRefused(reward.name, "points needed")
    shares = amount_off(Rupiah(claim.points * reward.amount), ALL_GOODS, lines)
    discount = Rupiah(sum(shares))
    return Redemption(reward, discount, _points_for(reward, discount), shares)


def _points_for(reward: Reward, discount: int) -> Points:
    return Points(-(-discount // reward.amount))
