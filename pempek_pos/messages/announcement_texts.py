"""What an announcement says: the words on its picture, and the text to post beside it."""

from dataclasses import dataclass
from typing import Final

from pempek_pos.announcements.announcement import AnnouncedKind, Announcement
from pempek_pos.phone import shown
from pempek_pos.settings.months import day_in
from pempek_pos.settings.profile import Language, ShopProfile
from pempek_pos.text import folded

LONGEST_CAPTION: Final = 1_000
_TAGS: Final = ("pempek", "dimsum", "kuliner")


@dataclass(frozen=True, slots=True)
class Poster:
    """The words on an announcement's picture; those that are empty are left out."""

    kind: AnnouncedKind
    shop: str
    tag: str
    title: str
    told: str
    say: str
    code: str
    until: str
    day: str
    address: str
    whatsapp: str


@dataclass(frozen=True, slots=True)
class _Sentences:
    tags: dict[AnnouncedKind, str]
    say: str
    until: str
    say_it: str
    valid: str
    greeting: str


_INDONESIAN: Final = _Sentences(
    {
        AnnouncedKind.REWARD: "Hadiah poin",
        AnnouncedKind.PROMOTION: "Promo",
        AnnouncedKind.NEWS: "Kabar baru",
    },
    "Sebutkan kode ini di kasir",
    "Berlaku sampai",
    "Sebutkan kode {code} di kasir, ya!",
    "Berlaku sampai {day}.",
    "Kami tunggu dengan senyum 😊",
)
_ENGLISH: Final = _Sentences(
    {
        AnnouncedKind.REWARD: "Points reward",
        AnnouncedKind.PROMOTION: "Offer",
        AnnouncedKind.NEWS: "News",
    },
    "Say this code at the counter",
    "Good until",
    "Say the code {code} at the counter!",
    "Good until {day}.",
    "We look forward to welcoming you with a smile 😊",
)


def poster(profile: ShopProfile, announcement: Announcement) -> Poster:
    """The words on the picture, in the shop's language."""
    words, last = _words(profile), announcement.valid_to
    return Poster(
        announcement.kind,
        profile.name,
        words.tags[announcement.kind],
        announcement.title,
        announcement.told,
        words.say,
        announcement.shown_code,
        words.until if last else "",
        day_in(profile.language, last) if last else "",
        profile.address,
        shown(profile.whatsapp) if profile.whatsapp else "",
    )


def caption(profile: ShopProfile, announcement: Announcement) -> str:
    """The text to post beside the picture, with hashtags, at most a thousand letters."""
    words, last = _words(profile), announcement.valid_to
    terms = [words.say_it.format(code=announcement.shown_code)]
    if last is not None:
        terms.insert(0, words.valid.format(day=day_in(profile.language, last)))
    where = [f"📍 {profile.name}" + (f", {profile.address}" if profile.address else "")]
    if profile.whatsapp:
        where.append(f"📱 WhatsApp {shown(profile.whatsapp)}")
    parts = (
        announcement.title,
        announcement.told,
        "\n".join(terms),
        words.greeting,
        "\n".join(where),
        " ".join(hashtags(profile)),
    )
    return "\n\n".join(parts)[:LONGEST_CAPTION]


def hashtags(profile: ShopProfile) -> tuple[str, ...]:
    """The shop's name and its town as hashtags, then what it sells."""
    town = profile.address.rpartition(",")[2]
    named = ("".join(word.capitalize() for word in folded(text).split()) for text in (profile.name, town))
    return tuple(dict.fromkeys(f"#{tag}" for tag in (*named, *_TAGS) if tag and not tag.isdigit()))


def _words(profile: ShopProfile) -> _Sentences:
    return _ENGLISH if profile.language is Language.ENGLISH else _INDONESIAN
