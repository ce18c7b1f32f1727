"""Why no member can be joined to a receipt, and what to do about it."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

JOINING_RULES: Final[dict[str, object]] = {
    "refund": QT_TRANSLATE_NOOP("trade", "{number} adalah pengembalian: anggota hanya untuk penjualan."),
    "has member": QT_TRANSLATE_NOOP("trade", "Struk {number} sudah atas nama anggota."),
    "too late": QT_TRANSLATE_NOOP(
        "trade", "Struk {number} sudah lewat 24 jam: anggota tidak bisa ditambahkan lagi."
    ),
    "came back": QT_TRANSLATE_NOOP(
        "trade", "Semua barang di struk {number} sudah kembali: tidak ada poin lagi untuk dicatat."
    ),
}
OTHER_JOINING_RULE: Final = QT_TRANSLATE_NOOP(
    "trade", "Anggota tidak bisa ditambahkan ke struk {number} sekarang."
)
