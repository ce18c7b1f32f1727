"""A member of the programme, and what is asked of somebody who joins."""

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import NewType

from pempek_pos.errors import ShopError, Unusable
from pempek_pos.money.amount import Points
from pempek_pos.phone import masked, phone_from, shown
from pempek_pos.text import line_from

MemberId = NewType("MemberId", str)

LONGEST_NAME = 80
LONGEST_NOTE = 200
LONGEST_OUTSIDE_NO = 32
_LEAP_YEAR = 2000
_BIRTHDAY = re.compile(r"([0-9]{1,2})[-/. ]([0-9]{1,2})")


class MemberState(Enum):
    """Whether a member still takes part."""

    ACTIVE = "active"
    ANONYMISED = "anonymised"
    MERGED = "merged"


@dataclass(frozen=True, slots=True)
class NewMember:
    """What is asked at the counter: one name, a phone, consent; promotions are a tick apart (policy P4)."""

    id: MemberId
    name: str
    phone: str
    consent: bool
    promotions: bool = False
    birthday: str = ""
    """Day and month as DD-MM, or empty."""


@dataclass(frozen=True, slots=True)
class MemberOnFile:
    """A member of a former system, with the number, the day and the consents kept there."""

    id: MemberId
    outside_no: str
    name: str
    phone: str
    joined_on: date
    consent_on: date
    promotions: bool = False
    birthday: str = ""


@dataclass(frozen=True, slots=True)
class MemberFacts:
    """What may be put right about a member."""

    name: str
    phone: str
    birthday: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """A member as this reader may see it: `phone` is E.164, None where hidden or anonymised (policy P3)."""

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
    merged_into: MemberId | None = None
    """Who goes on with this card, where two members became one."""
    shown_phone: str = ""
    """0812-3456-7890 for who may see it, 0812-••••-7890 for others, empty once anonymised."""


@dataclass(frozen=True, slots=True)
class MemberMatch:
    """One row of the look-up: enough to choose by."""

    id: MemberId
    card_no: str
    name: str
    phone: str
    """As this actor may see it: masked for the cashier (policy P3)."""
    points: Points


@dataclass(frozen=True, slots=True)
class PhoneHolder:
    """Whose a phone is."""

    id: MemberId
    card_no: str
    name: str


class PhoneTaken(ShopError):
    """The phone belongs to another member already (policy P3)."""

    def __init__(self, card_no: str, name: str) -> None:
        super().__init__(card_no, name)
        self.card_no = card_no
        self.name = name


def checked_new(member: NewMember) -> NewMember:
    """`member` cleaned, the phone in its one true form; raises Unusable, PhoneUnreadable."""
    name, phone, birthday = _checked(member.name, member.phone, member.birthday)
    return replace(member, name=name, phone=phone, birthday=birthday)


def checked_on_file(member: MemberOnFile) -> MemberOnFile:
    """`member` cleaned, the phone in its one true form; raises Unusable, PhoneUnreadable."""
    name, phone, birthday = _checked(member.name, member.phone, member.birthday)
    outside_no = line_from(member.outside_no, "member number", LONGEST_OUTSIDE_NO)
    return replace(member, outside_no=outside_no, name=name, phone=phone, birthday=birthday)


def checked_facts(facts: MemberFacts) -> MemberFacts:
    """`facts` cleaned, the phone in its one true form; raises Unusable, PhoneUnreadable."""
    name, phone, birthday = _checked(facts.name, facts.phone, facts.birthday)
    return MemberFacts(name, phone, birthday, line_from(facts.note, "note", LONGEST_NOTE, least=0))


def birthday_from(text: str) -> str:
    """Day and month as DD-MM from what was typed, empty for nothing; 29-02 is a birthday. Raises Unusable."""
    typed = text.strip()
    if not typed:
        return ""
    found = _BIRTHDAY.fullmatch(typed)
    if found is None:
        raise Unusable("birthday", typed[:20], "day and month as DD-MM")
    try:
        day = date(_LEAP_YEAR, int(found[2]), int(found[1]))
    except ValueError:
        raise Unusable("birthday", typed[:20], "day and month as DD-MM") from None
    return f"{day:%d-%m}"


def seen(member: Member, phones_too: bool) -> Member:
    """`member` as read by somebody who may or may not see phones (policy P3)."""
    if member.phone is None:
        return member
    return replace(
        member, phone=member.phone if phones_too else None, shown_phone=phone_seen(member.phone, phones_too)
    )


def phone_seen(phone: str | None, phones_too: bool) -> str:
    """A stored phone as shown to somebody who may or may not see phones."""
    if phone is None:
        return ""
    return shown(phone) if phones_too else masked(phone)


def _checked(name: str, phone: str, birthday: str) -> tuple[str, str, str]:
    return line_from(name, "name", LONGEST_NAME), phone_from(phone).e164, birthday_from(birthday)
