"""Why a command is refused, in one sentence; what only a window meets is named with its facts."""

from enum import Enum
from typing import Final

from pempek_pos.errors import NotFound, ShopError, Unusable
from pempek_pos.exchange import faults
from pempek_pos.exchange.source import FileUnreadable, WrongHeadings
from pempek_pos.headless.terms import INDONESIAN
from pempek_pos.loyalty.expiry import DayInDoubt
from pempek_pos.loyalty.points import TermsMissing
from pempek_pos.members.consent import ConsentNeeded
from pempek_pos.members.member import PhoneTaken
from pempek_pos.money.amount import grouped
from pempek_pos.phone import PhoneUnreadable
from pempek_pos.reports.batch import PapersNotWritten
from pempek_pos.reports.month import MonthNotOver
from pempek_pos.staff.secret import SecretRefused
from pempek_pos.storage import refusals

SENTENCES: Final[dict[type[ShopError], tuple[str, str]]] = {
    ShopError: ("Ditolak: {itself}", "Refused: {itself}"),
    NotFound: ("Tidak ada {kind} {key}.", "There is no {kind} {key}."),
    Unusable: (
        "{field} “{value}” tidak bisa dipakai: {rule} {limit}",
        "{field} “{value}” cannot be used: {rule} {limit}",
    ),
    PhoneUnreadable: (
        "Nomor telepon tidak bisa dibaca: {fault}.",
        "The phone number cannot be read: {fault}.",
    ),
    PhoneTaken: ("Nomor telepon ini milik {name} ({card_no}).", "This phone belongs to {name} ({card_no})."),
    ConsentNeeded: ("Tanggal persetujuan anggota kosong.", "The member's day of consent is missing."),
    TermsMissing: ("Belum ada aturan poin pada {day}.", "No programme terms were in force on {day}."),
    DayInDoubt: (
        "Tanggal komputer {on}, padahal terakhir {known}: periksa dulu dengan perintah expire.",
        "The machine says {on}, but the last known day is {known}: look first with the expire command.",
    ),
    SecretRefused: ("Kata sandi ini tidak bisa dipakai: {fault}.", "This password cannot be used: {fault}."),
    WrongHeadings: (
        "Kolom {missing} tidak ada di baris pertama.",
        "The first row lacks the columns {missing}.",
    ),
    FileUnreadable: ("Berkas tidak bisa dibaca: {rule} {row}", "The file cannot be read: {rule} {row}"),
    faults.SeenBefore: ("{value} sudah ada di baris {row}.", "{value} stands in row {row} already."),
    faults.UnknownItem: ("Tidak ada barang {code}.", "There is no item {code}."),
    faults.UnknownMember: ("Tidak ada anggota {member_no}.", "There is no member {member_no}."),
    faults.SaleScattered: (
        "Baris penjualan {number} terpisah atau berbeda.",
        "The rows of sale {number} are apart or differ.",
    ),
    faults.SaleDiffers: (
        "Penjualan {number} sudah tersimpan dengan isi lain.",
        "Sale {number} is stored already, with other contents.",
    ),
    faults.SaleLeftOut: (
        "Baris lain penjualan {number} salah.",
        "Another row of sale {number} is wrong.",
    ),
    MonthNotOver: (
        "Bulan ini belum selesai: laporan bisa dibuat mulai {from_day}.",
        "This month is not over: statements can be drawn up from {from_day} on.",
    ),
    PapersNotWritten: ("{place} tidak bisa ditulis: {detail}.", "{place} cannot be written: {detail}."),
    refusals.StorageRefused: ("{place} tidak bisa dipakai: {detail}", "{place} cannot be used: {detail}"),
    refusals.UnknownAddress: (
        "Alamat {place} tidak dikenal: tulis sqlite:///… atau postgresql://…",
        "The address {place} is unknown: write sqlite:///… or postgresql://…",
    ),
    refusals.DatabaseMissing: (
        "Tidak ada toko di {place}: jalankan begin, atau sebut tempatnya dengan --shop.",
        "There is no shop at {place}: run begin, or name its place with --shop.",
    ),
    refusals.DatabaseExists: (
        "Di {place} sudah ada data: pilih tempat lain dengan --shop.",
        "There is data at {place} already: choose another place with --shop.",
    ),
    refusals.DatabaseEmpty: (
        "Data di {place} kosong: pulihkan dari cadangan.",
        "{place} is empty: restore a backup.",
    ),
    refusals.DatabaseForeign: ("{place} milik program lain.", "{place} belongs to another program."),
    refusals.DatabaseCorrupt: (
        "{place} rusak dan tidak diubah: pulihkan dari cadangan.",
        "{place} is damaged and was left as it is: restore a backup.",
    ),
    refusals.DatabaseInUse: (
        "{place} sedang dibuka: tutup jendela toko dulu.",
        "{place} is open elsewhere: close the shop's window first.",
    ),
    refusals.DatabaseReadOnly: ("{place} tidak boleh ditulis.", "{place} may not be written."),
    refusals.DatabaseNewer: (
        "{place} dibuat oleh program yang lebih baru.",
        "{place} was made by a newer program.",
    ),
    refusals.DiskFull: (
        "Ruang simpan penuh: kosongkan, lalu ulangi.",
        "The disk is full: make room, try again.",
    ),
    refusals.ServerUnreachable: ("Server {place} tidak menjawab.", "The server {place} does not answer."),
    refusals.DriverMissing: (
        "Bagian untuk {place} belum terpasang: pasang tambahan postgres.",
        "What {place} needs is not installed: install the postgres extra.",
    ),
    refusals.BackupFailed: ("Cadangan {place} gagal: {detail}", "The backup {place} failed: {detail}"),
}


_WORDS_THEMSELVES: Final = ("rule", "fault", "field")


def sentence(error: ShopError, language: str) -> str:
    """What is wrong, in the language with this code."""
    kind = next(kind for kind in type(error).__mro__ if kind in SENTENCES)
    facts = {name: _written(fact) for name, fact in vars(error).items()}
    if language == "id":
        facts |= {
            name: INDONESIAN.get(facts[name], facts[name]) for name in _WORDS_THEMSELVES if name in facts
        }
    text = SENTENCES[kind][language == "en"].format_map({**facts, "itself": str(error)}).rstrip(" :")
    return text if text.endswith((".", "…", "!")) else f"{text}."


def _written(fact: object) -> str:
    """A fact as text."""
    if fact is None:
        return ""
    if isinstance(fact, Enum):
        return str(fact.value)
    if isinstance(fact, int):
        return grouped(fact)
    if isinstance(fact, tuple):
        return ", ".join(map(str, fact))
    return str(fact)
