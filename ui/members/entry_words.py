"""What moved a member's points, in words for the ledger."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from pempek_pos.loyalty.statement import Entry, EntryKind
from ui.words.names import translated

_NAMES: Final[dict[EntryKind, object]] = {
    EntryKind.OPENING: QT_TRANSLATE_NOOP("entries", "Saldo dari catatan lama"),
    EntryKind.AWARD: QT_TRANSLATE_NOOP("entries", "Belanja {label}"),
    EntryKind.REDEMPTION: QT_TRANSLATE_NOOP("entries", "Hadiah {label}"),
    EntryKind.AWARD_REVERSAL: QT_TRANSLATE_NOOP("entries", "Pengembalian {label}"),
    EntryKind.REDEMPTION_RETURN: QT_TRANSLATE_NOOP("entries", "Poin hadiah kembali {label}"),
    EntryKind.EXPIRY: QT_TRANSLATE_NOOP("entries", "Masa berlaku habis"),
    EntryKind.ADJUSTMENT: QT_TRANSLATE_NOOP("entries", "Penyesuaian {label}"),
    EntryKind.WELCOME: QT_TRANSLATE_NOOP("entries", "Poin selamat datang"),
}


def entry_words(entry: Entry) -> str:
    """Belanja K1-261123-0001."""
    return translated("entries", _NAMES[entry.kind]).format(label=entry.label).strip()
