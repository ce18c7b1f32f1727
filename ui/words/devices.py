"""Why a printer did not take a slip, and what to do about it."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from pempek_pos.printing.transports import Refusal
from ui.words.names import translated

_REFUSALS: Final[dict[Refusal, object]] = {
    Refusal.NO_PRINTER: QT_TRANSLATE_NOOP("devices", "Belum ada printer: atur dulu di Pengaturan."),
    Refusal.UNREACHABLE: QT_TRANSLATE_NOOP(
        "devices", "Printer tidak terjangkau: nyalakan, lalu periksa alamat dan kabel jaringannya."
    ),
    Refusal.NOT_ANSWERING: QT_TRANSLATE_NOOP(
        "devices", "Printer tidak menjawab: periksa kertas dan lampunya, lalu coba lagi."
    ),
    Refusal.NO_SUCH_DEVICE: QT_TRANSLATE_NOOP(
        "devices", "Perangkat itu tidak ada: pasang kabelnya, atau perbaiki alamatnya."
    ),
    Refusal.NOT_ALLOWED: QT_TRANSLATE_NOOP(
        "devices", "Program tidak diizinkan memakai perangkat itu: beri izin pada pengguna komputer ini."
    ),
    Refusal.NO_SUCH_QUEUE: QT_TRANSLATE_NOOP(
        "devices", "Printer dengan nama itu tidak ada di sistem: periksa namanya."
    ),
    Refusal.BROKE_OFF: QT_TRANSLATE_NOOP(
        "devices", "Sambungan ke printer terputus di tengah jalan: periksa, lalu cetak lagi."
    ),
}


def refusal_sentence(refusal: Refusal) -> str:
    """What is wrong with the printer, and what to do."""
    return translated("devices", _REFUSALS[refusal])
