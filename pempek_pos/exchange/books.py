"""A month's books: what sales, partners and drawers moved, as bookings that come to nothing together."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from pempek_pos.exchange import books_store as store
from pempek_pos.exchange.beancount import Booking, Journal, Posting
from pempek_pos.storage.database import Database

SALES: Final = "Income:Penjualan"
REFUNDS: Final = "Income:Retur"
ROUNDING: Final = "Income:PembulatanTunai"
WRITTEN_OFF: Final = "Expenses:PiutangDihapus"
VARIANCE: Final = "Expenses:SelisihKas"
PAID_OUT: Final = "Expenses:KasKeluar"
PAID_IN: Final = "Equity:KasMasuk"
OPENING: Final = "Equity:SaldoAwal"
SAFE: Final = "Assets:Kas:Simpanan"
DRAWER: Final = "Assets:Kas:Laci"
FORMER: Final = "Assets:Kas:SistemLama"
RECEIVABLE: Final = "Assets:Piutang"
_MONEY: Final = {
    "cash": DRAWER,
    "qris": "Assets:QRIS",
    "transfer": "Assets:Transfer",
    "card": "Assets:Kartu",
}
_COUNTER_TIER: Final = "retail"


def month_journal(db: Database, day: date, title: str) -> Journal:
    """The books of the month that `day` is in."""
    month = store.month_of(day)
    bookings = (
        *_opening(db, month),
        *_shifts_begun(db, month),
        *_counter(db, month),
        *_partners(db, month),
        *_by_hand(db, month),
        *_shifts_ended(db, month),
    )
    held = tuple(
        Posting(receivable(number), amount) for number, _, amount in store.balances_before(db, month.after)
    )
    return Journal(title, month.first, bookings, held, month.after)


def receivable(number: int) -> str:
    """The account that says what a partner owes, by the partner's number."""
    return f"{RECEIVABLE}:M-{number:04d}"


def _opening(db: Database, month: store.Month) -> Iterator[Booking]:
    for number, name, amount in store.balances_before(db, month.first):
        yield _moved(month.first, (name, "saldo awal piutang"), (receivable(number), OPENING), amount)
    for till, amount in store.drawers_before(db, month.first):
        yield _moved(month.first, (till, "isi laci dari bulan lalu"), (DRAWER, OPENING), amount)


def _shifts_begun(db: Database, month: store.Month) -> Iterator[Booking]:
    for day, till, amount in store.opened(db, month):
        yield _moved(day, (till, "modal laci"), (DRAWER, SAFE), amount)


def _shifts_ended(db: Database, month: store.Month) -> Iterator[Booking]:
    for day, till, expected, counted in store.closed(db, month):
        yield _moved(day, (till, "selisih hitungan laci"), (DRAWER, VARIANCE), counted - expected)
        yield _moved(day, (till, "isi laci disimpan"), (SAFE, DRAWER), counted)


def _by_hand(db: Database, month: store.Month) -> Iterator[Booking]:
    for day, till, kind, amount, reason in store.by_hand(db, month):
        yield _moved(day, (till, reason), (DRAWER, PAID_IN if kind == "pay in" else PAID_OUT), amount)


def _counter(db: Database, month: store.Month) -> Iterator[Booking]:
    paid = store.tenders(db, month)
    for day, kind, count, net, rounding in store.counter(db, month):
        money = [
            Posting(FORMER if imported and tender == "cash" else _MONEY[tender], amount)
            for imported, tender, amount in paid.get((day, kind), [])
        ]
        sold = kind == "sale"
        goods = _of_tier(SALES if sold else REFUNDS, _COUNTER_TIER)
        note = f"penjualan kasir, {count} nota" if sold else f"retur kasir, {count} nota"
        yield Booking(day, "", note, (*money, Posting(goods, -net), Posting(ROUNDING, -rounding)))


def _partners(db: Database, month: store.Month) -> Iterator[Booking]:
    for day, number, name, kind, amount, label, note, method, reference, *sold in store.entries(db, month):
        owed = Posting(receivable(number), amount)
        net, rounding, tier = sold
        against = _against((kind, method), amount, (int(net), int(rounding), tier))
        words = " · ".join(part for part in (_WORDS[kind], label, reference, note) if part)
        yield Booking(day, name, words, (owed, *against))


_WORDS: Final = {
    "opening": "saldo awal",
    "invoice": "faktur",
    "payment": "pembayaran",
    "credit note": "nota kredit",
    "write-off": "piutang dihapus",
    "repayment": "uang kembali",
}


def _against(how: tuple[str, str | None], amount: int, sold: tuple[int, int, str]) -> tuple[Posting, ...]:
    """Where the other side of a ledger line goes: `how` is its kind and the way money took."""
    (kind, method), (net, rounding, tier) = how, sold
    match kind:
        case "invoice" | "credit note":
            goods = _of_tier(SALES if kind == "invoice" else REFUNDS, tier)
            return (Posting(goods, -net), Posting(ROUNDING, -rounding))
        case "payment" | "repayment":
            return (Posting(_MONEY[method or "transfer"], -amount),)
        case "write-off":
            return (Posting(WRITTEN_OFF, -amount),)
    return (Posting(OPENING, -amount),)


def _of_tier(account: str, tier: str) -> str:
    return f"{account}:{tier.capitalize()}"


def _moved(day: date, words: tuple[str, str], accounts: tuple[str, str], amount: int) -> Booking:
    """So much from the second account into the first."""
    into, out_of = accounts
    return Booking(day, *words, (Posting(into, amount), Posting(out_of, -amount)))
