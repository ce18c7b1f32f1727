"""What the month's page of loyalty shows: figures by the key of their name, and no customer's name."""

from dataclasses import dataclass
from datetime import date

from pempek_pos.money.amount import Rupiah


@dataclass(frozen=True, slots=True)
class PaperPart:
    """One measured part; without a value there is not enough data."""

    key: str
    value: float | None


@dataclass(frozen=True, slots=True)
class PaperFactor:
    """One factor with its 95 % range and how it moved; without a score there is not enough data."""

    key: str
    score: float | None
    span: tuple[float, float] | None
    change: float | None
    is_clear: bool
    counts: tuple[int, int]
    parts: tuple[PaperPart, ...]


@dataclass(frozen=True, slots=True)
class PaperFigure:
    """A figure beside the factors, in its own unit; without a value there are fewer than `fewest`."""

    key: str
    value: float | None
    span: tuple[float, float] | None
    n: int
    fewest: int


@dataclass(frozen=True, slots=True)
class PaperSegment:
    """A group of customers."""

    key: str
    members: int
    money: Rupiah


@dataclass(frozen=True, slots=True)
class PaperCohort:
    """Who first bought in a month, and what percent of them bought in each month since."""

    month: date
    size: int
    kept: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class PaperForecast:
    """What is expected of the next four weeks."""

    days: int
    money: Rupiah | None


@dataclass(frozen=True, slots=True)
class ScorecardPaper:
    """A month's page; `fewest` customers are needed before groups are shown."""

    month: date
    until: date
    customers: int
    fewest: int
    factors: tuple[PaperFactor, ...]
    figures: tuple[PaperFigure, ...]
    segments: tuple[PaperSegment, ...]
    cohorts: tuple[PaperCohort, ...]
    missed: tuple[int, int]
    """How many are to be greeted, and how many have gone quiet."""
    forecast: PaperForecast | None
