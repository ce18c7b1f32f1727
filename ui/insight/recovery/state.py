"""What the part shows right now."""

from dataclasses import dataclass
from enum import Enum

from pempek_pos.complaints.recovery_service import RecoveryReport
from ui.insight.recovery.periods import Period


class Grouping(Enum):
    """By what complaints are told apart."""

    CATEGORY = "category"
    HANDLER = "handler"
    ITEM = "item"
    REPEATS = "repeats"


class Measure(Enum):
    """The figures, in the order they are shown."""

    RECOVERED = "recovered"
    MATCHED = "matched"
    COST = "cost"
    RATE = "rate"
    ANSWER = "answer"
    DONE = "done"
    IN_TIME = "in time"
    REOPENED = "reopened"


@dataclass(frozen=True, slots=True)
class RecoveryState:
    """The chosen period with its figures once they are there, and what is in front."""

    period: Period = Period.LAST_QUARTER
    report: RecoveryReport | None = None
    measure: Measure = Measure.RECOVERED
    grouping: Grouping = Grouping.CATEGORY
