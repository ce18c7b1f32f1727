"""Where points are earned."""

from dataclasses import dataclass
from datetime import date

from pempek_pos.clock import month_end, months_later
from pempek_pos.loyalty.programme import Programme, Tier
from pempek_pos.loyalty.why import Because, Rule
from pempek_pos.money.amount import Points, Rupiah


@dataclass(frozen=True, slots=True)
class Award:
    """What a sale wins, and why."""

    points: Points
    why: tuple[Because, ...]


def points_earned(programme: Programme, base: Rupiah, multiplier_bp: int) -> Points:
    """Points for `base` rupiah of earning goods, floored once (policy E3)."""
    return Points(max(base, 0) * multiplier_bp // (programme.rupiah_per_point * 10_000))


def award_for(programme: Programme, tier: Tier, base: Rupiah, spend: Rupiah) -> Award:
    """What a sale of `spend` rupiah wins, `base` of it on earning goods, at the tier held before it
    (policies E1-E4, E7).
    """
    if spend < programme.minimum_spend:
        return Award(
            Points(0),
            (Because(Rule.BELOW_MINIMUM, (("spend", spend), ("minimum", programme.minimum_spend))),),
        )
    points = points_earned(programme, base, tier.multiplier_bp)
    facts = (
        ("base", base),
        ("tier", tier.name),
        ("multiplier_bp", tier.multiplier_bp),
        ("rupiah_per_point", programme.rupiah_per_point),
        ("points", points),
    )
    return Award(points, (Because(Rule.AWARD, facts),))


def last_good_day(programme: Programme, won_on: date) -> date | None:
    """The last day points won on `won_on` are good: the end of the month they expire in (policy X1); None
    is never.
    """
    if programme.expiry_months == 0:
        return None
    return month_end(months_later(won_on.replace(day=1), programme.expiry_months))
