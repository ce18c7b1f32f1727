"""What the shop answers to a rating in public: warm, by its stars, without a word that is not public already.

A draft that a person changes and puts on the platform by hand; nothing is sent (policy P5).
"""

from dataclasses import dataclass
from typing import Final

from pempek_pos.feedback.rating import BAD, MOST_STARS, RatingFacts
from pempek_pos.settings.profile import Language, ShopProfile
from pempek_pos.text import cleaned

_CALLED: Final = 30
"""A public name is called by so many letters at most."""


@dataclass(frozen=True, slots=True)
class RatingSentences:
    """What is said in one language; `{…}` stand for names."""

    greeting: str
    greeting_all: str
    five: str
    four: str
    bad: str
    worst: str
    write: str
    write_here: str
    ending: str


_INDONESIAN: Final = RatingSentences(
    greeting="Salam hangat, Kak {name}!",
    greeting_all="Salam hangat, Kak!",
    five="Terima kasih banyak sudah mampir dan menulis ulasan. Senang sekali kalau Kakak cocok dengan "
    "masakan kami. Ditunggu lagi, ya, nanti kami sambut dengan senyum yang sama.",
    four="Terima kasih banyak atas ulasannya. Masih ada yang bisa kami perbaiki supaya lain kali bintangnya "
    "penuh: cerita saja kepada kami, kami senang mendengarnya.",
    bad="Terima kasih sudah jujur kepada kami, dan maaf pengalaman Kakak belum sebaik yang seharusnya. Kami "
    "periksa di dapur dan di kasir, dan kami ingin memperbaikinya.",
    worst="Kami minta maaf. Ini bukan pelayanan yang ingin kami berikan, dan kami menanganinya "
    "sungguh-sungguh hari ini juga.",
    write="Boleh kirim tanggal dan nomor struknya lewat WhatsApp kami yang tertera di struk? Kami hubungi "
    "Kakak secepatnya.",
    write_here="Boleh kirim tanggal dan nomor struknya lewat pesan pribadi? Kami hubungi Kakak secepatnya.",
    ending="Salam dari kami semua di {shop}.",
)
_ENGLISH: Final = RatingSentences(
    greeting="Warm greetings, {name}!",
    greeting_all="Warm greetings!",
    five="Thank you so much for coming and for writing a review. We are so glad that you like our food. Come "
    "again soon: the same smile is waiting for you.",
    four="Thank you so much for your review. There is still something we can do better to earn all five "
    "stars: please tell us, we are happy to hear it.",
    bad="Thank you for being honest with us, and sorry that your visit was not what it should be. We look "
    "into it in the kitchen and at the counter, and want to put it right.",
    worst="We are sorry. This is not how we want to serve you, and we take it seriously today.",
    write="Could you send us the day and the receipt's number by WhatsApp, to the number on the receipt? We "
    "contact you as soon as we can.",
    write_here="Could you send us the day and the receipt's number in a private message? We contact you as "
    "soon as we can.",
    ending="Greetings from all of us at {shop}.",
)


def reply_text(profile: ShopProfile, facts: RatingFacts) -> str:
    """An answer to a rating, as warm as its stars ask for; it tells nothing about what somebody bought."""
    words = _ENGLISH if profile.language is Language.ENGLISH else _INDONESIAN
    name = cleaned(facts.author)[:_CALLED].strip()
    greeting = words.greeting.format(name=name) if name else words.greeting_all
    return "\n\n".join(
        (greeting, *_said(words, profile, facts.stars), words.ending.format(shop=profile.name))
    )


def _said(words: RatingSentences, profile: ShopProfile, stars: int) -> tuple[str, ...]:
    if stars == MOST_STARS:
        return (words.five,)
    if stars > BAD:
        return (words.four,)
    said = words.bad if stars == BAD else words.worst
    return said, words.write if profile.whatsapp else words.write_here
