"""What customers answered, by month: recommending, content, ease."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from pempek_pos.clock import month_end, months_later
from pempek_pos.feedback.question import CES, CSAT
from pempek_pos.insight.battery import Factor, composite, item_means
from pempek_pos.insight.parts_said import battery_answers, promoters
from pempek_pos.insight.promoter import Promoters
from pempek_pos.insight.records import Answer, Period
from pempek_pos.insight.satisfaction import Ease, content, ease
from pempek_pos.insight.share import Share


@dataclass(frozen=True, slots=True)
class Voices:
    """The answers of a period."""

    period: Period
    nps: Promoters
    csat: Share
    ces: Ease
    composite: float | None
    """The battery's composite on 1 to 7; None unless all four of its factors are answered by half."""
    statements: int
    """Answers to statements of the battery."""


def voices_of(answers: Iterable[Answer], period: Period) -> Voices:
    """What was answered in a period."""
    given = [answer for answer in answers if answer.on_day in period]
    battery = {item: found for factor in Factor for item, found in battery_answers(given, factor).items()}
    return Voices(
        period,
        promoters(given),
        content([answer.value for answer in given if answer.question == CSAT]),
        ease([answer.value for answer in given if answer.question == CES]),
        composite(item_means(battery)),
        sum(len(found) for found in battery.values()),
    )


def voices_by_month(answers: Sequence[Answer], until: date, months: int) -> tuple[Voices, ...]:
    """The last months up to the one `until` falls in, the earliest first."""
    firsts = (months_later(until.replace(day=1), -back) for back in reversed(range(months)))
    return tuple(voices_of(answers, Period(first, min(until, month_end(first)))) for first in firsts)
