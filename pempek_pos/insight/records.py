"""What the shop wrote down, as far as figures about loyalty are drawn from it: consumers alone.

Sales to partners and purchases of staff are left out before anything is reckoned.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from pempek_pos.complaints.complaint import Category, Channel
from pempek_pos.insight.buying import Buyer

BAD_STARS: Final = 2
"""Up to so many stars a public rating is a bad one."""
UNHAPPY: Final = 2
"""Up to this step of five a customer was not content."""


@dataclass(frozen=True, slots=True)
class Person:
    """A member as they may be listed for this reader (policy P3)."""

    member_id: str
    name: str
    card_no: str
    phone: str


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to one question; `complained` where the same sale has a complaint."""

    question: str
    value: int
    on_day: date
    complained: bool = False


@dataclass(frozen=True, slots=True)
class Voice:
    """A complaint of a consumer; `member_id` where it is known whose."""

    number: int
    category: Category
    channel: Channel
    on_day: date
    member_id: str | None = None

    @property
    def public(self) -> bool:
        """Whether others could read it."""
        return self.channel is Channel.RATING or self.category is Category.RATING


@dataclass(frozen=True, slots=True)
class PublicRating:
    """A public rating; `taken_up` where it became a complaint and is counted there."""

    platform: str
    stars: int
    on_day: date
    taken_up: bool = False


@dataclass(frozen=True, slots=True)
class SalesDay:
    """The consumers' receipts of a day, and those without a discount (rewards are no discount)."""

    day: date
    receipts: int
    full_price: int


@dataclass(frozen=True, slots=True)
class Rise:
    """A day on which retail prices rose: of so many items, of so many that had a price."""

    day: date
    items: int
    of_items: int

    @property
    def counts(self) -> bool:
        """Whether people could notice: a tenth of all items at least."""
        return 10 * self.items >= self.of_items


@dataclass(frozen=True, slots=True)
class Records:
    """Everything a month's figures are drawn from; answers, complaints and ratings of two years."""

    buyers: tuple[Buyer, ...] = ()
    people: Mapping[str, Person] = field(default_factory=dict)
    referred: Mapping[str, str] = field(default_factory=dict)
    """Who brought whom: by the one who was brought."""
    answers: tuple[Answer, ...] = ()
    voices: tuple[Voice, ...] = ()
    ratings: tuple[PublicRating, ...] = ()
    sales: tuple[SalesDay, ...] = ()
    rises: tuple[Rise, ...] = ()


@dataclass(frozen=True, slots=True)
class Period:
    """From a first to a last day, both in."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last
