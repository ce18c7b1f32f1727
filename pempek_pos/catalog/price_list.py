"""Which price is in force on a day for a counter customer or a partner (policy C4)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from pempek_pos.errors import Unusable
from pempek_pos.money.amount import Rupiah

HIGHEST_PRICE = Rupiah(100_000_000)
_PRICE_STEP = 100


class PriceTier(Enum):
    """Whose price: the counter's, or one of the three kinds of partner."""

    RETAIL = "retail"
    RESELLER = "reseller"
    AGEN = "agen"
    DISTRIBUTOR = "distributor"


PARTNER_SHARE_BP = {PriceTier.RESELLER: 9_000, PriceTier.AGEN: 8_500, PriceTier.DISTRIBUTOR: 8_000}
"""What a partner pays of the counter price, in basis points, where the list names no price."""


@dataclass(frozen=True, slots=True)
class DatedPrice:
    """A price and the first day it is good on; of two for one day the one set later counts."""

    tier: PriceTier
    valid_from: date
    amount: Rupiah


def checked_price(amount: int) -> Rupiah:
    """`amount` if it can be a price; raises Unusable."""
    if not 0 <= amount <= HIGHEST_PRICE:
        raise Unusable("price", str(amount), "at most", HIGHEST_PRICE)
    return Rupiah(amount)


def price_on(
    prices: Iterable[DatedPrice], tier: PriceTier, day: date, share_bp: int | None = None
) -> Rupiah | None:
    """What `tier` pays on `day` by an item's `prices` in the order they were set, None before the first.

    A partner's price that is not named follows the counter price by `share_bp`: 10, 15 or 20 % less unless
    said (policy C4).
    """
    known = [price for price in prices if price.valid_from <= day]
    named = _latest(known, tier)
    if named is not None or tier is PriceTier.RETAIL:
        return named
    retail = _latest(known, PriceTier.RETAIL)
    return None if retail is None else partner_price(retail, tier, share_bp)


def partner_price(retail: Rupiah, tier: PriceTier, share_bp: int | None = None) -> Rupiah:
    """The counter price less the tier's percentage, to the nearest Rp100, half up (policy C4)."""
    shares = retail * (PARTNER_SHARE_BP[tier] if share_bp is None else share_bp)
    return Rupiah((2 * shares + _PRICE_STEP * 10_000) // (2 * _PRICE_STEP * 10_000) * _PRICE_STEP)


def _latest(known: list[DatedPrice], tier: PriceTier) -> Rupiah | None:
    own = [price for price in known if price.tier is tier]
    latest = max((price.valid_from for price in own), default=None)
    return next((price.amount for price in reversed(own) if price.valid_from == latest), None)
