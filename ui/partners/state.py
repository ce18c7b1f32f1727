"""What is known on the partners' page right now, as values that each deed replaces by new ones."""

from dataclasses import dataclass
from enum import Enum

from pempek_pos.partners.credit import AccountStanding
from pempek_pos.partners.partner import Partner, PartnerMatch


class Listed(Enum):
    """Whom the list shows."""

    ALL = "all"
    OWING = "owing"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class Profile:
    """The partner in front, with how the account stands today."""

    partner: Partner
    standing: AccountStanding
    carer: str
    """The name of who looks after them; empty for nobody."""


@dataclass(frozen=True, slots=True)
class PartnersState:
    """The list, the profile beside it, and what this person may do."""

    count: int = 0
    typed: str = ""
    listed: Listed = Listed.ALL
    matches: tuple[PartnerMatch, ...] = ()
    profile: Profile | None = None
    may_edit: bool = False
    may_judge: bool = False
    """Terms, pausing, ending."""
    may_draw_up: bool = False
    """Everybody's statements."""


class Told(Enum):
    """What the page tells about a deed that went well."""

    ADDED = "added"
    CORRECTED = "corrected"
    AGREED = "agreed"
    PAUSED = "paused"
    TAKEN_UP = "taken up"
    ENDED = "ended"
