"""What tiers, states and ways to pay of partners are called on screen."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.partners.account import PaymentMethod
from pempek_pos.partners.partner import PartnerState
from ui.words.names import translated

_TIERS: Final[dict[PriceTier, object]] = {
    PriceTier.RESELLER: QT_TRANSLATE_NOOP("partners", "Reseller"),
    PriceTier.AGEN: QT_TRANSLATE_NOOP("partners", "Agen"),
    PriceTier.DISTRIBUTOR: QT_TRANSLATE_NOOP("partners", "Distributor"),
}
_STATES: Final[dict[PartnerState, object]] = {
    PartnerState.ACTIVE: QT_TRANSLATE_NOOP("partners", "aktif"),
    PartnerState.PAUSED: QT_TRANSLATE_NOOP("partners", "dijeda"),
    PartnerState.ENDED: QT_TRANSLATE_NOOP("partners", "berakhir"),
}
_METHODS: Final[dict[PaymentMethod, object]] = {
    PaymentMethod.CASH: QT_TRANSLATE_NOOP("tenders", "Tunai"),
    PaymentMethod.TRANSFER: QT_TRANSLATE_NOOP("tenders", "Transfer"),
    PaymentMethod.QRIS: QT_TRANSLATE_NOOP("tenders", "QRIS"),
    PaymentMethod.CARD: QT_TRANSLATE_NOOP("tenders", "Kartu"),
}


def tier_name(tier: PriceTier) -> str:
    """Reseller, Agen, Distributor."""
    return translated("partners", _TIERS[tier])


def state_name(state: PartnerState) -> str:
    """Whether a partner buys, in one word."""
    return translated("partners", _STATES[state])


def method_name(method: PaymentMethod) -> str:
    """Tunai, Transfer, QRIS, Kartu."""
    return translated("tenders", _METHODS[method])


def terms_words(days: int) -> str:
    """In how many days an invoice is due."""
    if not days:
        return translated("partners", QT_TRANSLATE_NOOP("partners", "bayar di tempat"))
    return translated("partners", QT_TRANSLATE_NOOP("partners", "tempo {n} hari")).format(n=days)


def late_words(days: int) -> str:
    """How many days past due."""
    return translated("partners", QT_TRANSLATE_NOOP("partners", "lewat {n} hari")).format(n=days)
