"""The parts that are read off what people bought, as of a day."""

from datetime import date, timedelta
from typing import Final

from pempek_pos.clock import months_later
from pempek_pos.insight.alive import Model, chance_alive
from pempek_pos.insight.buying import Buyer, seen_on, spent
from pempek_pos.insight.evidence import Part, PartKind, Unit, mean_part, ratio_part, share_part
from pempek_pos.insight.histories import history_of
from pempek_pos.insight.records import Period, Records
from pempek_pos.insight.repeat import around_rise, last_complete
from pempek_pos.insight.rhythm import Presence, rhythm_of
from pempek_pos.insight.share import Share, mean_of

MONTH_DAYS: Final = 30
MONTHS_SEEN: Final = 6
TREND_DAYS: Final = 90
"""So many days are compared with as many before."""
_DAY: Final = timedelta(days=1)
_YEAR_MONTHS: Final = 12


def bought_parts(records: Records, until: date, quarter: Period, model: Model | None) -> dict[PartKind, Part]:
    """All parts that come from purchases, as seen at the end of `until`."""
    buyers = of_last_year(seen_on(records.buyers, until), until)
    parts = (
        mean_part(PartKind.MONTHS_BOUGHT, Unit.MEMBERS, mean_of(months_bought(buyers, until)), lambda p: p),
        share_part(PartKind.SPEND_HELD, Unit.MEMBERS, spend_held(buyers, until)),
        share_part(PartKind.FREQUENCY_HELD, Unit.MEMBERS, frequency_held(buyers, until)),
        share_part(PartKind.RHYTHM_HELD, Unit.MEMBERS, rhythm_held(buyers, until)),
        _alive(seen_on(records.buyers, until), until, model),
        _after_rise(records, until),
        share_part(PartKind.FULL_PRICE, Unit.RECEIPTS, full_price(records, quarter)),
    )
    return {part.kind: part for part in parts}


def of_last_year(buyers: tuple[Buyer, ...], until: date) -> tuple[Buyer, ...]:
    """Who bought in the twelve months before; who left years ago would hide what happens now."""
    start = months_later(until, -_YEAR_MONTHS)
    return tuple(buyer for buyer in buyers if buyer.days[-1].day > start)


def month_marks(buyer: Buyer, until: date) -> tuple[bool, ...]:
    """For each of the last six stretches of 30 days since the first purchase: whether there was one."""
    marks = []
    for back in range(MONTHS_SEEN):
        last = until - timedelta(days=back * MONTH_DAYS)
        first = last - timedelta(days=MONTH_DAYS - 1)
        if buyer.days[0].day > first:
            break
        marks.append(bool(buyer.within(first, last)))
    return tuple(marks)


def months_bought(buyers: tuple[Buyer, ...], until: date) -> list[float]:
    """Each customer's share of months with a purchase, in percent; newcomers of this month have none yet."""
    marks = (month_marks(buyer, until) for buyer in buyers)
    return [100 * sum(mark) / len(mark) for mark in marks if mark]


def two_spans(until: date) -> tuple[Period, Period]:
    """The last 90 days, and the 90 before."""
    span = timedelta(days=TREND_DAYS)
    start = until - span + _DAY
    return Period(start, until), Period(start - span, start - _DAY)


def spend_held(buyers: tuple[Buyer, ...], until: date) -> Share:
    """Of those who bought in the 90 days before: the share who spent at least as much in the last 90."""
    now, before = two_spans(until)
    pairs = [
        (spent(buyer.within(now.first, now.last)), spent(past))
        for buyer in buyers
        if (past := buyer.within(before.first, before.last))
    ]
    return Share(sum(after >= was for after, was in pairs), len(pairs))


def frequency_held(buyers: tuple[Buyer, ...], until: date) -> Share:
    """Of those who bought in the 90 days before: the share who came at least half as often in the last 90."""
    now, before = two_spans(until)
    pairs = [
        (len(buyer.within(now.first, now.last)), len(past))
        for buyer in buyers
        if (past := buyer.within(before.first, before.last))
    ]
    return Share(sum(2 * after >= was for after, was in pairs), len(pairs))


def rhythm_held(buyers: tuple[Buyer, ...], until: date) -> Share:
    """Of those with a rhythm of their own: the share who do not stay away for over twice their usual gap."""
    found = [rhythm_of(buyer, until).presence for buyer in buyers]
    known = [presence for presence in found if presence is not Presence.NO_RHYTHM]
    return Share(known.count(Presence.AS_USUAL), len(known))


def full_price(records: Records, quarter: Period) -> Share:
    """Of the receipts of a quarter, the share without a discount."""
    days = [day for day in records.sales if day.day in quarter]
    return Share(sum(day.full_price for day in days), sum(day.receipts for day in days))


def _alive(buyers: tuple[Buyer, ...], until: date, model: Model | None) -> Part:
    if model is None:
        return Part(PartKind.STILL_ALIVE, Unit.MODELLED, len(buyers))
    chances = (chance_alive(model, history_of(buyer, until)) for buyer in buyers)
    mean = mean_of([100 * chance for chance in chances if chance is not None])
    part = mean_part(PartKind.STILL_ALIVE, Unit.MODELLED, mean, lambda p: p)
    return Part(part.kind, part.unit, len(buyers), part.measured, part.value, part.interval)


def _after_rise(records: Records, until: date) -> Part:
    day = last_complete([rise.day for rise in records.rises if rise.counts], until)
    if day is None:
        return Part(PartKind.AFTER_RISE, Unit.MEMBERS, 0)
    around = around_rise(records.buyers, day)
    return ratio_part(PartKind.AFTER_RISE, Unit.MEMBERS, around.after, around.before)
