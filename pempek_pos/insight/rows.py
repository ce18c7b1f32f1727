"""The rows that stand behind each part of the scorecard: who, when, before and now, and how it counted.

Nobody is given a score: rows say what somebody did, and the models show how they fit, not whom they doubt.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from pempek_pos.clock import months_later
from pempek_pos.feedback.question import CSAT
from pempek_pos.insight.battery import FACTOR_ITEMS
from pempek_pos.insight.buying import Buyer, seen_on, spent
from pempek_pos.insight.evidence import PartKind
from pempek_pos.insight.parts_bought import month_marks, of_last_year, two_spans
from pempek_pos.insight.parts_said import SAID, battery_answers, complaints_followed
from pempek_pos.insight.records import BAD_STARS, UNHAPPY, Period, Voice
from pempek_pos.insight.repeat import around_rise, last_complete
from pempek_pos.insight.rhythm import Presence, rhythm_of
from pempek_pos.insight.scorecard import quarter_of
from pempek_pos.insight.share import Share
from pempek_pos.insight.study import Study


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """One row: `who` is a name or number, `word` stands for what a screen finds words for.

    `was` and `now` are the figures that were compared; `good` tells how the row counted, None where it is a
    figure of its own.
    """

    who: str = ""
    word: str = ""
    day: date | None = None
    was: float | None = None
    now: float | None = None
    good: bool | None = None


Rows = Iterator[EvidenceRow]


def rows_behind(study: Study, kind: PartKind) -> tuple[EvidenceRow, ...]:
    """The rows of one part, those that counted against first; members who left the programme have no name."""
    return tuple(_BEHIND[kind](study, kind))


def _buyers(study: Study) -> tuple[Buyer, ...]:
    until = study.scorecard.until
    return of_last_year(seen_on(study.records.buyers, until), until)


def _name(study: Study, member_id: str | None) -> str:
    person = study.records.people.get(member_id or "")
    return f"{person.name} · {person.card_no}" if person else ""


def _months(study: Study, _: PartKind) -> Rows:
    found = []
    for buyer in _buyers(study):
        marks = month_marks(buyer, study.scorecard.until)
        if marks:
            found.append(EvidenceRow(_name(study, buyer.member_id), was=len(marks), now=sum(marks)))
    yield from sorted(found, key=lambda row: ((row.now or 0) / (row.was or 1), row.who))


def _two_spans(study: Study, kind: PartKind) -> Rows:
    now, before = two_spans(study.scorecard.until)
    measure, times = (spent, 1) if kind is PartKind.SPEND_HELD else (len, 2)
    found = []
    for buyer in _buyers(study):
        past = buyer.within(before.first, before.last)
        if past:
            was, is_now = measure(past), measure(buyer.within(now.first, now.last))
            name = _name(study, buyer.member_id)
            found.append(EvidenceRow(name, was=was, now=is_now, good=times * is_now >= was))
    yield from sorted(found, key=lambda row: (bool(row.good), row.who))


def _rhythms(study: Study, _: PartKind) -> Rows:
    found = []
    for buyer in _buyers(study):
        rhythm = rhythm_of(buyer, study.scorecard.until)
        if rhythm.presence is not Presence.NO_RHYTHM:
            found.append(
                EvidenceRow(
                    _name(study, buyer.member_id),
                    day=rhythm.last_day,
                    was=rhythm.usual_days,
                    now=rhythm.days_since,
                    good=rhythm.presence is Presence.AS_USUAL,
                )
            )
    yield from sorted(found, key=lambda row: (bool(row.good), row.who))


def _fit(study: Study, _: PartKind) -> Rows:
    for row in study.forecast.rows if study.forecast else ():
        yield EvidenceRow(word=f"repeats {row.repeats}", was=row.expected, now=row.actual)


def _rise(study: Study, _: PartKind) -> Rows:
    day = last_complete([rise.day for rise in study.records.rises if rise.counts], study.scorecard.until)
    if day is None:
        return
    around = around_rise(study.records.buyers, day)
    for word, share in (("before rise", around.before), ("after rise", around.after)):
        yield EvidenceRow(word=word, day=day, was=share.n, now=share.hits)


def _full_price(study: Study, _: PartKind) -> Rows:
    for month in _quarter_months(study):
        days = [day for day in study.records.sales if day.day in month]
        share = Share(sum(day.full_price for day in days), sum(day.receipts for day in days))
        yield EvidenceRow(word="month", day=month.first, was=share.n, now=share.hits)


def _referrals(study: Study, _: PartKind) -> Rows:
    quarter = quarter_of(study.scorecard.until)
    new = [buyer for buyer in study.records.buyers if buyer.days[0].day in quarter]
    for buyer in sorted(new, key=lambda one: one.days[0].day):
        brought = buyer.member_id in study.records.referred
        yield EvidenceRow(_name(study, buyer.member_id), day=buyer.days[0].day, good=brought)


def _recommending(study: Study, _: PartKind) -> Rows:
    nps = study.voices.nps
    for word, count in (
        ("promoters", nps.promoters),
        ("passives", nps.passives),
        ("detractors", nps.detractors),
    ):
        yield EvidenceRow(word=word, was=nps.n, now=count)


def _said(study: Study, kind: PartKind) -> Rows:
    factor = next(factor for factor, said in SAID.items() if said is kind)
    quarter = quarter_of(study.scorecard.until)
    given = battery_answers([one for one in study.records.answers if one.on_day in quarter], factor)
    for item in FACTOR_ITEMS[factor]:
        values = given.get(item, [])
        mean = sum(values) / len(values) if values else None
        yield EvidenceRow(word=f"statement {item}", was=len(values), now=mean)


def _came_back(study: Study, _: PartKind) -> Rows:
    followed = complaints_followed(study.records, _year(study))
    for voice, back in sorted(followed, key=lambda one: (one[1], one[0].number)):
        yield _complaint(study, voice, back)


def _kept_inside(study: Study, _: PartKind) -> Rows:
    year = _year(study)
    voices = [voice for voice in study.records.voices if voice.on_day in year]
    for voice in sorted(voices, key=lambda one: (not one.public, one.number)):
        yield _complaint(study, voice, not voice.public)


def _told_us(study: Study, _: PartKind) -> Rows:
    year, records = _year(study), study.records
    voices = [voice for voice in records.voices if voice.on_day in year]
    silent = [
        one
        for one in records.answers
        if one.question == CSAT and one.value <= UNHAPPY and not one.complained and one.on_day in year
    ]
    bad = [
        one for one in records.ratings if one.stars <= BAD_STARS and not one.taken_up and one.on_day in year
    ]
    public = sum(voice.public for voice in voices)
    yield EvidenceRow(word="told us", now=len(voices) - public, good=True)
    yield EvidenceRow(word="said in public", now=public + len(bad), good=False)
    yield EvidenceRow(word="only answered", now=len(silent), good=False)


def _rate(study: Study, _: PartKind) -> Rows:
    for month in _quarter_months(study):
        receipts = sum(day.receipts for day in study.records.sales if day.day in month)
        voices = sum(voice.on_day in month for voice in study.records.voices)
        yield EvidenceRow(word="month", day=month.first, was=receipts, now=voices)


def _complaint(study: Study, voice: Voice, good: bool) -> EvidenceRow:
    who = _name(study, voice.member_id)
    return EvidenceRow(f"#{voice.number} {who}".strip(), voice.category.value, voice.on_day, good=good)


def _year(study: Study) -> Period:
    until = study.scorecard.until
    return Period(months_later(until, -12) + timedelta(days=1), until)


def _quarter_months(study: Study) -> tuple[Period, ...]:
    return tuple(month.period for month in study.months[-3:])


_BEHIND: Final[Mapping[PartKind, Callable[[Study, PartKind], Rows]]] = {
    PartKind.MONTHS_BOUGHT: _months,
    PartKind.SPEND_HELD: _two_spans,
    PartKind.REFERRALS: _referrals,
    PartKind.RECOMMENDING: _recommending,
    PartKind.FREQUENCY_HELD: _two_spans,
    PartKind.RHYTHM_HELD: _rhythms,
    PartKind.STILL_ALIVE: _fit,
    PartKind.AFTER_RISE: _rise,
    PartKind.FULL_PRICE: _full_price,
    PartKind.CAME_BACK: _came_back,
    PartKind.KEPT_INSIDE: _kept_inside,
    PartKind.TOLD_US: _told_us,
    PartKind.COMPLAINT_RATE: _rate,
    **dict.fromkeys(SAID.values(), _said),
}
