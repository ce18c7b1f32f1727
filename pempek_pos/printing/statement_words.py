"""The words of the monthly loyalty statement, in Indonesian and English."""

from dataclasses import dataclass
from typing import Final

from pempek_pos.loyalty.statement import EntryKind
from pempek_pos.settings.profile import Language


@dataclass(frozen=True, slots=True)
class StatementWords:
    """What a statement says in one language; `{…}` stand for names and figures."""

    title: str
    subject: str
    greeting: str
    greeting_unnamed: str
    member: str
    since: str
    as_of: str
    summary: str
    summary_quiet: str
    opening: str
    won: str
    spent: str
    expired: str
    adjusted: str
    closing: str
    tier_rate: str
    tier_next: str
    tier_top: str
    ledger: str
    ledger_more: str
    columns: tuple[str, str, str, str, str, str]
    kinds: dict[EntryKind, str]
    expired_from: str
    nothing_moved: str
    lots: str
    lot_won: str
    lot_many: str
    never_expires: str
    no_lots: str
    debt: str
    rewards: str
    reached: str
    not_reached: str
    no_rewards: str
    complaint: str
    complaint_here: str
    warmth: str
    page: str
    card_hint: str


INDONESIAN: Final = StatementWords(
    title="Rekap poin",
    subject="Rekap poin anggota {month}",
    greeting="Terima kasih, {name}.",
    greeting_unnamed="Terima kasih.",
    member="Anggota {card}",
    since="sejak {day}",
    as_of="Per {day}",
    summary="Bulan ini {visits} kali belanja dan {points} poin didapat. Senang bisa melayani.",
    summary_quiet="Bulan ini belum sempat mampir. Kami tunggu, ya!",
    opening="Saldo awal",
    won="Didapat",
    spent="Dipakai",
    expired="Hangus",
    adjusted="Penyesuaian",
    closing="Saldo akhir",
    tier_rate="poin belanja dikali {factor}",
    tier_next="{amount} lagi menuju {tier}",
    tier_top="Tingkat tertinggi. Terima kasih sudah setia!",
    ledger="Catatan poin",
    ledger_more="Catatan poin (lanjutan)",
    columns=("Tanggal", "Keterangan", "Struk", "Belanja", "Poin", "Saldo"),
    kinds={
        EntryKind.OPENING: "Pindahan dari catatan lama",
        EntryKind.AWARD: "Belanja di konter",
        EntryKind.REDEMPTION: "Hadiah: {label}",
        EntryKind.AWARD_REVERSAL: "Barang dikembalikan",
        EntryKind.REDEMPTION_RETURN: "Poin hadiah dikembalikan",
        EntryKind.EXPIRY: "Hangus",
        EntryKind.ADJUSTMENT: "Penyesuaian: {label}",
        EntryKind.WELCOME: "Poin selamat datang",
    },
    expired_from="Hangus (didapat {month})",
    nothing_moved="Belum ada poin yang bergerak bulan ini.",
    lots="Berlaku sampai",
    lot_won="didapat {day}",
    lot_many="dari {count} kali",
    never_expires="Tanpa batas waktu",
    no_lots="Belum ada poin tersimpan.",
    debt="Kurang {points} poin; poin belanja berikutnya menutupnya dulu.",
    rewards="Hadiah",
    reached="sudah terjangkau",
    not_reached="{points} lagi",
    no_rewards="Hadiah baru sedang kami siapkan.",
    complaint="Ada yang kurang pas? Sampaikan dalam 7 hari di konter, kami jawab hari itu juga.",
    complaint_here="Ada yang kurang pas? Sampaikan dalam 7 hari lewat WA {phone} atau di konter, "
    "kami jawab hari itu juga.",
    warmth="Senyum, sapa, salam dari kami semua di {shop}.",
    page="Halaman {page} dari {pages}",
    card_hint="Kartu anggota",
)

ENGLISH: Final = StatementWords(
    title="Points statement",
    subject="Member's points statement {month}",
    greeting="Thank you, {name}.",
    greeting_unnamed="Thank you.",
    member="Member {card}",
    since="since {day}",
    as_of="As of {day}",
    summary="{visits} visits this month earned you {points} points. It was a pleasure to serve you.",
    summary_quiet="We missed you this month. Come by soon!",
    opening="Opening balance",
    won="Earned",
    spent="Spent",
    expired="Expired",
    adjusted="Adjusted",
    closing="Closing balance",
    tier_rate="points times {factor}",
    tier_next="{amount} more to {tier}",
    tier_top="The highest tier. Thank you for being with us!",
    ledger="Points ledger",
    ledger_more="Points ledger (continued)",
    columns=("Date", "What", "Receipt", "Purchase", "Points", "Balance"),
    kinds={
        EntryKind.OPENING: "Carried over from earlier records",
        EntryKind.AWARD: "Purchase at the counter",
        EntryKind.REDEMPTION: "Reward: {label}",
        EntryKind.AWARD_REVERSAL: "Goods returned",
        EntryKind.REDEMPTION_RETURN: "Reward points given back",
        EntryKind.EXPIRY: "Expired",
        EntryKind.ADJUSTMENT: "Adjustment: {label}",
        EntryKind.WELCOME: "Welcome points",
    },
    expired_from="Expired (earned in {month})",
    nothing_moved="No points moved this month.",
    lots="Good until",
    lot_won="earned {day}",
    lot_many="from {count} times",
    never_expires="No end date",
    no_lots="No points in store yet.",
    debt="{points} points short; the next points earned settle this first.",
    rewards="Rewards",
    reached="within reach",
    not_reached="{points} more",
    no_rewards="New rewards are on their way.",
    complaint="Something not right? Tell us within 7 days at the counter; we answer the same day.",
    complaint_here="Something not right? Tell us within 7 days by WA {phone} or at the counter; "
    "we answer the same day.",
    warmth="A smile and warm greetings from all of us at {shop}.",
    page="Page {page} of {pages}",
    card_hint="Member card",
)


def statement_words(language: Language) -> StatementWords:
    """The statement's words in `language`."""
    return ENGLISH if language is Language.ENGLISH else INDONESIAN
