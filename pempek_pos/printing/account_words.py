"""The words of a partner's monthly statement, in Indonesian and English."""

from dataclasses import dataclass
from typing import Final

from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.partners.account import AccountKind
from pempek_pos.settings.profile import Language


@dataclass(frozen=True, slots=True)
class AccountWords:
    """What a statement says in one language; `{…}` stand for names and figures."""

    title: str
    provisional: str
    greeting: str
    since: str
    terms_days: str
    terms_cash: str
    limit: str
    as_of: str
    opening: str
    brought: str
    invoices: str
    payments: str
    credit_notes: str
    written_off: str
    closing: str
    sentence_quiet: str
    sentence_clear: str
    sentence_open: str
    sentence_late: str
    sentence_credit: str
    ageing: str
    nothing_open: str
    buckets: tuple[str, str, str, str, str]
    credit: str
    tier_none: str
    tier_short: str
    tier_reached: str
    turnover: str
    out_there: str
    out_there_hint: str
    entries: str
    entries_more: str
    entry_columns: tuple[str, str, str, str, str]
    carried: str
    kinds: dict[AccountKind, str]
    nothing_moved: str
    claims: str
    claims_more: str
    claim_columns: tuple[str, str, str, str, str]
    late: str
    not_late: str
    opening_claim: str
    pay: str
    pay_here: str
    warmth: str
    page: str
    tiers: dict[PriceTier, str]


INDONESIAN: Final = AccountWords(
    title="Rekap mitra",
    provisional="Sementara, per {day}",
    greeting="Terima kasih, {name}.",
    since="mitra sejak {day}",
    terms_days="tempo {days} hari",
    terms_cash="tunai",
    limit="batas {amount}",
    as_of="Per {day}",
    opening="Saldo awal",
    brought="Saldo lama",
    invoices="Faktur",
    payments="Pembayaran",
    credit_notes="Nota kredit",
    written_off="Dihapuskan",
    closing="Saldo akhir",
    sentence_quiet="Bulan ini belum ada pesanan. Kami siap kapan pun Anda perlu barang.",
    sentence_clear="Semua tagihan bulan ini sudah lunas. Senang bekerja sama dengan Anda.",
    sentence_open="Sisa tagihan {amount} belum jatuh tempo. Terima kasih sudah berjualan bersama kami.",
    sentence_late="Ada {amount} yang sudah lewat jatuh tempo. Bila ada kendala, kabari kami, kita cari "
    "jalannya.",
    sentence_credit="Anda punya kredit {amount} untuk belanja berikutnya. Terima kasih sudah berjualan "
    "bersama kami.",
    ageing="Umur tagihan",
    nothing_open="Tidak ada tagihan terbuka.",
    buckets=("Belum jatuh tempo", "1–7 hari", "8–14 hari", "15–30 hari", "Lebih dari 30 hari"),
    credit="kredit {amount} belum terpakai",
    tier_none="tanpa belanja minimum",
    tier_short="{amount} lagi untuk syarat {minimum} sebulan",
    tier_reached="syarat {minimum} sebulan tercapai",
    turnover="belanja bulan ini {amount}",
    out_there="Titip jual di tempat Anda: {amount}",
    out_there_hint="belum terjual, belum ditagih",
    entries="Catatan bulan ini",
    entries_more="Catatan bulan ini (lanjutan)",
    entry_columns=("Tanggal", "Keterangan", "Tagihan", "Dibayar", "Saldo"),
    carried="Pindahan",
    kinds={
        AccountKind.OPENING: "Saldo lama",
        AccountKind.INVOICE: "Faktur {label}, jatuh tempo {due}",
        AccountKind.PAYMENT: "Pembayaran {label}",
        AccountKind.CREDIT_NOTE: "Nota kredit {label}",
        AccountKind.WRITE_OFF: "Dihapuskan dari {label}",
        AccountKind.REPAYMENT: "Dikembalikan ke mitra {label}",
    },
    nothing_moved="Tidak ada yang bergerak bulan ini.",
    claims="Faktur yang masih terbuka",
    claims_more="Faktur yang masih terbuka (lanjutan)",
    claim_columns=("Faktur", "Tanggal", "Jatuh tempo", "Jumlah", "Sisa"),
    late="lewat {days} hari",
    not_late="belum jatuh tempo",
    opening_claim="Saldo lama",
    pay="Bayar tunai di toko, lewat transfer, atau QRIS, dengan nomor faktur. Ada yang tidak cocok? "
    "Kabari kami "
    "dalam 7 hari.",
    pay_here="Bayar tunai di toko, lewat transfer, atau QRIS, dengan nomor faktur. Ada yang tidak cocok? "
    "Kabari "
    "kami dalam 7 hari lewat WA {phone}.",
    warmth="Senyum, sapa, salam dari kami semua di {shop}.",
    page="Halaman {page} dari {pages}",
    tiers={
        PriceTier.RESELLER: "Reseller",
        PriceTier.AGEN: "Agen",
        PriceTier.DISTRIBUTOR: "Distributor",
    },
)

