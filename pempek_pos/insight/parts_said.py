"""The parts that are read off what people said: answers, complaints, public ratings, whom they brought."""

from collections import defaultdict
from datetime import date, timedelta
from typing import Final

from pempek_pos.clock import months_later
from pempek_pos.feedback.question import BATTERY, CSAT, NPS
from pempek_pos.insight.battery import FACTOR_ITEMS, Factor, factor_score, item_means, of_hundred
from pempek_pos.insight.buying import Buyer
from pempek_pos.insight.evidence import Part, PartKind, Unit, mean_part, share_part
from pempek_pos.insight.promoter import Promoters, promoters_of
from pempek_pos.insight.records import BAD_STARS, UNHAPPY, Answer, Period, Records, Voice
from pempek_pos.insight.share import Mean, Share, mean_of

SAID: Final = {
    Factor.LOYALTY: PartKind.SAID_LOYAL,
    Factor.SWITCH: PartKind.SAID_STAYING,
    Factor.PAY_MORE: PartKind.SAID_PAYING_MORE,
    Factor.EXTERNAL_RESPONSE: PartKind.SAID_NOT_TELLING,
    Factor.INTERNAL_RESPONSE: PartKind.SAID_TELLING_US,
}
REFERRALS_FULL_AT: Final = 20
"""When so many of a hundred new customers were brought by others it is as good as it gets."""
DAYS_TO_RETURN: Final = 60
"""Within so many days after a complaint somebody came back or did not (K6)."""
_YEAR_MONTHS: Final = 12


def said_parts(records: Records, until: date, quarter: Period) -> dict[PartKind, Part]:
    """All parts that come from what people said, as seen at the end of `until`."""
    answers = [answer for answer in records.answers if answer.on_day in quarter]
    year = Period(months_later(until, -_YEAR_MONTHS) + timedelta(days=1), until)
    parts = [
        share_part(PartKind.REFERRALS, Unit.MEMBERS, referral_rate(records, quarter), REFERRALS_FULL_AT),
        _recommending(promoters(answers)),
        share_part(PartKind.CAME_BACK, Unit.COMPLAINTS, came_back(records, year)),
        share_part(PartKind.KEPT_INSIDE, Unit.COMPLAINTS, kept_inside(records, year)),
        share_part(PartKind.TOLD_US, Unit.UNHAPPY, told_us(records, year)),
        _complaint_rate(records, quarter),
        *(_said(answers, factor) for factor in Factor),
    ]
    return {part.kind: part for part in parts}


def referral_rate(records: Records, quarter: Period) -> Share:
    """Of those who first bought in the period: the share whom somebody brought."""
    new = [buyer for buyer in records.buyers if buyer.days[0].day in quarter]
    return Share(sum(buyer.member_id in records.referred for buyer in new), len(new))


def promoters(answers: list[Answer]) -> Promoters:
    """The answers about recommending."""
    return promoters_of(answer.value for answer in answers if answer.question == NPS)


def complaints_followed(records: Records, year: Period) -> tuple[tuple[Voice, bool], ...]:
    """Members' complaints whose 60 days are over by the period's end, and whether they bought in them."""
    buyers = {buyer.member_id: buyer for buyer in records.buyers}
    wait = timedelta(days=DAYS_TO_RETURN)
    return tuple(
        (voice, _bought(buyers.get(voice.member_id), voice.on_day, wait))
        for voice in records.voices
        if voice.member_id is not None and voice.on_day in year and voice.on_day + wait <= year.last
    )


def came_back(records: Records, year: Period) -> Share:
    """Of the members who complained: the share who bought again within 60 days."""
    followed = complaints_followed(records, year)
    return Share(sum(back for _, back in followed), len(followed))


def kept_inside(records: Records, year: Period) -> Share:
    """Of all complaints: the share that others could not read."""
    voices = [voice for voice in records.voices if voice.on_day in year]
    return Share(sum(not voice.public for voice in voices), len(voices))


def told_us(records: Records, year: Period) -> Share:
    """Of all who were known to be unhappy: the share who told the shop itself.

    The others gave a public rating of one or two stars, or answered that they were not content, and no
    complaint came of it.
    """
    voices = [voice for voice in records.voices if voice.on_day in year]
    told = sum(not voice.public for voice in voices)
    silent = sum(
        answer.question == CSAT
        and answer.value <= UNHAPPY
        and not answer.complained
        and answer.on_day in year
        for answer in records.answers
    )
    public = sum(
        rating.stars <= BAD_STARS and not rating.taken_up and rating.on_day in year
        for rating in records.ratings
    )
    return Share(told, len(voices) + silent + public)


def battery_answers(answers: list[Answer], factor: Factor) -> dict[int, list[int]]:
    """The answers to a factor's statements, by the statement's number."""
    found: dict[int, list[int]] = defaultdict(list)
    wanted = {BATTERY[item - 1]: item for item in FACTOR_ITEMS[factor]}
    for answer in answers:
        if answer.question in wanted:
            found[wanted[answer.question]].append(answer.value)
    return dict(found)


def _said(answers: list[Answer], factor: Factor) -> Part:
    """A factor's score from the means of its statements, asked in turn; half of them must be answered."""
    by_item = battery_answers(answers, factor)
    score, every = (
        factor_score(item_means(by_item), factor),
        mean_of([v for vs in by_item.values() for v in vs]),
    )
    if score is None or every is None:
        return Part(SAID[factor], Unit.ANSWERS, every.n if every else 0)
    shifted = _shifted(every, score)
    return mean_part(SAID[factor], Unit.ANSWERS, shifted, lambda mean: of_hundred(mean, factor))


def _shifted(mean: Mean, score: float) -> Mean:
    """The score with the uncertainty of all its answers together."""
    if mean.interval is None:
        return Mean(score, mean.n, None)
    by = score - mean.value
    return Mean(score, mean.n, type(mean.interval)(mean.interval.low + by, mean.interval.high + by))


def _recommending(found: Promoters) -> Part:
    if found.score is None:
        return Part(PartKind.RECOMMENDING, Unit.ANSWERS, 0)
    mean = Mean(found.score, found.n, found.interval)
    return mean_part(PartKind.RECOMMENDING, Unit.ANSWERS, mean, lambda score: (score + 100) / 2)


def _complaint_rate(records: Records, quarter: Period) -> Part:
    """Complaints on a thousand receipts: a figure to look at, not to score."""
    receipts = sum(day.receipts for day in records.sales if day.day in quarter)
    voices = sum(voice.on_day in quarter for voice in records.voices)
    rate = 1_000 * voices / receipts if receipts else None
    return Part(PartKind.COMPLAINT_RATE, Unit.RECEIPTS, receipts, rate)


def _bought(buyer: Buyer | None, after: date, wait: timedelta) -> bool:
    return buyer is not None and bool(buyer.within(after + timedelta(days=1), after + wait))
