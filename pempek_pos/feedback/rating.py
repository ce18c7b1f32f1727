"""A rating that somebody wrote about the shop in public, and where its answer stands."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum
from typing import Final

from pempek_pos.errors import ShopError, Unusable
from pempek_pos.text import cleaned, line_from

LONGEST_TOLD: Final = 1_000
LONGEST_AUTHOR: Final = 60
LONGEST_LINK: Final = 300
LONGEST_REPLY: Final = 1_000
MOST_STARS: Final = 5
BAD: Final = 3
"""So many stars, or fewer, are a bad rating."""
_SCHEMES: Final = ("https://", "http://")


class Platform(Enum):
    """Where it was written."""

    GOOGLE = "google"
    GOFOOD = "gofood"
    GRABFOOD = "grabfood"
    SHOPEEFOOD = "shopeefood"
    INSTAGRAM = "instagram"
    MARKETPLACE = "marketplace"

    @property
    def brand(self) -> str:
        """As it calls itself, in every language."""
        return _BRANDS[self]


_BRANDS: Final = {
    Platform.GOOGLE: "Google",
    Platform.GOFOOD: "GoFood",
    Platform.GRABFOOD: "GrabFood",
    Platform.SHOPEEFOOD: "ShopeeFood",
    Platform.INSTAGRAM: "Instagram",
    Platform.MARKETPLACE: "Marketplace",
}


class RatingState(Enum):
    """Where its answer stands; a complaint made of it is followed on the board of complaints."""

    WAITING = "waiting"
    ANSWERED = "answered"
    COMPLAINT = "complaint"


@dataclass(frozen=True, slots=True)
class RatingFacts:
    """What can be read on the platform, and what it is about as far as that is known.

    `author` is the public name and nothing else. A named sale brings its member along.
    """

    platform: Platform
    stars: int
    on_day: date
    told: str = ""
    author: str = ""
    link: str = ""
    sale_number: str = ""
    item_id: str | None = None
    member_id: str | None = None


@dataclass(frozen=True, slots=True)
class NewRating:
    """A rating to write down."""

    id: str
    facts: RatingFacts


@dataclass(frozen=True, slots=True)
class Links:
    """What a rating is tied to, by id."""

    sale_id: str | None = None
    item_id: str | None = None
    member_id: str | None = None


@dataclass(frozen=True, slots=True)
class Rating:
    """A rating as it stands, with the names a screen shows; `member_id` is whoever goes on with the card."""

    id: str
    facts: RatingFacts
    sale_id: str | None
    item: str
    member: str
    """The item's and the member's name, or empty."""
    complaint_id: str | None
    complaint_no: int | None
    reply: str
    drafted_at: datetime | None
    answered_at: datetime | None
    answered_by: str
    """Who answered, by name."""
    logged_at: datetime

    @property
    def bad(self) -> bool:
        """Whether somebody was not content."""
        return self.facts.stars <= BAD

    @property
    def state(self) -> RatingState:
        """Where it stands."""
        if self.complaint_id is not None:
            return RatingState.COMPLAINT
        return RatingState.WAITING if self.answered_at is None else RatingState.ANSWERED


class RatingTooGood(ShopError):
    """A rating of `stars` is no complaint."""

    def __init__(self, stars: int) -> None:
        super().__init__(stars)
        self.stars = stars


def checked_rating(facts: RatingFacts, today: date) -> RatingFacts:
    """`facts` cleaned; raises Unusable."""
    if facts.stars < 1:
        raise Unusable("stars", str(facts.stars), "needed", 1)
    if facts.stars > MOST_STARS:
        raise Unusable("stars", str(facts.stars), "at most", MOST_STARS)
    if facts.on_day > today:
        raise Unusable("rating day", facts.on_day.isoformat(), "not after today")
    return replace(
        facts,
        told=line_from(facts.told, "rating text", LONGEST_TOLD, least=0),
        author=line_from(facts.author, "rating author", LONGEST_AUTHOR, least=0),
        link=checked_link(facts.link),
        sale_number=facts.sale_number.strip(),
    )


def checked_link(link: str) -> str:
    """An address on the web, or nothing; raises Unusable."""
    line = line_from(link, "link", LONGEST_LINK, least=0)
    if line and (not line.lower().startswith(_SCHEMES) or " " in line):
        raise Unusable("link", line[:40], "web address")
    return line


def complaint_words(rating: Rating, longest: int) -> str:
    """What a complaint made of the rating tells: its stars, where, who, and the text, cut at `longest`."""
    facts = rating.facts
    stars = "★" * facts.stars + "☆" * (MOST_STARS - facts.stars)
    head = " · ".join(filter(None, (stars, facts.platform.brand, facts.author)))
    whole = f"{head}: {facts.told}" if facts.told else head
    return whole if len(whole) <= longest else f"{whole[: longest - 1]}…"


def reply_from(text: str, least: int = 0) -> str:
    """A reply with its lines kept; raises Unusable."""
    reply = "\n".join(cleaned(line) for line in text.splitlines()).strip("\n")
    if len(reply) < least:
        raise Unusable("reply", "", "needed", least)
    if len(reply) > LONGEST_REPLY:
        raise Unusable("reply", reply[:40], "at most characters", LONGEST_REPLY)
    return reply
