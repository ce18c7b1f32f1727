"""What is known about ratings right now, as one value that each deed replaces by a new one."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from pempek_pos.feedback.rating import Platform, Rating
from pempek_pos.feedback.rating_figures import RatingFigures


class Kept(StrEnum):
    """Which of a period's ratings are listed."""

    ALL = "all"
    WAITING = "waiting"
    BAD = "bad"


class Told(StrEnum):
    """What the page tells about a deed that went well."""

    LOGGED = "logged"
    CORRECTED = "corrected"
    COPIED = "copied"
    ANSWERED = "answered"
    COMPLAINT = "complaint"
    TAKEN_DOWN = "taken down"


@dataclass(frozen=True, slots=True)
class RatingsState:
    """A period's ratings: those listed, and what those of one platform, or of all, come to."""

    today: date
    now: datetime
    days: int = 90
    kept: Kept = Kept.ALL
    platform: Platform | None = None
    ratings: tuple[Rating, ...] = ()
    """Those listed."""
    figures: RatingFigures | None = None
    """Of the chosen platform, or of all."""
    by_platform: RatingFigures | None = None
    """Of all, for the row of platforms."""
    chosen: str = ""
    reply: str = ""
    """What could be answered to the chosen one."""

    @property
    def rating(self) -> Rating | None:
        """The chosen one."""
        return next((rating for rating in self.ratings if rating.id == self.chosen), None)


@dataclass(frozen=True, slots=True)
class RatingForm:
    """A rating as typed: what it is about still in people's words."""

    platform: str
    stars: int
    on_day: date
    told: str
    author: str
    link: str
    sale_number: str
    item_id: str
    member: str
    """A card or a phone."""


@dataclass(frozen=True, slots=True)
class ItemOption:
    """An item that a rating may be about."""

    id: str
    name: str
