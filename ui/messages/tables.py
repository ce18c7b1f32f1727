"""The register of announcements as it is written to a file: plain numbers, one heading each."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from pempek_pos.announcements.announcement import Told
from ui.export.table import Table
from ui.words.messages import announced_name, place_name

translate = QCoreApplication.translate


def tables_of_announcements(told: Sequence[Told], today: date) -> tuple[Table, ...]:
    """What was announced with what came of it; and where it was posted."""
    return _announcements(told, today), _posts(told, today)


def _announcements(told: Sequence[Told], today: date) -> Table:
    return Table(
        "announcements",
        translate("tables", "Pengumuman dan hasilnya"),
        f"pengumuman-{today.isoformat()}",
        (
            translate("tables", "Dibuat"),
            translate("tables", "Jenis"),
            translate("tables", "Judul"),
            translate("tables", "Isi"),
            translate("tables", "Kode"),
            translate("tables", "Berlaku sampai"),
            translate("tables", "Kali tayang"),
            translate("tables", "Anggota baru"),
            translate("tables", "Belanja"),
            translate("tables", "Nilai belanja (Rp)"),
            translate("tables", "Hadiah atau promo dipakai"),
        ),
        tuple(
            (
                one.announcement.made_at.date(), announced_name(one.announcement.kind),
                one.announcement.title, one.announcement.told, one.announcement.shown_code,
                one.announcement.valid_to, len(one.posts),
                one.outcome.enrolments, one.outcome.sales, one.outcome.net, one.outcome.redemptions,
            )
            for one in told
        ),
    )  # fmt: skip


def _posts(told: Sequence[Told], today: date) -> Table:
    return Table(
        "posts",
        translate("tables", "Daftar tayang"),
        f"tayang-{today.isoformat()}",
        (
            translate("tables", "Tanggal"),
            translate("tables", "Tempat"),
            translate("tables", "Judul"),
            translate("tables", "Kode"),
            translate("tables", "Tautan"),
        ),
        tuple(
            (
                post.on_day,
                place_name(post.place),
                one.announcement.title,
                one.announcement.shown_code,
                post.link,
            )
            for one in told
            for post in one.posts
        ),
    )
