"""What the page of loyalty shows right now."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from pempek_pos.insight.evidence import PartKind
from pempek_pos.insight.rfm import Scale, Segment
from pempek_pos.insight.rows import EvidenceRow
from pempek_pos.insight.study import Study


class Tab(Enum):
    """The parts of the page."""

    SCORECARD = "scorecard"
    CUSTOMERS = "customers"
    RETURN = "return"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class InsightState:
    """The part in front, the month's study once it is there, and what was chosen in it."""

    today: date
    month: date
    tab: Tab = Tab.SCORECARD
    study: Study | None = None
    part: PartKind = PartKind.MONTHS_BOUGHT
    rows: tuple[EvidenceRow, ...] = ()
    """What the chosen part was reckoned from."""
    scale: Scale = Scale.FIXED
    segment: Segment | None = None
    """Whose people are listed; None lists all."""
