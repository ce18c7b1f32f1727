"""Rhythm, cohorts and repeat purchases, from purchase days."""

from datetime import date, timedelta

import pytest

from pempek_pos.insight.buying import Buyer, PurchaseDay, seen_on, spent
from pempek_pos.insight.cohorts import Cohort, cohorts_of
from pempek_pos.insight.repeat import around_rise, last_complete, repeat_rate
from pempek_pos.insight.rhythm import Presence, rhythm_of
from pempek_pos.insight.share import Share
from pempek_pos.money.amount import Rupiah

START = date(2026, 1, 1)


def buyer(*days: int, name: str = "A", start: date = START) -> Buyer:
    """Somebody who bought for Rp10.000 on these days after the start."""
    return Buyer(name, tuple(PurchaseDay(start + timedelta(days=day), Rupiah(10_000)) for day in days))


def test_days_between_two_dates_are_found_with_both_ends() -> None:
    one = buyer(0, 5, 9, 30)
    assert [day.day for day in one.within(date(2026, 1, 6), date(2026, 1, 10))] == [
        date(2026, 1, 6),
        date(2026, 1, 10),
    ]
    assert spent(one.within(START, date(2026, 1, 31))) == 40_000
    assert one.within(date(2026, 2, 1), date(2026, 3, 1)) == ()


def test_the_past_is_seen_as_it_was() -> None:
    early, late = buyer(0, 5), buyer(20, 25)
    assert seen_on((early, late), date(2026, 1, 3)) == (buyer(0),)
    assert seen_on((early, late), date(2026, 1, 6))[0] is early


@pytest.mark.parametrize(
    ("wait", "presence"),
    [(14, Presence.AS_USUAL), (15, Presence.TO_GREET), (28, Presence.TO_GREET), (29, Presence.QUIET)],
)
def test_over_two_of_ones_own_gaps_one_is_greeted_over_four_one_is_quiet(
    wait: int, presence: Presence
) -> None:
    one = rhythm_of(buyer(0, 7, 14, 21), START + timedelta(days=21 + wait))
    assert (one.gaps, one.usual_days, one.days_since) == (3, 7, wait)
    assert one.presence is presence


def test_one_long_holiday_does_not_change_somebody_s_rhythm() -> None:
    assert rhythm_of(buyer(0, 7, 14, 90, 97), START + timedelta(days=100)).usual_days == 7


def test_with_two_gaps_nobody_has_a_rhythm() -> None:
    one = rhythm_of(buyer(0, 7, 14), START + timedelta(days=300))
    assert (one.gaps, one.usual_days, one.times_usual) == (2, None, None)
    assert one.presence is Presence.NO_RHYTHM


def test_cohorts_are_followed_month_by_month() -> None:
    people = [buyer(0, 31, 62), buyer(3, 4), buyer(40, 95), buyer(400)]
    found = cohorts_of(people, date(2026, 4, 15))
    assert found == (
        Cohort(date(2026, 1, 1), 2, (2, 1, 1, 0)),
        Cohort(date(2026, 2, 1), 1, (1, 0, 1)),
    )
    assert found[0].kept(1) == Share(1, 2)
    assert found[1].kept(3) is None


def test_cohorts_older_than_a_year_are_left_out() -> None:
    assert [cohort.month for cohort in cohorts_of([buyer(0)], date(2026, 12, 31))] == [date(2026, 1, 1)]
    assert cohorts_of([buyer(0)], date(2027, 1, 1)) == ()


def test_who_repeats_has_a_second_purchase_day_in_the_period() -> None:
    people = [buyer(0, 10), buyer(5), buyer(5, 90), buyer(90)]
    assert repeat_rate(people, START, START + timedelta(days=30)) == Share(1, 3)
    assert repeat_rate([], START, START).percent is None
    assert Share(946, 2357).percent == pytest.approx(40.1, abs=0.05)


def test_around_a_rise_sixty_days_are_compared_with_sixty_days() -> None:
    rise = START + timedelta(days=60)
    people = [buyer(0, 59, 60, 119), buyer(10, 20, 70), buyer(120)]
    found = around_rise(people, rise)
    assert (found.before, found.after) == (Share(2, 2), Share(1, 2))


def test_a_rise_counts_once_sixty_days_are_over() -> None:
    rises = [date(2026, 1, 10), date(2026, 6, 1)]
    assert last_complete(rises, date(2026, 3, 9)) is None
    assert last_complete(rises, date(2026, 3, 10)) == date(2026, 1, 10)
    assert last_complete(rises, date(2026, 7, 30)) == date(2026, 6, 1)
