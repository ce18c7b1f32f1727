"""A complaint while it is taken in, as values."""

from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from pempek_pos.complaints.complaint import About, Complaint


class Subject(Enum):
    """What a complaint hangs on."""

    SALE = "sale"
    MEMBER = "member"
    PARTNER = "partner"


_ORIGINS: Final = {Subject.SALE: "counter", Subject.MEMBER: "members", Subject.PARTNER: "partners"}
"""The page from which each is complained about."""


@dataclass(frozen=True, slots=True)
class Found:
    """A receipt, member or partner that was found."""

    subject: Subject
    id: str
    title: str
    detail: str = ""

    @property
    def key(self) -> str:
        """It among the others found."""
        return f"{self.subject.value}:{self.id}"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a receipt."""

    line_no: int
    name: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """Where somebody who wants to log a complaint came from, and what about."""

    origin: str = ""
    subject: Subject | None = None
    id: str = ""


@dataclass(frozen=True, slots=True)
class Logging:
    """What is known so far besides what is being typed."""

    found: tuple[Found, ...] = ()
    chosen: Found | None = None
    lines: tuple[Line, ...] = ()
    line_no: int | None = None
    alike: tuple[Complaint, ...] = ()
    wanted: Wanted = field(default_factory=Wanted)

    def about(self, caller: str, phone: str) -> About:
        """What it is about, with a caller where nobody was chosen."""
        chosen = self.chosen
        if chosen is None:
            return About(caller=caller, phone=phone)
        if chosen.subject is Subject.SALE:
            return About(sale_id=chosen.id, line_no=self.line_no, caller=caller, phone=phone)
        if chosen.subject is Subject.MEMBER:
            return About(member_id=chosen.id)
        return About(partner_id=chosen.id)


def wanted_in(part: str) -> Wanted | None:
    """The wish in what the window carries from page to page, `member:` and an id; None where it is none."""
    subject, colon, key = part.partition(":")
    if not colon or subject not in [one.value for one in Subject]:
        return None
    return Wanted(_ORIGINS[Subject(subject)], Subject(subject), key)
