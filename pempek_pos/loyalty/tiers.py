"""Which tier a member holds: net purchases of the trailing 12 months against the thresholds (policy X3)."""

from datetime import date

from pempek_pos.clock import months_later
from pempek_pos.loyalty.programme import Programme, Standing, Tier
from pempek_pos.money.amount import Rupiah

WINDOW_MONTHS = 12


def window_start(on: date) -> date:
    """The day before the first day whose purchases count on `on`."""
    return months_later(on, -WINDOW_MONTHS)


def tier_at(programme: Programme, purchases: Rupiah) -> Tier:
    """The highest tier whose threshold `purchases` reach; the lowest for anything less."""
    reached = [tier for tier in programme.tiers if purchases >= tier.from_spend]
    return reached[-1] if reached else programme.tiers[0]


def standing_at(programme: Programme, purchases: Rupiah) -> Standing:
    """The tier held with `purchases`, and what the next one still needs."""
    tier = tier_at(programme, purchases)
    higher = programme.tiers[tier.rank + 1 : tier.rank + 2]
    if not higher:
        return Standing(tier, purchases, None, Rupiah(0))
    return Standing(tier, purchases, higher[0], Rupiah(higher[0].from_spend - purchases))
