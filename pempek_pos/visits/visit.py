"""How a visit is planned, and how it ends: recorded or called off."""

from datetime import date
from enum import Enum
from typing import Final

from pempek_pos.errors import ShopError, Unusable
from pempek_pos.text import line_from

LONGEST_PURPOSE: Final = 120
LONGEST_FINDINGS: Final = 500


class VisitState(Enum):
    """Where a visit is."""

    PLANNED = "planned"
    DONE = "done"
    CANCELLED = "cancelled"


class VisitOver(ShopError):
    """The visit is no longer planned: it is done or cancelled, as `state` says."""

    def __init__(self, state: VisitState, day: date) -> None:
        super().__init__(state, day)
        self.state = state
        self.day = day


def checked_plan(planned_for: date, purpose: str, today: date) -> str:
    """The cleaned purpose of a visit that can be planned today; raises Unusable."""
    if planned_for < today:
        raise Unusable("visit day", planned_for.isoformat(), "not before today")
    return line_from(purpose, "visit purpose", LONGEST_PURPOSE)


def checked_next(next_step: str, next_on: date | None, today: date) -> str:
    """The cleaned next step, empty where there is none; it comes with its day. Raises Unusable."""
    step = line_from(next_step, "next step", LONGEST_PURPOSE, least=0 if next_on is None else 1)
    if step and next_on is None:
        raise Unusable("next visit day", "", "needed", 1)
    if next_on is not None and next_on <= today:
        raise Unusable("next visit day", next_on.isoformat(), "after today")
    return step
