"""What the reports show right now, and what is asked of a batch of statements."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path

from pempek_pos.loyalty.expiry import ExpiringMember, Overdue
from pempek_pos.reports.batch import Whom
from pempek_pos.reports.day import DayReport
from pempek_pos.reports.month import MonthReport
from pempek_pos.reports.partners_month import PartnersMonth
from pempek_pos.reports.points_owed import PointsOwed


class Tab(Enum):
    """The parts of the page."""

    DAY = "day"
    MONTH = "month"
    POINTS = "points"
    STATEMENTS = "statements"


@dataclass(frozen=True, slots=True)
class PointsNow:
    """Points as they stand today: what is owed, what is overdue, whose points end soon."""

    owed: PointsOwed
    overdue: Overdue
    soon: tuple[ExpiringMember, ...]


@dataclass(frozen=True, slots=True)
class ReportsState:
    """The part in front and its figures; only what is in front is reckoned."""

    today: date
    tab: Tab = Tab.DAY
    day: DayReport | None = None
    month: MonthReport | None = None
    trade: tuple[PartnersMonth, str] | None = None
    """Beside the month, once it is to be taken along: partners, and the books as a journal."""
    points: PointsNow | None = None


@dataclass(frozen=True, slots=True)
class BatchWish:
    """Whose statements of which month, and into what."""

    month: date
    who: Whom
    one_file: bool
    folder: Path
