"""The sentences of what is written to members: a smile, a greeting, a salute (3S)."""

from dataclasses import dataclass
from typing import Final

from pempek_pos.settings.profile import Language


@dataclass(frozen=True, slots=True)
class MemberSentences:
    """What is said in one language; `{…}` stand for names, figures and days."""

    greeting: str
    ending: str
    expiring_soon: str
    expiring_later: str
    expiring_use: str
    birthday: str
    birthday_points: str
    birthday_voucher: str
    birthday_bare: str
    welcome: str
    welcome_points: str
    welcome_how: str
    reward: str
    reward_until: str
    reward_how: str
    win_back: str
    win_back_points: str
    win_back_ask: str
    stop: str
    points_won: str
    points_balance: str
    pre_order: str
    pre_order_pick_up: str
    off_amount: str
    off_percent: str


INDONESIAN: Final = MemberSentences(
    greeting="Halo {name},",
    ending="Salam hangat dari kami di {shop} 🙏",
    expiring_soon="Jangan sampai hangus, ya: {points} poin Anda berlaku hanya sampai {day}.",
    expiring_later="Sekadar mengingatkan: {points} poin Anda berlaku sampai {day}. Masih ada waktu untuk "
    "memakainya.",
    expiring_use="Saldo Anda sekarang {balance} poin. Sebutkan nomor HP Anda di kasir untuk menukarnya.",
    birthday="Selamat ulang tahun! Semoga sehat, bahagia, dan lancar rezekinya 🎂",
    birthday_points="Ada hadiah kecil dari kami: {points} poin sudah masuk ke kartu Anda.",
    birthday_voucher="Ada hadiah kecil dari kami: voucer {worth}, kode {code}, berlaku sampai {day}.",
    birthday_bare="Kalau sedang lewat, mampir, ya: kami senang bisa menyapa Anda.",
    welcome="Selamat datang, dan terima kasih sudah menjadi anggota kami 😊",
    welcome_points="Saldo Anda sekarang {balance} poin.",
    welcome_how="Setiap belanja, sebutkan nomor HP Anda di kasir: poinnya terkumpul dan bisa ditukar "
    "hadiah. Ada "
    "yang kurang berkenan? Balas saja pesan ini.",
    reward="Kabar baik! Poin Anda sudah {balance}: cukup untuk {thing} 🎉",
    reward_until="Hadiah ini berlaku sampai {day}.",
    reward_how="Sebutkan nomor HP Anda di kasir saat belanja berikutnya.",
    win_back="Sudah lama kita tidak bertemu, semoga Anda dan keluarga sehat selalu.",
    win_back_points="Anda masih punya {balance} poin yang bisa dipakai.",
    win_back_ask="Kalau ada yang kurang berkenan terakhir kali, kabari kami, ya: kami ingin "
    "memperbaikinya. Kami "
    "tunggu dengan senyum 😊",
    stop="Tidak mau menerima kabar promosi lagi? Balas STOP.",
    points_won="Terima kasih sudah belanja {amount} (struk {thing}): {points} poin baru untuk Anda.",
    points_balance="Saldo Anda sekarang {balance} poin.",
    pre_order="Pesanan Anda sudah siap diambil. Selagi masih segar, kami tunggu, ya.",
    pre_order_pick_up="Kalau belum bisa datang hari ini, balas pesan ini supaya kami simpankan dengan baik.",
    off_amount="senilai {amount}",
    off_percent="potongan {percent}%",
)

ENGLISH: Final = MemberSentences(
    greeting="Hello {name},",
    ending="Warm greetings from all of us at {shop} 🙏",
    expiring_soon="Do not let them go: {points} of your points are good until {day} only.",
    expiring_later="Just a reminder: {points} of your points are good until {day}. There is still time to "
    "use them.",
    expiring_use="Your balance is {balance} points. Tell the cashier your phone number to use them.",
    birthday="Happy birthday! We wish you health, joy and a good year 🎂",
    birthday_points="A little present from us: {points} points are on your card.",
    birthday_voucher="A little present from us: a voucher {worth}, code {code}, good until {day}.",
    birthday_bare="If you are passing by, come in: we would love to greet you.",
    welcome="Welcome, and thank you for joining us 😊",
    welcome_points="Your balance is {balance} points.",
    welcome_how="Tell the cashier your phone number with each purchase: points add up and turn into rewards. "
    "Something not to your liking? Just reply.",
    reward="Good news! You have {balance} points: enough for {thing} 🎉",
    reward_until="This reward is on until {day}.",
    reward_how="Tell the cashier your phone number with your next purchase.",
    win_back="We have not seen you for a while and hope that you and your family are well.",
    win_back_points="You still have {balance} points to use.",
    win_back_ask="If something was not right last time, please tell us: we want to do better. We look "
    "forward to "
    "welcoming you with a smile 😊",
    stop="No more news of offers? Reply STOP.",
    points_won="Thank you for your purchase of {amount} (receipt {thing}): {points} new points for you.",
    points_balance="Your balance is {balance} points.",
    pre_order="Your order is ready to be picked up. We look forward to seeing you while it is fresh.",
    pre_order_pick_up="If you cannot come today, please reply, and we will keep it well for you.",
    off_amount="worth {amount}",
    off_percent="for {percent}% off",
)


def member_sentences(language: Language) -> MemberSentences:
    """The sentences in `language`."""
    return ENGLISH if language is Language.ENGLISH else INDONESIAN
