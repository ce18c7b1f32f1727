"""The figures of recovery as written: with n, interval and period, or that there are too few."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from pempek_pos.complaints.recovery import Group, Recovered
from pempek_pos.complaints.recovery_service import RecoveryReport
from pempek_pos.complaints.recovery_times import LEAST_RECOVERED, LEAST_SALES, LEAST_TIMES, Share, Spread
from pempek_pos.money.amount import grouped, rupiah_text
from ui.insight.recovery.periods import Period
from ui.insight.recovery.state import Grouping, Measure
from ui.words.complaints import span_words
from ui.words.figures import percent
from ui.words.names import translated

translate = QCoreApplication.translate
_DAY: Final = timedelta(days=1)
_MANY_DAYS: Final = 3
_PERIODS: Final = {
    Period.THIS_MONTH: QT_TRANSLATE_NOOP("recovery", "Bulan ini"),
    Period.LAST_MONTH: QT_TRANSLATE_NOOP("recovery", "Bulan lalu"),
    Period.THIS_QUARTER: QT_TRANSLATE_NOOP("recovery", "Triwulan ini"),
    Period.LAST_QUARTER: QT_TRANSLATE_NOOP("recovery", "Triwulan lalu"),
}
_GROUPINGS: Final = {
    Grouping.CATEGORY: QT_TRANSLATE_NOOP("recovery", "Jenis"),
    Grouping.HANDLER: QT_TRANSLATE_NOOP("recovery", "Petugas"),
    Grouping.ITEM: QT_TRANSLATE_NOOP("recovery", "Barang"),
    Grouping.REPEATS: QT_TRANSLATE_NOOP("recovery", "Sebab berulang"),
}
_MEASURES: Final = {
    Measure.RECOVERED: QT_TRANSLATE_NOOP("recovery", "Belanja lagi"),
    Measure.MATCHED: QT_TRANSLATE_NOOP("recovery", "Anggota serupa"),
    Measure.COST: QT_TRANSLATE_NOOP("recovery", "Biaya per yang kembali"),
    Measure.RATE: QT_TRANSLATE_NOOP("recovery", "Keluhan per 1.000 struk"),
    Measure.ANSWER: QT_TRANSLATE_NOOP("recovery", "Jawaban pertama"),
    Measure.DONE: QT_TRANSLATE_NOOP("recovery", "Sampai selesai"),
    Measure.IN_TIME: QT_TRANSLATE_NOOP("recovery", "Selesai dalam 7 hari"),
    Measure.REOPENED: QT_TRANSLATE_NOOP("recovery", "Dibuka lagi"),
}
_FORMULAS: Final = {
    Measure.RECOVERED: QT_TRANSLATE_NOOP(
        "recovery",
        "Anggota yang belanja lagi dalam 60 hari setelah keluhannya ditutup ÷ anggota yang keluhannya "
        "ditutup dalam masa ini dan 60 harinya sudah lewat.",
    ),
    Measure.MATCHED: QT_TRANSLATE_NOOP(
        "recovery",
        "Yang belanja dalam 60 hari yang sama ÷ anggota tanpa keluhan dengan tingkat dan banyak hari belanja "
        "yang serupa dalam 90 hari sebelumnya.",
    ),
    Measure.COST: QT_TRANSLATE_NOOP(
        "recovery",
        "Semua ganti rugi bagi anggota yang sudah dihitung ÷ banyak anggota yang belanja lagi.",
    ),
    Measure.RATE: QT_TRANSLATE_NOOP(
        "recovery",
        "Keluhan yang masuk ÷ struk × 1.000. Lebih banyak bisa lebih sehat daripada diam.",
    ),
    Measure.ANSWER: QT_TRANSLATE_NOOP(
        "recovery",
        "Nilai tengah waktu dari keluhan masuk sampai jawaban pertama, dalam jam buka; yang belum dijawab "
        "dihitung sampai sekarang.",
    ),
    Measure.DONE: QT_TRANSLATE_NOOP(
        "recovery",
        "Nilai tengah waktu dari keluhan masuk sampai ditutup, dalam jam buka; yang masih terbuka dihitung "
        "sampai sekarang.",
    ),
    Measure.IN_TIME: QT_TRANSLATE_NOOP(
        "recovery",
        "Keluhan yang ditutup paling lambat 7 hari setelah masuk ÷ keluhan yang sudah ditutup atau "
        "berumur lebih dari 7 hari.",
    ),
    Measure.REOPENED: QT_TRANSLATE_NOOP(
        "recovery", "Keluhan yang dibuka lagi ÷ keluhan yang pernah ditutup."
    ),
}


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as written, the note under it, and what more there is to say."""

    figure: str
    note: str
    more: str = ""


def period_name(period: Period) -> str:
    """Which days."""
    return translated("recovery", _PERIODS[period])


def grouping_name(grouping: Grouping) -> str:
    """By what."""
    return translated("recovery", _GROUPINGS[grouping])


def measure_name(measure: Measure) -> str:
    """What is measured."""
    return translated("recovery", _MEASURES[measure])


def formula(measure: Measure) -> str:
    """How it is reckoned, in one sentence."""
    return translated("recovery", _FORMULAS[measure])


