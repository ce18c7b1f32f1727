"""The sentences of what is written to partners, in Indonesian and English."""

from dataclasses import dataclass
from typing import Final

from pempek_pos.settings.profile import Language


@dataclass(frozen=True, slots=True)
class PartnerSentences:
    """What is said in one language; `{…}` stand for names, figures and days."""

    greeting: str
    ending: str
    ahead: str
    before: str
    due_day: str
    soon_after: str
    overdue: str
    ask: str
    ask_late: str
    line: str
    line_late: str
    more: str
    earlier: str
    promise: str
    promise_asked: str
    statement: str
    opening: str
    brought: str
    invoices: str
    payments: str
    credit_notes: str
    written_off: str
    closing: str
    closing_credit: str
    closing_even: str
    closing_late: str
    check: str


INDONESIAN: Final = PartnerSentences(
    greeting="Halo {name},",
    ending="Terima kasih, salam dari kami di {shop}.",
    ahead="Sekadar kabar, tagihan {total} belum jatuh tempo:",
    before="Sekadar mengingatkan, tagihan {total} jatuh tempo besok:",
    due_day="Sekadar mengingatkan, hari ini jatuh tempo tagihan {total}:",
    soon_after="Mungkin terlewat: tagihan {total} sudah lewat jatuh tempo {days} hari:",
    overdue="Tagihan {total} belum kami terima, dan sudah lewat jatuh tempo sampai {days} hari:",
    ask="Bisa dibayar tunai di toko, lewat transfer, atau QRIS, dengan menyebut nomor faktur. Kalau sudah "
    "dibayar, abaikan pesan ini, ya.",
    ask_late="Kapan kira-kira bisa Anda bayar? Kalau ada kendala, kabari kami, kita cari jalan yang pas. "
    "Kalau "
    "sudah dibayar, abaikan pesan ini, ya.",
    line="{label}: {amount}, jatuh tempo {day}",
    line_late="{label}: {amount}, jatuh tempo {day} (lewat {days} hari)",
    more="{count} faktur lain: {amount}",
    earlier="Saldo lama",
    promise="Terima kasih atas kabarnya. Kami catat: {amount} akan Anda bayar pada {day}. Kalau ada "
    "perubahan, "
    "kabari kami sebelumnya, ya.",
    promise_asked="Menurut catatan kami, {amount} akan Anda bayar pada {day}. Apakah masih sesuai "
    "rencana? Kalau "
    "ada kendala, kabari kami, kita cari jalan yang pas. Kalau sudah dibayar, abaikan pesan ini, ya.",
    statement="Ini rekap bulan {month}.",
    opening="Saldo awal",
    brought="Saldo lama",
    invoices="Faktur",
    payments="Pembayaran",
    credit_notes="Nota kredit",
    written_off="Dihapuskan",
    closing="Saldo akhir: {closing}.",
    closing_credit="Saldo akhir: kredit Anda {closing}, bisa dipakai untuk belanja berikutnya.",
    closing_even="Saldo akhir: Rp0, semuanya lunas. Terima kasih!",
    closing_late="Di antaranya {late} sudah lewat jatuh tempo. Kalau ada kendala, kabari kami, ya.",
    check="Mohon dicocokkan dengan catatan Anda. Ada yang berbeda? Kabari kami dalam 7 hari.",
)

ENGLISH: Final = PartnerSentences(
    greeting="Hello {name},",
    ending="Thank you, with greetings from all of us at {shop}.",
    ahead="For your information: {total} is open and not due yet:",
    before="Just a reminder: {total} is due tomorrow:",
    due_day="Just a reminder: {total} is due today:",
    soon_after="It may have slipped by: {total} is past due by {days} days:",
    overdue="We have not received {total}, and it is past due by up to {days} days:",
    ask="You can pay in cash at the shop, by transfer or QRIS, naming the invoice. If you have paid already, "
    "please ignore this message.",
    ask_late="When do you think you can pay? If something is in the way, tell us and we find a way that "
    "fits. If "
    "you have paid already, please ignore this message.",
    line="{label}: {amount}, due {day}",
    line_late="{label}: {amount}, due {day} ({days} days late)",
    more="{count} other invoices: {amount}",
    earlier="Earlier balance",
    promise="Thank you for letting us know. We noted: you will pay {amount} on {day}. If anything "
    "changes, please "
    "tell us before that.",
    promise_asked="By our notes you will pay {amount} on {day}. Is that still the plan? If something is "
    "in the way, "
    "tell us and we find a way that fits. If you have paid already, please ignore this message.",
    statement="Here is your statement for {month}.",
    opening="Opening",
    brought="Earlier balance",
    invoices="Invoices",
    payments="Payments",
    credit_notes="Credit notes",
    written_off="Written off",
    closing="Closing: {closing}.",
    closing_credit="Closing: a credit of {closing}, yours to use for the next purchase.",
    closing_even="Closing: Rp0, everything is paid. Thank you!",
    closing_late="Of this {late} is past its day. If something is in the way, please tell us.",
    check="Please compare it with your own records. Something differs? Tell us within 7 days.",
)


def partner_sentences(language: Language) -> PartnerSentences:
    """The sentences in `language`."""
    return ENGLISH if language is Language.ENGLISH else INDONESIAN
