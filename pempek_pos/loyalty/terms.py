"""Which terms and rewards are usable at all."""

from pempek_pos.errors import Unusable
from pempek_pos.loyalty.programme import Programme
from pempek_pos.loyalty.rewards import Reward, RewardKind
from pempek_pos.text import line_from


def check_programme(programme: Programme) -> None:
    """Raises Unusable unless points cost something and tiers rise from Rp0."""
    _check(programme.rupiah_per_point >= 1, "rupiah_per_point", programme.rupiah_per_point, "at least 1")
    _check(programme.minimum_spend >= 0, "minimum_spend", programme.minimum_spend, "not negative")
    _check(programme.point_value >= 0, "point_value", programme.point_value, "not negative")
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
    _check(1 <= reward.claims_per_sale <= 1_000, "claims_per_sale", reward.claims_per_sale, "at least 1")
    if reward.valid_to is not None:
        _check(reward.valid_to >= reward.valid_from, "valid_to", reward.valid_to, "not before it begins")


def _check(holds: bool, field: str, value: object, rule: str) -> None:
    if not holds:
        raise Unusable(field, str(value), rule)
