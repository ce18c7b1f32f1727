"""The one question that a finished sale may ask: which there are, when one is due, what may be answered."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum
from typing import Final

from pempek_pos.errors import ShopError, Unusable
from pempek_pos.sales.receipt import Receipt, ReceiptKind

CSAT: Final = "csat"
NPS: Final = "nps"
CES: Final = "ces"
BATTERY: Final = tuple(f"battery-{number}" for number in range(1, 14))
"""The thirteen items of the behavioural-intentions battery, in the order of its five factors: 1–5 loyalty,
6–7 switch, 8–9 pay more, 10–12 external and 13 internal response (Zeithaml, Berry and Parasuraman 1996).
"""
QUESTIONS: Final = (CSAT, NPS, CES, *BATTERY)
CONTENT: Final = 4
"""From so many of five on somebody is content (CSAT)."""
MOST_BETWEEN: Final = 100


@dataclass(frozen=True, slots=True)
class Scale:
    """What may be answered: whole numbers from `least` to `most`."""

    least: int
    most: int

    @property
    def values(self) -> range:
        """Every answer, the lowest first."""
        return range(self.least, self.most + 1)


class Place(Enum):
    """Where a question is asked."""

    NOWHERE = "nowhere"
    RECEIPT = "receipt"
    SCREEN = "screen"


class AnswerChannel(Enum):
    """How an answer came."""

    SCREEN = "screen"
    WHATSAPP = "whatsapp"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Asking:
    """Which questions take turns, where, and at every how many-th sale; a new shop asks nobody.

    It speaks to customers in the shop's name, and on paper needs the shop's number: the owner decides.
    """

    place: Place = Place.NOWHERE
    questions: tuple[str, ...] = (CSAT, NPS)
    every: int = 3
    members_only: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered to a sale's question; `by` is who took it down, by id."""

    sale_id: str
    question: str
    value: int
    channel: AnswerChannel
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Csat:
    """How many of `n` answers were content; nothing is known of none."""

    n: int
    content: int

    @property
    def percent(self) -> int | None:
        """The share in whole percent, rounded; None of none."""
        return None if not self.n else (self.content * 200 + self.n) // (2 * self.n)


class NothingAsked(ShopError):
    """The sale `number` asked no question."""

    def __init__(self, number: str) -> None:
        super().__init__(number)
        self.number = number


def scale_of(question: str) -> Scale:
    """CSAT 1–5, NPS 0–10, all others 1–7 (loyalty-science.md 1 and 2)."""
    if question == CSAT:
        return Scale(1, 5)
    return Scale(0, 10) if question == NPS else Scale(1, 7)


def checked_answer(question: str, value: int) -> int:
    """`value` if it stands on the question's scale; raises Unusable."""
    scale = scale_of(question)
    if value < scale.least:
        raise Unusable("answer", str(value), "at least", scale.least)
    if value > scale.most:
        raise Unusable("answer", str(value), "at most", scale.most)
    return value


def checked_asking(asking: Asking) -> Asking:
    """`asking` with its questions in their order, each once; raises Unusable."""
    known = tuple(question for question in QUESTIONS if question in asking.questions)
    if not known and asking.place is not Place.NOWHERE:
        raise Unusable("questions", "", "needed", 1)
    if asking.every < 1:
        raise Unusable("every nth sale", str(asking.every), "at least 1")
    if asking.every > MOST_BETWEEN:
        raise Unusable("every nth sale", str(asking.every), "at most", MOST_BETWEEN)
    return replace(asking, questions=known)


def question_due(asking: Asking, receipt: Receipt) -> str | None:
    """The question this sale asks, or None: every n-th sale of a till and day, all questions in turn.

    It follows from the receipt alone, so that slip, screen and a copy ask the same; each day begins one
    question further on. Goods that come back, partners' orders and sales of earlier records ask nothing.
    """
    if asking.place is Place.NOWHERE or not asking.questions or not _asks(receipt):
        return None
    if asking.members_only and receipt.member is None:
        return None
    turn, rest = divmod(_day_no(receipt.number), asking.every)
    return None if rest else asking.questions[_turn(receipt.business_date, turn) % len(asking.questions)]


def _asks(receipt: Receipt) -> bool:
    counter = receipt.kind is ReceiptKind.SALE and receipt.partner is None
    return counter and not receipt.imported


def _turn(day: date, turn: int) -> int:
    return day.toordinal() + turn


def _day_no(number: str) -> int:
    """The running number of a sale at its till on its day: the last part of the receipt's number."""
    return int(number.rpartition("-")[2])
