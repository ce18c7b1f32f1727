"""What people, rights and things are called on screen."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pempek_pos.audit.actor import Role
from pempek_pos.staff.rights import Right

_ROLES: Final[dict[Role, object]] = {
    Role.CASHIER: QT_TRANSLATE_NOOP("words", "Kasir"),
    Role.COUNTER_STAFF: QT_TRANSLATE_NOOP("words", "Pelayan"),
    Role.CUSTOMER_SERVICE: QT_TRANSLATE_NOOP("words", "Layanan pelanggan"),
    Role.OPERATIONS_MANAGER: QT_TRANSLATE_NOOP("words", "Manajer operasional"),
    Role.OWNER: QT_TRANSLATE_NOOP("words", "Pemilik"),
}

_RIGHTS: Final[dict[Right, object]] = {
    Right.SELL: QT_TRANSLATE_NOOP("words", "melayani penjualan"),
    Right.GIVE_DISCOUNT: QT_TRANSLATE_NOOP("words", "memberi potongan"),
    Right.GIVE_LARGE_DISCOUNT: QT_TRANSLATE_NOOP("words", "memberi potongan besar"),
    Right.REFUND: QT_TRANSLATE_NOOP("words", "mengembalikan uang"),
    Right.GIVE_LARGE_REFUND: QT_TRANSLATE_NOOP("words", "mengembalikan uang dalam jumlah besar"),
    Right.RUN_TILL: QT_TRANSLATE_NOOP("words", "membuka dan menutup laci"),
    Right.CASH_IN_OUT: QT_TRANSLATE_NOOP("words", "menambah atau mengambil uang laci"),
    Right.ENROL_MEMBER: QT_TRANSLATE_NOOP("words", "mendaftarkan anggota"),
    Right.SEE_MEMBERS: QT_TRANSLATE_NOOP("words", "melihat data anggota"),
    Right.SEE_PHONES: QT_TRANSLATE_NOOP("words", "melihat nomor telepon lengkap"),
    Right.CORRECT_MEMBER: QT_TRANSLATE_NOOP("words", "memperbaiki data anggota"),
    Right.JOIN_SALE: QT_TRANSLATE_NOOP("words", "menambahkan anggota ke struk yang sudah lunas"),
    Right.ADJUST_POINTS: QT_TRANSLATE_NOOP("words", "mengubah poin dengan tangan"),
    Right.ISSUE_VOUCHERS: QT_TRANSLATE_NOOP("words", "menerbitkan voucer"),
    Right.MERGE_MEMBERS: QT_TRANSLATE_NOOP("words", "menggabungkan anggota"),
    Right.ANONYMISE_MEMBER: QT_TRANSLATE_NOOP("words", "menghapus data pribadi anggota"),
    Right.APPROVE_OWN_POINTS: QT_TRANSLATE_NOOP("words", "menyetujui poin untuk belanja karyawan sendiri"),
    Right.EDIT_CATALOG: QT_TRANSLATE_NOOP("words", "mengubah barang dan harga"),
    Right.EDIT_PROGRAMME: QT_TRANSLATE_NOOP("words", "mengubah program poin dan hadiah"),
    Right.EDIT_SETTINGS: QT_TRANSLATE_NOOP("words", "mengubah pengaturan toko"),
    Right.EDIT_PEOPLE: QT_TRANSLATE_NOOP("words", "mengatur orang dan PIN"),
    Right.SEE_REPORTS: QT_TRANSLATE_NOOP("words", "melihat laporan"),
    Right.PRINT_STATEMENTS: QT_TRANSLATE_NOOP("words", "mencetak laporan poin"),
    Right.IMPORT: QT_TRANSLATE_NOOP("words", "memasukkan data dari berkas"),
    Right.BACK_UP: QT_TRANSLATE_NOOP("words", "membuat cadangan data"),
    Right.SEE_AUDIT: QT_TRANSLATE_NOOP("words", "melihat catatan kejadian"),
    Right.SEE_PARTNERS: QT_TRANSLATE_NOOP("words", "melihat mitra"),
    Right.SELL_ON_ACCOUNT: QT_TRANSLATE_NOOP("words", "melayani pesanan mitra"),
    Right.TAKE_PAYMENT: QT_TRANSLATE_NOOP("words", "menerima pembayaran mitra"),
    Right.EDIT_PARTNERS: QT_TRANSLATE_NOOP("words", "mengubah data mitra"),
    Right.CONSIGN: QT_TRANSLATE_NOOP("words", "mengurus titip jual"),
    Right.VISIT_PARTNERS: QT_TRANSLATE_NOOP("words", "mencatat kunjungan mitra"),
    Right.EXTEND_CREDIT: QT_TRANSLATE_NOOP("words", "melewati ketentuan mitra"),
    Right.WRITE_OFF: QT_TRANSLATE_NOOP("words", "menghapus atau membayar kembali piutang"),
    Right.JUDGE_PARTNERS: QT_TRANSLATE_NOOP("words", "memutuskan ketentuan mitra"),
    Right.LOG_COMPLAINTS: QT_TRANSLATE_NOOP("words", "mencatat keluhan"),
    Right.ANSWER_COMPLAINTS: QT_TRANSLATE_NOOP("words", "menjawab keluhan"),
    Right.COMPENSATE_MORE: QT_TRANSLATE_NOOP("words", "memberi ganti rugi besar"),
    Right.LOG_RATINGS: QT_TRANSLATE_NOOP("words", "mencatat ulasan"),
    Right.WRITE_MESSAGES: QT_TRANSLATE_NOOP("words", "menyapa pelanggan lewat pesan"),
    Right.ANNOUNCE: QT_TRANSLATE_NOOP("words", "membuat pengumuman"),
    Right.VISIT_MEMBERS: QT_TRANSLATE_NOOP("words", "mencatat kunjungan anggota"),
    Right.SEE_INSIGHT: QT_TRANSLATE_NOOP("words", "melihat kesetiaan pelanggan"),
}

_KINDS: Final[dict[str, object]] = {
    "item": QT_TRANSLATE_NOOP("words", "barang"),
    "parked basket": QT_TRANSLATE_NOOP("words", "keranjang yang ditahan"),
    "sale": QT_TRANSLATE_NOOP("words", "struk"),
    "shift": QT_TRANSLATE_NOOP("words", "giliran"),
    "terms": QT_TRANSLATE_NOOP("words", "ketentuan program"),
    "promotion": QT_TRANSLATE_NOOP("words", "promo"),
    "voucher": QT_TRANSLATE_NOOP("words", "voucer"),
    "reward": QT_TRANSLATE_NOOP("words", "hadiah"),
    "rating": QT_TRANSLATE_NOOP("words", "ulasan"),
    "person": QT_TRANSLATE_NOOP("words", "orang"),
    "announcement": QT_TRANSLATE_NOOP("words", "pengumuman"),
    "member": QT_TRANSLATE_NOOP("words", "anggota"),
    "message": QT_TRANSLATE_NOOP("words", "antrean cetak"),
    "consignment note": QT_TRANSLATE_NOOP("words", "catatan titip jual"),
    "decision": QT_TRANSLATE_NOOP("words", "keputusan"),
    "incident": QT_TRANSLATE_NOOP("words", "kejadian"),
    "visit": QT_TRANSLATE_NOOP("words", "kunjungan"),
    "promise": QT_TRANSLATE_NOOP("words", "janji bayar"),
    "partner": QT_TRANSLATE_NOOP("words", "mitra"),
    "claim": QT_TRANSLATE_NOOP("words", "tagihan"),
    "payment": QT_TRANSLATE_NOOP("words", "pembayaran"),
    "paper": QT_TRANSLATE_NOOP("words", "surat"),
    "complaint": QT_TRANSLATE_NOOP("words", "keluhan"),
    "item warning": QT_TRANSLATE_NOOP("words", "peringatan barang"),
}


_FORMER: Final = QT_TRANSLATE_NOOP("words", "Anggota terhapus")


def translated(context: str, text: object) -> str:
    """A text marked for translation, in the language worn now."""
    return QCoreApplication.translate(context, str(text))


def role_name(role: Role) -> str:
    """What somebody is employed as."""
    return translated("words", _ROLES[role])


def right_name(right: Right) -> str:
    """What a right allows, as a verb phrase."""
    return translated("words", _RIGHTS[right])


def kind_name(kind: str) -> str:
    """What a thing that was looked for is called."""
    return translated("words", _KINDS.get(kind, QT_TRANSLATE_NOOP("words", "data")))


def known_kinds() -> frozenset[str]:
    """The kinds that have a name of their own."""
    return frozenset(_KINDS)


def member_name(name: str) -> str:
    """A member's name; a neutral word where it was deleted on request."""
    return name or translated("words", _FORMER)


def initials(name: str) -> str:
    """The first letters of a name's first and last word: SN; one word gives its first two."""
    words = [word for word in name.split() if word[0].isalnum()] or [name]
    letters = words[0][:2] if len(words) == 1 else words[0][0] + words[-1][0]
    return letters.upper()
