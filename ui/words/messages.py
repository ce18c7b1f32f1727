"""Words about drafts and announcements that more than one part of the program says."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from pempek_pos.announcements.announcement import AnnouncedKind, Place
from pempek_pos.messages.draft import MessageKind
from ui.words.names import translated

_KINDS: Final[dict[MessageKind, tuple[object, str]]] = {
    MessageKind.COMPLAINT_RECEIVED: (
        QT_TRANSLATE_NOOP("messages", "Keluhan diterima"),
        "message-square-warning",
    ),
    MessageKind.COMPLAINT_RESOLVED: (QT_TRANSLATE_NOOP("messages", "Keluhan selesai"), "circle-check"),
    MessageKind.INVOICE_DUE: (QT_TRANSLATE_NOOP("messages", "Tagihan mitra"), "file-text"),
    MessageKind.EXPIRING_7: (QT_TRANSLATE_NOOP("messages", "Poin hangus 7 hari lagi"), "hourglass"),
    MessageKind.BIRTHDAY: (QT_TRANSLATE_NOOP("messages", "Ulang tahun"), "cake"),
    MessageKind.WELCOME: (QT_TRANSLATE_NOOP("messages", "Selamat datang"), "smile"),
    MessageKind.EXPIRING_30: (QT_TRANSLATE_NOOP("messages", "Poin hangus 30 hari lagi"), "calendar-clock"),
    MessageKind.REWARD_REACHED: (QT_TRANSLATE_NOOP("messages", "Poin cukup untuk hadiah"), "gift"),
    MessageKind.WIN_BACK: (QT_TRANSLATE_NOOP("messages", "Lama tidak datang"), "heart"),
    MessageKind.POINTS_WON: (QT_TRANSLATE_NOOP("messages", "Poin dari belanja terakhir"), "coins"),
    MessageKind.RECEIPT: (QT_TRANSLATE_NOOP("messages", "Struk"), "receipt"),
    MessageKind.PRE_ORDER_READY: (QT_TRANSLATE_NOOP("messages", "Pesanan siap diambil"), "package-open"),
}
_ANNOUNCED: Final[dict[AnnouncedKind, tuple[object, str]]] = {
    AnnouncedKind.REWARD: (QT_TRANSLATE_NOOP("messages", "Hadiah poin"), "gift"),
    AnnouncedKind.PROMOTION: (QT_TRANSLATE_NOOP("messages", "Promo"), "tag"),
    AnnouncedKind.NEWS: (QT_TRANSLATE_NOOP("messages", "Kabar"), "megaphone"),
}
_PLACES: Final[dict[Place, object]] = {
    Place.INSTAGRAM: QT_TRANSLATE_NOOP("messages", "Instagram"),
    Place.FACEBOOK: QT_TRANSLATE_NOOP("messages", "Facebook"),
    Place.TIKTOK: QT_TRANSLATE_NOOP("messages", "TikTok"),
    Place.WHATSAPP: QT_TRANSLATE_NOOP("messages", "WhatsApp"),
    Place.GOOGLE: QT_TRANSLATE_NOOP("messages", "Google"),
    Place.MARKETPLACE: QT_TRANSLATE_NOOP("messages", "Marketplace"),
    Place.SHOP: QT_TRANSLATE_NOOP("messages", "Di toko"),
}


def message_name(kind: MessageKind) -> str:
    """What a draft is about."""
    return translated("messages", _KINDS[kind][0])


def message_icon(kind: MessageKind) -> str:
    """The icon of a kind of draft."""
    return _KINDS[kind][1]


def announced_name(kind: AnnouncedKind) -> str:
    """What is announced."""
    return translated("messages", _ANNOUNCED[kind][0])


def announced_icon(kind: AnnouncedKind) -> str:
    """The icon of what is announced."""
    return _ANNOUNCED[kind][1]


def place_name(place: Place) -> str:
    """Where an announcement is posted."""
    return translated("messages", _PLACES[place])
