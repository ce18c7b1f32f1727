"""The five factors: parts with thresholds, scores with intervals, trends that say whether they are sure."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from pempek_pos.complaints.complaint import Category, Channel
from pempek_pos.insight.battery import Factor
from pempek_pos.insight.buying import Buyer, PurchaseDay, buyers_of
from pempek_pos.insight.evidence import (
    FACTOR_PARTS,
    Part,
    PartKind,
    Unit,
    mean_part,
    ratio_part,
    share_part,
)
from pempek_pos.insight.parts_bought import bought_parts, month_marks
from pempek_pos.insight.parts_said import said_parts
from pempek_pos.insight.records import Answer, Period, PublicRating, Records, Rise, SalesDay, Voice
from pempek_pos.insight.scorecard import FactorScore, measured, quarter_of, scorecard_of
from pempek_pos.insight.share import Interval, Share, mean_of
from pempek_pos.money.amount import Rupiah

UNTIL = date(2026, 6, 30)
QUARTER = Period(date(2026, 4, 1), UNTIL)


def buyer(name: str, *back: int, net: int = 10_000) -> Buyer:
    """Somebody who bought so many days before the end of June."""
    days = sorted(UNTIL - timedelta(days=day) for day in back)
    return Buyer(name, tuple(PurchaseDay(day, Rupiah(net)) for day in days))


def bought(*buyers: Buyer, **others: object) -> dict[PartKind, Part]:
    return bought_parts(Records(buyers, **others), UNTIL, QUARTER, None)  # type: ignore[arg-type]


def said(records: Records) -> dict[PartKind, Part]:
    return said_parts(records, UNTIL, QUARTER)


def answers(question: str, *values: int, day: date = UNTIL) -> tuple[Answer, ...]:
    return tuple(Answer(question, value, day) for value in values)


def test_every_part_belongs_to_one_factor() -> None:
    parts = [kind for kinds in FACTOR_PARTS.values() for kind in kinds]
    assert parts == list(PartKind)
    assert list(FACTOR_PARTS) == list(Factor)


def test_receipts_of_a_day_are_one_purchase_day_and_what_came_to_nothing_is_none() -> None:
    rows = [
        ("a", "2026-06-01", 5_000),
        ("a", "2026-06-01", 7_000),
        ("a", "2026-06-02", 9_000),
        ("a", "2026-06-02", -9_000),
        ("a", "2026-06-03", 9_000),
        ("a", "2026-06-03", -4_000),
        ("old card", "2026-06-05", 1_000),
        ("cashier", "2026-06-05", 1_000),
        ("b", "2026-06-05", 8_000),
        ("b", "2026-06-05", -8_000),
        ("a", "2026-06-09", 0),
    ]
    found = buyers_of(rows, {"old card": "a"}, {"cashier"})
    days = ((1, 12_000), (3, 5_000), (5, 1_000), (9, 0))
    assert found == (Buyer("a", tuple(PurchaseDay(date(2026, 6, day), Rupiah(net)) for day, net in days)),)


def test_months_count_from_the_first_purchase_and_only_whole_ones() -> None:
    assert month_marks(buyer("a", 0, 35, 100), UNTIL) == (True, True, False)
    assert month_marks(buyer("new", 10), UNTIL) == ()
    assert len(month_marks(buyer("old", 0, 300), UNTIL)) == 6
    part = bought(buyer("a", 0, 35, 100), buyer("b", 29))[PartKind.MONTHS_BOUGHT]
    assert (part.n, part.measured) == (2, pytest.approx((200 / 3 + 100) / 2))


def test_spend_and_frequency_are_held_against_the_ninety_days_before() -> None:
    people = (
        buyer("as before", 5, 95),
        buyer("half as often", 5, 95, 120),
        buyer("gone", 95),
        buyer("new", 5),
        buyer("far back", 179),
        buyer("too far back", 180),
    )
    found = bought(*people)
    spend, often = found[PartKind.SPEND_HELD], found[PartKind.FREQUENCY_HELD]
    assert (spend.n, spend.measured) == (4, 25)
    assert (often.n, often.measured) == (4, 50)


def test_who_stays_away_for_over_two_of_their_gaps_does_not_hold_their_rhythm() -> None:
    part = bought(buyer("a", 1, 8, 15, 22), buyer("b", 15, 22, 29, 36), buyer("no rhythm", 1, 2))[
        PartKind.RHYTHM_HELD
    ]
    assert (part.n, part.measured) == (2, 50)


def test_without_a_fitted_model_nothing_is_said_about_who_is_still_there() -> None:
    part = bought(buyer("a", 1, 8))[PartKind.STILL_ALIVE]
    assert (part.is_enough, part.fewest, part.measured) == (False, 200, None)


def test_repeat_purchases_after_a_rise_are_held_against_those_before() -> None:
    rise = Rise(UNTIL - timedelta(days=59), 9, 10)
    loyal = buyer("loyal", 1, 5, 70, 80)
    lost = buyer("lost", 5, 70, 80)
    part = bought(loyal, lost, rises=(rise,))[PartKind.AFTER_RISE]
    assert (part.n, part.measured, part.value) == (2, 50, 50)
    assert not part.is_enough
    assert bought(loyal, lost, rises=(replace(rise, items=0),))[PartKind.AFTER_RISE].n == 0
    early = replace(rise, day=UNTIL - timedelta(days=58))
    assert bought(loyal, lost, rises=(early,))[PartKind.AFTER_RISE].measured is None


def test_receipts_without_discount_are_those_of_the_quarter() -> None:
    sales = (SalesDay(QUARTER.first, 40, 30), SalesDay(QUARTER.first - timedelta(days=1), 60, 0))
    part = bought(sales=sales)[PartKind.FULL_PRICE]
    assert (part.n, part.measured, part.is_enough) == (40, 75, True)


def test_one_new_customer_in_five_brought_by_others_is_as_good_as_it_gets() -> None:
    new = tuple(buyer(f"new {nth}", 5) for nth in range(10))
    found = said(Records((*new, buyer("old", 200)), referred={"new 1": "old"}))[PartKind.REFERRALS]
    assert (found.n, found.measured, found.value) == (10, 10, 50)
    assert found.interval is not None
    assert found.interval.high == 100


def test_recommending_is_on_a_hundred_what_the_promoter_score_is_on_two_hundred() -> None:
    found = said(Records(answers=answers("nps", *[10] * 60, *[8] * 25, *[3] * 15)))[PartKind.RECOMMENDING]
    assert (found.n, found.measured, found.value) == (100, 45, 72.5)
    assert found.interval is not None
    assert (found.interval.low, found.interval.high) == (
        pytest.approx(65.3, abs=0.1),
        pytest.approx(79.7, abs=0.1),
    )


def test_statements_asked_in_turn_are_scored_from_thirty_answers_on() -> None:
    few = said(Records(answers=answers("battery-6", *[2] * 29)))[PartKind.SAID_STAYING]
    assert (few.n, few.is_enough) == (29, False)
    enough = said(Records(answers=answers("battery-6", *[2] * 15) + answers("battery-7", *[3] * 15)))
    part = enough[PartKind.SAID_STAYING]
    assert (part.n, part.measured, part.is_enough) == (30, 2.5, True)
    assert part.value == pytest.approx(75)
    assert enough[PartKind.SAID_LOYAL].n == 0
    one_statement = said(Records(answers=answers("battery-1", *[7] * 40)))[PartKind.SAID_LOYAL]
    assert (one_statement.n, one_statement.is_enough) == (40, False)


def test_answers_of_another_quarter_do_not_count() -> None:
    old = answers("nps", *[10] * 40, day=QUARTER.first - timedelta(days=1))
    assert said(Records(answers=old))[PartKind.RECOMMENDING].n == 0


def voice(number: int, back: int, member: str | None = None, public: bool = False) -> Voice:
    channel = Channel.RATING if public else Channel.COUNTER
    return Voice(number, Category.TASTE, channel, UNTIL - timedelta(days=back), member)


def test_who_complained_came_back_within_sixty_days_or_did_not() -> None:
    people = (buyer("back", 100, 40), buyer("late", 100, 39), buyer("same day", 100))
    voices = (
        voice(1, 100, "back"),
        voice(2, 100, "late"),
        voice(3, 100, "same day"),
        voice(4, 100, "never bought"),
        voice(5, 59, "back"),
        voice(6, 100),
        voice(7, 366, "back"),
    )
    part = said(Records(people, voices=voices))[PartKind.CAME_BACK]
    assert (part.n, part.measured) == (4, 25)


def test_complaints_kept_inside_and_unhappy_people_who_told_us() -> None:
    voices = (voice(1, 5), voice(2, 5), voice(3, 5, public=True))
    low = (Answer("csat", 1, UNTIL), Answer("csat", 2, UNTIL, complained=True), Answer("csat", 3, UNTIL))
    ratings = (
        PublicRating("google", 1, UNTIL),
        PublicRating("google", 2, UNTIL, taken_up=True),
        PublicRating("google", 3, UNTIL),
    )
    sales = (SalesDay(UNTIL, 500, 500),)
    found = said(Records(answers=low, voices=voices, ratings=ratings, sales=sales))
    assert found[PartKind.KEPT_INSIDE].measured == pytest.approx(200 / 3)
    assert (found[PartKind.TOLD_US].n, found[PartKind.TOLD_US].measured) == (5, 40)
    rate = found[PartKind.COMPLAINT_RATE]
    assert (rate.measured, rate.value, rate.is_enough, rate.counts) == (6, None, True, False)


def test_a_ratio_is_capped_and_has_the_interval_of_its_logarithm() -> None:
    def ratio(after: Share, before: Share) -> Part:
        return ratio_part(PartKind.AFTER_RISE, Unit.MEMBERS, after, before)

    better = ratio(Share(45, 60), Share(30, 60))
    assert (better.measured, better.value) == (150, 100)
    worse = ratio(Share(30, 60), Share(45, 60))
    assert worse.interval is not None
    assert (worse.interval.low, worse.interval.high) == (
        pytest.approx(49.8, abs=0.1),
        pytest.approx(89.3, abs=0.1),
    )
    assert ratio(Share(0, 60), Share(30, 60)).value == 0
    assert ratio(Share(1, 1), Share(0, 60)).measured is None


def part(kind: PartKind, value: float, half: float, n: int = 50) -> Part:
    return Part(kind, Unit.MEMBERS, n, value, value, Interval(value - half, value + half))


def test_a_factor_is_the_mean_of_its_parts_with_enough_data() -> None:
    score = FactorScore(
        Factor.SWITCH,
        (
            part(PartKind.FREQUENCY_HELD, 80, 6, 40),
            part(PartKind.RHYTHM_HELD, 60, 8, 90),
            part(PartKind.STILL_ALIVE, 0, 1, 9),
        ),
    )
    assert score.score == 70
    assert score.margin == 5
    assert score.interval == Interval(65, 75)
    assert (score.least_n, score.most_n) == (40, 90)


def test_a_factor_without_enough_data_says_nothing() -> None:
    score = FactorScore(Factor.SWITCH, (part(PartKind.FREQUENCY_HELD, 80, 6, 9),))
    assert (score.score, score.margin, score.interval, score.least_n) == (None, None, None, 0)


def test_a_new_shop_has_five_factors_without_a_single_figure() -> None:
    empty = measured(Records(), UNTIL, None)
    card = scorecard_of(UNTIL, empty, empty)
    assert [factor.factor for factor in card.factors] == list(Factor)
    assert {(factor.score, factor.trend) for factor in card.factors} == {(None, None)}
    assert set(empty) == set(PartKind)


def moved(now: float, then: float, half: float) -> FactorScore:
    def parts(value: float) -> dict[PartKind, Part]:
        return {kind: part(kind, value, half) for kind in PartKind}

    return scorecard_of(UNTIL, parts(now), parts(then)).factors[0]


def test_a_trend_is_clear_when_it_is_more_than_both_uncertainties() -> None:
    rise, noise = moved(80, 60, 10).trend, moved(80, 78, 10).trend
    assert rise is not None
    assert noise is not None
    assert (rise.change, rise.is_clear) == (20, True)
    assert (noise.change, noise.is_clear) == (2, False)


def test_there_is_no_trend_where_the_months_are_made_of_different_parts() -> None:
    parts = {kind: part(kind, 80, 5) for kind in PartKind}
    without = parts | {PartKind.REFERRALS: Part(PartKind.REFERRALS, Unit.MEMBERS, 0)}
    assert scorecard_of(UNTIL, parts, without).factors[0].trend is None
    assert scorecard_of(UNTIL, parts, parts).factors[0].trend is not None


def test_the_quarter_is_the_month_and_the_two_before() -> None:
    assert quarter_of(date(2026, 1, 20)) == Period(date(2025, 11, 1), date(2026, 1, 20))


def test_shares_and_means_stay_within_a_hundred() -> None:
    best = share_part(PartKind.REFERRALS, Unit.MEMBERS, Share(9, 10), full_at=20)
    assert (best.value, best.interval) == (100, Interval(100, 100))
    mean = mean_part(PartKind.MONTHS_BOUGHT, Unit.MEMBERS, mean_of([100, 100, 60]), lambda value: value)
    assert mean.interval is not None
    assert mean.interval.high == 100
    assert mean_part(PartKind.MONTHS_BOUGHT, Unit.MEMBERS, None, lambda value: value).n == 0
