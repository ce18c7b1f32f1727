"""Which terms, rewards, promotions and vouchers are usable at all."""

from datetime import date
from typing import Final

from pempek_pos.errors import Unusable
from pempek_pos.loyalty.goods import FULL_BP
from pempek_pos.loyalty.programme import Programme
from pempek_pos.loyalty.promotions import EVERY_DAY, MIDNIGHT, Promotion, PromotionKind
from pempek_pos.loyalty.rewards import Reward, RewardKind
from pempek_pos.loyalty.vouchers import Voucher, VoucherKind
from pempek_pos.money.amount import LARGEST, Rupiah
from pempek_pos.text import line_from

_MOST: Final = {
    "rupiah_per_point": 1_000_000_000,
    "point_value": 1_000_000,
    "minimum_spend": LARGEST,
    "cost": 1_000_000_000,
    "welcome_points": 1_000_000,
    "referral_points": 1_000_000,
    "birthday_points": 1_000_000,
    "stamp_points": 1_000_000,
    "amount": LARGEST,
    "cap": LARGEST,
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
        welcome_points=programme.welcome_points,
        referral_points=programme.referral_points,
        birthday_points=programme.birthday_points,
        stamp_points=programme.stamp_points,
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
    elif reward.kind is RewardKind.PERCENT_OFF:
        check_percent(reward.percent_bp, reward.cap)
    else:
        _check(reward.amount >= 1, "amount", reward.amount, "at least 1")
    _check(reward.minimum_spend >= 0, "minimum_spend", reward.minimum_spend, "not negative")
    _check_most(cost=reward.cost, amount=reward.amount, minimum_spend=reward.minimum_spend)
    _check(1 <= reward.claims_per_sale <= 1_000, "claims_per_sale", reward.claims_per_sale, "at least 1")
    for field in ("limit_per_member", "limit_in_all"):
        limit = getattr(reward, field)
        _check(limit is None or limit >= 1, field, limit, "at least 1")
    _check_window(reward.valid_from, reward.valid_to)


def check_promotion(promotion: Promotion) -> None:
    """Raises Unusable for a promotion that gives nothing, or ends before it begins."""
    line_from(promotion.name, "promotion name", 60)
    match promotion.kind:
        case PromotionKind.AMOUNT_OFF:
            _check(promotion.amount >= 1, "amount", promotion.amount, "at least 1")
            _check_most(amount=promotion.amount)
        case PromotionKind.PERCENT_OFF:
            check_percent(promotion.percent_bp, promotion.cap)
        case PromotionKind.FREE_PIECES:
            _check(1 <= promotion.free <= 10_000, "free", promotion.free, "at least 1")
            _check(0 <= promotion.buy <= 10_000, "buy", promotion.buy, "not negative")
            only_gift = promotion.buy > 0 or not promotion.gift.is_all
            _check(only_gift, "gift", 0, "needed")
        case PromotionKind.MULTIPLIER:
            many = promotion.multiplier_bp
            _check(FULL_BP < many <= 100_000, "multiplier", many, "more than once, up to 10 times")
        case PromotionKind.BONUS:
            _check(1 <= promotion.bonus <= 1_000_000, "bonus", promotion.bonus, "at least 1")
    _check(
        0 <= promotion.minimum_pieces <= 100_000, "minimum_pieces", promotion.minimum_pieces, "not negative"
    )
    _check(promotion.minimum_amount >= 0, "minimum_spend", promotion.minimum_amount, "not negative")
    _check_most(minimum_spend=promotion.minimum_amount)
    for field in ("limit_per_member", "limit_in_all", "times_per_sale"):
        limit = getattr(promotion, field)
        _check(limit is None or limit >= 1, field, limit, "at least 1")
    _check(0 < promotion.weekdays <= EVERY_DAY, "weekdays", promotion.weekdays, "needed")
    _check(0 <= promotion.from_minute < MIDNIGHT, "hours", promotion.from_minute, "a time of day")
    _check(0 < promotion.to_minute <= MIDNIGHT, "hours", promotion.to_minute, "a time of day")
    _check(promotion.from_minute != promotion.to_minute, "hours", promotion.to_minute, "not as it begins")
    _check_window(promotion.valid_from, promotion.valid_to)


def check_voucher(voucher: Voucher) -> None:
    """Raises Unusable for a voucher that gives nothing, has no reason, or ends before it begins."""
    line_from(voucher.reason, "reason", 120)
    if voucher.kind is VoucherKind.PERCENT_OFF:
        check_percent(voucher.percent_bp, voucher.cap)
    else:
        _check(voucher.amount >= 1, "amount", voucher.amount, "at least 1")
        _check_most(amount=voucher.amount)
    _check(voucher.minimum_spend >= 0, "minimum_spend", voucher.minimum_spend, "not negative")
    _check_most(minimum_spend=voucher.minimum_spend)
    _check_window(voucher.valid_from, voucher.valid_to)


def check_percent(percent_bp: int, cap: Rupiah | None) -> None:
    """Raises Unusable unless the percent is above 0 and at most 100, and a cap is something."""
    if not 0 < percent_bp <= FULL_BP:
        raise Unusable("percent", f"{percent_bp / 100:g}", "percent between 1 and", 100)
    _check(cap is None or cap >= 1, "cap", cap, "at least 1")
    _check_most(cap=cap or Rupiah(0))


def _check_window(first: date, last: date | None) -> None:
    _check(last is None or last >= first, "valid_to", last, "not before it begins")


def _check_most(**figures: int) -> None:
    for field, figure in figures.items():
        if figure > _MOST[field]:
            raise Unusable(field, str(figure), "at most", _MOST[field])


def _check(holds: bool, field: str, value: object, rule: str) -> None:
    if not holds:
        raise Unusable(field, str(value), rule)
