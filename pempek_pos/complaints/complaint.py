"""A complaint: what went wrong, for whom, where it stands, and what was done with it (K1, K2)."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Final

from pempek_pos.errors import ShopError

LONGEST_TOLD: Final = 1_000
LONGEST_NOTE: Final = 500
LONGEST_CALLER: Final = 60
LONGEST_PHOTO: Final = 200
LONGEST_BATCH: Final = 40
MOST_PHOTOS: Final = 10
REOPEN_DAYS: Final = 30
"""So many days after closing a complaint can be opened again (K2)."""


class Category(Enum):
    """What went wrong (K1)."""

    TASTE = "taste"
    PRE_ORDER_WAIT = "pre-order wait"
    LATE_DELIVERY = "late delivery"
    FACILITIES = "facilities"
    SERVICE = "service"
    RATING = "rating"
    SHORT_OR_WRONG = "short or wrong"
    PACKAGING = "packaging"
    PRICE_OR_RECEIPT = "price or receipt"
    POINTS = "points"


class Severity(Enum):
    """How bad it is; food safety goes to the operations manager at once (K4)."""

    MINOR = "minor"
    MAJOR = "major"
    FOOD_SAFETY = "food safety"


class Channel(Enum):
    """How it reached the shop."""

    COUNTER = "counter"
    PHONE = "phone"
    WHATSAPP = "whatsapp"
    RATING = "rating"
    VISIT = "visit"


class Remedy(Enum):
    """What the customer would like."""

    UNSAID = "unsaid"
    APOLOGY = "apology"
    POINTS = "points"
    VOUCHER = "voucher"
    REFUND = "refund"
    REPLACEMENT = "replacement"


class State(Enum):
    """Where it stands; accepted and refused are closed (K2)."""

    RECEIVED = "received"
    ACKNOWLEDGED = "acknowledged"
    INVESTIGATING = "investigating"
    OFFERED = "offered"
    ACCEPTED = "accepted"
    REFUSED = "refused"

    @property
    def closed(self) -> bool:
        """Whether the customer has decided."""
        return self in (State.ACCEPTED, State.REFUSED)


class EventKind(Enum):
    """What was done with a complaint."""

    RECEIVED = "received"
    ACKNOWLEDGED = "acknowledged"
    INVESTIGATING = "investigating"
    OFFERED = "offered"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    REOPENED = "reopened"
    WAITING = "waiting"
    RESUMED = "resumed"
    ESCALATED = "escalated"
    CHANGED = "changed"
    HANDED_OVER = "handed over"
    NOTED = "noted"
    ANSWER_DRAFTED = "answer drafted"


@dataclass(frozen=True, slots=True)
class About:
    """What and whom a complaint is about, as far as it is known: a line names its sale, nobody is fine.

    A member or partner of the named sale need not be said; `caller` and `phone` are for who is neither.
    """

    sale_id: str | None = None
    line_no: int | None = None
    item_id: str | None = None
    member_id: str | None = None
    partner_id: str | None = None
    caller: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class NewComplaint:
    """A complaint to log; `severity` and `handler_id` None take what the category says (K1)."""

    id: str
    category: Category
    told: str
    about: About = About()
    severity: Severity | None = None
    channel: Channel = Channel.COUNTER
    remedy: Remedy = Remedy.UNSAID
    photos: tuple[str, ...] = ()
    handler_id: str | None = None
    batch: str = ""
    """What stands on the pack, for food safety."""


@dataclass(frozen=True, slots=True)
class Promised:
    """The three promises of one round: when the first answer, the offer and the end are due, and when they
    came; `waiting_since` while the customer has to say something (K3).
    """

    since: datetime
    answer_due: datetime
    offer_due: datetime
    done_due: datetime
    answered_at: datetime | None = None
    offered_at: datetime | None = None
    closed_at: datetime | None = None
    waiting_since: datetime | None = None
    paused: timedelta = timedelta(0)
    """Shop hours of this round that were waited for the customer, pauses that ended."""
    sold_on: date | None = None
    """The day of the sale, which the law counts from; None where no sale is named."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step with a complaint: its id, so that asking twice is once, and a note."""

    id: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Complaint:
    """A complaint as it stands, with the names a screen shows; `number` is shown as K-0012.

    `round` is 1, and one more for each reopening. `phone` is E.164 or empty, masked where the asker may
    not see it.
    """

    id: str
    number: int
    category: Category
    severity: Severity
    channel: Channel
    remedy: Remedy
    state: State
    told: str
    about: About
    who: str
    """The member's, partner's or caller's name, or empty."""
    sale_number: str
    item: str
    """The item's name, or empty."""
    handler_id: str
    handler: str
    escalated_to: str | None
    escalated_name: str
    happened_on: date
    received_at: datetime
    round: int
    promised: Promised
    photos: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """How people name it: K-0012."""
        return complaint_label(self.number)


@dataclass(frozen=True, slots=True)
class Event:
    """One step of a complaint's story: who did what when; `facts` are the kind's own, by name."""

    id: str
    kind: EventKind
    at: datetime
    by: str
    note: str
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ItemWarning:
    """An item that a food safety complaint named, until somebody lifts it (K4)."""

    id: str
    item_id: str
    item: str
    complaint_id: str
    label: str
    batch: str
    raised_at: datetime


class ComplaintClosed(ShopError):
    """The complaint is closed: `label` as `state`; it can be opened again for 30 days."""

    def __init__(self, label: str, state: State) -> None:
        super().__init__(label, state)
        self.label = label
        self.state = state


class OutOfOrder(ShopError):
    """A complaint in `state` cannot take this step."""

    def __init__(self, label: str, state: State) -> None:
        super().__init__(label, state)
        self.label = label
        self.state = state


class TooLateToReopen(ShopError):
    """It was closed more than 30 days ago, on `day` (K2)."""

    def __init__(self, label: str, day: date) -> None:
        super().__init__(label, day)
        self.label = label
        self.day = day


def complaint_label(number: int) -> str:
    """How people name a complaint: K-0012."""
    return f"K-{number:04d}"
