"""Whether a partner is still fit to trade with: reasons scored 0-100 with evidence, one table of weights.

The reasons are the case study's: they pay late, refuse deliveries, abuse refunds, or treat people badly.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Final

from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account import Claim
from pempek_pos.partners.ageing import days_late
from pempek_pos.partners.incident import Incident, IncidentKind

DAYS_JUDGED: Final = 365
"""Incidents and returns older than this no longer count."""
WORST_DAYS_LATE: Final = 60
WORST_REFUSALS: Final = 4
WORST_ABUSES: Final = 2
USUAL_RETURNS_BP: Final = 500
"""So much of what was bought may come back without a word."""
WORST_RETURNS_BP: Final = 2_500


class Unfitness(Enum):
    """What can speak against a partner."""

    OVERDUE = "overdue"
    REFUSED_DELIVERIES = "refused deliveries"
    GOODS_RETURNED = "goods returned"
    ABUSIVE_CONDUCT = "abusive conduct"


WEIGHTS: Final = {
    Unfitness.OVERDUE: 40,
    Unfitness.REFUSED_DELIVERIES: 20,
    Unfitness.GOODS_RETURNED: 20,
    Unfitness.ABUSIVE_CONDUCT: 20,
}
"""Parts of a hundred."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One row that a reason rests on: a paper's number or what somebody wrote, the day, rupiah if any."""

    what: str
    on_day: date
    amount: Rupiah | None = None
    days: int | None = None


@dataclass(frozen=True, slots=True)
class ScoredReason:
    """One reason: 0 is nothing, 100 the worst."""

    kind: Unfitness
    weight: int
    score: int
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All reasons of one partner on a day; `score` is their weighted sum, floored once."""

    partner_id: str
    on_day: date
    score: int
    reasons: tuple[ScoredReason, ...]


@dataclass(frozen=True, slots=True)
class Conduct:
    """What an evaluation looks at; incidents and returns are those of the last year."""

    late: tuple[Claim, ...]
    credit_limit: Rupiah
    incidents: tuple[Incident, ...]
    bought: Rupiah
    returns: tuple[Evidence, ...]
    """With rupiah above zero."""


def evaluated(partner_id: str, conduct: Conduct, today: date) -> Evaluation:
    """The partner's conduct scored as of a day; what was withdrawn does not count."""
    standing = [incident for incident in conduct.incidents if incident.withdrawn_on is None]
    refused = _noted(standing, IncidentKind.REFUSED_DELIVERY)
    abuse = _noted(standing, IncidentKind.ABUSIVE_CONDUCT)
    late = tuple(
        Evidence(claim.label, claim.due_on, claim.remaining, days_late(claim.due_on, today))
        for claim in conduct.late
    )
    scores = {
        Unfitness.OVERDUE: (overdue_score(late, conduct.credit_limit), late),
        Unfitness.REFUSED_DELIVERIES: (_share(len(refused), WORST_REFUSALS), refused),
        Unfitness.GOODS_RETURNED: (returns_score(conduct.returns, conduct.bought), conduct.returns),
        Unfitness.ABUSIVE_CONDUCT: (_share(len(abuse), WORST_ABUSES), abuse),
    }
    reasons = tuple(ScoredReason(kind, WEIGHTS[kind], *scores[kind]) for kind in Unfitness)
    whole = sum(reason.weight * reason.score for reason in reasons) // 100
    return Evaluation(partner_id, today, whole, reasons)


def overdue_score(late: Sequence[Evidence], credit_limit: Rupiah) -> int:
    """Half by the days of the oldest (60 are the worst), half by the share of the limit that is overdue."""
    if not late:
        return 0
    days = max(one.days or 0 for one in late)
    amount = sum(one.amount or 0 for one in late)
    return (_share(days, WORST_DAYS_LATE) + _share(amount, max(credit_limit, 1))) // 2


def returns_score(returns: Sequence[Evidence], bought: Rupiah) -> int:
    """By the share of what was bought that came back: up to 5 % nothing, from 25 % on the worst."""
    back = sum(one.amount or 0 for one in returns)
    if not back:
        return 0
    share_bp = back * 10_000 // bought if bought > 0 else 10_000
    return _share(max(0, share_bp - USUAL_RETURNS_BP), WORST_RETURNS_BP - USUAL_RETURNS_BP)


def _noted(incidents: Sequence[Incident], kind: IncidentKind) -> tuple[Evidence, ...]:
    return tuple(
        Evidence(incident.account, incident.on_day) for incident in incidents if incident.kind is kind
    )


def _share(figure: int, worst: int) -> int:
    return min(100, figure * 100 // worst)
