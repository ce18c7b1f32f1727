"""What the counter tells, in words."""

from PySide6.QtCore import QCoreApplication

from ui.counter.state import Notice
from ui.widgets.notice import Tone

translate = QCoreApplication.translate

QUIET = frozenset({Notice.MEMBER_CHOSEN, Notice.BUSY, Notice.PRINTED})
"""These are seen elsewhere already."""


def notice_words(notice: Notice, about: str) -> tuple[Tone, str]:
    """How it stands, and the sentence."""
    words = {
        Notice.UNKNOWN_CODE: (
            Tone.ERROR,
            translate(
                "counter",
                "Kode “{about}” tidak dikenal. Tidak ada yang berubah: pindai lagi atau ketik namanya.",
            ),
        ),
        Notice.UNKNOWN_TEXT: (
            Tone.WARN,
            translate(
                "counter", "Tidak ada barang atau anggota yang cocok dengan “{about}”. Periksa ejaannya."
            ),
        ),
        Notice.NOTHING_SELECTED: (
            Tone.INFO,
            translate("counter", "Jumlahnya dicatat: sekarang pindai atau pilih barangnya."),
        ),
        Notice.RESTORED: (
            Tone.INFO,
            translate("counter", "Keranjang yang belum selesai sudah dikembalikan ke sini."),
        ),
        Notice.PARKED: (
            Tone.OK,
            translate("counter", "Keranjang ditahan. Ambil lagi dengan F7 atau dari bawah."),
        ),
        Notice.RESUMED: (Tone.OK, translate("counter", "Keranjang “{about}” kembali di sini.")),
        Notice.VOIDED: (Tone.INFO, translate("counter", "Keranjang dibatalkan; alasannya sudah dicatat.")),
        Notice.NOTHING_TO_PAY: (
            Tone.INFO,
            translate("counter", "Keranjang masih kosong: pindai barang dulu."),
        ),
        Notice.MEMBER_NEEDED: (
            Tone.INFO,
            translate("counter", "Hadiah memakai poin: pilih anggotanya dulu dengan F3."),
        ),
        Notice.CODE_KNOWN: (Tone.INFO, translate("counter", "Kode {about} sudah ada di keranjang ini.")),
        Notice.PARTNER_CHOSEN: (
            Tone.INFO,
            translate("counter", "Harga {about} dipakai. Anggota, hadiah, dan kode promo tidak ikut."),
        ),
        Notice.ENROLLED: (Tone.OK, translate("counter", "{about} sudah terdaftar dan ikut di belanja ini.")),
        Notice.LOOK_FIRST: (
            Tone.WARN,
            translate("counter", "Periksa dulu {about}: ada keluhan keamanan pangan yang belum selesai."),
        ),
        Notice.NO_PARKED: (Tone.INFO, translate("counter", "Tidak ada keranjang yang ditahan.")),
    }
    tone, template = words[notice]
    return tone, template.format(about=about)
