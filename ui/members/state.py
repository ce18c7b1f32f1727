"""What is known on the members' page right now, as values that each deed replaces by new ones."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from pempek_pos.loyalty.lots import next_to_expire
from pempek_pos.loyalty.programme import LotView, MemberStanding
from pempek_pos.loyalty.statement import Entry
from pempek_pos.loyalty.vouchers import Voucher
from pempek_pos.members.consent import Consent, ConsentKind
from pempek_pos.members.member import Member, MemberMatch
from pempek_pos.money.amount import Points
from pempek_pos.sales.receipt import Receipt
from ui.members.care_state import Deed

LATEST = ""
"""The ledger of the last twelve months; else a month's first day as YYYY-MM-DD."""


@dataclass(frozen=True, slots=True)
class Favourite:
    """An item the member buys, and how many pieces stayed with them."""

    name: str
    pieces: int


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
    purchases: tuple[Receipt, ...]
    consents: tuple[Asked, ...]
    vouchers: tuple[Voucher, ...] = ()
    """Bound to this member, the last issued first."""

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
