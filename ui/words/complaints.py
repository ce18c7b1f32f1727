"""What categories, states and steps of complaints are called, and how much time a promise has left."""

from datetime import date, datetime, timedelta
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pempek_pos.clock import WIB
from pempek_pos.complaints.complaint import Category, Channel, EventKind, Remedy, Severity, State
from pempek_pos.complaints.deadlines import Promise, Target, TimeLeft
from ui.words.days import clock_time, short_day, weekday
from ui.words.names import role_name, translated

_CATEGORIES: Final[dict[Category, object]] = {
    Category.TASTE: QT_TRANSLATE_NOOP("complaints", "Rasa berubah"),
    Category.PRE_ORDER_WAIT: QT_TRANSLATE_NOOP("complaints", "Pre-order terlalu lama"),
    Category.LATE_DELIVERY: QT_TRANSLATE_NOOP("complaints", "Antaran terlambat"),
    Category.FACILITIES: QT_TRANSLATE_NOOP("complaints", "Fasilitas"),
    Category.SERVICE: QT_TRANSLATE_NOOP("complaints", "Sikap pelayanan"),
    Category.RATING: QT_TRANSLATE_NOOP("complaints", "Ulasan buruk"),
    Category.SHORT_OR_WRONG: QT_TRANSLATE_NOOP("complaints", "Kurang atau salah"),
    Category.PACKAGING: QT_TRANSLATE_NOOP("complaints", "Kemasan atau bocor"),
    Category.PRICE_OR_RECEIPT: QT_TRANSLATE_NOOP("complaints", "Harga atau struk"),
    Category.POINTS: QT_TRANSLATE_NOOP("complaints", "Poin"),
}
CATEGORY_ICONS: Final[dict[Category, str]] = {
    Category.TASTE: "cooking-pot",
    Category.PRE_ORDER_WAIT: "hourglass",
    Category.LATE_DELIVERY: "truck",
    Category.FACILITIES: "house",
    Category.SERVICE: "frown",
    Category.RATING: "star",
    Category.SHORT_OR_WRONG: "circle-minus",
    Category.PACKAGING: "package-open",
    Category.PRICE_OR_RECEIPT: "receipt-text",
    Category.POINTS: "coins",
}
_SEVERITIES: Final[dict[Severity, object]] = {
    Severity.MINOR: QT_TRANSLATE_NOOP("complaints", "Ringan"),
    Severity.MAJOR: QT_TRANSLATE_NOOP("complaints", "Berat"),
    Severity.FOOD_SAFETY: QT_TRANSLATE_NOOP("complaints", "Keamanan pangan"),
}
_CHANNELS: Final[dict[Channel, object]] = {
    Channel.COUNTER: QT_TRANSLATE_NOOP("complaints", "Di kasir"),
    Channel.PHONE: QT_TRANSLATE_NOOP("complaints", "Telepon"),
    Channel.WHATSAPP: QT_TRANSLATE_NOOP("complaints", "WhatsApp"),
    Channel.RATING: QT_TRANSLATE_NOOP("complaints", "Ulasan"),
    Channel.VISIT: QT_TRANSLATE_NOOP("complaints", "Kunjungan"),
}
_REMEDIES: Final[dict[Remedy, object]] = {
    Remedy.UNSAID: QT_TRANSLATE_NOOP("complaints", "Belum disebut"),
    Remedy.APOLOGY: QT_TRANSLATE_NOOP("complaints", "Permintaan maaf"),
    Remedy.POINTS: QT_TRANSLATE_NOOP("complaints", "Poin"),
    Remedy.VOUCHER: QT_TRANSLATE_NOOP("complaints", "Voucer"),
    Remedy.REFUND: QT_TRANSLATE_NOOP("complaints", "Uang kembali"),
    Remedy.REPLACEMENT: QT_TRANSLATE_NOOP("complaints", "Barang pengganti"),
}
_STATES: Final[dict[State, object]] = {
    State.RECEIVED: QT_TRANSLATE_NOOP("complaints", "Diterima"),
    State.ACKNOWLEDGED: QT_TRANSLATE_NOOP("complaints", "Dijawab"),
    State.INVESTIGATING: QT_TRANSLATE_NOOP("complaints", "Diselidiki"),
    State.OFFERED: QT_TRANSLATE_NOOP("complaints", "Ditawarkan"),
    State.ACCEPTED: QT_TRANSLATE_NOOP("complaints", "Selesai, diterima pelanggan"),
    State.REFUSED: QT_TRANSLATE_NOOP("complaints", "Selesai, ditolak pelanggan"),
}
_EVENTS: Final[dict[EventKind, object]] = {
    EventKind.RECEIVED: QT_TRANSLATE_NOOP("complaints", "Keluhan diterima"),
    EventKind.ACKNOWLEDGED: QT_TRANSLATE_NOOP("complaints", "Jawaban pertama"),
    EventKind.INVESTIGATING: QT_TRANSLATE_NOOP("complaints", "Mulai diselidiki"),
    EventKind.OFFERED: QT_TRANSLATE_NOOP("complaints", "Penyelesaian ditawarkan"),
    EventKind.ACCEPTED: QT_TRANSLATE_NOOP("complaints", "Pelanggan menerima, selesai"),
    EventKind.REFUSED: QT_TRANSLATE_NOOP("complaints", "Pelanggan menolak, ditutup"),
    EventKind.REOPENED: QT_TRANSLATE_NOOP("complaints", "Dibuka lagi"),
    EventKind.WAITING: QT_TRANSLATE_NOOP("complaints", "Menunggu pelanggan"),
    EventKind.RESUMED: QT_TRANSLATE_NOOP("complaints", "Dilanjutkan"),
    EventKind.ESCALATED: QT_TRANSLATE_NOOP("complaints", "Dieskalasi"),
    EventKind.CHANGED: QT_TRANSLATE_NOOP("complaints", "Jenis diubah"),
    EventKind.HANDED_OVER: QT_TRANSLATE_NOOP("complaints", "Diserahkan"),
    EventKind.NOTED: QT_TRANSLATE_NOOP("complaints", "Catatan"),
    EventKind.ANSWER_DRAFTED: QT_TRANSLATE_NOOP("complaints", "Draf jawaban dibuka"),
}
_PROMISES: Final[dict[Promise, object]] = {
    Promise.ANSWER: QT_TRANSLATE_NOOP("complaints", "Jawaban pertama"),
    Promise.OFFER: QT_TRANSLATE_NOOP("complaints", "Tawaran"),
    Promise.DONE: QT_TRANSLATE_NOOP("complaints", "Selesai"),
}
_MINUTE: Final = timedelta(minutes=1)
_MANY_HOURS: Final = 48


