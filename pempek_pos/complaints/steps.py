"""Which step a complaint can take from where it stands, and how it stands afterwards (K2, K3)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Final

from pempek_pos.complaints.complaint import (
    REOPEN_DAYS,
    Complaint,
    ComplaintClosed,
    EventKind,
    OutOfOrder,
    State,
    TooLateToReopen,
)
from pempek_pos.complaints.deadlines import Targets, changed, paused, promised_for, resumed
from pempek_pos.complaints.shop_hours import ShopHours

_FROM: Final[Mapping[EventKind, frozenset[State]]] = {
    EventKind.ACKNOWLEDGED: frozenset({State.RECEIVED}),
    EventKind.INVESTIGATING: frozenset({State.ACKNOWLEDGED}),
    EventKind.OFFERED: frozenset({State.ACKNOWLEDGED, State.INVESTIGATING, State.OFFERED}),
    EventKind.ACCEPTED: frozenset({State.OFFERED}),
    EventKind.REFUSED: frozenset({State.OFFERED}),
}
"""Small things need no investigation, and a customer may want another offer than the first."""
_TO: Final[Mapping[EventKind, State]] = {kind: State(kind.value) for kind in _FROM}
_WHENEVER: Final = frozenset({EventKind.NOTED, EventKind.ANSWER_DRAFTED})


def check_step(complaint: Complaint, kind: EventKind) -> None:
    """Raises ComplaintClosed, OutOfOrder unless the step can be taken from where the complaint stands."""
    label, state = complaint.label, complaint.state
    waiting = complaint.promised.waiting_since is not None
    if kind in _WHENEVER:
        return
    if state.closed and kind is not EventKind.REOPENED:
        raise ComplaintClosed(label, state)
    wrong_state = kind in _FROM and state not in _FROM[kind]
    wrong_clock = (kind is EventKind.WAITING and waiting) or (kind is EventKind.RESUMED and not waiting)
    if wrong_state or wrong_clock or (kind is EventKind.REOPENED and not state.closed):
        raise OutOfOrder(label, state)


def not_before(complaint: Complaint, now: datetime) -> datetime:
    """`now`, or the latest that is known of the complaint where the clock was set back."""
    promised = complaint.promised
    reached = (promised.answered_at, promised.offered_at, promised.closed_at, promised.waiting_since)
    return max(now, promised.since, *(at for at in reached if at is not None))


def taken(complaint: Complaint, kind: EventKind, now: datetime, hours: ShopHours) -> Complaint:
    """The complaint after a step towards its end: whatever the shop says or does ends a pause, the first
    answer and the first offer are kept as such. Raises what `check_step` raises.
    """
    check_step(complaint, kind)
    promised = resumed(complaint.promised, now, hours)
    if kind in (EventKind.ACKNOWLEDGED, EventKind.OFFERED):
        promised = replace(promised, answered_at=promised.answered_at or now)
    if kind is EventKind.OFFERED:
        promised = replace(promised, offered_at=promised.offered_at or now)
    if kind in (EventKind.ACCEPTED, EventKind.REFUSED):
        promised = replace(promised, closed_at=now)
    return replace(complaint, state=_TO.get(kind, complaint.state), promised=promised)


def waiting(complaint: Complaint, now: datetime) -> Complaint:
    """The complaint while the customer has to say something; raises ComplaintClosed, OutOfOrder."""
    check_step(complaint, EventKind.WAITING)
    return replace(complaint, promised=paused(complaint.promised, now))


def judged_anew(complaint: Complaint, targets: Targets, hours: ShopHours) -> Complaint:
    """The complaint with the promises of its category and severity."""
    kind = (complaint.category, complaint.severity)
    return replace(complaint, promised=changed(complaint.promised, kind, targets, hours))


def reopened(complaint: Complaint, now: datetime, targets: Targets, hours: ShopHours) -> Complaint:
    """The complaint in a new round with new promises; raises OutOfOrder, TooLateToReopen."""
    check_step(complaint, EventKind.REOPENED)
    closed_at = complaint.promised.closed_at
    assert closed_at is not None
    if (now.date() - closed_at.date()).days > REOPEN_DAYS:
        raise TooLateToReopen(complaint.label, closed_at.date())
    kind = (complaint.category, complaint.severity)
    promised = promised_for(kind, now, complaint.promised.sold_on, targets, hours)
    return replace(complaint, state=State.RECEIVED, round=complaint.round + 1, promised=promised)
