"""A shift's page as rows for slip and PDF: the drawer from float to count, and the tips of the log."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from pempek_pos.audit.entry import ChainTip
from pempek_pos.money.amount import grouped, rupiah_text
from pempek_pos.printing.receipt_rows import slip_head
from pempek_pos.printing.rows import Align, Cut, Line, Mark, Pair, Row, Rule, Weight
from pempek_pos.printing.words import clock_text, short_day_text, words_in
from pempek_pos.reports.shift_page import ShiftReport
from pempek_pos.settings.profile import Language, ShopProfile


@dataclass(frozen=True, slots=True)
class _Says:
    title: str
    drawer: str
    still_open: str
    opening: str
    sales: str
    refunds: str
    payments: str
    paid_in: str
    paid_out: str
    expected: str
    counted: str
    variance: str
    turnover: str
    number_of_sales: str
    log: str
    entry: str
    printed: str
    keep: str


_INDONESIAN: Final = _Says(
    title="HALAMAN HARIAN",
    drawer="Laci {till} · {name}",
    still_open="masih berjalan",
    opening="Modal awal",
    sales="Penjualan tunai",
    refunds="Pengembalian tunai",
    payments="Pembayaran mitra",
    paid_in="Uang masuk",
    paid_out="Uang keluar",
    expected="Seharusnya di laci",
    counted="Dihitung",
    variance="Selisih",
    turnover="Omzet giliran",
    number_of_sales="Transaksi",
    log="Kode catatan kejadian",
    entry="{till} nomor {number}",
    printed="Dicetak",
    keep=(
        "Simpan kertas ini di luar toko. Kode yang kelak berbeda di data berarti catatan sudah diubah; "
        "memeriksanya: main.py audit --tip."
    ),
)
_ENGLISH: Final = _Says(
    title="PAGE OF THE DAY",
    drawer="Drawer {till} · {name}",
    still_open="still running",
    opening="Opening float",
    sales="Cash sales",
    refunds="Cash refunds",
    payments="Partners' payments",
    paid_in="Paid in",
    paid_out="Paid out",
    expected="Should be there",
    counted="Counted",
    variance="Difference",
    turnover="Turnover of the shift",
    number_of_sales="Sales",
    log="Codes of the log",
    entry="{till} number {number}",
    printed="Printed",
    keep=(
        "Keep this paper outside the shop. A code that one day differs in the data means that the log "
        "was changed; to check: main.py audit --tip."
    ),
)


def shift_rows(
    report: ShiftReport, tips: Sequence[ChainTip], shop: ShopProfile, now: datetime
) -> tuple[Row, ...]:
    """The rows in the shop's language; the same for slip and page."""
    says = _ENGLISH if shop.language is Language.ENGLISH else _INDONESIAN
    return (
        *slip_head(shop),
        Rule(),
        Mark(says.title),
        *_whose(report, shop, says),
        Rule(),
        *_drawer(report, says),
        Rule(),
        Pair(says.turnover, rupiah_text(report.turnover.net), Weight.BOLD),
        Pair(says.number_of_sales, grouped(report.turnover.sales)),
        *(Pair(words_in(shop.language).tenders[one.kind], rupiah_text(one.amount)) for one in report.tenders),
        Rule(),
        *_log(tips, says),
        Pair(says.printed, _moment(shop, now), Weight.QUIET),
        Line(says.keep, weight=Weight.QUIET),
        Cut(),
    )


def _whose(report: ShiftReport, shop: ShopProfile, says: _Says) -> Iterator[Row]:
    shift, words = report.shift, words_in(shop.language)
    yield Line(says.drawer.format(till=shift.till, name=shift.opened_by), weight=Weight.BOLD)
    ended = clock_text(words, shift.closed_at) if shift.closed_at else says.still_open
    yield Pair(short_day_text(words, shift.business_date), f"{clock_text(words, shift.opened_at)} - {ended}")
    if shift.note:
        yield Line(shift.note)


def _drawer(report: ShiftReport, says: _Says) -> Iterator[Row]:
    shift, cash = report.shift, report.cash
    yield Pair(says.opening, rupiah_text(shift.opening_float))
    moved = (
        (says.sales, cash.sales),
        (says.refunds, cash.refunds),
        (says.payments, cash.payments),
        (says.paid_in, cash.paid_in),
        (says.paid_out, cash.paid_out),
    )
    for words, amount in moved:
        if amount:
            yield Pair(words, rupiah_text(amount))
    yield Pair(says.expected, rupiah_text(report.expected), Weight.BOLD)
    if shift.counted is not None and shift.variance is not None:
        yield Pair(says.counted, rupiah_text(shift.counted), Weight.BOLD)
        yield Pair(says.variance, rupiah_text(shift.variance), Weight.BOLD)


def _log(tips: Sequence[ChainTip], says: _Says) -> Iterator[Row]:
    yield Line(says.log, weight=Weight.BOLD)
    for tip in tips:
        yield Line(says.entry.format(till=tip.till, number=grouped(tip.number)))
        yield Line(tip.code, Align.CENTRE, Weight.BOLD)


def _moment(shop: ShopProfile, at: datetime) -> str:
    words = words_in(shop.language)
    return f"{short_day_text(words, at.date())} {clock_text(words, at)}"
