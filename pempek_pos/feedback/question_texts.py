"""The questions as customers read them, in Indonesian and English; our own wording."""

from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from pempek_pos.feedback.question import CES, CSAT, NPS, scale_of
from pempek_pos.settings.profile import Language, ShopProfile

_CHAT: Final = "https://wa.me/"


@dataclass(frozen=True, slots=True)
class QuestionText:
    """A question, what its lowest and highest answer mean, and its short name."""

    asked: str
    lowest: str
    highest: str
    short: str


@dataclass(frozen=True, slots=True)
class AskingWords:
    """What stands around a question."""

    scale: str
    scan: str
    draft: str


_LIKELY: Final = ("Sangat tidak mungkin", "Sangat mungkin")
_LIKELY_EN: Final = ("Very unlikely", "Very likely")

_INDONESIAN: Final[dict[str, QuestionText]] = {
    CSAT: QuestionText("Puas dengan belanja hari ini?", "Tidak puas", "Puas sekali", "Kepuasan"),
    NPS: QuestionText(
        "Seberapa mungkin Anda menyarankan kami ke teman atau keluarga?", *_LIKELY, "Saran ke teman"
    ),
    CES: QuestionText("Gampangkah belanja di sini hari ini?", "Sulit", "Gampang sekali", "Kemudahan"),
    "battery-1": QuestionText("Akankah Anda bercerita baik tentang kami?", *_LIKELY, "Cerita baik"),
    "battery-2": QuestionText(
        "Kalau ada yang bertanya, akankah Anda menyebut toko kami?", *_LIKELY, "Menyebut kami"
    ),
    "battery-3": QuestionText(
        "Akankah Anda mengajak keluarga atau teman belanja di sini?", *_LIKELY, "Mengajak orang"
    ),
    "battery-4": QuestionText(
        "Kalau mau pempek, apakah kami pilihan pertama Anda?", *_LIKELY, "Pilihan pertama"
    ),
    "battery-5": QuestionText(
        "Akankah Anda lebih sering belanja di sini tahun-tahun mendatang?", *_LIKELY, "Lebih sering"
    ),
    "battery-6": QuestionText(
        "Akankah Anda lebih jarang belanja di sini tahun-tahun mendatang?", *_LIKELY, "Lebih jarang"
    ),
    "battery-7": QuestionText(
        "Akankah Anda kadang pindah ke toko lain yang lebih murah?", *_LIKELY, "Pindah yang murah"
    ),
    "battery-8": QuestionText(
        "Kalau harga naik sedikit, akankah Anda tetap belanja di sini?", *_LIKELY, "Tetap walau naik"
    ),
    "battery-9": QuestionText(
        "Maukah Anda membayar sedikit lebih mahal demi rasa dan layanan kami?", *_LIKELY, "Mau bayar lebih"
    ),
    "battery-10": QuestionText(
        "Kalau ada masalah dengan kami, akankah Anda pindah ke toko lain?", *_LIKELY, "Masalah: pindah"
    ),
    "battery-11": QuestionText(
        "Kalau ada masalah dengan kami, akankah Anda bercerita ke orang lain?", *_LIKELY, "Masalah: cerita"
    ),
    "battery-12": QuestionText(
        "Kalau ada masalah dengan kami, akankah Anda mengadu ke pihak luar?", *_LIKELY, "Masalah: mengadu"
    ),
    "battery-13": QuestionText(
        "Kalau ada masalah, akankah Anda menyampaikannya ke petugas kami?", *_LIKELY, "Masalah: bilang kami"
    ),
}
_ENGLISH: Final[dict[str, QuestionText]] = {
    CSAT: QuestionText("Are you happy with today's visit?", "Not happy", "Very happy", "Satisfaction"),
    NPS: QuestionText("How likely are you to recommend us to friends or family?", *_LIKELY_EN, "Recommend"),
    CES: QuestionText("Was it easy to buy here today?", "Difficult", "Very easy", "Ease"),
    "battery-1": QuestionText("Will you speak well of us?", *_LIKELY_EN, "Speak well"),
    "battery-2": QuestionText("If somebody asks, will you name our shop?", *_LIKELY_EN, "Name us"),
    "battery-3": QuestionText("Will you bring family or friends to buy here?", *_LIKELY_EN, "Bring people"),
    "battery-4": QuestionText("For pempek, are we your first choice?", *_LIKELY_EN, "First choice"),
    "battery-5": QuestionText("Will you buy here more often in the coming years?", *_LIKELY_EN, "More often"),
    "battery-6": QuestionText("Will you buy here less often in the coming years?", *_LIKELY_EN, "Less often"),
    "battery-7": QuestionText("Will you sometimes go to a cheaper shop instead?", *_LIKELY_EN, "Go cheaper"),
    "battery-8": QuestionText(
        "If prices rise a little, will you still buy here?", *_LIKELY_EN, "Stay if dearer"
    ),
    "battery-9": QuestionText(
        "Would you pay a little more for our taste and service?", *_LIKELY_EN, "Pay more"
    ),
    "battery-10": QuestionText(
        "If something goes wrong with us, will you go elsewhere?", *_LIKELY_EN, "Problem: leave"
    ),
    "battery-11": QuestionText(
        "If something goes wrong with us, will you tell others?", *_LIKELY_EN, "Problem: tell others"
    ),
    "battery-12": QuestionText(
        "If something goes wrong with us, will you complain to outside bodies?",
        *_LIKELY_EN,
        "Problem: outside",
    ),
    "battery-13": QuestionText(
        "If something goes wrong, will you tell our staff?", *_LIKELY_EN, "Problem: tell us"
    ),
}
_WORDS: Final = {
    Language.INDONESIAN: AskingWords(
        "{least} {lowest} – {most} {highest}",
        "Pindai untuk menjawab lewat WhatsApp",
        "Struk {number}. {short} ({least}-{most}): ",
    ),
    Language.ENGLISH: AskingWords(
        "{least} {lowest} – {most} {highest}",
        "Scan to answer by WhatsApp",
        "Receipt {number}. {short} ({least}-{most}): ",
    ),
}


def question_text(question: str, language: Language) -> QuestionText:
    """A question in a language."""
    return (_ENGLISH if language is Language.ENGLISH else _INDONESIAN)[question]


def scale_text(question: str, language: Language) -> str:
    """What the numbers mean: 1 Tidak puas – 5 Puas sekali."""
    text, scale = question_text(question, language), scale_of(question)
    ends = {"lowest": text.lowest, "highest": text.highest, "least": scale.least, "most": scale.most}
    return _WORDS[language].scale.format(**ends)


def scan_text(language: Language) -> str:
    """What the code beside a question is for."""
    return _WORDS[language].scan


def answer_link(shop: ShopProfile, number: str, question: str) -> str:
    """A link that opens a chat draft to the shop's own number with the receipt's number and the question.

    Host and number are the shop's; everything else is quoted, so that it stays one address.
    """
    scale = scale_of(question)
    text = _WORDS[shop.language].draft.format(
        number=number,
        short=question_text(question, shop.language).short,
        least=scale.least,
        most=scale.most,
    )
    return f"{_CHAT}{''.join(filter(str.isdigit, shop.whatsapp))}?text={quote(text, safe='')}"
