"""The words of the month's page of loyalty, in Indonesian and English."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from pempek_pos.settings.profile import Language


@dataclass(frozen=True, slots=True)
class ScorecardWords:
    """What the page says in one language; `{…}` stand for figures, names go by the key of what they name."""

    title: str
    heading: str
    about: str
    factors: Mapping[str, str]
    parts: Mapping[str, str]
    too_little: str
    factor_columns: tuple[str, str, str, str]
    figures: Mapping[str, str]
    none_yet: str
    few: str
    figure_note: str
    segments_heading: str
    segment_columns: tuple[str, str, str]
    segments: Mapping[str, str]
    few_customers: str
    cohorts_heading: str
    cohort_people: str
    no_cohorts: str
    missed: str
    forecast: str
    forecast_money: str
    explained: str
    warmth: str


INDONESIAN: Final = ScorecardWords(
    title="Kesetiaan pelanggan",
    heading="Kesetiaan pelanggan {month}",
    about="Sampai {day} · {n} pelanggan anggota · dari catatan dan jawaban, tanpa nama",
    factors={
        "loyalty": "Kesetiaan",
        "switch": "Tidak pindah",
        "pay more": "Rela bayar lebih",
        "external response": "Tidak cerita buruk",
        "internal response": "Bilang ke kami",
    },
    parts={
        "months bought": "rutin tiap bulan",
        "spend held": "belanja bertahan",
        "referrals": "dibawa teman",
        "recommending": "mau menyarankan",
        "said loyal": "jawaban setia",
        "frequency held": "kunjungan bertahan",
        "rhythm held": "datang seperti biasa",
        "still alive": "perkiraan masih aktif",
        "said staying": "jawaban tidak pindah",
        "after rise": "kembali setelah harga naik",
        "full price": "tanpa potongan",
        "said paying more": "jawaban rela bayar",
        "came back": "kembali setelah mengeluh",
        "kept inside": "tidak di muka umum",
        "said not telling": "jawaban tidak cerita",
        "told us": "yang kecewa bilang",
        "said telling us": "jawaban bilang ke kami",
        "complaint rate": "keluhan per 1.000 struk",
    },
    too_little="belum cukup data",
    factor_columns=("dari 100", "rentang", "bulan lalu", "n"),
    figures={
        "nps": "NPS",
        "csat": "Puas (CSAT)",
        "ces": "Mudah (CES)",
        "repeat": "Beli lagi",
        "referral": "Dibawa teman",
    },
    none_yet="belum ada data",
    few="{n} dari {fewest}, belum cukup",
    figure_note="{low}–{high} · n {n}",
    segments_heading="Kelompok pelanggan (setahun)",
    segment_columns=("Kelompok", "Orang", "Belanja"),
    segments={
        "mainstay": "Andalan",
        "loyal": "Setia",
        "promising": "Menjanjikan",
        "new": "Baru",
        "occasional": "Sesekali",
        "drifting": "Menjauh",
        "lost": "Hilang",
    },
    few_customers="Terlihat mulai {fewest} pelanggan.",
    cohorts_heading="Yang kembali, % per bulan sejak belanja pertama",
    cohort_people="orang",
    no_cohorts="Belum ada yang belanja dalam 12 bulan terakhir.",
    missed="Perlu disapa: {greet} orang absen lebih dari 2 × jarak biasanya, {quiet} lebih dari 4 ×.",
    forecast="Perkiraan 4 minggu ke depan: {days} hari belanja dari {n} pelanggan (model BG/NBD).",
    forecast_money="Senilai sekitar {amount}.",
    explained="Nilai 0–100, 100 yang terbaik bagi toko: rata-rata ukuran yang cukup datanya. Garis tipis = "
    "rentang 95%. Rumus dan barisnya ada di layar Kesetiaan. Tidak ada nilai orang per orang.",
    warmth="Senyum, sapa, salam: pelanggan setia tumbuh dari yang kita rawat.",
)

ENGLISH: Final = ScorecardWords(
    title="Customer loyalty",
    heading="Customer loyalty in {month}",
    about="As of {day} · {n} customers who are members · from records and answers, without names",
    factors={
        "loyalty": "Loyalty",
        "switch": "Staying with us",
        "pay more": "Paying more",
        "external response": "No bad word outside",
        "internal response": "Telling us",
    },
    parts={
        "months bought": "buying every month",
        "spend held": "spend held",
        "referrals": "brought by friends",
        "recommending": "recommending",
        "said loyal": "answers: loyal",
        "frequency held": "visits held",
        "rhythm held": "coming as usual",
        "still alive": "likely still active",
        "said staying": "answers: staying",
        "after rise": "back after a price rise",
        "full price": "without discount",
        "said paying more": "answers: paying more",
        "came back": "back after a complaint",
        "kept inside": "not in public",
        "said not telling": "answers: not telling",
        "told us": "unhappy who told us",
        "said telling us": "answers: telling us",
        "complaint rate": "complaints per 1,000 receipts",
    },
    too_little="not enough data yet",
    factor_columns=("of 100", "range", "last month", "n"),
    figures={
        "nps": "NPS",
        "csat": "Content (CSAT)",
        "ces": "Easy (CES)",
        "repeat": "Buying again",
        "referral": "Brought by friends",
    },
    none_yet="no data yet",
    few="{n} of {fewest}, not enough",
    figure_note="{low}–{high} · n {n}",
    segments_heading="Groups of customers (one year)",
    segment_columns=("Group", "People", "Spend"),
    segments={
        "mainstay": "Mainstay",
        "loyal": "Loyal",
        "promising": "Promising",
        "new": "New",
        "occasional": "Occasional",
        "drifting": "Drifting away",
        "lost": "Lost",
    },
    few_customers="Shown from {fewest} customers on.",
    cohorts_heading="Coming back, % by month since the first purchase",
    cohort_people="people",
    no_cohorts="Nobody bought in the last 12 months.",
    missed="To greet: {greet} people stay away for over 2 × their usual gap, {quiet} for over 4 ×.",
    forecast="The next 4 weeks: {days} purchase days expected of {n} customers (BG/NBD model).",
    forecast_money="Worth about {amount}.",
    explained="Scores from 0 to 100, 100 is best for the shop: the mean of the measures with enough data. "
    "The thin line is the 95% range. Formulas and rows are on the Loyalty screen. Nobody is scored alone.",
    warmth="A smile and warm greetings: loyal customers grow from those we care for.",
)


def scorecard_words(language: Language) -> ScorecardWords:
    """The words of the page in `language`."""
    return ENGLISH if language is Language.ENGLISH else INDONESIAN
