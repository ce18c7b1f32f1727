"""What is known on the members' page right now, as values that each deed replaces by new ones."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from pempek_pos.feedback.rating import Rating
from pempek_pos.insight.next_step import Step, StepFacts, next_step
from pempek_pos.insight.rhythm import Rhythm
from pempek_pos.loyalty.lots import next_to_expire
from pempek_pos.loyalty.programme import LotView, MemberStanding
from pempek_pos.loyalty.statement import Entry
from pempek_pos.loyalty.vouchers import Voucher
from pempek_pos.members.consent import Consent, ConsentKind
from pempek_pos.members.member import Member, MemberMatch
from pempek_pos.members.visit import MemberVisit
from pempek_pos.messages.draft import Done
from pempek_pos.money.amount import Points
from pempek_pos.sales.history import History
from pempek_pos.visits.effect import Effect
from pempek_pos.visits.visit import VisitState
from ui.forms.complaint_rows import ShownComplaint
from ui.members.care_state import Deed

LATEST = ""
"""The ledger of the last twelve months; else a month's first day as YYYY-MM-DD."""


@dataclass(frozen=True, slots=True)
class PointsEnding:
    """Points that are good until the same day; None is for good."""

    until: date | None
    points: Points


@dataclass(frozen=True, slots=True)
class Asked:
    """A consent and the name of who asked for it."""

    consent: Consent
    by: str


@dataclass(frozen=True, slots=True)
class ShownVisit:
    """A visit or call, with what was bought before and after it where it was done."""

    visit: MemberVisit
    effect: Effect | None = None


@dataclass(frozen=True, slots=True)
class Voice:
    """What somebody said of the shop: a public rating, or else the answer to a question, as `worth`."""

    on_day: date
    bad: bool
    rating: Rating | None = None
    question: str = ""
    worth: str = ""
    """The answer and the highest one there is: 4/5."""


@dataclass(frozen=True, slots=True)
class Profile:
    """A member with everything the shop knows of them that this person may see."""

    member: Member
    balance: Points
    standing: MemberStanding | None
    """None while no programme is in force."""
    lots: tuple[LotView, ...]
    entries: tuple[Entry, ...]
    """Newest first, of the period chosen."""
    period: str
    history: History
    consents: tuple[Asked, ...]
    vouchers: tuple[Voucher, ...]
    """Bound to this member, the last issued first."""
    rhythm: Rhythm | None
    """None before the first purchase."""
    visits: tuple[ShownVisit, ...]
    """The latest day first."""
    complaints: tuple[ShownComplaint, ...]
    """The newest first."""
    voices: tuple[Voice, ...]
    """Ratings and answers, the newest first."""
    drafts: tuple[Done, ...]
    """What was done about drafts to them, the latest first."""
    facts: StepFacts

    def with_facts(self, facts: StepFacts) -> "Profile":
        """The same, with what its next step rests on."""
        return replace(self, facts=facts)

    @property
    def step(self) -> Step:
        """The one thing to do next."""
        return next_step(self.facts)

    @property
    def open_complaints(self) -> tuple[ShownComplaint, ...]:
        """Those that wait for an answer or an end."""
        return tuple(one for one in self.complaints if not one.complaint.state.closed)

    @property
    def next_visit(self) -> MemberVisit | None:
        """The visit or call that is planned next."""
        planned = [one.visit for one in self.visits if one.visit.state is VisitState.PLANNED]
        return min(planned, key=lambda visit: visit.planned_for, default=None)

    def usable_vouchers(self, today: date) -> Sequence[Voucher]:
        """Those that can be used today."""
        return [
            one
            for one in self.vouchers
            if not one.withdrawn and one.used_in is None and one.valid_from <= today <= one.valid_to
        ]

    @property
    def ending(self) -> tuple[PointsEnding, ...]:
        """The points left, gathered by their last good day, the next to go first."""
        gathered: dict[date | None, int] = {}
        for lot in self.lots:
            gathered[lot.expires_on] = gathered.get(lot.expires_on, 0) + lot.remaining
        ordered = sorted(gathered.items(), key=lambda found: found[0] or date.max)
        return tuple(PointsEnding(until, Points(points)) for until, points in ordered)

    @property
    def next_ending(self) -> tuple[date, Points] | None:
        """What goes next, and when."""
        return next_to_expire(self.lots)

    @property
    def progress(self) -> float:
        """How much of the way to the next tier is done, 0 to 1; 1 at the top."""
        if self.standing is None:
            return 0.0
        held = self.standing.standing
        if held.next_tier is None:
            return 1.0
        way = held.next_tier.from_spend - held.tier.from_spend
        return max(0.0, (held.purchases - held.tier.from_spend) / way) if way else 1.0

    @property
    def promotions_on(self) -> date | None:
        """The day of the last yes or no to promotions."""
        asked = [one.consent for one in self.consents if one.consent.kind is ConsentKind.PROMOTION]
        return asked[-1].on_day if asked else None


@dataclass(frozen=True, slots=True)
class MembersState:
    """The list, the profile beside it, and what this person may do."""

    count: int = 0
    typed: str = ""
    matches: tuple[MemberMatch, ...] = ()
    profile: Profile | None = None
    may_enrol: bool = False
    may_correct: bool = False
    may_draw_up: bool = False
    """Statements."""
    may_visit: bool = False
    may_log: bool = False
    """Complaints."""
    may_hear: bool = False
    """Ratings and answers."""
    may_write: bool = False
    """Drafts."""
    may_issue: bool = False
    """Vouchers."""
    deeds: tuple[Deed, ...] = ()
    """What this person may change by hand, alone or with somebody's approval."""


class Told(Enum):
    """What the page tells about a deed that went well, or a scan that meant nothing."""

    ENROLLED = "enrolled"
    CORRECTED = "corrected"
    PROMOTIONS_ON = "promotions on"
    PROMOTIONS_OFF = "promotions off"
    NOT_A_CARD = "not a card"
    KEPT = "kept"
    ADJUSTED = "adjusted"
    STAMPS_TAKEN = "stamps taken"
    MERGED = "merged"
    FORGOTTEN = "forgotten"
    VOUCHER_GIVEN = "voucher given"