ENGLISH: Final = AccountWords(
    title="Partner statement",
    provisional="Provisional, as of {day}",
    greeting="Thank you, {name}.",
    since="partner since {day}",
    terms_days="{days} days to pay",
    terms_cash="cash",
    limit="limit {amount}",
    as_of="As of {day}",
    opening="Opening",
    brought="Earlier balance",
    invoices="Invoices",
    payments="Payments",
    credit_notes="Credit notes",
    written_off="Written off",
    closing="Closing",
    sentence_quiet="No orders this month. We are here whenever you need goods.",
    sentence_clear="Everything of this month is paid. It is a pleasure to work with you.",
    sentence_open="{amount} is open and not due yet. Thank you for selling together with us.",
    sentence_late="{amount} is past its day. If something is in the way, tell us and we find a way.",
    sentence_credit="You have a credit of {amount} for the next purchase. Thank you for selling together "
    "with us.",
    ageing="How old the open invoices are",
    nothing_open="Nothing is open.",
    buckets=("Not due yet", "1–7 days", "8–14 days", "15–30 days", "Over 30 days"),
    credit="credit of {amount} not used yet",
    tier_none="no least purchase",
    tier_short="{amount} more to the month's least of {minimum}",
    tier_reached="the month's least of {minimum} is reached",
    turnover="{amount} bought this month",
    out_there="Consigned goods at your place: {amount}",
    out_there_hint="not sold, not billed yet",
    entries="This month's entries",
    entries_more="This month's entries (continued)",
    entry_columns=("Date", "What", "Charged", "Paid", "Balance"),
    carried="Brought forward",
    kinds={
        AccountKind.OPENING: "Earlier balance",
        AccountKind.INVOICE: "Invoice {label}, due {due}",
        AccountKind.PAYMENT: "Payment {label}",
        AccountKind.CREDIT_NOTE: "Credit note {label}",
        AccountKind.WRITE_OFF: "Written off from {label}",
        AccountKind.REPAYMENT: "Paid back to the partner {label}",
    },
    nothing_moved="Nothing moved this month.",
    claims="Invoices still open",
    claims_more="Invoices still open (continued)",
    claim_columns=("Invoice", "Date", "Due", "Amount", "Left"),
    late="{days} days late",
    not_late="not due yet",
    opening_claim="Earlier balance",
    pay="Pay in cash at the shop, by transfer or QRIS, with the invoice's number. Something does not "
    "agree? Tell us "
    "within 7 days.",
    pay_here="Pay in cash at the shop, by transfer or QRIS, with the invoice's number. Something does "
    "not agree? "
    "Tell us within 7 days by WA {phone}.",
    warmth="A smile and warm greetings from all of us at {shop}.",
    page="Page {page} of {pages}",
    tiers={
        PriceTier.RESELLER: "Reseller",
        PriceTier.AGEN: "Agent",
        PriceTier.DISTRIBUTOR: "Distributor",
    },
)


def account_words(language: Language) -> AccountWords:
    """The words of partners' statements in `language`."""
    return ENGLISH if language is Language.ENGLISH else INDONESIAN
