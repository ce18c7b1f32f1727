"""What goes wrong at the counter, with members, points and people, and what to do about it."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from pempek_pos.announcements.announcement import NotAnAnnouncement
from pempek_pos.catalog.item import BarcodeTaken, CodeTaken
from pempek_pos.errors import NotFound, ShopError
from pempek_pos.loyalty.care import StampsTaken, StampsWorthNothing
from pempek_pos.loyalty.enrolment_service import ReferrerUnknown
from pempek_pos.loyalty.expiry import DayInDoubt
from pempek_pos.loyalty.points import MemberInDebt, NoMemberForReward, NotEnoughPoints, TermsMissing
from pempek_pos.loyalty.vouchers import NotACode, PromotionsNotAgreed
from pempek_pos.members.card import NotACard
from pempek_pos.members.consent import ConsentNeeded
from pempek_pos.members.member import PhoneTaken
from pempek_pos.members.parting import MemberLeft, MergedAlready, SameMember
from pempek_pos.messages.draft import NotToBeWritten
from pempek_pos.phone import PhoneFault
from pempek_pos.sales.basket import EmptyBasket, NotForSale, PriceChanged
from pempek_pos.sales.parking import BasketsParked
from pempek_pos.sales.receipt import SoldDifferently
from pempek_pos.sales.refund import MoreThanSold, RefundOfRefund
from pempek_pos.sales.tender import NotEnoughTendered, TooMuchTendered
from pempek_pos.staff.lockout import LockedOut, WrongSecret
from pempek_pos.staff.person import (
    LastOwner,
    NameTaken,
    OwnerExists,
    PersonInactive,
    RoleChanged,
    SecretMissing,
)
from pempek_pos.staff.rights import ApprovalNeeded, NotAllowed, SelfApproval
from pempek_pos.staff.secret import SecretFault
from pempek_pos.till.shift import CountNeeded, ShiftOpenAlready, TillClosed

SENTENCES: Final[dict[type[ShopError], object]] = {
    NotFound: QT_TRANSLATE_NOOP("trade", "Data {kind} ini sudah tidak ada: muat ulang daftarnya."),
    # the menu
    CodeTaken: QT_TRANSLATE_NOOP("trade", "Kode {code} sudah dipakai {name}: pilih kode lain."),
    BarcodeTaken: QT_TRANSLATE_NOOP("trade", "Kode batang {barcode} sudah dipakai {name}: periksa lagi."),
    # the sale
    NotForSale: QT_TRANSLATE_NOOP("trade", "{name} sedang tidak dijual: keluarkan dari keranjang."),
    EmptyBasket: QT_TRANSLATE_NOOP("trade", "Keranjang masih kosong: pilih barang dulu."),
    PriceChanged: QT_TRANSLATE_NOOP(
        "trade", "Harga {name} sekarang Rp{now}, tadinya Rp{was}: sebutkan harga baru, lalu bayar lagi."
    ),
    NotEnoughTendered: QT_TRANSLATE_NOOP("trade", "Pembayaran masih kurang Rp{missing}."),
    TooMuchTendered: QT_TRANSLATE_NOOP(
        "trade", "Pembayaran bukan tunai kelebihan Rp{excess}: kurangi jumlahnya."
    ),
    SoldDifferently: QT_TRANSLATE_NOOP(
        "trade", "Keranjang ini sudah dibayar sebagai struk {number}: mulai keranjang baru."
    ),
    BasketsParked: QT_TRANSLATE_NOOP(
        "trade",
        "Masih ada {count} keranjang yang ditahan: selesaikan, hapus, atau serahkan ke giliran berikutnya.",
    ),
    RefundOfRefund: QT_TRANSLATE_NOOP(
        "trade", "{number} sudah berupa pengembalian dan tidak bisa dikembalikan lagi."
    ),
    MoreThanSold: QT_TRANSLATE_NOOP("trade", "{name} tinggal {left} yang bisa dikembalikan."),
    # the till
    TillClosed: QT_TRANSLATE_NOOP("trade", "Laci {till} belum dibuka: buka giliran dulu di menu Laci."),
    ShiftOpenAlready: QT_TRANSLATE_NOOP("trade", "Laci {till} sudah dibuka oleh {opened_by}."),
    CountNeeded: QT_TRANSLATE_NOOP("trade", "Hitung dulu uang di laci, baru giliran bisa ditutup."),
    # members and points
    PhoneTaken: QT_TRANSLATE_NOOP(
        "trade", "Nomor ini milik anggota {name} ({card_no}): pakai keanggotaan itu."
    ),
    ReferrerUnknown: QT_TRANSLATE_NOOP(
        "trade", "Tidak ada anggota dengan HP atau kartu {text}: periksa, atau kosongkan “Diajak oleh”."
    ),
    NotACard: QT_TRANSLATE_NOOP("trade", "Ini bukan nomor kartu anggota: pindai atau ketik lagi."),
    DayInDoubt: QT_TRANSLATE_NOOP(
        "trade",
        "Tanggal komputer {on}, padahal terakhir {known}: poin yang lewat masa berlakunya menunggu sampai "
        "Anda memeriksanya di Laporan, bagian Poin.",
    ),
    ConsentNeeded: QT_TRANSLATE_NOOP(
        "trade", "Tanyakan persetujuannya dulu: tanpa persetujuan, data tidak boleh disimpan."
    ),
    NotEnoughPoints: QT_TRANSLATE_NOOP(
        "trade", "Perlu {needed} poin, sedangkan saldonya {balance}: pilih hadiah lain."
    ),
    MemberInDebt: QT_TRANSLATE_NOOP(
        "trade", "Saldo anggota kurang {debt} poin: hadiah bisa dipakai setelah saldonya kembali positif."
    ),
    NotAnAnnouncement: QT_TRANSLATE_NOOP(
        "trade", "Tidak ada pengumuman dengan kode {text}: periksa tulisannya, atau kosongkan."
    ),
    NotToBeWritten: QT_TRANSLATE_NOOP(
        "trade", "Orang ini tidak mau lagi dihubungi untuk kabar seperti ini: lewati saja."
    ),
    NotACode: QT_TRANSLATE_NOOP(
        "trade", "Kode {text} tidak dikenal: periksa hurufnya, atau pindai lagi kode QR-nya."
    ),
    PromotionsNotAgreed: QT_TRANSLATE_NOOP(
        "trade",
        "Anggota ini belum setuju menerima promosi: tanyakan dulu, baru terbitkan voucer ulang tahun.",
    ),
    MemberLeft: QT_TRANSLATE_NOOP(
        "trade", "Data pribadi kartu {card_no} sudah dihapus: lanjutkan tanpa anggota ini."
    ),
    MergedAlready: QT_TRANSLATE_NOOP(
        "trade", "Kartu {gone} sudah digabung ke kartu {kept}: pakai kartu itu."
    ),
    SameMember: QT_TRANSLATE_NOOP("trade", "Keduanya kartu yang sama ({card_no}): pilih anggota lain."),
    StampsTaken: QT_TRANSLATE_NOOP(
        "trade", "Kartu cap anggota ini sudah ditukar jadi {points} poin pada {day}."
    ),
    StampsWorthNothing: QT_TRANSLATE_NOOP(
        "trade", "Ketentuan program belum menilai cap kartu lama: pemilik mengisinya dulu di Pengaturan."
    ),
    NoMemberForReward: QT_TRANSLATE_NOOP("trade", "Pilih anggotanya dulu, baru hadiah bisa dipakai."),
    TermsMissing: QT_TRANSLATE_NOOP(
        "trade", "Belum ada ketentuan program poin untuk {day}: pemilik mengaturnya di Pengaturan."
    ),
    # people
    WrongSecret: QT_TRANSLATE_NOOP(
        "trade", "Belum benar. Tinggal {tries_left} kali lagi sebelum dikunci sebentar."
    ),
    LockedOut: QT_TRANSLATE_NOOP(
        "trade", "Terlalu banyak salah. Coba lagi pukul {until}, atau minta pemilik membukanya."
    ),
    PersonInactive: QT_TRANSLATE_NOOP("trade", "{name} sudah tidak bekerja di sini: pilih orang lain."),
    NameTaken: QT_TRANSLATE_NOOP(
        "trade", "Sudah ada yang bernama {name}: tambahkan nama keluarga atau panggilan."
    ),
    OwnerExists: QT_TRANSLATE_NOOP("trade", "Toko ini sudah punya pemilik: masuk sebagai pemilik itu."),
    LastOwner: QT_TRANSLATE_NOOP("trade", "{name} satu-satunya pemilik: jadikan orang lain pemilik dulu."),
    SecretMissing: QT_TRANSLATE_NOOP(
        "trade", "{name} belum punya PIN atau kata sandi untuk peran ini: buatkan dulu."
    ),
    RoleChanged: QT_TRANSLATE_NOOP("trade", "Peran Anda sudah diganti menjadi {role}: masuk lagi."),
    SelfApproval: QT_TRANSLATE_NOOP("trade", "Persetujuan harus dari orang lain."),
    NotAllowed: QT_TRANSLATE_NOOP("trade", "{role} tidak boleh {right}: minta orang yang berwenang."),
    ApprovalNeeded: QT_TRANSLATE_NOOP("trade", "Untuk {right} perlu persetujuan orang kedua."),
}

PHONE_FAULTS: Final[dict[PhoneFault, object]] = {
    PhoneFault.NEEDED: QT_TRANSLATE_NOOP("trade", "Isi nomor telepon dulu."),
    PhoneFault.NOT_DIGITS: QT_TRANSLATE_NOOP(
        "trade", "Tulis nomor telepon dengan angka saja, misalnya 0812-3456-7890."
    ),
    PhoneFault.TOO_SHORT: QT_TRANSLATE_NOOP("trade", "Nomor ini belum lengkap: tulis 10 sampai 13 angka."),
    PhoneFault.TOO_LONG: QT_TRANSLATE_NOOP("trade", "Nomor ini terlalu panjang: periksa angkanya."),
    PhoneFault.NEEDS_COUNTRY: QT_TRANSLATE_NOOP(
        "trade", "Mulai nomor dengan 08, atau dengan + dan kode negara."
    ),
    PhoneFault.NO_SUCH_NUMBER: QT_TRANSLATE_NOOP("trade", "Nomor seperti ini tidak ada: periksa angkanya."),
}

SECRET_FAULTS: Final[dict[SecretFault, object]] = {
    SecretFault.NOT_SIX_DIGITS: QT_TRANSLATE_NOOP("trade", "PIN harus tepat 6 angka."),
    SecretFault.RUN: QT_TRANSLATE_NOOP("trade", "Angka berurutan mudah ditebak: pilih yang lain."),
    SecretFault.REPEAT: QT_TRANSLATE_NOOP(
        "trade", "Angka atau huruf berulang mudah ditebak: pilih yang lain."
    ),
    SecretFault.DATE: QT_TRANSLATE_NOOP("trade", "Tanggal mudah ditebak: pilih angka lain."),
    SecretFault.TOO_SHORT: QT_TRANSLATE_NOOP("trade", "Kata sandi paling sedikit 8 huruf atau angka."),
    SecretFault.TOO_LONG: QT_TRANSLATE_NOOP("trade", "Kata sandi paling panjang 128 huruf."),
    SecretFault.TOO_COMMON: QT_TRANSLATE_NOOP(
        "trade", "Kata sandi ini terlalu sering dipakai orang: pilih yang lain."
    ),
}

REWARD_RULES: Final[dict[str, object]] = {
    "withdrawn": QT_TRANSLATE_NOOP("trade", "{reward} sudah tidak ditawarkan: pilih hadiah lain."),
    "not yet": QT_TRANSLATE_NOOP("trade", "{reward} belum mulai berlaku."),
    "over": QT_TRANSLATE_NOOP("trade", "{reward} sudah lewat masa berlakunya."),
    "minimum spend": QT_TRANSLATE_NOOP("trade", "{reward} berlaku untuk belanja mulai Rp{limit}."),
    "limit per member": QT_TRANSLATE_NOOP(
        "trade", "{reward} paling banyak {limit} kali per anggota, dan sudah terpakai."
    ),
    "limit in all": QT_TRANSLATE_NOOP("trade", "{reward} paling banyak {limit} kali, dan sudah habis."),
    "claims per sale": QT_TRANSLATE_NOOP("trade", "{reward} paling banyak {limit} kali dalam satu belanja."),
    "goods not in basket": QT_TRANSLATE_NOOP(
        "trade", "{reward}: tidak ada barang di keranjang yang bisa dipotong."
    ),
    "item not in basket": QT_TRANSLATE_NOOP("trade", "{reward}: masukkan dulu barangnya ke keranjang."),
    "nothing left to pay": QT_TRANSLATE_NOOP(
        "trade", "{reward} tidak terpakai: belanja ini sudah tidak perlu dibayar."
    ),
    "points needed": QT_TRANSLATE_NOOP("trade", "{reward}: isi dulu berapa poin yang dipakai."),
}

OTHER_REWARD_RULE: Final = QT_TRANSLATE_NOOP("trade", "{reward} tidak bisa dipakai sekarang.")
