"""Why something typed cannot be taken: the field by its name, the rule in words."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from pempek_pos.errors import Unusable
from pempek_pos.money.amount import grouped
from ui.words.names import translated

_FIELDS: Final[dict[str, object]] = {
    "agen_price": QT_TRANSLATE_NOOP("fields", "harga agen"),
    "consent_on": QT_TRANSLATE_NOOP("fields", "tanggal persetujuan"),
    "distributor_price": QT_TRANSLATE_NOOP("fields", "harga distributor"),
    "earns_points": QT_TRANSLATE_NOOP("fields", "mendapat poin"),
    "joined_on": QT_TRANSLATE_NOOP("fields", "tanggal bergabung"),
    "line_discount": QT_TRANSLATE_NOOP("fields", "potongan baris"),
    "opening_points_expire_on": QT_TRANSLATE_NOOP("fields", "tanggal hangus poin awal"),
    "promo_consent": QT_TRANSLATE_NOOP("fields", "persetujuan promosi"),
    "reseller_price": QT_TRANSLATE_NOOP("fields", "harga reseller"),
    "sale_no": QT_TRANSLATE_NOOP("fields", "nomor penjualan"),
    "shelf_life_days": QT_TRANSLATE_NOOP("fields", "daya tahan"),
    "sold_at": QT_TRANSLATE_NOOP("fields", "waktu penjualan"),
    "unit_price": QT_TRANSLATE_NOOP("fields", "harga satuan"),
    "cashier": QT_TRANSLATE_NOOP("fields", "kasir"),
    "adjustment": QT_TRANSLATE_NOOP("fields", "perubahan poin"),
    "stamps": QT_TRANSLATE_NOOP("fields", "jumlah cap"),
    "address": QT_TRANSLATE_NOOP("fields", "alamat"),
    "allergens": QT_TRANSLATE_NOOP("fields", "alergen"),
    "amount": QT_TRANSLATE_NOOP("fields", "jumlah uang"),
    "barcode": QT_TRANSLATE_NOOP("fields", "kode batang"),
    "birthday": QT_TRANSLATE_NOOP("fields", "ulang tahun"),
    "category": QT_TRANSLATE_NOOP("fields", "kelompok"),
    "claims_per_sale": QT_TRANSLATE_NOOP("fields", "batas per belanja"),
    "code": QT_TRANSLATE_NOOP("fields", "kode"),
    "cost": QT_TRANSLATE_NOOP("fields", "harga poin"),
    "count": QT_TRANSLATE_NOOP("fields", "hitungan laci"),
    "denomination": QT_TRANSLATE_NOOP("fields", "pecahan"),
    "discount": QT_TRANSLATE_NOOP("fields", "potongan"),
    "expiry_months": QT_TRANSLATE_NOOP("fields", "masa berlaku poin"),
    "file": QT_TRANSLATE_NOOP("fields", "berkas"),
    "float": QT_TRANSLATE_NOOP("fields", "modal laci"),
    "footer": QT_TRANSLATE_NOOP("fields", "kalimat penutup"),
    "from_spend": QT_TRANSLATE_NOOP("fields", "batas belanja tingkat"),
    "item cost": QT_TRANSLATE_NOOP("fields", "harga pokok"),
    "item": QT_TRANSLATE_NOOP("fields", "barang"),
    "label": QT_TRANSLATE_NOOP("fields", "nama keranjang"),
    "limit_in_all": QT_TRANSLATE_NOOP("fields", "batas seluruhnya"),
    "limit_per_member": QT_TRANSLATE_NOOP("fields", "batas per anggota"),
    "line discount": QT_TRANSLATE_NOOP("fields", "potongan barang"),
    "lines": QT_TRANSLATE_NOOP("fields", "baris belanja"),
    "member": QT_TRANSLATE_NOOP("fields", "anggotanya"),
    "member number": QT_TRANSLATE_NOOP("fields", "nomor anggota"),
    "minimum_spend": QT_TRANSLATE_NOOP("fields", "belanja paling sedikit"),
    "multiplier": QT_TRANSLATE_NOOP("fields", "pengali poin"),
    "name": QT_TRANSLATE_NOOP("fields", "nama"),
    "note": QT_TRANSLATE_NOOP("fields", "catatan"),
    "opening_points": QT_TRANSLATE_NOOP("fields", "poin awal"),
    "order discount": QT_TRANSLATE_NOOP("fields", "potongan belanja"),
    "paper width": QT_TRANSLATE_NOOP("fields", "lebar kertas"),
    "pieces": QT_TRANSLATE_NOOP("fields", "jumlah"),
    "point_value": QT_TRANSLATE_NOOP("fields", "nilai satu poin"),
    "price": QT_TRANSLATE_NOOP("fields", "harga"),
    "printer address": QT_TRANSLATE_NOOP("fields", "alamat printer"),
    "quantity": QT_TRANSLATE_NOOP("fields", "jumlah"),
    "reason": QT_TRANSLATE_NOOP("fields", "alasan"),
    "promotion name": QT_TRANSLATE_NOOP("fields", "nama promo"),
    "promotion code": QT_TRANSLATE_NOOP("fields", "kode promo"),
    "percent": QT_TRANSLATE_NOOP("fields", "persen"),
    "cap": QT_TRANSLATE_NOOP("fields", "potongan paling banyak"),
    "buy": QT_TRANSLATE_NOOP("fields", "jumlah yang dibeli"),
    "free": QT_TRANSLATE_NOOP("fields", "jumlah yang gratis"),
    "gift": QT_TRANSLATE_NOOP("fields", "barang gratis"),
    "bonus": QT_TRANSLATE_NOOP("fields", "poin tambahan"),
    "minimum_pieces": QT_TRANSLATE_NOOP("fields", "jumlah barang paling sedikit"),
    "times_per_sale": QT_TRANSLATE_NOOP("fields", "batas per belanja"),
    "weekdays": QT_TRANSLATE_NOOP("fields", "hari"),
    "hours": QT_TRANSLATE_NOOP("fields", "jam"),
    "welcome_points": QT_TRANSLATE_NOOP("fields", "poin selamat datang"),
    "referral_points": QT_TRANSLATE_NOOP("fields", "poin ajak teman"),
    "birthday_points": QT_TRANSLATE_NOOP("fields", "poin ulang tahun"),
    "stamp_points": QT_TRANSLATE_NOOP("fields", "poin per cap"),
    "reference": QT_TRANSLATE_NOOP("fields", "nomor rujukan"),
    "reward name": QT_TRANSLATE_NOOP("fields", "nama hadiah"),
    "rupiah_per_point": QT_TRANSLATE_NOOP("fields", "belanja per poin"),
    "secret again": QT_TRANSLATE_NOOP("fields", "PIN atau kata sandi"),
    "shelf life": QT_TRANSLATE_NOOP("fields", "daya tahan"),
    "shop name": QT_TRANSLATE_NOOP("fields", "nama toko"),
    "storage": QT_TRANSLATE_NOOP("fields", "cara simpan"),
    "tender": QT_TRANSLATE_NOOP("fields", "pembayaran"),
    "till": QT_TRANSLATE_NOOP("fields", "nama laci"),
    "tier name": QT_TRANSLATE_NOOP("fields", "nama tingkat"),
    "tier rank": QT_TRANSLATE_NOOP("fields", "urutan tingkat"),
    "tiers": QT_TRANSLATE_NOOP("fields", "tingkat anggota"),
    "unit": QT_TRANSLATE_NOOP("fields", "satuan"),
    "address label": QT_TRANSLATE_NOOP("fields", "nama alamat"),
    "addresses": QT_TRANSLATE_NOOP("fields", "alamat atau narahubung"),
    "allocation": QT_TRANSLATE_NOOP("fields", "jumlah pelunasan"),
    "area": QT_TRANSLATE_NOOP("fields", "wilayah"),
    "consigned goods": QT_TRANSLATE_NOOP("fields", "barang titipan"),
    "decision": QT_TRANSLATE_NOOP("fields", "keputusan"),
    "decision note": QT_TRANSLATE_NOOP("fields", "alasan keputusan"),
    "evidence": QT_TRANSLATE_NOOP("fields", "bukti"),
    "findings": QT_TRANSLATE_NOOP("fields", "hasil kunjungan"),
    "incident": QT_TRANSLATE_NOOP("fields", "kejadian"),
    "incident day": QT_TRANSLATE_NOOP("fields", "tanggal kejadian"),
    "next step": QT_TRANSLATE_NOOP("fields", "langkah berikutnya"),
    "next visit day": QT_TRANSLATE_NOOP("fields", "tanggal kunjungan berikutnya"),
    "photo": QT_TRANSLATE_NOOP("fields", "nama foto"),
    "review day": QT_TRANSLATE_NOOP("fields", "tanggal tinjau ulang"),
    "visit day": QT_TRANSLATE_NOOP("fields", "tanggal kunjungan"),
    "visit purpose": QT_TRANSLATE_NOOP("fields", "tujuan kunjungan"),
    "contact": QT_TRANSLATE_NOOP("fields", "nama narahubung"),
    "credit limit": QT_TRANSLATE_NOOP("fields", "plafon"),
    "3S point": QT_TRANSLATE_NOOP("fields", "hal yang dilihat"),
    "answer": QT_TRANSLATE_NOOP("fields", "jawaban"),
    "every nth sale": QT_TRANSLATE_NOOP("fields", "jarak antarstruk"),
    "questions": QT_TRANSLATE_NOOP("fields", "pertanyaan"),
    "rating author": QT_TRANSLATE_NOOP("fields", "nama penulis"),
    "rating day": QT_TRANSLATE_NOOP("fields", "tanggal ulasan"),
    "rating text": QT_TRANSLATE_NOOP("fields", "isi ulasan"),
    "reply": QT_TRANSLATE_NOOP("fields", "balasan"),
    "stars": QT_TRANSLATE_NOOP("fields", "bintang"),
    "duty": QT_TRANSLATE_NOOP("fields", "jabatan"),
    "opening balance": QT_TRANSLATE_NOOP("fields", "saldo awal"),
    "partner_no": QT_TRANSLATE_NOOP("fields", "nomor mitra"),
    "credit_limit": QT_TRANSLATE_NOOP("fields", "plafon"),
    "terms_days": QT_TRANSLATE_NOOP("fields", "lama tempo"),
    "since": QT_TRANSLATE_NOOP("fields", "tanggal mulai jadi mitra"),
    "opening_balance": QT_TRANSLATE_NOOP("fields", "saldo awal"),
    "opening_due_on": QT_TRANSLATE_NOOP("fields", "jatuh tempo saldo awal"),
    "payer": QT_TRANSLATE_NOOP("fields", "nama penyetor"),
    "payment": QT_TRANSLATE_NOOP("fields", "pembayaran"),
    "quiet days": QT_TRANSLATE_NOOP("fields", "hari tanpa pesanan"),
    "terms days": QT_TRANSLATE_NOOP("fields", "lama tempo"),
    "tier": QT_TRANSLATE_NOOP("fields", "tingkat mitra"),
    "tier minimum": QT_TRANSLATE_NOOP("fields", "batas tingkat"),
    "tier share": QT_TRANSLATE_NOOP("fields", "bagian harga"),
    "valid from": QT_TRANSLATE_NOOP("fields", "tanggal mulai"),
    "valid_from": QT_TRANSLATE_NOOP("fields", "tanggal mulai"),
    "valid_to": QT_TRANSLATE_NOOP("fields", "tanggal akhir"),
    "promise": QT_TRANSLATE_NOOP("fields", "janji bayar"),
    "batch": QT_TRANSLATE_NOOP("fields", "kode di kemasan"),
    "compensation": QT_TRANSLATE_NOOP("fields", "ganti rugi"),
    "compensation limit": QT_TRANSLATE_NOOP("fields", "batas ganti rugi"),
    "points": QT_TRANSLATE_NOOP("fields", "jumlah poin"),
    "sale": QT_TRANSLATE_NOOP("fields", "struknya"),
    "voucher": QT_TRANSLATE_NOOP("fields", "vouchernya"),
    "caller": QT_TRANSLATE_NOOP("fields", "nama yang mengeluh"),
    "complaint": QT_TRANSLATE_NOOP("fields", "isi keluhan"),
    "first answer": QT_TRANSLATE_NOOP("fields", "batas jawaban pertama"),
    "holidays": QT_TRANSLATE_NOOP("fields", "hari libur"),
    "promised days": QT_TRANSLATE_NOOP("fields", "jumlah hari yang dijanjikan"),
    "shop hours": QT_TRANSLATE_NOOP("fields", "jam buka"),
    "special hours": QT_TRANSLATE_NOOP("fields", "jam khusus"),
    "announced": QT_TRANSLATE_NOOP("fields", "yang diumumkan"),
    "announcement title": QT_TRANSLATE_NOOP("fields", "judul pengumuman"),
    "announcement text": QT_TRANSLATE_NOOP("fields", "isi pengumuman"),
    "tracking code": QT_TRANSLATE_NOOP("fields", "kode pelacak"),
    "link": QT_TRANSLATE_NOOP("fields", "tautan"),
    "posted on": QT_TRANSLATE_NOOP("fields", "tanggal tayang"),
    "promised for": QT_TRANSLATE_NOOP("fields", "tanggal janji"),
}

_RULES: Final[dict[str, object]] = {
    "letters and digits, 4 to": QT_TRANSLATE_NOOP(
        "rules", "{Field} 4 sampai {limit} huruf atau angka tanpa spasi, diawali huruf, misalnya LEBARAN12."
    ),
    "begins with https://": QT_TRANSLATE_NOOP(
        "rules", "Salin {field} lengkap dari peramban, diawali https://, atau kosongkan."
    ),
    "yes or no": QT_TRANSLATE_NOOP("rules", "Isi {field} dengan yes atau no."),
    "date in ISO 8601": QT_TRANSLATE_NOOP(
        "rules", "Tulis {field} sebagai tahun-bulan-tanggal, misalnya 2026-11-23."
    ),
    "not after today": QT_TRANSLATE_NOOP("rules", "{Field} tidak boleh sesudah hari ini."),
    "cash, qris, transfer or card": QT_TRANSLATE_NOOP(
        "rules", "Isi {field} dengan cash, qris, transfer, atau card."
    ),
    "58 or 80": QT_TRANSLATE_NOOP("rules", "Pilih lebar kertas 58 atau 80 mm."),
    "at least": QT_TRANSLATE_NOOP("rules", "{Field} paling sedikit {limit}."),
    "at least 1": QT_TRANSLATE_NOOP("rules", "{Field} paling sedikit 1."),
    "at most": QT_TRANSLATE_NOOP("rules", "{Field} paling banyak {limit}."),
    "at most characters": QT_TRANSLATE_NOOP(
        "rules", "{Field} paling panjang {limit} huruf: persingkat sedikit."
    ),
    "a time of day": QT_TRANSLATE_NOOP("rules", "Tulis {field} antara 00.00 dan 24.00."),
    "not as it begins": QT_TRANSLATE_NOOP("rules", "Jam selesai harus lain dari jam mulai."),
    "taken": QT_TRANSLATE_NOOP("rules", "{Field} ini sudah dipakai: pilih yang lain."),
    "choose a file": QT_TRANSLATE_NOOP("rules", "Pilih berkasnya dulu."),
    "choose what comes back": QT_TRANSLATE_NOOP("rules", "Pilih dulu barang yang dikembalikan."),
    "day and month as DD-MM": QT_TRANSLATE_NOOP(
        "rules", "Tulis ulang tahun sebagai tanggal-bulan, misalnya 17-08."
    ),
    "days between 1 and": QT_TRANSLATE_NOOP("rules", "{Field} antara 1 dan {limit} hari."),
    "first tier from zero": QT_TRANSLATE_NOOP("rules", "Tingkat pertama harus mulai dari Rp0."),
    "like the first": QT_TRANSLATE_NOOP("rules", "Keduanya berbeda: ketik sekali lagi."),
    "host:port": QT_TRANSLATE_NOOP(
        "rules", "Tulis alamat printer seperti 192.168.1.50 atau 192.168.1.50:9100."
    ),
    "letters, digits and hyphens": QT_TRANSLATE_NOOP(
        "rules", "{Field} hanya huruf, angka, dan tanda hubung, misalnya PS-ADA."
    ),
    "money in use": QT_TRANSLATE_NOOP("rules", "Tidak ada uang pecahan {value}."),
    "months between 0 and 120": QT_TRANSLATE_NOOP(
        "rules", "Masa berlaku poin antara 0 dan 120 bulan; 0 berarti tidak pernah hangus."
    ),
    "multiplier up to 10": QT_TRANSLATE_NOOP("rules", "Pengali poin antara 0 dan 10."),
    "more than once, up to 10 times": QT_TRANSLATE_NOOP(
        "rules", "{Field} lebih dari 100% dan paling banyak 1.000%."
    ),
    "needed": QT_TRANSLATE_NOOP("rules", "Isi {field} dulu."),
    "no name or phone": QT_TRANSLATE_NOOP(
        "rules", "Tulis {field} tanpa nama anggota dan nomor HP: catatan poin tersimpan selamanya."
    ),
    "no card number": QT_TRANSLATE_NOOP(
        "rules", "Jangan simpan nomor kartu: tulis empat angka terakhir atau kode persetujuan saja."
    ),
    "not before it begins": QT_TRANSLATE_NOOP("rules", "Tanggal akhir tidak boleh sebelum tanggal mulai."),
    "other terms begin then": QT_TRANSLATE_NOOP(
        "rules", "Di tanggal itu sudah ada ketentuan lain yang mulai berlaku: pilih hari lain."
    ),
    "each different": QT_TRANSLATE_NOOP("rules", "Tulis tiap hal sekali saja."),
    "web address": QT_TRANSLATE_NOOP("rules", "Tempel tautan yang dimulai dengan https://."),
    "each once": QT_TRANSLATE_NOOP("rules", "Tulis tiap barang sekali saja."),
    "after today": QT_TRANSLATE_NOOP("rules", "{Field} harus sesudah hari ini."),
    "no tier beyond": QT_TRANSLATE_NOOP("rules", "Tidak ada tingkat mitra sesudah itu."),
    "reverse a decision": QT_TRANSLATE_NOOP("rules", "Pilih keputusan yang mau dibatalkan."),
    "at most what is owed": QT_TRANSLATE_NOOP("rules", "{Field} paling banyak sebesar utangnya, Rp{limit}."),
    "not before today": QT_TRANSLATE_NOOP("rules", "{Field} tidak boleh sebelum hari ini."),
    "not negative": QT_TRANSLATE_NOOP("rules", "{Field} tidak boleh kurang dari nol."),
    "percent between 1 and": QT_TRANSLATE_NOOP("rules", "Isi persen antara 1 dan {limit}."),
    "pieces between 1 and": QT_TRANSLATE_NOOP("rules", "{Field} antara 1 dan {limit}."),
    "points between 1 and": QT_TRANSLATE_NOOP("rules", "{Field} antara 1 dan {limit} poin."),
    "rupiah between 1 and": QT_TRANSLATE_NOOP("rules", "{Field} antara Rp1 dan Rp{limit}."),
    "tiers in order": QT_TRANSLATE_NOOP("rules", "Urutan tingkat tidak runtut: susun ulang dari bawah."),
    "tiers must rise": QT_TRANSLATE_NOOP(
        "rules", "Batas belanja tiap tingkat harus lebih tinggi daripada tingkat di bawahnya."
    ),
    "0, 7, 14 or 30": QT_TRANSLATE_NOOP("rules", "Pilih tempo 0, 7, 14, atau 30 hari."),
    "a partner's": QT_TRANSLATE_NOOP("rules", "Pilih tingkat reseller, agen, atau distributor."),
    "an open invoice": QT_TRANSLATE_NOOP("rules", "Pilih tagihan yang masih terbuka dari mitra ini."),
    "open on a weekday": QT_TRANSLATE_NOOP("rules", "Isi jam buka untuk paling sedikit satu hari."),
    "hours in order": QT_TRANSLATE_NOOP(
        "rules", "Susun jam buka berurutan: tutup sesudah buka, dan tidak bertumpuk."
    ),
    "minutes between 1 and": QT_TRANSLATE_NOOP("rules", "{Field} antara 1 dan {limit} menit."),
    "whole number": QT_TRANSLATE_NOOP("rules", "Isi {field} dengan angka bulat saja."),
    "whole rupiah": QT_TRANSLATE_NOOP("rules", "Isi {field} dengan angka saja, misalnya 25.000."),
}

_OTHER_RULE: Final = QT_TRANSLATE_NOOP("rules", "{Field} ini tidak bisa dipakai: periksa lagi.")


def unusable_sentence(error: Unusable) -> str:
    """What is wrong with a field, and what it should hold."""
    name = field_name(error.field)
    return translated("rules", _RULES.get(error.rule, _OTHER_RULE)).format(
        field=name,
        Field=name[:1].upper() + name[1:],
        value=error.value,
        limit="" if error.limit is None else grouped(error.limit),
    )


def field_name(field: str) -> str:
    """What a field is called, in lower case."""
    return translated("fields", _FIELDS.get(field, QT_TRANSLATE_NOOP("fields", "isian")))


def known_fields() -> frozenset[str]:
    """The fields that have a name of their own."""
    return frozenset(_FIELDS)


def known_rules() -> frozenset[str]:
    """The rules that have a sentence of their own."""
    return frozenset(_RULES)
