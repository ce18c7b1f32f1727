"""The owner's decisions about a partner: final, with what they rested on; taken back by another decision."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.errors import ShopError, Unusable
from pempek_pos.partners.evaluation import Evaluation
from pempek_pos.partners.partner import PARTNER_TIERS, Partner, PartnerState
from pempek_pos.partners.standing import Proposal


class DecisionKind(Enum):
    """What was decided."""

    KEEP = "keep"
    WARN = "warn"
    PAUSE = "pause"
    END = "end"
    MOVE_UP = "move up"
    MOVE_DOWN = "move down"
    REVERSE = "reverse"


STATES = {DecisionKind.PAUSE: PartnerState.PAUSED, DecisionKind.END: PartnerState.ENDED}
"""What a decision makes of the partner's state."""


@dataclass(frozen=True, slots=True)
class NewDecision:
    """A decision to take; a note is always needed. `review_on` is when to look again."""

    id: str
    partner_id: str
    kind: DecisionKind
    note: str
    review_on: date | None = None


@dataclass(frozen=True, slots=True)
class Basis:
    """What a decision rested on, and how the partner stood before."""

    state: PartnerState
    tier: PriceTier
    scores: tuple[tuple[str, int], ...]
    """By reason of the evaluation; only those above 0."""
    moves: tuple[tuple[str, int, int], ...] = ()
    """Reasons of the proposal: why, figure, rule."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision as stored; `reversed_by` is the decision that took it back, `reverses` the one this did."""

    id: str
    partner_id: str
    kind: DecisionKind
    score: int
    basis: Basis
    note: str
    review_on: date | None
    on_day: date
    reverses: str | None
    reversed_by: str | None


class NotReversible(ShopError):
    """`rule` says why this decision of a day cannot be taken back: already, a reversal itself, or not the
    last one.
    """

    def __init__(self, rule: str, day: date) -> None:
        super().__init__(rule, day)
        self.rule = rule
        self.day = day


def check_review(review_on: date | None, today: date) -> None:
    """Raises Unusable for a day to look again that is not to come."""
    if review_on is not None and review_on <= today:
        raise Unusable("review day", review_on.isoformat(), "after today")


def tier_after(kind: DecisionKind, tier: PriceTier) -> PriceTier:
    """The tier one step up or down; raises Unusable where there is none."""
    at = PARTNER_TIERS.index(tier) + (1 if kind is DecisionKind.MOVE_UP else -1)
    if not 0 <= at < len(PARTNER_TIERS):
        raise Unusable("tier", tier.value, "no tier beyond")
    return PARTNER_TIERS[at]


def check_reversible(decision: Decision, later: Sequence[Decision]) -> None:
    """Raises NotReversible unless the decision stands and none after it does."""
    if decision.kind is DecisionKind.REVERSE:
        raise NotReversible("a reversal", decision.on_day)
    if decision.reversed_by is not None:
        raise NotReversible("already", decision.on_day)
    standing = [
        other for other in later if other.reversed_by is None and other.kind is not DecisionKind.REVERSE
    ]
    if standing:
        raise NotReversible("not the last", standing[0].on_day)


def basis_of(partner: Partner, evaluation: Evaluation, proposal: Proposal | None) -> Basis:
    """What a decision of now rests on."""
    scores = tuple((reason.kind.value, reason.score) for reason in evaluation.reasons if reason.score)
    reasons = proposal.reasons if proposal else ()
    moves = tuple((reason.why.value, reason.figure, reason.rule) for reason in reasons)
    return Basis(partner.state, partner.terms.tier, scores, moves)


def basis_written(basis: Basis) -> str:
    """As stored."""
    kept = {
        "state": basis.state.value,
        "tier": basis.tier.value,
        "scores": basis.scores,
        "moves": basis.moves,
    }
    return json.dumps(kept, sort_keys=True)


def basis_read(text: str) -> Basis:
    """As it was stored."""
    kept = json.loads(text)
    return Basis(
        PartnerState(kept["state"]),
        PriceTier(kept["tier"]),
        tuple((str(kind), int(score)) for kind, score in kept["scores"]),
        tuple((str(why), int(figure), int(rule)) for why, figure, rule in kept["moves"]),
    )
