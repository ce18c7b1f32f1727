"""What segments of customers are called, what they mean, and why somebody is to be greeted."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pempek_pos.insight.absent import Absent
from pempek_pos.insight.rfm import Segment
from pempek_pos.insight.rhythm import Presence
from pempek_pos.money.amount import grouped
from ui.insight.part_words import decimal
from ui.words.names import translated

_NAMES: Final = {
    Segment.MAINSTAY: QT_TRANSLATE_NOOP("insight", "Andalan"),
    Segment.LOYAL: QT_TRANSLATE_NOOP("insight", "Setia"),
    Segment.PROMISING: QT_TRANSLATE_NOOP("insight", "Menjanjikan"),
    Segment.NEW: QT_TRANSLATE_NOOP("insight", "Baru"),
    Segment.OCCASIONAL: QT_TRANSLATE_NOOP("insight", "Sesekali"),
    Segment.DRIFTING: QT_TRANSLATE_NOOP("insight", "Menjauh"),
    Segment.LOST: QT_TRANSLATE_NOOP("insight", "Hilang"),
}
_MEANINGS: Final = {
    Segment.MAINSTAY: QT_TRANSLATE_NOOP("insight", "Baru saja datang, sering, dan belanjanya besar."),
    Segment.LOYAL: QT_TRANSLATE_NOOP("insight", "Sering datang, belum lama terakhir terlihat."),
    Segment.PROMISING: QT_TRANSLATE_NOOP("insight", "Baru saja datang, sudah beberapa kali."),
    Segment.NEW: QT_TRANSLATE_NOOP("insight", "Baru saja datang, pertama kali dalam setahun."),
    Segment.OCCASIONAL: QT_TRANSLATE_NOOP("insight", "Datang kadang-kadang, belanjanya biasa."),
    Segment.DRIFTING: QT_TRANSLATE_NOOP(
        "insight", "Dulu sering atau belanjanya besar, sekarang lama tidak datang."
    ),
    Segment.LOST: QT_TRANSLATE_NOOP("insight", "Sangat lama tidak datang, dulu pun jarang."),
}


def segment_name(segment: Segment) -> str:
    """What a shop calls such customers."""
    return translated("insight", _NAMES[segment])


def segment_meaning(segment: Segment) -> str:
    """What makes somebody one of them."""
    return translated("insight", _MEANINGS[segment])


def presence_name(absent: Absent) -> str:
    """Whether somebody is to be greeted or has gone quiet."""
    if absent.rhythm.presence is Presence.QUIET:
        return QCoreApplication.translate("insight", "Pasif")
    return QCoreApplication.translate("insight", "Perlu disapa")


def why_absent(absent: Absent) -> str:
    """The reason, from their own rhythm."""
    rhythm = absent.rhythm
    usual = rhythm.usual_days or 0
    words = QCoreApplication.translate("insight", "Biasanya tiap {usual} hari, sekarang sudah {days} hari")
    shown = grouped(round(usual)) if usual == round(usual) else decimal(usual)
    return words.format(usual=shown, days=grouped(rhythm.days_since))
