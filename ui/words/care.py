"""What goes wrong with complaints, told in words."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from pempek_pos.complaints.complaint import ComplaintClosed, OutOfOrder, TooLateToReopen
from pempek_pos.errors import ShopError

SENTENCES: Final[dict[type[ShopError], object]] = {
    ComplaintClosed: QT_TRANSLATE_NOOP(
        "care", "Keluhan {label} sudah ditutup. Kalau ternyata belum selesai, buka lagi dulu."
    ),
    OutOfOrder: QT_TRANSLATE_NOOP(
        "care", "Langkah ini belum bisa untuk keluhan {label}: lihat dulu sudah sampai di mana."
    ),
    TooLateToReopen: QT_TRANSLATE_NOOP(
        "care", "Keluhan {label} ditutup {day}, lebih dari 30 hari lalu: catat sebagai keluhan baru."
    ),
}
