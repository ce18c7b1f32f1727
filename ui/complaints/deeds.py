"""What can be done with a complaint from where it stands, the next step first."""

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Final

from pempek_pos.audit.actor import Actor
from pempek_pos.complaints.complaint import Complaint, State, Step
from pempek_pos.complaints.service import ComplaintsService
from ui.complaints.state import Rights


class Deed(Enum):
    """One thing to do with a complaint."""

    ACKNOWLEDGE = "acknowledge"
    INVESTIGATE = "investigate"
    OFFER = "offer"
    ACCEPT = "accept"
    REFUSE = "refuse"
    REOPEN = "reopen"
    WAIT = "wait"
    RESUME = "resume"
    ESCALATE = "escalate"
    HAND_OVER = "hand over"
    CHANGE = "change"
    NOTE = "note"
    DRAFT = "draft"
    PRINT = "print"
    KEEP = "keep"
    LIFT = "lift"


Take = Callable[[ComplaintsService, Actor, str, Step], Complaint]
TAKES: Final[Mapping[Deed, Take]] = {
    Deed.ACKNOWLEDGE: ComplaintsService.acknowledge,
    Deed.INVESTIGATE: ComplaintsService.investigate,
    Deed.OFFER: ComplaintsService.offer,
    Deed.REFUSE: ComplaintsService.refuse,
    Deed.REOPEN: ComplaintsService.reopen,
    Deed.WAIT: ComplaintsService.wait,
    Deed.RESUME: ComplaintsService.resume,
    Deed.ESCALATE: ComplaintsService.escalate,
    Deed.NOTE: ComplaintsService.note,
}
"""Deeds that are a step with a note."""
_NEXT: Final[Mapping[State, tuple[Deed, ...]]] = {
    State.RECEIVED: (Deed.ACKNOWLEDGE,),
    State.ACKNOWLEDGED: (Deed.OFFER, Deed.INVESTIGATE),
    State.INVESTIGATING: (Deed.OFFER,),
    State.OFFERED: (Deed.ACCEPT, Deed.REFUSE),
    State.ACCEPTED: (Deed.REOPEN,),
    State.REFUSED: (Deed.REOPEN,),
}


def next_deeds(complaint: Complaint, rights: Rights) -> tuple[Deed, ...]:
    """Where it goes from here, what matters most first."""
    return _NEXT[complaint.state] if rights.answer else ()


def other_deeds(complaint: Complaint, rights: Rights, *, warned: bool) -> tuple[Deed, ...]:
    """Everything else that can be done, in the order of the list."""
    open_, waits = not complaint.state.closed, complaint.promised.waiting_since is not None
    offered = (
        (Deed.OFFER, complaint.state is State.OFFERED and rights.answer),
        (Deed.WAIT, open_ and not waits and rights.answer),
        (Deed.RESUME, waits and rights.answer),
        (Deed.HAND_OVER, open_ and rights.answer),
        (Deed.ESCALATE, open_ and complaint.escalated_to is None),
        (Deed.CHANGE, open_ and rights.answer),
        (Deed.LIFT, warned and rights.lift),
        (Deed.PRINT, True),
        (Deed.KEEP, True),
    )
    return tuple(deed for deed, can in offered if can)
