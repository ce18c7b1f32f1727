"""A member of the programme, and what is asked of somebody who joins."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import NewType

from pempek_pos.money.amount import Points

MemberId = NewType("MemberId", str)


class MemberState(Enum):
    """Whether a member still takes part."""

    ACTIVE = "active"
    ANONYMISED = "anonymised"
    MERGED = "merged"


@dataclass(frozen=True, slots=True)
class NewMember:
    """What is asked at the counter: one name field, a phone, and consent; promotions are a separate tick (policy P4)."""

    id: MemberId
    name: str
    phone: str
    consent: bool
    promotions: bool = False
    birthday: str = ""
    """Day and month as DD-MM, or empty."""


@dataclass(frozen=True, slots=True)
class Member:
    """A member as kept; `phone` is E.164, or None once anonymised."""

    id: MemberId
    number: int
    card_no: str
    name: str
    phone: str | None
    birthday: str
    joined_on: date
    state: MemberState
    promotions: bool
    note: str = ""
    outside_no: str | None = None


@dataclass(frozen=True, slots=True)
class MemberMatch:
    """One row of the look-up: enough to choose by."""

    id: MemberId
    card_no: str
    name: str
    phone: str
    """As this actor may see it: masked for the cashier (policy P3)."""
    points: Points
