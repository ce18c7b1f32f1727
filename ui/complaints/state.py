"""What the page of complaints shows, as values."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from pempek_pos.clock import WIB
from pempek_pos.complaints.complaint import Complaint, Event, ItemWarning, State
from pempek_pos.complaints.shop_hours import ShopHours
from pempek_pos.phone import domestic
from pempek_pos.text import folded


class Shown(Enum):
    """Which complaints the board shows."""

    ALL = "all"
    MINE = "mine"
    ESCALATED = "escalated"


class Tab(Enum):
    """The parts of the page."""

    BOARD = "board"
    RECOVERY = "recovery"


class GroupedBy(Enum):
    """By what the figures of recovery are told."""

    CATEGORY = "category"
    HANDLER = "handler"
    ITEM = "item"


class Column(Enum):
    """A column of the board."""

    RECEIVED = "received"
    ACKNOWLEDGED = "acknowledged"
    INVESTIGATING = "investigating"
    OFFERED = "offered"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Moment:
    """Now, and when the shop is open: what every clock is read by."""

    now: datetime
    hours: ShopHours

    @property
    def clock(self) -> tuple[datetime, ShopHours]:
        """Both, as the clocks ask for them."""
        return self.now, self.hours

    @property
    def today(self) -> date:
        """The day it is in the shop."""
        return self.now.astimezone(WIB).date()


@dataclass(frozen=True, slots=True)
class BoardState:
    """All complaints on the board, what is looked for, and who looks."""

    complaints: tuple[Complaint, ...] = ()
    shown: Shown = Shown.ALL
    typed: str = ""
    me: str = ""

    @property
    def seen(self) -> tuple[Complaint, ...]:
        """Those that are looked for."""
        words = folded(self.typed).split()
        return tuple(one for one in self.complaints if _fits(one, self.shown, self.me) and _says(one, words))

    def columns(self) -> dict[Column, tuple[Complaint, ...]]:
        """Those looked for, by column, the most urgent first."""
        seen = self.seen
        return {column: tuple(one for one in seen if column_of(one.state) is column) for column in Column}

    def count(self, shown: Shown) -> int:
        """How many open ones a filter shows."""
        return sum(not one.state.closed and _fits(one, shown, self.me) for one in self.complaints)


@dataclass(frozen=True, slots=True)
class Rights:
    """What the person in front may do with a complaint."""

    answer: bool = False
    lift: bool = False


@dataclass(frozen=True, slots=True)
class Detail:
    """One complaint with its story, as it stands."""

    complaint: Complaint
    story: tuple[Event, ...]
    moment: Moment
    warnings: tuple[ItemWarning, ...] = ()
    rights: Rights = Rights()


def column_of(state: State) -> Column:
    """Where a complaint stands on the board."""
    return Column.CLOSED if state.closed else Column(state.value)


def is_hers(complaint: Complaint, staff_id: str) -> bool:
    """Whether somebody sees to it, or was pulled in."""
    return staff_id in (complaint.handler_id, complaint.escalated_to)


def _fits(complaint: Complaint, shown: Shown, me: str) -> bool:
    if shown is Shown.MINE:
        return is_hers(complaint, me)
    return shown is Shown.ALL or complaint.escalated_to is not None


def _says(complaint: Complaint, words: list[str]) -> bool:
    if not words:
        return True
    about = complaint.about
    told = (
        complaint.label,
        str(complaint.number),
        complaint.who,
        complaint.sale_number,
        complaint.item,
        complaint.handler,
        complaint.told,
        domestic(about.phone) if about.phone else "",
    )
    text = folded(" ".join(told))
    return all(word in text for word in words)
