"""A month's study as the page of loyalty shows it: figures that have enough data, and nobody's name."""

from pempek_pos.insight.evidence import FEWEST as FEWEST_OF
from pempek_pos.insight.evidence import UNSCORED, Unit
from pempek_pos.insight.promoter import Promoters
from pempek_pos.insight.rfm import FEWEST as FEWEST_CUSTOMERS
from pempek_pos.insight.rfm import Scale
from pempek_pos.insight.rhythm import Presence
from pempek_pos.insight.satisfaction import Ease
from pempek_pos.insight.scorecard import FactorScore
from pempek_pos.insight.share import Interval, Share
from pempek_pos.insight.study import Study
from pempek_pos.printing.scorecard_values import (
    PaperCohort,
    PaperFactor,
    PaperFigure,
    PaperForecast,
    PaperPart,
    PaperSegment,
    ScorecardPaper,
)


def paper_of(study: Study) -> ScorecardPaper:
    """What the month's page shows; groups of customers by the fixed cut-offs."""
    card, answers = study.scorecard, FEWEST_OF[Unit.ANSWERS]
    quiet = sum(one.rhythm.presence is Presence.QUIET for one in study.absent)
    return ScorecardPaper(
        month=card.month,
        until=card.until,
        customers=len(study.fixed),
        fewest=FEWEST_CUSTOMERS,
        factors=tuple(_factor(factor) for factor in card.factors),
        figures=(
            _promoters(study.voices.nps),
            _share("csat", study.voices.csat, answers),
            _ease(study.voices.ces, answers),
            _share("repeat", study.repeat, FEWEST_OF[Unit.MEMBERS]),
            _share("referral", study.referral, FEWEST_OF[Unit.MEMBERS]),
        ),
        segments=tuple(
            PaperSegment(one.segment.value, one.members, one.money) for one in study.segments(Scale.FIXED)
        ),
        cohorts=tuple(
            PaperCohort(one.month, one.size, tuple(100 * active / one.size for active in one.active))
            for one in study.cohorts
        ),
        missed=(len(study.absent) - quiet, quiet),
        forecast=PaperForecast(round(study.forecast.days), study.forecast.money) if study.forecast else None,
    )


def _factor(score: FactorScore) -> PaperFactor:
    return PaperFactor(
        key=score.factor.value,
        score=score.score,
        span=_ends(score.interval),
        change=score.trend.change if score.trend else None,
        is_clear=score.trend is not None and score.trend.is_clear,
        counts=(score.least_n, score.most_n),
        parts=tuple(
            PaperPart(part.kind.value, part.value if part.counts else None)
            for part in score.parts
            if part.kind not in UNSCORED
        ),
    )


def _promoters(found: Promoters) -> PaperFigure:
    shown = found.score if found.is_enough else None
    return PaperFigure("nps", shown, _ends(found.interval), found.n, FEWEST_OF[Unit.ANSWERS])


def _share(key: str, share: Share, fewest: int) -> PaperFigure:
    shown = share.percent if share.n >= fewest else None
    return PaperFigure(key, shown, _ends(share.interval), share.n, fewest)


def _ease(found: Ease, fewest: int) -> PaperFigure:
    n, mean = found.easy.n, found.mean
    if mean is None or n < fewest:
        return PaperFigure("ces", None, None, n, fewest)
    return PaperFigure("ces", mean.value, _ends(mean.interval), n, fewest)


def _ends(interval: Interval | None) -> tuple[float, float] | None:
    return None if interval is None else (interval.low, interval.high)
