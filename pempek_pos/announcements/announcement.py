"""An announcement, the code by which people say where they heard of it, its posts, what came of it."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum
from typing import Final

from pempek_pos.errors import ShopError, Unusable
from pempek_pos.money.amount import Rupiah
from pempek_pos.text import cleaned, folded, line_from

LONGEST_TITLE: Final = 60
LONGEST_TOLD: Final = 240
LONGEST_LINK: Final = 300
SHORTEST_CODE, LONGEST_CODE = 4, 12
_CODE = re.compile(rf"[A-Z][A-Z0-9]{{{SHORTEST_CODE - 1},{LONGEST_CODE - 1}}}")
_LINK = re.compile(r"https?://\S+")
_LONGEST_WORD: Final = 8
_PLAIN_WORD: Final = "KABAR"
"""Where a title has no word in Latin letters."""


class AnnouncedKind(Enum):
    """What is announced."""

    REWARD = "reward"
    PROMOTION = "promotion"
    NEWS = "news"


class Place(Enum):
    """Where an announcement is posted."""

    INSTAGRAM = "instagram"
    FACEBOOK = "facebook"
    TIKTOK = "tiktok"
    WHATSAPP = "whatsapp"
    GOOGLE = "google"
    MARKETPLACE = "marketplace"
    SHOP = "shop"


class CameBy(Enum):
    """What came with an announcement's code."""

    SALE = "sale"
    ENROLMENT = "enrolment"


class NotAnAnnouncement(ShopError):
    """No announcement has the code `text`."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


@dataclass(frozen=True, slots=True)
class NewAnnouncement:
    """What is to be told; `subject_id` is the reward's or promotion's, None for news."""

    id: str
    kind: AnnouncedKind
    subject_id: str | None
    title: str
    told: str
    code: str
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class Announcement:
    """What was told, under which code."""

    id: str
    kind: AnnouncedKind
    subject_id: str | None
    title: str
    told: str
    code: str
    valid_to: date | None
    made_at: datetime
    own_code: str = ""
    """The code by which the announced promotion is asked for: it tracks too."""

    @property
    def shown_code(self) -> str:
        """The one code that people are told: the promotion's own where it has one."""
        return self.own_code or self.code


@dataclass(frozen=True, slots=True)
class NewPost:
    """An announcement put up somewhere; the link is empty where there is none."""

    id: str
    announcement_id: str
    place: Place
    on_day: date
    link: str = ""


@dataclass(frozen=True, slots=True)
class Post:
    """Where and when an announcement was put up."""

    id: str
    announcement_id: str
    place: Place
    on_day: date
    link: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came with the code: people enrolled; sales that stand and their net after refunds; those of
    them in which what was announced was used.
    """

    enrolments: int = 0
    sales: int = 0
    net: Rupiah = Rupiah(0)
    redemptions: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """An announcement with where it was posted, the latest first, and what came of it."""

    announcement: Announcement
    posts: tuple[Post, ...]
    outcome: Outcome


def checked_announcement(new: NewAnnouncement, today: date) -> NewAnnouncement:
    """`new` cleaned; raises Unusable."""
    if (new.subject_id is None) != (new.kind is AnnouncedKind.NEWS):
        raise Unusable("announced", "", "needed", 1)
    if new.valid_to is not None and new.valid_to < today:
        raise Unusable("valid_to", new.valid_to.isoformat(), "not before today")
    return replace(
        new,
        title=line_from(new.title, "announcement title", LONGEST_TITLE),
        told=line_from(new.told, "announcement text", LONGEST_TOLD),
        code=tracking_code_from(new.code),
    )


def checked_post(new: NewPost, today: date) -> NewPost:
    """`new` cleaned; raises Unusable."""
    if new.on_day > today:
        raise Unusable("posted on", new.on_day.isoformat(), "not after today")
    link = line_from(new.link, "link", LONGEST_LINK, least=0)
    if link and not _LINK.fullmatch(link):
        raise Unusable("link", link[:40], "begins with https://")
    return replace(new, link=link)


def tracking_code_from(text: str) -> str:
    """A tracking code from what was typed: a letter, then letters and digits; raises Unusable."""
    code = cleaned(text[:64]).upper()
    if not _CODE.fullmatch(code):
        raise Unusable("tracking code", code[:40], "letters and digits, 4 to", LONGEST_CODE)
    return code


def code_proposed(title: str, number: int) -> str:
    """A short code that is easy to say: the title's longest word of the first three, and a number."""
    words = ["".join(ch for ch in word if ch.isascii()) for word in folded(title).split()[:3]]
    word = max((word.lstrip("0123456789") for word in words), key=len, default="")
    return f"{(word.upper() or _PLAIN_WORD)[:_LONGEST_WORD]:X<2}{number:02d}"
