"""What happened with a partner: noted with its evidence, and withdrawn with the reason where it was wrong."""

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import Final

from pempek_pos.errors import Unusable
from pempek_pos.text import line_from

LONGEST_ACCOUNT: Final = 300


class IncidentKind(Enum):
    """What kind of thing happened."""

    REFUSED_DELIVERY = "refused delivery"
    ABUSIVE_CONDUCT = "abusive conduct"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class NewIncident:
    """Something to note: `account` is what happened, `evidence` where it can be seen (a paper, a photo)."""

    id: str
    partner_id: str
    kind: IncidentKind
    on_day: date
    account: str
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Incident:
    """Something that was noted; it stays to be seen when it was withdrawn."""

    id: str
    partner_id: str
    kind: IncidentKind
    on_day: date
    account: str
    evidence: str
    withdrawn_on: date | None
    withdrawn_why: str


def checked_incident(new: NewIncident, today: date) -> NewIncident:
    """`new` cleaned; raises Unusable."""
    if new.on_day > today:
        raise Unusable("incident day", new.on_day.isoformat(), "not after today")
    return replace(
        new,
        account=line_from(new.account, "incident", LONGEST_ACCOUNT),
        evidence=line_from(new.evidence, "evidence", LONGEST_ACCOUNT, least=0),
    )
