"""What each factor and each of its parts is called, and the formula in one sentence."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from pempek_pos.insight.battery import Factor
from pempek_pos.insight.evidence import Part, PartKind, Unit
from pempek_pos.insight.share import Interval
from pempek_pos.money.amount import grouped
from ui.words.names import translated

_FACTORS: Final = {
    Factor.LOYALTY: QT_TRANSLATE_NOOP("insight", "Kesetiaan"),
    Factor.SWITCH: QT_TRANSLATE_NOOP("insight", "Tidak pindah"),
    Factor.PAY_MORE: QT_TRANSLATE_NOOP("insight", "Rela bayar lebih"),
    Factor.EXTERNAL_RESPONSE: QT_TRANSLATE_NOOP("insight", "Tidak cerita buruk"),
    Factor.INTERNAL_RESPONSE: QT_TRANSLATE_NOOP("insight", "Bilang ke kami"),
}
_PARTS: Final = {
    PartKind.MONTHS_BOUGHT: QT_TRANSLATE_NOOP("insight", "Rutin tiap bulan"),
    PartKind.SPEND_HELD: QT_TRANSLATE_NOOP("insight", "Belanja bertahan"),
    PartKind.REFERRALS: QT_TRANSLATE_NOOP("insight", "Dibawa teman"),
    PartKind.RECOMMENDING: QT_TRANSLATE_NOOP("insight", "Mau menyarankan (NPS)"),
    PartKind.SAID_LOYAL: QT_TRANSLATE_NOOP("insight", "Jawaban: setia"),
    PartKind.FREQUENCY_HELD: QT_TRANSLATE_NOOP("insight", "Kunjungan bertahan"),
    PartKind.RHYTHM_HELD: QT_TRANSLATE_NOOP("insight", "Datang seperti biasa"),
    PartKind.STILL_ALIVE: QT_TRANSLATE_NOOP("insight", "Perkiraan masih aktif"),
    PartKind.SAID_STAYING: QT_TRANSLATE_NOOP("insight", "Jawaban: tidak pindah"),
    PartKind.AFTER_RISE: QT_TRANSLATE_NOOP("insight", "Kembali setelah harga naik"),
    PartKind.FULL_PRICE: QT_TRANSLATE_NOOP("insight", "Tanpa potongan"),
    PartKind.SAID_PAYING_MORE: QT_TRANSLATE_NOOP("insight", "Jawaban: rela bayar"),
    PartKind.CAME_BACK: QT_TRANSLATE_NOOP("insight", "Kembali setelah mengeluh"),
    PartKind.KEPT_INSIDE: QT_TRANSLATE_NOOP("insight", "Tidak di muka umum"),
    PartKind.SAID_NOT_TELLING: QT_TRANSLATE_NOOP("insight", "Jawaban: tidak cerita"),
    PartKind.TOLD_US: QT_TRANSLATE_NOOP("insight", "Yang kecewa bilang"),
    PartKind.SAID_TELLING_US: QT_TRANSLATE_NOOP("insight", "Jawaban: bilang ke kami"),
    PartKind.COMPLAINT_RATE: QT_TRANSLATE_NOOP("insight", "Keluhan per 1.000 struk"),
}
_ASKED: Final = QT_TRANSLATE_NOOP(
    "insight",
    "Rata-rata jawaban 1–7 dalam 3 bulan (separuh pernyataan harus terjawab); nilai = (rata-rata − 1) ÷ 6 "
    "× 100.",
)
_TURNED: Final = QT_TRANSLATE_NOOP(
    "insight",
    "Rata-rata jawaban 1–7 dalam 3 bulan (separuh pernyataan harus terjawab), dibalik; nilai = (7 − "
    "rata-rata) ÷ 6 × 100.",
)
_FORMULAS: Final = {
    PartKind.MONTHS_BOUGHT: QT_TRANSLATE_NOOP(
        "insight",
        "Rata-rata dari: bulan yang ada belanjanya ÷ bulan sejak belanja pertama (30 hari sebulan, paling "
        "banyak 6).",
    ),
    PartKind.SPEND_HELD: QT_TRANSLATE_NOOP(
        "insight",
        "Anggota yang belanja sedikitnya sama dalam 90 hari terakhir ÷ anggota yang belanja dalam 90 hari "
        "sebelumnya.",
    ),
    PartKind.REFERRALS: QT_TRANSLATE_NOOP(
        "insight", "Pelanggan baru yang diajak anggota ÷ semua pelanggan baru dalam 3 bulan; 20% dinilai 100."
    ),
    PartKind.RECOMMENDING: QT_TRANSLATE_NOOP(
        "insight", "NPS = % jawaban 9–10 − % jawaban 0–6 dalam 3 bulan; nilai = (NPS + 100) ÷ 2."
    ),
    PartKind.SAID_LOYAL: _ASKED,
    PartKind.FREQUENCY_HELD: QT_TRANSLATE_NOOP(
        "insight",
        "Anggota yang datang sedikitnya separuh dari sebelumnya dalam 90 hari terakhir ÷ anggota yang "
        "belanja dalam 90 hari sebelumnya.",
    ),
    PartKind.RHYTHM_HELD: QT_TRANSLATE_NOOP(
        "insight",
        "Anggota yang absen paling lama 2 × jarak biasanya sendiri ÷ anggota yang punya sedikitnya 3 jarak.",
    ),
    PartKind.STILL_ALIVE: QT_TRANSLATE_NOOP(
        "insight",
        "Rata-rata peluang masih aktif menurut model BG/NBD, hanya yang pernah kembali; perlu 200 anggota "
        "dan 26 minggu.",
    ),
    PartKind.SAID_STAYING: _TURNED,
    PartKind.AFTER_RISE: QT_TRANSLATE_NOOP(
        "insight",
        "Pembeli yang beli lagi dalam 60 hari setelah harga naik ÷ yang beli lagi dalam 60 hari sebelumnya; "
        "naik = sedikitnya sepersepuluh barang.",
    ),
    PartKind.FULL_PRICE: QT_TRANSLATE_NOOP(
        "insight",
        "Struk tanpa potongan ÷ semua struk eceran dalam 3 bulan; hadiah dari poin bukan potongan.",
    ),
    PartKind.SAID_PAYING_MORE: _ASKED,
    PartKind.CAME_BACK: QT_TRANSLATE_NOOP(
        "insight", "Anggota yang belanja lagi dalam 60 hari ÷ anggota yang mengeluh dalam setahun."
    ),
    PartKind.KEPT_INSIDE: QT_TRANSLATE_NOOP(
        "insight", "Keluhan yang tidak lewat ulasan umum ÷ semua keluhan dalam setahun."
    ),
    PartKind.SAID_NOT_TELLING: _TURNED,
    PartKind.TOLD_US: QT_TRANSLATE_NOOP(
        "insight",
        "Keluhan langsung ÷ semua yang diketahui kecewa dalam setahun: keluhan, ulasan bintang 1–2, jawaban "
        "tidak puas.",
    ),
    PartKind.SAID_TELLING_US: _ASKED,
    PartKind.COMPLAINT_RATE: QT_TRANSLATE_NOOP(
        "insight",
        "Keluhan ÷ struk × 1.000 dalam 3 bulan. Tidak dinilai: lebih banyak bisa lebih sehat daripada diam.",
    ),
}
_UNITS: Final = {
    Unit.ANSWERS: QT_TRANSLATE_NOOP("insight", "{n} jawaban"),
    Unit.MEMBERS: QT_TRANSLATE_NOOP("insight", "{n} anggota"),
    Unit.RECEIPTS: QT_TRANSLATE_NOOP("insight", "{n} struk"),
    Unit.COMPLAINTS: QT_TRANSLATE_NOOP("insight", "{n} keluhan"),
    Unit.UNHAPPY: QT_TRANSLATE_NOOP("insight", "{n} yang kecewa"),
    Unit.MODELLED: QT_TRANSLATE_NOOP("insight", "{n} anggota"),
}
_IN_OWN_UNIT: Final = frozenset({PartKind.RECOMMENDING, PartKind.COMPLAINT_RATE})
_ON_SEVEN: Final = frozenset(
    {
        PartKind.SAID_LOYAL,
        PartKind.SAID_STAYING,
        PartKind.SAID_PAYING_MORE,
        PartKind.SAID_NOT_TELLING,
        PartKind.SAID_TELLING_US,
    }
)


def factor_name(factor: Factor) -> str:
    """What a shop calls a factor, so that more is always better."""
    return translated("insight", _FACTORS[factor])


def part_name(kind: PartKind) -> str:
    """What is measured, in two or three words."""
    return translated("insight", _PARTS[kind])


def formula(kind: PartKind) -> str:
    """How it is reckoned, in one sentence."""
    return translated("insight", _FORMULAS[kind])


def counted(unit: Unit, n: int) -> str:
    """So many of what n counts: 31 jawaban."""
    return translated("insight", _UNITS[unit]).format(n=grouped(n))


def decimal(number: float, places: int = 1) -> str:
    """A number with its places, in the language worn now: 5,6."""
    return QLocale().toString(number, "f", places).replace("-", "\N{MINUS SIGN}")


def whole(number: float) -> str:
    """A number rounded: 68, −12."""
    return grouped(round(number))


def span(interval: Interval | None) -> str:
    """From where to where: 61–75, "–" where it is not known."""
    return f"{whole(interval.low)}–{whole(interval.high)}" if interval is not None else "–"


def measured(part: Part) -> str:
    """The figure in its own unit: 62%, 5,6, +45."""
    if part.measured is None:
        return "–"
    if part.kind in _ON_SEVEN or part.kind in _IN_OWN_UNIT:
        return decimal(part.measured)
    return f"{whole(part.measured)}%"


def standing(part: Part) -> str:
    """Whether it counts: its n, or what is still missing."""
    if part.is_enough:
        return counted(part.unit, part.n)
    words = QCoreApplication.translate("insight", "belum cukup data: {n}, perlu {fewest}")
    return words.format(n=counted(part.unit, part.n), fewest=grouped(part.fewest))