def category_name(category: Category) -> str:
    """What went wrong."""
    return translated("complaints", _CATEGORIES[category])


def severity_name(severity: Severity) -> str:
    """How bad it is."""
    return translated("complaints", _SEVERITIES[severity])


def channel_name(channel: Channel) -> str:
    """How it reached the shop."""
    return translated("complaints", _CHANNELS[channel])


def remedy_name(remedy: Remedy) -> str:
    """What is wanted or given."""
    return translated("complaints", _REMEDIES[remedy])


def state_words(state: State) -> str:
    """Where it stands."""
    return translated("complaints", _STATES[state])


def event_name(kind: EventKind) -> str:
    """What was done."""
    return translated("complaints", _EVENTS[kind])


def promise_name(promise: Promise) -> str:
    """What is promised."""
    return translated("complaints", _PROMISES[promise])


def span_words(span: timedelta) -> str:
    """2 jam 10 menit; from two days of hours on only hours, below a minute less than one."""
    minutes = abs(span) // _MINUTE
    hours, rest = divmod(minutes, 60)
    if not minutes:
        return QCoreApplication.translate("complaints", "kurang dari 1 menit")
    if not hours:
        return QCoreApplication.translate("complaints", "{m} menit").format(m=rest)
    if not rest or hours >= _MANY_HOURS:
        return QCoreApplication.translate("complaints", "{h} jam").format(h=hours)
    return QCoreApplication.translate("complaints", "{h} jam {m} menit").format(h=hours, m=rest)


def left_words(time: TimeLeft) -> str:
    """Sisa 2 jam 10 menit; Lewat 1 jam; Menunggu pelanggan: in shop hours."""
    if time.waiting:
        return QCoreApplication.translate("complaints", "Menunggu pelanggan")
    if time.left < timedelta(0):
        return QCoreApplication.translate("complaints", "Lewat {span}").format(span=span_words(time.left))
    return QCoreApplication.translate("complaints", "Sisa {span}").format(span=span_words(time.left))


def left_in_short(time: TimeLeft) -> str:
    """2 j 10 m, or −1 j 5 m once it is missed: where there is no room for words."""
    if time.waiting:
        return QCoreApplication.translate("complaints", "Menunggu")
    hours, minutes = divmod(abs(time.left) // _MINUTE, 60)
    sign = "−" if time.left < timedelta(0) else ""
    if hours >= _MANY_HOURS or not minutes:
        return sign + QCoreApplication.translate("complaints", "{h} j").format(h=hours)
    return sign + QCoreApplication.translate("complaints", "{h} j {m} m").format(h=hours, m=minutes)


def due_words(moment: datetime, today: date) -> str:
    """Hari ini 17.00; besok 09.00; Kamis 10.30; 3 Des 2026 10.30."""
    local = moment.astimezone(WIB)
    days = (local.date() - today).days
    if days == 0:
        word = QCoreApplication.translate("complaints", "hari ini")
    elif days in (1, -1):
        word = _tomorrow() if days == 1 else QCoreApplication.translate("complaints", "kemarin")
    elif 1 < days < 7:
        word = weekday(local.date())
    else:
        word = short_day(local.date())
    return f"{word} {clock_time(moment)}"


def _tomorrow() -> str:
    return QCoreApplication.translate("complaints", "besok")


def target_words(target: Target) -> str:
    """Ditangani layanan pelanggan · jawaban pertama dalam giliran ini · tawaran 1 hari · selesai 3 hari."""
    handled = QCoreApplication.translate("complaints", "Ditangani {role}").format(
        role=role_name(target.role).lower()
    )
    if target.answer is None:
        answer = QCoreApplication.translate("complaints", "jawaban pertama hari ini juga")
    else:
        within = QCoreApplication.translate("complaints", "jawaban pertama dalam {span}")
        answer = within.format(span=span_words(target.answer))
    days = QCoreApplication.translate("complaints", "tawaran {a} hari, selesai {b} hari kerja")
    return " · ".join((handled, answer, days.format(a=target.offer_days, b=target.done_days)))
