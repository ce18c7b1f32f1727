"""What each figure about points means, a sentence each, with its formula, its n and its period."""

from PySide6.QtCore import QCoreApplication

from pempek_pos.money.amount import grouped, rupiah_text
from pempek_pos.reports.points_owed import MONTHS_NEEDED, WHOLE_BP, Age, Breakage, PointsOwed
from ui.words.days import month_name
from ui.words.figures import percent

translate = QCoreApplication.translate


def age_name(age: Age) -> str:
    """How long ago points were won."""
    return {
        Age.TO_3: translate("points", "0–3 bulan"),
        Age.TO_6: translate("points", "3–6 bulan"),
        Age.TO_9: translate("points", "6–9 bulan"),
        Age.TO_12: translate("points", "9–12 bulan"),
        Age.OVER_12: translate("points", "lebih dari 12 bulan"),
        Age.NEVER: translate("points", "tanpa batas waktu"),
    }[age]


def explanations(owed: PointsOwed) -> tuple[str, ...]:
    """A sentence for each figure."""
    return (_held(owed), _worth(owed), _expected(owed), breakage_words(owed.breakage))


def breakage_words(seen: Breakage) -> str:
    """How much is never used: measured with n and period, or assumed and said so."""
    if not seen.is_enough:
        return translate(
            "points",
            "Tak terpakai: belum cukup data ({n} perolehan dari {months} bulan sudah lewat masa berlakunya, "
            "perlu {needed} bulan), jadi sementara dianggap {part}.",
        ).format(n=grouped(seen.lots), months=seen.months, needed=MONTHS_NEEDED, part=percent(seen.used_bp))
    assert seen.first is not None
    assert seen.last is not None
    return translate(
        "points",
        "Tak terpakai = {expired} poin hangus ÷ {won} poin didapat, dari {n} perolehan yang sudah lewat masa "
        "berlakunya ({first} – {last}).",
    ).format(
        expired=grouped(seen.expired),
        won=grouped(seen.won),
        n=grouped(seen.lots),
        first=month_name(seen.first),
        last=month_name(seen.last),
    )


def _held(owed: PointsOwed) -> str:
    if not owed.reconciles:
        return translate(
            "points", "Poin beredar tidak cocok dengan buku poin: jalankan pemeriksaan di Pengaturan."
        )
    if owed.holdings.debts:
        return translate(
            "points",
            "Poin beredar = semua saldo anggota; dikurangi kekurangan {debts} poin cocok dengan buku poin: "
            "{ledger}.",
        ).format(debts=grouped(-owed.holdings.debts), ledger=grouped(owed.ledger))
    return translate(
        "points", "Poin beredar = semua saldo anggota, cocok dengan jumlah buku poin: {ledger}."
    ).format(ledger=grouped(owed.ledger))


def _worth(owed: PointsOwed) -> str:
    return translate(
        "points", "Jika semua ditukar = {points} poin × {value}, nilai satu poin hari ini."
    ).format(points=grouped(owed.outstanding), value=rupiah_text(owed.point_value))


def _expected(owed: PointsOwed) -> str:
    return translate(
        "points", "Perkiraan ditukar = nilai itu × {part}, yaitu tanpa bagian yang tak terpakai."
    ).format(part=percent(WHOLE_BP - owed.breakage.used_bp))
