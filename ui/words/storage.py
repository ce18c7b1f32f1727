"""Why the shop's data cannot be opened or kept, and what to do about it."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from pempek_pos.errors import ShopError
from pempek_pos.storage import refusals

SENTENCES: Final[dict[type[ShopError], object]] = {
    refusals.StorageRefused: QT_TRANSLATE_NOOP("storage", "Data di {place} tidak bisa dipakai: {detail}"),
    refusals.UnknownAddress: QT_TRANSLATE_NOOP(
        "storage", "Alamat data {place} tidak dikenal: tulis sqlite:///… atau postgresql://…"
    ),
    refusals.DatabaseMissing: QT_TRANSLATE_NOOP(
        "storage", "Tidak ada data toko di {place}: pilih berkas yang lain, atau mulai toko baru."
    ),
    refusals.DatabaseExists: QT_TRANSLATE_NOOP(
        "storage", "Di {place} sudah ada data: buka data itu, atau pilih tempat lain untuk toko baru."
    ),
    refusals.DatabaseEmpty: QT_TRANSLATE_NOOP(
        "storage", "Data di {place} kosong: pulihkan dari cadangan, atau pilih berkas yang lain."
    ),
    refusals.DatabaseForeign: QT_TRANSLATE_NOOP(
        "storage", "{place} milik program lain dan tidak diubah: pilih berkas toko ini."
    ),
    refusals.DatabaseCorrupt: QT_TRANSLATE_NOOP(
        "storage", "Berkas {place} rusak dan tidak diubah: pulihkan dari cadangan terakhir."
    ),
    refusals.DatabaseInUse: QT_TRANSLATE_NOOP(
        "storage", "{place} sedang dibuka oleh jendela atau program lain: tutup dulu yang lain itu."
    ),
    refusals.DatabaseBusy: QT_TRANSLATE_NOOP(
        "storage", "Kasir lain sedang memakai data yang sama: tunggu sebentar, lalu ulangi."
    ),
    refusals.DatabaseReadOnly: QT_TRANSLATE_NOOP(
        "storage",
        "{place} tidak boleh ditulis: beri izin tulis pada berkas dan foldernya, atau pilih tempat lain.",
    ),
    refusals.DatabaseNewer: QT_TRANSLATE_NOOP(
        "storage", "{place} dibuat oleh program yang lebih baru: pasang versi terbaru program ini."
    ),
    refusals.DatabaseAltered: QT_TRANSLATE_NOOP(
        "storage",
        "Susunan data {place} tidak dikenal: pakai versi program yang membuatnya, atau pulihkan cadangan.",
    ),
    refusals.DiskFull: QT_TRANSLATE_NOOP(
        "storage", "Ruang simpan sudah penuh dan perubahan terakhir dibatalkan: kosongkan ruang, lalu ulangi."
    ),
    refusals.DiskFailing: QT_TRANSLATE_NOOP(
        "storage",
        "Disk komputer ini bermasalah dan langkah terakhir dibatalkan: buat cadangan, lalu ganti disknya.",
    ),
    refusals.ServerUnreachable: QT_TRANSLATE_NOOP(
        "storage", "Server data {place} tidak menjawab: periksa jaringan dan nyalakan server, lalu ulangi."
    ),
    refusals.DriverMissing: QT_TRANSLATE_NOOP(
        "storage", "Bagian program untuk {place} belum terpasang: pasang tambahan postgres."
    ),
    refusals.EngineTooOld: QT_TRANSLATE_NOOP(
        "storage", "Mesin data {place} versi {version} terlalu lama: perlu versi {needed} atau lebih baru."
    ),
    refusals.BackupFailed: QT_TRANSLATE_NOOP(
        "storage",
        "Cadangan {place} gagal dibuat; cadangan lama tetap utuh. Periksa ruang simpan, lalu ulangi.",
    ),
    refusals.SecondPlaceRefused: QT_TRANSLATE_NOOP(
        "storage", "Salinan cadangan ke {place} gagal: {detail}. Cadangan di komputer ini tetap utuh."
    ),
    refusals.SecondPlaceGone: QT_TRANSLATE_NOOP(
        "storage", "{place} tidak ditemukan: pasang flashdisknya, atau pilih folder lain."
    ),
    refusals.SecondPlaceFull: QT_TRANSLATE_NOOP(
        "storage", "{place} sudah penuh: kosongkan ruangnya, atau pilih tempat lain."
    ),
    refusals.SecondPlaceReadOnly: QT_TRANSLATE_NOOP(
        "storage", "{place} tidak boleh ditulis: buka kunci flashdisknya, atau pilih tempat lain."
    ),
    refusals.SecondPlaceIsFirst: QT_TRANSLATE_NOOP(
        "storage", "Cadangan memang sudah disimpan di {place}: pilih flashdisk atau folder di luar itu."
    ),
}
