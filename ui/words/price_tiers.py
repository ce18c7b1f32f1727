"""What price tiers are called on screen."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from pempek_pos.catalog.price_list import PriceTier
from ui.words.names import translated

_NAMES: Final[dict[PriceTier, object]] = {
    PriceTier.RETAIL: QT_TRANSLATE_NOOP("price_tiers", "Umum"),
    PriceTier.RESELLER: QT_TRANSLATE_NOOP("price_tiers", "Reseller"),
    PriceTier.AGEN: QT_TRANSLATE_NOOP("price_tiers", "Agen"),
    PriceTier.DISTRIBUTOR: QT_TRANSLATE_NOOP("price_tiers", "Distributor"),
}


def price_tier_name(tier: PriceTier) -> str:
    """Umum, Reseller, Agen, Distributor."""
    return translated("price_tiers", _NAMES[tier])
