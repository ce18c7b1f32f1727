"""What a line of a partner's ledger is called."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from pempek_pos.partners.account import AccountEntry, AccountKind
from pempek_pos.partners.paper import PaperKind
from ui.words.names import translated

_KINDS: Final[dict[AccountKind, object]] = {
    AccountKind.OPENING: QT_TRANSLATE_NOOP("booked", "Saldo awal"),
    AccountKind.INVOICE: QT_TRANSLATE_NOOP("booked", "Faktur"),
    AccountKind.PAYMENT: QT_TRANSLATE_NOOP("booked", "Pembayaran"),
    AccountKind.CREDIT_NOTE: QT_TRANSLATE_NOOP("booked", "Nota kredit"),
    AccountKind.WRITE_OFF: QT_TRANSLATE_NOOP("booked", "Hapus buku"),
    AccountKind.REPAYMENT: QT_TRANSLATE_NOOP("booked", "Dibayar kembali"),
}
_PAPERS: Final[dict[PaperKind, object]] = {
    PaperKind.INVOICE: QT_TRANSLATE_NOOP("booked", "Faktur"),
    PaperKind.DELIVERY_NOTE: QT_TRANSLATE_NOOP("booked", "Surat jalan"),
    PaperKind.CREDIT_NOTE: QT_TRANSLATE_NOOP("booked", "Nota kredit"),
    PaperKind.PAYMENT_RECEIPT: QT_TRANSLATE_NOOP("booked", "Kuitansi"),
    PaperKind.CONSIGNMENT_NOTE: QT_TRANSLATE_NOOP("booked", "Tanda terima titip jual"),
}


def booked_words(entry: AccountEntry) -> str:
    """Faktur, Pembayaran, with the note where there is one."""
    kind = translated("booked", _KINDS[entry.kind])
    return f"{kind} · {entry.note}" if entry.note else kind


def paper_name(kind: PaperKind) -> str:
    """Faktur, Surat jalan, Nota kredit, Kuitansi."""
    return translated("booked", _PAPERS[kind])


def claim_label(label: str) -> str:
    """A claim's number; words for the one that has none."""
    return label or translated("booked", _KINDS[AccountKind.OPENING])
