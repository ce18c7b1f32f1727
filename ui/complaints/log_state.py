"""A complaint while it is taken in, as values."""

from dataclasses import dataclass, field
from enum import Enum

from pempek_pos.complaints.complaint import About, Complaint


class Subject(Enum):
    """What a complaint hangs on."""

    SALE = "sale"
    MEMBER = "member"
    PARTNER = "partner"


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


def part_of(wanted: Wanted) -> str:
    """The wish as the window carries it from page to page."""
    return "/".join((wanted.origin, wanted.subject.value if wanted.subject else "", wanted.id))


def wanted_in(part: str) -> Wanted | None:
    """The wish in what the window carried; None where it is none."""
    parts = part.split("/", 2)
    if len(parts) < 3 or parts[1] not in ("", *(subject.value for subject in Subject)):
        return None
    return Wanted(parts[0], Subject(parts[1]) if parts[1] else None, parts[2])
