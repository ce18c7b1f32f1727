"""The words of papers, in Indonesian and English: receipts, the card, dates."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from pempek_pos.sales.tender import TenderKind
from pempek_pos.settings.months import MONTHS, day_in, month_in
from pempek_pos.settings.profile import Language


@dataclass(frozen=True, slots=True)
class Words:
    """What papers say in one language; `{…}` stand for figures."""

    language: Language
    months_short: tuple[str, ...]
    tenders: dict[TenderKind, str]
    clock: str
    decimal_point: str
    copy: str
    test_slip: str
    test_hint: str
    refund: str
    refund_of: str
    reason: str
    imported: str
    cashier: str
    till: str
    discount: str
    reward: str
    promotion: str
    voucher: str
    subtotal: str
    before_rounding: str
    rounding: str
    total: str
    refund_total: str
    given_back_by: str
    change: str
    off_account: str
    partner: str
    invoice: str
    credit_note: str
    due_on: str
    points: str
    points_won: str
    points_spent: str
    points_taken_back: str
    points_given_back: str
    balance: str
    debt: str
    debt_hint: str
    next_expiry: str
    complaint: str
    thanks: str
    member_card: str
    member_since: str
    member_former: str
    card_hint: str
    voucher_title: str
    voucher_worth: str
    voucher_most: str
    voucher_minimum: str
    voucher_for: str
    voucher_days: str
    voucher_hint: str


_INDONESIAN_SHORT: Final = (
    "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des",
)  # fmt: skip

INDONESIAN: Final = Words(
    language=Language.INDONESIAN,
    months_short=_INDONESIAN_SHORT,
    tenders={
        TenderKind.CASH: "Tunai",
        TenderKind.QRIS: "QRIS",
        TenderKind.TRANSFER: "Transfer",
        TenderKind.CARD: "Kartu",
        TenderKind.ACCOUNT: "Tempo",
    },
    clock="{hour:02d}.{minute:02d}",
    decimal_point=",",
    copy="SALINAN {copy_no}",
    test_slip="TES CETAK",
    test_hint="Kalau tulisan ini lurus dan QR terbaca, printer siap dipakai.",
    refund="PENGEMBALIAN",
    refund_of="Untuk struk {number}",
    reason="Alasan: {reason}",
    imported="Disalin dari catatan lama",
    cashier="Kasir {name}",
    till="Kasir {till}",
    discount="Potongan",
    reward="Hadiah: {name}",
    promotion="Promo: {name}",
    voucher="Voucer {code}",
    subtotal="Subtotal",
    before_rounding="Jumlah",
    rounding="Pembulatan",
    total="TOTAL",
    refund_total="DIKEMBALIKAN",
    given_back_by="Lewat {tender}",
    change="Kembali",
    off_account="Potong utang",
    partner="Mitra",
    invoice="Faktur",
    credit_note="Nota kredit",
    due_on="Jatuh tempo",
    points="{points} poin",
    points_won="Poin didapat",
    points_spent="Poin dipakai",
    points_taken_back="Poin ditarik",
    points_given_back="Poin dikembalikan",
    balance="Saldo poin",
    debt="Kurang {points} poin",
    debt_hint="Poin belanja berikutnya menutup kekurangan ini dulu.",
    next_expiry="{points} poin berlaku sampai {day}",
    complaint="Keluhan paling lambat 7 hari, bawa struk ini.",
    thanks="Terima kasih, sampai jumpa lagi!",
    member_card="Kartu Anggota",
    member_since="Anggota sejak {month}",
    member_former="Anggota terhapus",
    card_hint="Tunjukkan kartu ini setiap belanja untuk mengumpulkan poin.",
    voucher_title="VOUCER",
    voucher_worth="Potongan {worth}",
    voucher_most="Paling banyak {amount}",
    voucher_minimum="Untuk belanja mulai {amount}",
    voucher_for="Untuk {name}",
    voucher_days="Berlaku {first} sampai {last}",
    voucher_hint="Sekali pakai. Tunjukkan kode ini sebelum membayar.",
)

ENGLISH: Final = Words(
    language=Language.ENGLISH,
    months_short=tuple(month[:3] for month in MONTHS[Language.ENGLISH]),
    tenders={
        TenderKind.CASH: "Cash",
        TenderKind.QRIS: "QRIS",
        TenderKind.TRANSFER: "Transfer",
        TenderKind.CARD: "Card",
        TenderKind.ACCOUNT: "On account",
    },
    clock="{hour:02d}:{minute:02d}",
    decimal_point=".",
    copy="COPY {copy_no}",
    test_slip="TEST PRINT",
    test_hint="If these lines are straight and the QR code reads, the printer is ready.",
    refund="REFUND",
    refund_of="For receipt {number}",
    reason="Reason: {reason}",
    imported="Taken from earlier records",
    cashier="Served by {name}",
    till="Till {till}",
    discount="Discount",
    reward="Reward: {name}",
    promotion="Promotion: {name}",
    voucher="Voucher {code}",
    subtotal="Subtotal",
    before_rounding="Sum",
    rounding="Cash rounding",
    total="TOTAL",
    refund_total="PAID BACK",
    given_back_by="By {tender}",
    change="Change",
    off_account="Off the account",
    partner="Partner",
    invoice="Invoice",
    credit_note="Credit note",
    due_on="Due on",
    points="{points} points",
    points_won="Points earned",
    points_spent="Points spent",
    points_taken_back="Points taken back",
    points_given_back="Points given back",
    balance="Points balance",
    debt="{points} points short",
    debt_hint="The next points earned settle this first.",
    next_expiry="{points} points are good until {day}",
    complaint="Complaints within 7 days, please bring this receipt.",
    thanks="Thank you, see you again!",
    member_card="Member Card",
    member_since="Member since {month}",
    member_former="Former member",
    card_hint="Show this card each time you buy to collect points.",
    voucher_title="VOUCHER",
    voucher_worth="{worth} off",
    voucher_most="{amount} at most",
    voucher_minimum="For purchases from {amount}",
    voucher_for="For {name}",
    voucher_days="Good from {first} to {last}",
    voucher_hint="Good for one purchase. Show this code before you pay.",
)


def words_in(language: Language) -> Words:
    """The words of papers in `language`."""
    return ENGLISH if language is Language.ENGLISH else INDONESIAN


def day_text(words: Words, day: date) -> str:
    """A day as papers write it: 3 Oktober 2026."""
    return day_in(words.language, day)


def short_day_text(words: Words, day: date) -> str:
    """A day in little room: 3 Okt 2026."""
    return f"{day.day} {words.months_short[day.month - 1]} {day.year}"


def month_text(words: Words, day: date) -> str:
    """The month a day falls in: Oktober 2026."""
    return month_in(words.language, day)


def clock_text(words: Words, moment: datetime) -> str:
    """The time of day: 14.05 in Indonesian, 14:05 in English."""
    return words.clock.format(hour=moment.hour, minute=moment.minute)
