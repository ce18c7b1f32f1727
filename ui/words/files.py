"""Why a file, or a row of it, cannot be taken in, and what to do about it."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from pempek_pos.errors import ShopError
from pempek_pos.exchange import faults
from pempek_pos.exchange.source import WrongHeadings
from pempek_pos.reports.batch import PapersNotWritten
from pempek_pos.reports.month import MonthNotOver

SENTENCES: Final[dict[type[ShopError], object]] = {
    WrongHeadings: QT_TRANSLATE_NOOP(
        "files", "Kolom {missing} tidak ada di baris pertama: periksa apakah jenis berkasnya benar."
    ),
    faults.SeenBefore: QT_TRANSLATE_NOOP("files", "{value} sudah ada di baris {row} berkas ini."),
    faults.UnknownItem: QT_TRANSLATE_NOOP(
        "files", "Tidak ada barang berkode {code}: masukkan barangnya dulu."
    ),
    faults.UnknownMember: QT_TRANSLATE_NOOP(
        "files", "Tidak ada anggota bernomor {member_no}: masukkan anggotanya dulu."
    ),
    faults.SaleScattered: QT_TRANSLATE_NOOP(
        "files", "Baris penjualan {number} terpisah atau isinya berbeda: urutkan dan samakan dulu."
    ),
    faults.SaleDiffers: QT_TRANSLATE_NOOP(
        "files", "Penjualan {number} sudah tersimpan dengan isi yang lain."
    ),
    faults.SaleLeftOut: QT_TRANSLATE_NOOP(
        "files", "Baris lain dari penjualan {number} salah, jadi semuanya dilewati."
    ),
    MonthNotOver: QT_TRANSLATE_NOOP(
        "files", "Bulan ini belum selesai: laporan poin bisa dibuat mulai {from_day}."
    ),
    PapersNotWritten: QT_TRANSLATE_NOOP(
        "files", "{place} tidak bisa ditulis: pilih folder lain atau kosongkan tempat di cakram."
    ),
}

FILE_RULES: Final[dict[str, object]] = {
    "workbook reader missing": QT_TRANSLATE_NOOP(
        "files", "Pembaca berkas .xlsx belum terpasang: simpan sebagai .csv, lalu ulangi."
    ),
    "not a workbook": QT_TRANSLATE_NOOP(
        "files", "Berkas ini bukan .xlsx yang utuh: simpan ulang, lalu coba lagi."
    ),
    "too big": QT_TRANSLATE_NOOP("files", "Berkas ini terlalu besar: bagi menjadi beberapa berkas."),
    "not UTF-8": QT_TRANSLATE_NOOP(
        "files", "Berkas ini bukan teks UTF-8: simpan sebagai CSV UTF-8, lalu ulangi."
    ),
    "cannot be read": QT_TRANSLATE_NOOP("files", "Berkas ini tidak bisa dibuka: periksa nama dan tempatnya."),
    "too many rows": QT_TRANSLATE_NOOP("files", "Barisnya terlalu banyak: bagi menjadi beberapa berkas."),
    "too many columns": QT_TRANSLATE_NOOP("files", "Kolom di baris {row} terlalu banyak: periksa berkasnya."),
    "not a table": QT_TRANSLATE_NOOP(
        "files", "Baris {row} tidak bisa dibaca sebagai tabel: periksa tanda kutipnya."
    ),
}

OTHER_FILE_RULE: Final = QT_TRANSLATE_NOOP("files", "Berkas ini tidak bisa dibaca: periksa isinya.")
