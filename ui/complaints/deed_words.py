"""What the deeds on a complaint are called: on their buttons, in the list of the others, on their sheets."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.complaints.deeds import Deed
from ui.words.names import translated


@dataclass(frozen=True, slots=True)
class _Words:
    name: object
    icon: str
    hint: object = ""
    told: object = ""


_WORDS: Final[dict[Deed, _Words]] = {
    Deed.ACKNOWLEDGE: _Words(
        QT_TRANSLATE_NOOP("complaints", "Jawab pertama"),
        "message-circle",
        QT_TRANSLATE_NOOP("complaints", "Apa yang sudah disampaikan ke pelanggan, kalau perlu dicatat"),
        QT_TRANSLATE_NOOP("complaints", "Jawaban pertama untuk {label} dicatat."),
    ),
    Deed.INVESTIGATE: _Words(
        QT_TRANSLATE_NOOP("complaints", "Selidiki"),
        "search",
        QT_TRANSLATE_NOOP("complaints", "Apa yang diperiksa, siapa yang ditanya"),
        QT_TRANSLATE_NOOP("complaints", "{label} sedang diselidiki."),
    ),
    Deed.OFFER: _Words(
        QT_TRANSLATE_NOOP("complaints", "Tawarkan"),
        "hand-coins",
        QT_TRANSLATE_NOOP("complaints", "Apa yang ditawarkan, misalnya dua porsi pengganti besok pagi"),
        QT_TRANSLATE_NOOP("complaints", "Tawaran untuk {label} dicatat."),
    ),
    Deed.ACCEPT: _Words(QT_TRANSLATE_NOOP("complaints", "Pelanggan menerima"), "circle-check"),
    Deed.REFUSE: _Words(
        QT_TRANSLATE_NOOP("complaints", "Pelanggan menolak"),
        "circle-x",
        QT_TRANSLATE_NOOP("complaints", "Apa kata pelanggan"),
        QT_TRANSLATE_NOOP("complaints", "{label} ditutup: pelanggan tidak mau menerima tawaran."),
    ),
    Deed.REOPEN: _Words(
        QT_TRANSLATE_NOOP("complaints", "Buka lagi"),
        "rotate-ccw",
        QT_TRANSLATE_NOOP("complaints", "Apa yang belum selesai"),
        QT_TRANSLATE_NOOP("complaints", "{label} dibuka lagi; janjinya dihitung dari awal."),
    ),
    Deed.WAIT: _Words(
        QT_TRANSLATE_NOOP("complaints", "Tunggu pelanggan"),
        "pause",
        QT_TRANSLATE_NOOP("complaints", "Apa yang ditunggu dari pelanggan, misalnya foto kemasan"),
        QT_TRANSLATE_NOOP("complaints", "{label} menunggu pelanggan; waktunya berhenti dihitung."),
    ),
    Deed.RESUME: _Words(
        QT_TRANSLATE_NOOP("complaints", "Lanjutkan"),
        "play",
        QT_TRANSLATE_NOOP("complaints", "Apa kata pelanggan"),
        QT_TRANSLATE_NOOP("complaints", "{label} dilanjutkan; waktunya dihitung lagi."),
    ),
    Deed.ESCALATE: _Words(
        QT_TRANSLATE_NOOP("complaints", "Eskalasi ke manajer"),
        "arrow-up-right",
        QT_TRANSLATE_NOOP("complaints", "Mengapa manajer operasional perlu turun tangan"),
        QT_TRANSLATE_NOOP("complaints", "{label} diteruskan ke manajer operasional."),
    ),
    Deed.HAND_OVER: _Words(
        QT_TRANSLATE_NOOP("complaints", "Serahkan ke orang lain"),
        "arrow-right",
        QT_TRANSLATE_NOOP("complaints", "Apa yang perlu diketahui"),
        QT_TRANSLATE_NOOP("complaints", "{label} diserahkan ke {name}."),
    ),
    Deed.CHANGE: _Words(
        QT_TRANSLATE_NOOP("complaints", "Ubah jenis atau tingkat"),
        "pencil",
        QT_TRANSLATE_NOOP("complaints", "Mengapa diubah"),
        QT_TRANSLATE_NOOP("complaints", "Jenis {label} diubah; janjinya dihitung ulang."),
    ),
    Deed.NOTE: _Words(
        QT_TRANSLATE_NOOP("complaints", "Catat"),
        "notebook-pen",
        QT_TRANSLATE_NOOP("complaints", "Apa yang perlu diingat tentang keluhan ini"),
        QT_TRANSLATE_NOOP("complaints", "Catatan untuk {label} disimpan."),
    ),
    Deed.DRAFT: _Words(QT_TRANSLATE_NOOP("complaints", "WhatsApp"), "send"),
    Deed.PRINT: _Words(QT_TRANSLATE_NOOP("complaints", "Cetak slip"), "printer"),
    Deed.KEEP: _Words(QT_TRANSLATE_NOOP("complaints", "Simpan slip sebagai PDF"), "file-text"),
    Deed.LIFT: _Words(
        QT_TRANSLATE_NOOP("complaints", "Cabut peringatan barang"),
        "shield-check",
        QT_TRANSLATE_NOOP("complaints", "Mengapa barang ini aman dijual lagi"),
        QT_TRANSLATE_NOOP("complaints", "Peringatan dicabut: {name} boleh dijual lagi."),
    ),
}


def deed_name(deed: Deed) -> str:
    """On its button, and over its sheet."""
    return translated("complaints", _WORDS[deed].name)


def deed_icon(deed: Deed) -> str:
    """Its icon."""
    return _WORDS[deed].icon


def deed_hint(deed: Deed) -> str:
    """What its note is for."""
    return translated("complaints", _WORDS[deed].hint)


def deed_told(deed: Deed, label: str, name: str = "") -> str:
    """What is told once it is done."""
    return translated("complaints", _WORDS[deed].told).format(label=label, name=name)
