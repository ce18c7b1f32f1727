"""Why a promotion, voucher or code does not hold, and what to do about it."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

PROMOTION_RULES: Final[dict[str, object]] = {
    "withdrawn": QT_TRANSLATE_NOOP("trade", "Promo {promotion} sudah tidak berlaku."),
    "not yet": QT_TRANSLATE_NOOP("trade", "Promo {promotion} belum mulai."),
    "over": QT_TRANSLATE_NOOP("trade", "Promo {promotion} sudah berakhir."),
    "other days": QT_TRANSLATE_NOOP("trade", "Promo {promotion} tidak berlaku hari ini."),
    "other hours": QT_TRANSLATE_NOOP("trade", "Promo {promotion} tidak berlaku jam segini."),
    "limit per member": QT_TRANSLATE_NOOP(
        "trade", "Promo {promotion} paling banyak {limit} kali per anggota, dan sudah terpakai."
    ),
    "limit in all": QT_TRANSLATE_NOOP(
        "trade", "Promo {promotion} hanya untuk {limit} belanja, dan sudah habis."
    ),
    "members only": QT_TRANSLATE_NOOP("trade", "Promo {promotion} untuk anggota: pilih anggotanya dulu."),
}
OTHER_PROMOTION_RULE: Final = QT_TRANSLATE_NOOP("trade", "Promo {promotion} tidak bisa dipakai sekarang.")

VOUCHER_RULES: Final[dict[str, object]] = {
    "withdrawn": QT_TRANSLATE_NOOP("trade", "Voucer {code} sudah ditarik."),
    "used": QT_TRANSLATE_NOOP("trade", "Voucer {code} sudah dipakai di struk {about}."),
    "not yet": QT_TRANSLATE_NOOP("trade", "Voucer {code} baru berlaku mulai {about}."),
    "over": QT_TRANSLATE_NOOP("trade", "Voucer {code} sudah lewat masa berlakunya ({about})."),
    "other member": QT_TRANSLATE_NOOP(
        "trade", "Voucer {code} atas nama anggota lain: pilih dulu anggota pemiliknya."
    ),
}
OTHER_VOUCHER_RULE: Final = QT_TRANSLATE_NOOP("trade", "Voucer {code} tidak bisa dipakai sekarang.")
