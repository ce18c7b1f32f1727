"""A month looked at from all sides: the scorecard and every figure beside it, drawn from one reading."""

from collections.abc import Generator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, TypeAlias

from pempek_pos.clock import month_end
from pempek_pos.insight.absent import Absent, absent
from pempek_pos.insight.buying import Buyer, seen_on
from pempek_pos.insight.cohorts import Cohort, cohorts_of
from pempek_pos.insight.forecast import Forecast, foretold
from pempek_pos.insight.parts_bought import of_last_year
from pempek_pos.insight.parts_said import referral_rate
from pempek_pos.insight.records import Records
from pempek_pos.insight.repeat import repeat_rate
from pempek_pos.insight.rfm import Scale, Scored, Segment, buying_of, scored
from pempek_pos.insight.scorecard import Scorecard, measured, quarter_of, scorecard_of
from pempek_pos.insight.share import Share
from pempek_pos.insight.voices import Voices, voices_by_month, voices_of
from pempek_pos.money.amount import Rupiah

MONTHS_SHOWN: Final = 12


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a study is: `done` of `total` stages."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class SegmentTotal:
    """A segment: how many, and what they spent in the last year."""

    segment: Segment
    members: int
    money: Rupiah


@dataclass(frozen=True, slots=True)
class Study:
    """All figures of the month that `scorecard.until` falls in; repeat and referral are of the quarter."""

    scorecard: Scorecard
    voices: Voices
    months: tuple[Voices, ...]
    repeat: Share
    referral: Share
    cohorts: tuple[Cohort, ...]
    fixed: tuple[Scored, ...]
    fifths: tuple[Scored, ...]
    absent: tuple[Absent, ...]
    forecast: Forecast | None
    records: Records

    def customers(self, scale: Scale) -> tuple[Scored, ...]:
        """All customers scored by this scale."""
        return self.fixed if scale is Scale.FIXED else self.fifths

    def segments(self, scale: Scale) -> tuple[SegmentTotal, ...]:
        """Every segment, also those with nobody in it, the dearest first."""
        by_segment: dict[Segment, list[Rupiah]] = {segment: [] for segment in Segment}
        for one in self.customers(scale):
            by_segment[one.segment].append(one.buying.money)
        return tuple(
            SegmentTotal(segment, len(money), Rupiah(sum(money))) for segment, money in by_segment.items()
        )


StudySteps: TypeAlias = Generator[Progress, None, Study]
"""Yields how far it is; ends with the study."""

STAGES: Final = 7
_DAY: Final = timedelta(days=1)


def studied(records: Records, until: date, known: Forecast | None = None) -> StudySteps:
    """Reckon everything as seen at the end of `until`, a stage or a piece of one at a step.

    `known` is what was foretold from the same records before: the search for the model is the slow part.
    """
    buyers = seen_on(records.buyers, until)
    yield Progress(1, STAGES)
    forecast = known or (yield from _forecast(buyers, until))
    yield Progress(2, STAGES)
    model = forecast.model if forecast else None
    before = measured(records, month_end(until.replace(day=1) - _DAY), model)
    yield Progress(3, STAGES)
    card = scorecard_of(until, measured(records, until, model), before)
    yield Progress(4, STAGES)
    buying = [buying_of(buyer, until) for buyer in buyers]
    fixed, fifths = scored(buying, Scale.FIXED), scored(buying, Scale.FIFTHS)
    yield Progress(5, STAGES)
    missed = absent(of_last_year(buyers, until), records.people, until)
    yield Progress(6, STAGES)
    quarter = quarter_of(until)
    return Study(
        card,
        voices_of(records.answers, quarter),
        voices_by_month(records.answers, until, MONTHS_SHOWN),
        repeat_rate(buyers, quarter.first, quarter.last),
        referral_rate(records, quarter),
        cohorts_of(buyers, until, MONTHS_SHOWN),
        fixed,
        fifths,
        missed,
        forecast,
        records,
    )


def _forecast(buyers: tuple[Buyer, ...], until: date) -> Generator[Progress, None, Forecast | None]:
    """The slow stage: one turn of the window for each step of the search."""
    steps = foretold(buyers, until)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: Forecast | None = end.value
            return found
        yield Progress(1, STAGES)
