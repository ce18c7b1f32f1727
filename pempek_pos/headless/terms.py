"""Facts of a refusal that are words themselves, in Indonesian; English is how the packages name them."""

from typing import Final

INDONESIAN: Final = {
    # rules of fields
    "58 or 80": "58 atau 80",
    "at least": "paling sedikit",
    "at most": "paling banyak",
    "at most characters": "huruf paling banyak",
    "cash, qris, transfer or card": "isi cash, qris, transfer, atau card",
    "date in ISO 8601": "tulis tahun-bulan-tanggal, misalnya 2026-11-23",
    "day and month as DD-MM": "tulis tanggal-bulan, misalnya 17-08",
    "days between 1 and": "hari antara 1 dan",
    "letters, digits and hyphens": "hanya huruf, angka, dan tanda hubung",
    "needed": "harus diisi",
    "not after today": "tidak boleh sesudah hari ini",
    "not before today": "tidak boleh sebelum hari ini",
    "pieces between 1 and": "jumlah antara 1 dan",
    "points between 1 and": "poin antara 1 dan",
    "whole number": "harus angka bulat",
    "whole rupiah": "harus rupiah bulat, misalnya 25.000",
    "yes or no": "isi yes atau no",
    # fields of a new shop; those of files are called as their columns
    "shop name": "nama toko",
    "name": "nama",
    "address": "alamat",
    # phones
    "not digits": "bukan angka",
    "too short": "terlalu pendek",
    "too long": "terlalu panjang",
    "needs country": "kode negaranya belum ada",
    "no such number": "tidak ada nomor seperti ini",
    # passwords
    "run": "angkanya berurutan",
    "repeat": "berulang-ulang",
    "date": "tanggal mudah ditebak",
    "too common": "terlalu mudah ditebak",
    # files
    "cannot be read": "periksa nama dan tempatnya",
    "not UTF-8": "simpan sebagai CSV UTF-8",
    "not a table": "susunan tabelnya salah di baris",
    "not a workbook": "bukan .xlsx yang utuh",
    "too big": "terlalu besar, bagi menjadi beberapa berkas",
    "too many rows": "barisnya terlalu banyak",
    "too many columns": "kolomnya terlalu banyak di baris",
    "workbook reader missing": "pembaca .xlsx belum terpasang, simpan sebagai .csv",
}
