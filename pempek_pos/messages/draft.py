"""What the shop writes to people, whom it may write to, and in which order: drafts only (policies P4, P5)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Final

from pempek_pos.errors import ShopError
from pempek_pos.money.amount import Points, Rupiah


class MessageKind(Enum):
    """What a draft is about; the first on the day's list first."""

    COMPLAINT_RECEIVED = "complaint received"
    COMPLAINT_RESOLVED = "complaint resolved"
    INVOICE_DUE = "invoice due"
    EXPIRING_7 = "points expiring in 7 days"
    BIRTHDAY = "birthday"
    WELCOME = "welcome"
    EXPIRING_30 = "points expiring in 30 days"
    REWARD_REACHED = "reward reached"
    WIN_BACK = "win-back"
    POINTS_WON = "points won"
    """Not on the list: written when somebody wants to."""
    RECEIPT = "receipt"
    """Not on the list: opened at the counter after the sale."""
    PRE_ORDER_READY = "pre-order ready"
    """Not on the list: written when somebody wants to."""


PROMOTIONAL: Final = frozenset({MessageKind.BIRTHDAY, MessageKind.REWARD_REACHED, MessageKind.WIN_BACK})
"""Only for who agreed to be told of promotions; all others need the agreement to be a member (policy P4)."""
QUIET_DAYS: Final[dict[MessageKind, int]] = {
    MessageKind.EXPIRING_7: 7,
    MessageKind.BIRTHDAY: 300,
    MessageKind.WELCOME: 300,
    MessageKind.EXPIRING_30: 20,
    MessageKind.REWARD_REACHED: 14,
    MessageKind.WIN_BACK: 60,
}
"""For so many days after a draft, opened or skipped, nobody is on the list for the same kind again."""
_RANK: Final = {kind: rank for rank, kind in enumerate(MessageKind)}


class DraftState(Enum):
    """What was done about a draft; that it was sent nobody knows (policy P5)."""

    OPENED = "opened"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Facts:
    """What a draft tells; which of these it has depends on its kind."""

    day: date | None = None
    points: Points = Points(0)
    thing: str = ""
    """A reward's name, or the number of a receipt."""
    code: str = ""
    """A voucher's."""
    amount: Rupiah = Rupiah(0)
    percent_bp: int = 0
    balance: Points = Points(0)


@dataclass(frozen=True, slots=True)
class Due:
    """Somebody to whom one draft is due: `about` tells it from the next of its kind; the phone is E.164."""

    kind: MessageKind
    person: str
    about: str
    name: str
    phone: str
    facts: Facts = Facts()


@dataclass(frozen=True, slots=True)
class Letter:
    """A draft as it would be opened."""

    due: Due
    text: str


@dataclass(frozen=True, slots=True)
class Done:
    """What was done about a draft; the name is empty once the person was forgotten."""

    id: str
    kind: MessageKind
    person: str
    name: str
    state: DraftState
    at: datetime
    by_staff: str


@dataclass(frozen=True, slots=True)
class DayList:
    """Today's drafts, the most urgent first, and what was done today, the latest first."""

    letters: tuple[Letter, ...]
    done: tuple[Done, ...]


class NotToBeWritten(ShopError):
    """The person no longer agrees to be written to, or takes no part any more (policy P4)."""

    def __init__(self, kind: MessageKind) -> None:
        super().__init__(kind)
        self.kind = kind


def in_order(due: Iterable[Due], done: Iterable[Done]) -> tuple[Due, ...]:
    """What is due by its urgency. Promotion gives way: who has something more urgent on the list, or was
    written to today, is not told of offers on the same day; nor of two offers at once.
    """
    written_to = {one.person for one in done if one.state is DraftState.OPENED}
    kept: list[Due] = []
    for one in sorted(due, key=lambda one: _RANK[one.kind]):
        if one.kind in PROMOTIONAL and one.person in written_to:
            continue
        written_to.add(one.person)
        kept.append(one)
    return tuple(kept)
