"""A visit to a member, or a call: planned for a day, then recorded or called off."""

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from pempek_pos.members.member import MemberId
from pempek_pos.text import line_from
from pempek_pos.visits.visit import LONGEST_FINDINGS, VisitState, checked_next, checked_plan


class VisitKind(Enum):
    """How somebody is spoken to."""

    VISIT = "visit"
    CALL = "call"


@dataclass(frozen=True, slots=True)
class NewMemberVisit:
    """A visit or call to plan: who goes or calls, on which day, what for."""

    id: str
    member_id: MemberId
    kind: VisitKind
    planned_for: date
    visitor_id: str
    purpose: str


@dataclass(frozen=True, slots=True)
class MemberFindings:
    """What it brought; a next step with its day plans the next visit or call."""

    findings: str
    next_step: str = ""
    next_on: date | None = None


@dataclass(frozen=True, slots=True)
class MemberVisit:
    """A visit or call; `findings` says why where it was called off."""

    id: str
    member_id: MemberId
    kind: VisitKind
    planned_for: date
    visitor_id: str
    visitor: str
    purpose: str
    state: VisitState
    findings: str
    done_on: date | None
    """The day it was recorded or called off."""


@dataclass(frozen=True, slots=True)
class MemberStop:
    """A visit or call on a day's list, with whom; `phone` as the reader may see it."""

    visit: MemberVisit
    card_no: str
    name: str
    phone: str


def checked_visit(new: NewMemberVisit, today: date) -> NewMemberVisit:
    """`new` if it can be planned today; raises Unusable."""
    return replace(new, purpose=checked_plan(new.planned_for, new.purpose, today))


def checked_findings(found: MemberFindings, today: date) -> MemberFindings:
    """`found` cleaned; a next step and its day come together. Raises Unusable."""
    step = checked_next(found.next_step, found.next_on, today)
    return MemberFindings(line_from(found.findings, "findings", LONGEST_FINDINGS), step, found.next_on)
