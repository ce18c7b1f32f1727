"""Where points are earned."""

from dataclasses import dataclass
from datetime import date

from pempek_pos.clock import month_end, months_later
from pempek_pos.loyalty.goods import FULL_BP
from pempek_pos.loyalty.programme import Programme, Tier
from pempek_pos.loyalty.why import Because, Rule
from pempek_pos.money.amount import Points, Rupiah


@dataclass(frozen=True, slots=True)
class Award:
    """What a sale wins, and why."""

    points: Points
    why: tuple[Because, ...]


@dataclass(frozen=True, slots=True)
class Earning:
    """What a sale wins points by: rupiah paid for earning goods, the same weighted by campaigns in basis
    points, and the points that campaigns add.
    """

    base: Rupiah
    weighted: int
    bonus: Points = Points(0)
    campaigns: tuple[str, ...] = ()
    """The campaigns behind the weight and the bonus, by name."""


def plain_earning(base: Rupiah) -> Earning:
    """`base` rupiah of earning goods without any campaign."""
    return Earning(base, base * FULL_BP)


def points_earned(programme: Programme, earning: Earning, multiplier_bp: int) -> Points:
    """Points for what was paid for earning goods, floored once, and what campaigns add (policies E3, V3)."""
    floored = max(earning.weighted, 0) * multiplier_bp // (programme.rupiah_per_point * FULL_BP * FULL_BP)
    return Points(floored + earning.bonus)


def award_for(programme: Programme, tier: Tier, earning: Earning, spend: Rupiah) -> Award:
    """What a sale of `spend` rupiah wins at the tier held before it (policies E1-E4, E7)."""
    if spend < programme.minimum_spend:
        return Award(
            Points(0),
            (Because(Rule.BELOW_MINIMUM, (("spend", spend), ("minimum", programme.minimum_spend))),),
        )
    points = points_earned(programme, earning, tier.multiplier_bp)
    plain = points_earned(programme, plain_earning(earning.base), tier.multiplier_bp)
    facts = (
        ("base", earning.base),
        ("tier", tier.name),
        ("multiplier_bp", tier.multiplier_bp),
        ("rupiah_per_point", programme.rupiah_per_point),
        ("points", plain),
    )
    return Award(points, (Because(Rule.AWARD, facts), *_campaigns(earning, Points(points - plain))))


def _campaigns(earning: Earning, added: Points) -> tuple[Because, ...]:
    """What campaigns added to what the sale would have won without them."""
    if not earning.campaigns:
        return ()
    return (Because(Rule.CAMPAIGN, (("campaigns", ", ".join(earning.campaigns)), ("points", added))),)


def last_good_day(programme: Programme, won_on: date) -> date | None:
    """The last day points won on `won_on` are good: the end of the month they expire in (policy X1); None
    is never.
    """
    if programme.expiry_months == 0:
        return None
    return month_end(months_later(won_on.replace(day=1), programme.expiry_months))
