"""What goes wrong with partners and their accounts, and what to do about it."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from pempek_pos.consignment.goods import MoreThanOutThere
from pempek_pos.errors import ShopError
from pempek_pos.partner_points.terms import PartnerProgrammeOff
from pempek_pos.partners.account import NotEnoughCredit, OverAllocated
from pempek_pos.partners.credit import BelowMinimumOrder, OverCreditLimit, SomethingOverdue
from pempek_pos.partners.partner import PartnerNotBuying, PartnerState
from pempek_pos.sales.on_account import NoPartnerForAccount, NotForPartners
from pempek_pos.visits.visit import VisitOver

SENTENCES: Final[dict[type[ShopError], object]] = {
    OverCreditLimit: QT_TRANSLATE_NOOP(
        "accounts",
        "Sisa plafon {name} Rp{room}, padahal yang ditunda Rp{amount}: minta uang muka, atau persetujuan "
        "pemilik.",
    ),
    SomethingOverdue: QT_TRANSLATE_NOOP(
        "accounts",
        "{name} masih menunggak Rp{overdue}, yang tertua {oldest} lewat {days} hari: tagih dulu, terima "
        "tunai, atau minta persetujuan pemilik.",
    ),
    BelowMinimumOrder: QT_TRANSLATE_NOOP(
        "accounts",
        "Pesanan {name} Rp{amount}, paling sedikit Rp{minimum}: tambah barangnya, atau minta persetujuan "
        "pemilik.",
    ),
    NoPartnerForAccount: QT_TRANSLATE_NOOP(
        "accounts", "Tempo hanya untuk mitra: pilih mitranya dulu, atau terima pembayaran lain."
    ),
    OverAllocated: QT_TRANSLATE_NOOP(
        "accounts", "Tagihan {label} tinggal Rp{open_amount}: kurangi jumlahnya."
    ),
    PartnerProgrammeOff: QT_TRANSLATE_NOOP(
        "accounts", "Program poin mitra belum dijalankan: pemilik menyalakannya di Pengaturan."
    ),
    MoreThanOutThere: QT_TRANSLATE_NOOP(
        "accounts",
        "{name} yang dititipkan {out_there}, padahal hitungannya {counted}: hitung sekali lagi.",
    ),
    VisitOver: QT_TRANSLATE_NOOP(
        "accounts", "Kunjungan ini sudah selesai atau dibatalkan pada {day}: muat ulang daftarnya."
    ),
    NotEnoughCredit: QT_TRANSLATE_NOOP("accounts", "Kelebihan bayar di akun ini hanya Rp{available}."),
}

NOT_FOR_PARTNERS: Final[dict[str, object]] = {
    "member": QT_TRANSLATE_NOOP(
        "accounts", "Belanja mitra tidak memakai kartu anggota: lepaskan anggotanya."
    ),
    "reward": QT_TRANSLATE_NOOP("accounts", "Belanja mitra tidak memakai poin: lepaskan hadiahnya."),
    "code": QT_TRANSLATE_NOOP(
        "accounts", "Promo dan voucer tidak berlaku untuk harga mitra: lepaskan kodenya."
    ),
}

REVERSAL_RULES: Final[dict[str, object]] = {
    "already": QT_TRANSLATE_NOOP("accounts", "Keputusan {day} ini sudah dibatalkan."),
    "a reversal": QT_TRANSLATE_NOOP(
        "accounts", "Pembatalan {day} tidak bisa dibatalkan lagi: buat keputusan baru."
    ),
    "not the last": QT_TRANSLATE_NOOP(
        "accounts", "Sesudahnya masih ada keputusan {day}: batalkan yang itu dulu."
    ),
}

OTHER_REVERSAL_RULE: Final = QT_TRANSLATE_NOOP("accounts", "Keputusan ini tidak bisa dibatalkan.")

NOT_BUYING: Final[dict[PartnerState, object]] = {
    PartnerState.PAUSED: QT_TRANSLATE_NOOP(
        "accounts", "{name} sedang dihentikan sementara: pemilik membukanya lagi di menu Mitra."
    ),
    PartnerState.ENDED: QT_TRANSLATE_NOOP("accounts", "{name} sudah tidak menjadi mitra."),
}

TOLD_APART: Final = (NotForPartners, PartnerNotBuying)
"""Errors told by what they are about."""