def figure_of(report: RecoveryReport, measure: Measure) -> Figure:
    """One figure of a period."""
    match measure:
        case Measure.RECOVERED | Measure.MATCHED | Measure.COST:
            return _coming_back(report.recovered, measure)
        case Measure.RATE:
            return _rate(report)
        case Measure.ANSWER:
            return _spread(report.answer, report.answer_calendar)
        case Measure.DONE:
            return _spread(report.done, report.done_calendar)
        case Measure.IN_TIME:
            return _share(report.in_time)
        case Measure.REOPENED:
            return _share(report.reopened)


def too_few(n: int, fewest: int) -> str:
    """Belum cukup data: 3 dari 10."""
    if not n:
        return translate("recovery", "belum ada data")
    words = translate("recovery", "belum cukup data: {n} dari {fewest}")
    return words.format(n=grouped(n), fewest=grouped(fewest))


def time_words(span: timedelta) -> str:
    """2 jam 10 menit; from three days on in days: 5 hari."""
    if span < _MANY_DAYS * _DAY:
        return span_words(span)
    return translate("recovery", "{n} hari").format(n=tenths(round(span / _DAY * 10)))


def tenths(number: int) -> str:
    """A number of tenths, in the language worn now: 2,4."""
    return QLocale().toString(number / 10, "f", 1 if number % 10 else 0)


def interval_words(share: Share) -> str:
    """From where to where the true share lies: 48–74%."""
    low, high = share.interval_bp
    return f"{percent(low).removesuffix('%')}–{percent(high)}"


def signed_percent(basis_points: int) -> str:
    """A difference in whole percent: +7, −12, 0."""
    whole = (basis_points + 50) // 100
    return f"+{whole}" if whole > 0 else grouped(whole)


def recovered_words(group: Group) -> str:
    """Who came back, in a cell: 62% of 31, or what is missing."""
    share = group.recovered.share
    if not share.enough:
        return too_few(share.n, share.least)
    return translate("recovery", "{share} dari {n}").format(share=percent(share.bp), n=grouped(share.n))


def matched_words(group: Group) -> str:
    """What members like them did, in a cell."""
    matched = group.recovered.matched
    return percent(matched.bp) if group.recovered.share.enough and matched.controls else "–"


def cost_words(group: Group) -> str:
    """What one who came back cost, in a cell."""
    each = group.recovered.cost_each
    return rupiah_text(each) if group.recovered.share.enough and each is not None else "–"


def _coming_back(found: Recovered, measure: Measure) -> Figure:
    share, early = found.share, ""
    if found.too_early:
        early = translate("recovery", "{n} anggota masih dalam 60 harinya, belum dihitung.").format(
            n=grouped(found.too_early)
        )
    if not share.enough:
        return Figure("–", too_few(share.n, LEAST_RECOVERED), early)
    if measure is Measure.RECOVERED:
        note = translate("recovery", "{span} · {n} anggota")
        return Figure(percent(share.bp), note.format(span=interval_words(share), n=grouped(share.n)), early)
    return _matched(found) if measure is Measure.MATCHED else _cost(found)


def _matched(found: Recovered) -> Figure:
    matched = found.matched
    if matched.complainants < LEAST_RECOVERED:
        return Figure("–", too_few(matched.complainants, LEAST_RECOVERED))
    note = translate("recovery", "selisih {difference} · {n} anggota")
    more = translate("recovery", "Dibandingkan untuk {n} dari {all} yang mengeluh.").format(
        n=grouped(matched.complainants), all=grouped(found.share.n)
    )
    words = note.format(difference=signed_percent(matched.difference_bp), n=grouped(matched.controls))
    return Figure(percent(matched.bp), words, more)


def _cost(found: Recovered) -> Figure:
    words = translate("recovery", "{cost} untuk {n} anggota").format(
        cost=rupiah_text(found.cost), n=grouped(found.share.n)
    )
    if found.cost_each is None:
        return Figure("–", translate("recovery", "belum ada yang kembali"), words)
    return Figure(rupiah_text(found.cost_each), words)


def _rate(report: RecoveryReport) -> Figure:
    rate = report.per_thousand_tenths
    if rate is None:
        return Figure("–", too_few(report.sales, LEAST_SALES))
    note = translate("recovery", "{n} keluhan, {sales} struk")
    return Figure(tenths(rate), note.format(n=grouped(report.complaints), sales=grouped(report.sales)))


def _spread(spread: Spread, calendar: Spread) -> Figure:
    if not spread.enough:
        return Figure("–", too_few(spread.n, LEAST_TIMES))
    still = translate("recovery", "{n} keluhan, {open} terbuka") if spread.still_open else ""
    count = (still or translate("recovery", "{n} keluhan")).format(
        n=grouped(spread.n), open=grouped(spread.still_open)
    )
    note = translate("recovery", "p90 {p90} · {count}").format(p90=time_words(spread.p90), count=count)
    more = translate(
        "recovery", "p90: sembilan dari sepuluh tidak lebih lama. Menurut kalender {median}, p90 {p90}."
    )
    return Figure(
        time_words(spread.median),
        note,
        more.format(median=time_words(calendar.median), p90=time_words(calendar.p90)),
    )


def _share(share: Share) -> Figure:
    if not share.enough:
        return Figure("–", too_few(share.n, share.least))
    note = translate("recovery", "{span} · {n} keluhan")
    return Figure(percent(share.bp), note.format(span=interval_words(share), n=grouped(share.n)))
