"""The figures of recovery in words: a share with its cases and interval, a time, or too little to say."""

from PySide6.QtCore import QCoreApplication

from pempek_pos.complaints.complaint import Category
from pempek_pos.complaints.recovery import Group, Recovered
from pempek_pos.complaints.recovery_times import Share, Spread
from pempek_pos.money.amount import rupiah_text
from ui.words.complaints import category_name, span_words


def percent(basis_points: int) -> str:
    """72%, the share rounded to a whole number."""
    return f"{round(basis_points / 100)}%"


def too_little() -> str:
    """Where there are too few cases to speak of."""
    return QCoreApplication.translate("recovery", "belum cukup data")


def share_words(share: Share) -> str:
    """The share, or a dash below the least number of cases."""
    return percent(share.bp) if share.enough else "–"


def share_cases(share: Share) -> str:
    """18 dari 25 (rentang 52–86%); or that there is too little, with how many there are."""
    if not share.enough:
        words = QCoreApplication.translate("recovery", "{little}: n {n}, perlu {least}")
        return words.format(little=too_little(), n=share.n, least=share.least)
    low, high = share.interval_bp
    words = QCoreApplication.translate("recovery", "{hits} dari {n}, rentang {low}–{high}")
    return words.format(hits=share.hits, n=share.n, low=f"{round(low / 100)}", high=percent(high))


def compared(found: Recovered) -> str:
    """How members like them without a complaint bought meanwhile."""
    matched = found.matched
    if not found.share.enough or not matched.complainants:
        return ""
    words = QCoreApplication.translate(
        "recovery", "anggota serupa tanpa keluhan: {share} (n {n}), beda {points} poin persen"
    )
    points = f"{round(matched.difference_bp / 100):+d}".replace("-", "−")
    return words.format(share=percent(matched.bp), n=matched.controls, points=points)


def cost_words(found: Recovered) -> str:
    """What a recovered customer cost, or a dash."""
    each = found.cost_each
    return rupiah_text(each) if each is not None and found.share.enough else "–"


def spread_words(spread: Spread) -> str:
    """The middle, or a dash below the least number of cases."""
    return span_words(spread.median) if spread.enough else "–"


def spread_cases(spread: Spread) -> str:
    """90% dalam 5 jam · n 12, 2 masih terbuka."""
    if not spread.enough:
        return f"{too_little()}: n {spread.n}"
    words = QCoreApplication.translate("recovery", "90% dalam {p90} · n {n}, {open} masih terbuka")
    return words.format(p90=span_words(spread.p90), n=spread.n, open=spread.still_open)


def how_reckoned() -> dict[str, str]:
    """By figure, how it is reckoned, in a sentence."""
    return {
        "share": QCoreApplication.translate(
            "recovery",
            "Anggota yang belanja lagi dalam 60 hari setelah keluhannya ditutup ÷ anggota yang keluhannya "
            "ditutup dalam masa ini dan 60 harinya sudah lewat. Anggota serupa: tingkat yang sama, sama "
            "seringnya belanja dalam 90 hari sebelumnya, tanpa keluhan.",
        ),
        "cost": QCoreApplication.translate(
            "recovery", "Ganti rugi untuk anggota yang dihitung ÷ anggota yang belanja lagi."
        ),
        "in time": QCoreApplication.translate(
            "recovery",
            "Keluhan yang ditutup dalam 7 hari ÷ keluhan yang sudah ditutup atau sudah lebih dari 7 hari.",
        ),
        "again": QCoreApplication.translate(
            "recovery", "Keluhan yang dibuka lagi ÷ keluhan yang pernah ditutup."
        ),
        "times": QCoreApplication.translate(
            "recovery", "Nilai tengah; yang masih terbuka dihitung dengan umurnya sejauh ini."
        ),
    }


def on_the_wall(calendar: Spread) -> str:
    """That the time is told in shop hours, and what it is by the calendar."""
    if not calendar.enough:
        return QCoreApplication.translate("recovery", "Dihitung dalam jam toko.")
    words = QCoreApplication.translate(
        "recovery", "Dihitung dalam jam toko. Menurut kalender: {median}, 90% dalam {p90}."
    )
    return words.format(median=span_words(calendar.median), p90=span_words(calendar.p90))


def group_name(group: Group) -> str:
    """A category's word; people and items are called by their names."""
    keys = [category.value for category in Category]
    return category_name(Category(group.key)) if group.key in keys else group.name
