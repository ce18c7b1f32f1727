"""How a partner stands against their tier's rule: months, growth, regularity, and whether to move them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from statistics import median_low
from typing import Final

from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.clock import months_later
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.partner import PARTNER_TIERS, Partner
from pempek_pos.partners.tier_rules import TierRule, TierRules

MONTHS_SHOWN: Final = 6
MONTHS_JUDGED: Final = 3
"""So many whole months in a row move a tier."""


class Activity(Enum):
    """How long ago the last order was, by the tier's rule."""

    NEVER = "never ordered"
    ACTIVE = "active"
    QUIET = "quiet"
    LAPSED = "lapsed"


class Move(Enum):
    """To a better tier or to a lesser one."""

    UP = "move up"
    DOWN = "move down"


class WhyMove(Enum):
    """What speaks for a move."""

    REACHED_NEXT = "reached next"
    MISSED_MINIMUM = "missed minimum"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True)
class MonthTurnover:
    """A whole month's goods less what came back; `kept` says whether that keeps the tier, None before the
    partner was one for the whole month.
    """

    month: date
    turnover: Rupiah
    kept: bool | None


@dataclass(frozen=True, slots=True)
class Growth:
    """The last three whole months against the three before, with the number of orders in each."""

    before: Rupiah
    now: Rupiah
    orders_before: int
    orders_now: int

    @property
    def change_bp(self) -> int | None:
        """In basis points of what was before, floored; None where there was nothing."""
        return (self.now - self.before) * 10_000 // self.before if self.before > 0 else None


@dataclass(frozen=True, slots=True)
class MoveReason:
    """Why: months or days, and the rupiah or days that the rule names."""

    why: WhyMove
    figure: int
    rule: int


@dataclass(frozen=True, slots=True)
class Proposal:
    """A move for the owner to decide."""

    move: Move
    tier: PriceTier
    reasons: tuple[MoveReason, ...]


@dataclass(frozen=True, slots=True)
class Trade:
    """What a partner bought: net by month (its first day), and the days of orders, the earliest first."""

    by_month: Mapping[date, Rupiah]
    days: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """A partner's standing on a day."""

    partner: Partner
    rule: TierRule
    months: tuple[MonthTurnover, ...]
    """Whole months, the latest first."""
    this_month: Rupiah
    last_order: date | None
    days_since_order: int | None
    activity: Activity
    growth: Growth
    gaps: int
    """Between days with orders; `usual_gap` is their median in days, None below two of them."""
    usual_gap: int | None
    proposal: Proposal | None


def standing_of(partner: Partner, rules: TierRules, trade: Trade, today: date) -> Standing:
    """How the partner stands today."""
    rule, this_month = rules[partner.terms.tier], today.replace(day=1)
    firsts = [months_later(this_month, -back) for back in range(1, MONTHS_SHOWN + 1)]
    months = tuple(_month(first, partner, rule, trade) for first in firsts)
    gaps = [(later - earlier).days for earlier, later in zip(trade.days, trade.days[1:], strict=False)]
    last = trade.days[-1] if trade.days else None
    quiet = (today - last).days if last else None
    activity = _activity(rule, quiet)
    return Standing(
        partner,
        rule,
        months,
        trade.by_month.get(this_month, Rupiah(0)),
        last,
        quiet,
        activity,
        _growth(months, trade, firsts),
        len(gaps),
        median_low(gaps) if len(gaps) > 1 else None,
        _proposal(partner.terms.tier, rules, months, (activity, quiet or 0)),
    )


def _month(first: date, partner: Partner, rule: TierRule, trade: Trade) -> MonthTurnover:
    turnover = trade.by_month.get(first, Rupiah(0))
    since = partner.facts.since
    was_one = since is None or since <= first
    return MonthTurnover(first, turnover, turnover >= rule.month_minimum if was_one else None)


def _activity(rule: TierRule, quiet: int | None) -> Activity:
    if quiet is None:
        return Activity.NEVER
    if quiet >= rule.lapse_days:
        return Activity.LAPSED
    return Activity.QUIET if quiet >= rule.quiet_days else Activity.ACTIVE


def _growth(months: Sequence[MonthTurnover], trade: Trade, firsts: Sequence[date]) -> Growth:
    now, before = months[:MONTHS_JUDGED], months[MONTHS_JUDGED:]
    begin, middle, end = firsts[-1], firsts[MONTHS_JUDGED - 1], months_later(firsts[0], 1)
    return Growth(
        Rupiah(sum(month.turnover for month in before)),
        Rupiah(sum(month.turnover for month in now)),
        sum(begin <= day < middle for day in trade.days),
        sum(middle <= day < end for day in trade.days),
    )


def _proposal(
    tier: PriceTier, rules: TierRules, months: Sequence[MonthTurnover], quiet: tuple[Activity, int]
) -> Proposal | None:
    """Up after three whole months that reach the next tier's minimum; down after three that miss the own
    one, or when the tier lapsed.
    """
    at, judged, (activity, days) = PARTNER_TIERS.index(tier), months[:MONTHS_JUDGED], quiet
    down = []
    if activity is Activity.LAPSED:
        down.append(MoveReason(WhyMove.LAPSED, days, rules[tier].lapse_days))
    if all(month.kept is False for month in judged):
        down.append(MoveReason(WhyMove.MISSED_MINIMUM, len(judged), rules[tier].month_minimum))
    if down:
        return Proposal(Move.DOWN, PARTNER_TIERS[at - 1], tuple(down)) if at else None
    if at + 1 < len(PARTNER_TIERS):
        above = rules[PARTNER_TIERS[at + 1]].month_minimum
        if all(month.kept is not None and month.turnover >= above for month in judged):
            reason = MoveReason(WhyMove.REACHED_NEXT, len(judged), above)
            return Proposal(Move.UP, PARTNER_TIERS[at + 1], (reason,))
    return None
