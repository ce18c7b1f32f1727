"""The tables behind what is owed in points, as they are written to a file."""

from PySide6.QtCore import QCoreApplication

from ui.export.table import Table
from ui.reports.points_words import age_name
from ui.reports.state import PointsNow

translate = QCoreApplication.translate


def tables_of_points(now: PointsNow) -> tuple[Table, ...]:
    """What is owed, by tier, by age, and whose points end soon."""
    when = now.owed.on.isoformat()
    return (_soon(now, when), _owed(now, when), _tiers(now, when), _ages(now, when))


def _soon(now: PointsNow, when: str) -> Table:
    return Table(
        "expiring",
        translate("tables", "Segera hangus"),
        f"segera-hangus-{when}",
        (
            translate("tables", "Nama"),
            translate("tables", "Kartu"),
            translate("tables", "Telepon"),
            translate("tables", "Poin"),
            translate("tables", "Berlaku sampai"),
        ),
        tuple((one.name, one.card_no, one.masked_phone, one.points, one.last_day) for one in now.soon),
    )


def _owed(now: PointsNow, when: str) -> Table:
    owed, seen = now.owed, now.owed.breakage
    lines: tuple[tuple[str, int], ...] = (
        (translate("tables", "Poin beredar"), owed.outstanding),
        (translate("tables", "Kekurangan (poin)"), owed.holdings.debts),
        (translate("tables", "Buku poin"), owed.ledger),
        (translate("tables", "Nilai satu poin (Rp)"), owed.point_value),
        (translate("tables", "Jika semua ditukar (Rp)"), owed.worth),
        (translate("tables", "Perkiraan ditukar (Rp)"), owed.expected),
        (translate("tables", "Bagian tak terpakai (1/100 persen)"), seen.used_bp),
        (translate("tables", "Perolehan yang sudah lewat"), seen.lots),
        (translate("tables", "Poin didapat di dalamnya"), seen.won),
        (translate("tables", "Poin hangus di dalamnya"), seen.expired),
        (translate("tables", "Bulan data (perlu 12)"), seen.months),
    )
    return Table(
        "owed",
        translate("tables", "Nilai poin"),
        f"nilai-poin-{when}",
        (translate("tables", "Baris"), translate("tables", "Angka")),
        lines,
    )


def _tiers(now: PointsNow, when: str) -> Table:
    return Table(
        "tiers",
        translate("tables", "Poin menurut tingkat"),
        f"poin-menurut-tingkat-{when}",
        (translate("tables", "Tingkat"), translate("tables", "Anggota"), translate("tables", "Poin")),
        tuple((tier.tier, tier.members, tier.points) for tier in now.owed.tiers),
    )


def _ages(now: PointsNow, when: str) -> Table:
    return Table(
        "ages",
        translate("tables", "Poin menurut umur"),
        f"poin-menurut-umur-{when}",
        (translate("tables", "Umur"), translate("tables", "Perolehan"), translate("tables", "Poin")),
        tuple((age_name(age.age), age.lots, age.points) for age in now.owed.ages),
    )
