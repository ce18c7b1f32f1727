"""Which terms and rewards are usable at all."""

from typing import Final

from pempek_pos.errors import Unusable
from pempek_pos.loyalty.programme import Programme
from pempek_pos.loyalty.rewards import Reward, RewardKind
from pempek_pos.money.amount import LARGEST
from pempek_pos.text import line_from

_MOST: Final = {
    "rupiah_per_point": 1_000_000_000,
    "point_value": 1_000_000,
    "minimum_spend": LARGEST,
    "cost": 1_000_000_000,
    "amount": LARGEST,
}
"""What storage takes; beyond it nobody means it."""


def check_programme(programme: Programme) -> None:
    """Raises Unusable unless points cost something and tiers rise from Rp0."""
    _check(programme.rupiah_per_point >= 1, "rupiah_per_point", programme.rupiah_per_point, "at least 1")
    _check(programme.minimum_spend >= 0, "minimum_spend", programme.minimum_spend, "not negative")
    _check(programme.point_value >= 0, "point_value", programme.point_value, "not negative")
    _check_most(
        rupiah_per_point=programme.rupiah_per_point,
        minimum_spend=programme.minimum_spend,
        point_value=programme.point_value,
    )
    _check(
        0 <= programme.expiry_months <= 120,
        "expiry_months",
        programme.expiry_months,
        "months between 0 and 120",
    )
    _check(bool(programme.tiers) and programme.tiers[0].from_spend == 0, "tiers", 0, "first tier from zero")
    for rank, tier in enumerate(programme.tiers):
        line_from(tier.name, "tier name", 24)
        _check(tier.rank == rank, "tier rank", tier.rank, "tiers in order")
        _check(0 <= tier.multiplier_bp <= 100_000, "multiplier", tier.multiplier_bp, "multiplier up to 10")
    for lower, higher in zip(programme.tiers, programme.tiers[1:], strict=False):
        _check(lower.from_spend < higher.from_spend, "from_spend", higher.from_spend, "tiers must rise")


def check_reward(reward: Reward) -> None:
    """Raises Unusable for a reward that costs nothing, gives nothing, or ends before it begins."""
    line_from(reward.name, "reward name", 60)
    by_points = reward.kind is RewardKind.POINTS_AS_RUPIAH
    _check(reward.cost >= 1 or by_points, "cost", reward.cost, "at least 1")
    if reward.kind is RewardKind.FREE_ITEM:
        _check(reward.item_id is not None, "item", 0, "needed")
        _check(1 <= reward.pieces <= 1_000, "pieces", reward.pieces, "at least 1")
    else:
        _check(reward.amount >= 1, "amount", reward.amount, "at least 1")
    _check(reward.minimum_spend >= 0, "minimum_spend", reward.minimum_spend, "not negative")
    _check_most(cost=reward.cost, amount=reward.amount, minimum_spend=reward.minimum_spend)
    _check(1 <= reward.claims_per_sale <= 1_000, "claims_per_sale", reward.claims_per_sale, "at least 1")
    for field in ("limit_per_member", "limit_in_all"):
        limit = getattr(reward, field)
        _check(limit is None or limit >= 1, field, limit, "at least 1")
    if reward.valid_to is not None:
        _check(reward.valid_to >= reward.valid_from, "valid_to", reward.valid_to, "not before it begins")


def _check_most(**figures: int) -> None:
    for field, figure in figures.items():
        if figure > _MOST[field]:
            raise Unusable(field, str(figure), "at most", _MOST[field])


def _check(holds: bool, field: str, value: object, rule: str) -> None:
    if not holds:
        raise Unusable(field, str(value), rule)
