"""What ways to pay are called on screen."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from pempek_pos.sales.tender import TenderKind
from ui.words.names import translated

_NAMES: Final[dict[TenderKind, object]] = {
    TenderKind.CASH: QT_TRANSLATE_NOOP("tenders", "Tunai"),
    TenderKind.QRIS: QT_TRANSLATE_NOOP("tenders", "QRIS"),
    TenderKind.TRANSFER: QT_TRANSLATE_NOOP("tenders", "Transfer"),
    TenderKind.CARD: QT_TRANSLATE_NOOP("tenders", "Kartu"),
    TenderKind.ACCOUNT: QT_TRANSLATE_NOOP("tenders", "Tempo"),
}


def tender_name(kind: TenderKind) -> str:
    """Tunai, QRIS, Transfer, Kartu, Tempo."""
    return translated("tenders", _NAMES[kind])
