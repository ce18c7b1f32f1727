"""What a partner's tier means: prices where the list names none, the least order, and what keeps the tier."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Final

from pempek_pos.catalog.price_list import PARTNER_SHARE_BP, PriceTier
from pempek_pos.errors import Unusable
from pempek_pos.money.amount import LARGEST, Rupiah
from pempek_pos.partners.partner import PARTNER_TIERS

_FULL_BP: Final = 10_000
_MOST_DAYS: Final = 3_650


@dataclass(frozen=True, slots=True)
class TierRule:
    """One tier's rule; `share_bp` is what it pays of the counter price where the list names no price."""

    share_bp: int
    first_order: Rupiah = Rupiah(0)
    """The least a first order comes to."""
    next_order: Rupiah = Rupiah(0)
    """The least any later order comes to."""
    month_minimum: Rupiah = Rupiah(0)
    """Turnover in a month that keeps the tier."""
    quiet_days: int = 60
    """So long without an order, and the tier is in question."""
    lapse_days: int = 90
    """So long without an order, and it is lost."""


TierRules = Mapping[PriceTier, TierRule]

STARTING_RULES: Final[TierRules] = {
    PriceTier.RESELLER: TierRule(PARTNER_SHARE_BP[PriceTier.RESELLER], month_minimum=Rupiah(500_000)),
    PriceTier.AGEN: TierRule(
        PARTNER_SHARE_BP[PriceTier.AGEN], Rupiah(500_000), Rupiah(250_000), Rupiah(3_000_000)
    ),
    PriceTier.DISTRIBUTOR: TierRule(
        PARTNER_SHARE_BP[PriceTier.DISTRIBUTOR], Rupiah(2_000_000), Rupiah(1_000_000), Rupiah(10_000_000)
    ),
}
"""Until the owner sets others."""


def checked_rules(rules: TierRules) -> TierRules:
    """`rules` if they can hold, one for each tier; raises Unusable."""
    for tier in PARTNER_TIERS:
        rule = rules[tier]
        if not 0 < rule.share_bp <= _FULL_BP:
            raise Unusable("tier share", str(rule.share_bp // 100), "percent between 1 and", 100)
        for amount in (rule.first_order, rule.next_order, rule.month_minimum):
            if not 0 <= amount <= LARGEST:
                raise Unusable("tier minimum", str(amount), "at most", LARGEST)
        if not 0 < rule.quiet_days <= rule.lapse_days <= _MOST_DAYS:
            raise Unusable("quiet days", str(rule.quiet_days), "at most", min(rule.lapse_days, _MOST_DAYS))
    return {tier: rules[tier] for tier in PARTNER_TIERS}


def rules_written(rules: TierRules) -> str:
    """The rules as kept."""
    return json.dumps({tier.value: asdict(rule) for tier, rule in rules.items()}, sort_keys=True)


def rules_read(text: str) -> TierRules:
    """The rules that were kept."""
    return {PriceTier(tier): TierRule(**rule) for tier, rule in json.loads(text).items()}
