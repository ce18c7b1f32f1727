"""When answer, offer and end are due, what pauses do, and when a light changes (K3, I6, I7)."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.audit.actor import Role
from pempek_pos.clock import WIB
from pempek_pos.complaints.complaint import Category, Promised, Severity
from pempek_pos.complaints.deadlines import (
    STARTING_TARGETS,
    Light,
    Promise,
    Target,
    Targets,
    changed,
    checked_targets,
    is_missed,
    left,
    paused,
    promised_for,
    resumed,
    targets_read,
    targets_written,
)
from pempek_pos.complaints.shop_hours import STARTING_HOURS, ShopHours, Span, SpecialHours
from pempek_pos.errors import Unusable

PLAIN = (Category.TASTE, Severity.MINOR)
FOOD = (Category.TASTE, Severity.FOOD_SAFETY)
BREAK = ShopHours(((Span(time(8), time(12)), Span(time(13), time(21))),) * 7, holidays=(date(2026, 11, 24),))
RAMADAN = replace(
    STARTING_HOURS,
    special=(SpecialHours(date(2026, 11, 23), date(2026, 12, 22), (Span(time(14), time(22)),)),),
)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=WIB)


def begun(
    since: datetime,
    kind: tuple[Category, Severity] = PLAIN,
    sold_on: date | None = None,
    hours: ShopHours = STARTING_HOURS,
) -> Promised:
    return promised_for(kind, since, sold_on, STARTING_TARGETS, hours)


def dues(promised: Promised) -> tuple[datetime, datetime, datetime]:
    return promised.answer_due, promised.offer_due, promised.done_due


@pytest.mark.parametrize(
    ("since", "hours", "due"),
    [
        (at(23, 10), STARTING_HOURS, (at(23, 21), at(24, 10), at(26, 10))),
        (at(23, 6), STARTING_HOURS, (at(23, 21), at(24, 8), at(26, 8))),  # before opening
        (at(23, 22), STARTING_HOURS, (at(24, 21), at(25, 8), at(27, 8))),  # after closing
        (at(23, 21), STARTING_HOURS, (at(24, 21), at(25, 8), at(27, 8))),  # at closing time
        (at(23, 12, 30), BREAK, (at(23, 21), at(25, 13), at(27, 13))),  # in the break, before a holiday
        (at(24, 10), BREAK, (at(25, 21), at(26, 8), at(28, 8))),  # on a holiday
        (at(23, 10), RAMADAN, (at(23, 22), at(24, 14), at(26, 14))),
    ],
)
def test_dues_follow_the_shops_hours(
    since: datetime, hours: ShopHours, due: tuple[datetime, datetime, datetime]
) -> None:
    assert dues(begun(since, hours=hours)) == due


@pytest.mark.parametrize(
    ("since", "hours", "due"),
    [
        (at(23, 10), STARTING_HOURS, at(23, 11)),
        (at(23, 20, 30), STARTING_HOURS, at(24, 8, 30)),
        (at(23, 22), STARTING_HOURS, at(24, 9)),
        (at(23, 11, 30), BREAK, at(23, 13, 30)),
        (at(23, 10), RAMADAN, at(23, 15)),
    ],
)
def test_food_safety_is_answered_within_an_hour(since: datetime, hours: ShopHours, due: datetime) -> None:
    assert begun(since, FOOD, hours=hours).answer_due == due


def test_nothing_goes_past_the_seventh_day_after_the_sale() -> None:
    promised = begun(at(23, 10), sold_on=date(2026, 11, 18))
    assert dues(promised) == (at(23, 21), at(24, 10), at(25, 21))
    assert begun(at(25, 10), sold_on=date(2026, 11, 18)).offer_due == at(25, 21)


def test_the_law_counts_no_more_once_its_week_was_over() -> None:
    promised = begun(at(23, 10), sold_on=date(2026, 11, 1))
    assert dues(promised) == dues(begun(at(23, 10)))
    assert left(promised, at(23, 11), STARTING_HOURS).light is Light.GREEN


def test_the_hard_stop_is_the_last_closing_time_before_a_holiday() -> None:
    promised = begun(at(23, 10), sold_on=date(2026, 11, 17), hours=BREAK)
    assert promised.done_due == at(23, 21)


def test_a_shop_closed_all_week_has_no_hard_stop() -> None:
    closed = replace(STARTING_HOURS, holidays=tuple(date(2026, 11, day) for day in range(18, 30)))
    assert begun(at(20, 10), sold_on=date(2026, 11, 18), hours=closed).done_due == datetime(
        2026, 12, 3, 8, tzinfo=WIB
    )


def test_a_pause_pushes_every_due_the_first_answer_too() -> None:
    """(I6)"""
    waited = resumed(paused(begun(at(23, 10)), at(23, 11)), at(23, 14), STARTING_HOURS)
    assert dues(waited) == (at(24, 11), at(24, 13), at(26, 13))
    assert (waited.paused, waited.waiting_since) == (timedelta(hours=3), None)


def test_a_pause_over_a_night_pushes_by_shop_hours_only() -> None:
    waited = resumed(paused(begun(at(23, 10)), at(23, 20)), at(24, 9), STARTING_HOURS)
    assert dues(waited) == (at(24, 10), at(24, 12), at(26, 12))


def test_a_pause_with_the_clock_set_back_pushes_nothing() -> None:
    promised = begun(at(23, 10))
    assert dues(resumed(paused(promised, at(23, 12)), at(23, 11), STARTING_HOURS)) == dues(promised)


def test_what_was_not_waiting_is_not_resumed() -> None:
    promised = begun(at(23, 10))
    assert resumed(promised, at(23, 12), STARTING_HOURS) == promised


def test_no_pause_goes_past_the_hard_stop() -> None:
    promised = paused(begun(at(23, 10), sold_on=date(2026, 11, 18)), at(23, 11))
    assert resumed(promised, at(25, 11), STARTING_HOURS).done_due == at(25, 21)


def test_a_change_while_paused_leaves_the_paused_time_out_i7() -> None:
    """(I7)"""
    waiting = paused(begun(at(23, 10)), at(23, 10, 30))
    grave = changed(waiting, FOOD, STARTING_TARGETS, STARTING_HOURS)
    assert (grave.answer_due, grave.waiting_since) == (at(23, 11), at(23, 10, 30))
    assert resumed(grave, at(23, 12, 30), STARTING_HOURS).answer_due == at(23, 13)


def test_a_change_after_a_pause_leaves_the_paused_time_out() -> None:
    """(I7)"""
    waited = resumed(paused(begun(at(23, 10)), at(23, 10, 30)), at(23, 12, 30), STARTING_HOURS)
    assert changed(waited, FOOD, STARTING_TARGETS, STARTING_HOURS).answer_due == at(23, 13)
    assert changed(waited, PLAIN, STARTING_TARGETS, STARTING_HOURS) == waited


def test_an_answer_stops_its_clock_and_nothing_later_overrides_it_i6() -> None:
    """(I6)"""
    answered = replace(begun(at(23, 10)), answered_at=at(23, 12))
    later = changed(answered, FOOD, STARTING_TARGETS, STARTING_HOURS)
    assert (later.answer_due, later.answered_at) == (at(23, 21), at(23, 12))
    waited = resumed(paused(later, at(23, 13)), at(23, 15), STARTING_HOURS)
    assert (waited.answer_due, waited.offer_due) == (at(23, 21), at(24, 12))
    assert left(waited, at(24, 9), STARTING_HOURS).promise is Promise.OFFER


@pytest.mark.parametrize(
    ("now", "remaining", "light"),
    [
        (at(23, 10), 11 * 60, Light.GREEN),
        (at(23, 18, 14), 166, Light.GREEN),
        (at(23, 18, 15), 165, Light.AMBER),  # a quarter of eleven hours
        (at(23, 21), 0, Light.AMBER),
        (at(23, 23), 0, Light.AMBER),  # no breach at night
        (at(24, 8, 1), -1, Light.RED),
        (at(24, 9), -60, Light.RED),
        (at(22, 9), 11 * 60, Light.GREEN),  # the clock was set back
    ],
)
def test_amber_comes_before_red(now: datetime, remaining: int, light: Light) -> None:
    time = left(begun(at(23, 10)), now, STARTING_HOURS)
    assert (time.promise, time.due_at) == (Promise.ANSWER, at(23, 21))
    assert (time.left, time.light) == (timedelta(minutes=remaining), light)


@pytest.mark.parametrize(
    ("day", "light"), [(18, Light.GREEN), (21, Light.GREEN), (22, Light.AMBER), (23, Light.RED)]
)
def test_the_fourth_day_after_the_sale_is_amber_and_the_fifth_red(day: int, light: Light) -> None:
    promised = begun(at(18, 10), sold_on=date(2026, 11, 18))
    kept = replace(promised, answered_at=at(18, 11), offered_at=at(18, 12), done_due=at(25, 21))
    assert left(kept, at(day, 13), STARTING_HOURS).light is light


def test_while_waiting_the_clock_stands() -> None:
    waiting = paused(begun(at(23, 10)), at(23, 12))
    time = left(waiting, at(25, 12), STARTING_HOURS)
    assert (time.left, time.light, time.waiting) == (timedelta(hours=9), Light.GREEN, True)


def test_a_pause_does_not_make_amber_come_sooner() -> None:
    waited = resumed(paused(begun(at(23, 10)), at(23, 10)), at(23, 20), STARTING_HOURS)
    assert waited.answer_due == at(24, 18)
    assert left(waited, at(24, 15), STARTING_HOURS).light is Light.GREEN
    assert left(waited, at(24, 15, 15), STARTING_HOURS).light is Light.AMBER


def test_a_closed_complaint_shows_how_its_end_was_kept() -> None:
    done = replace(begun(at(23, 10)), answered_at=at(23, 11), offered_at=at(23, 12))
    in_time = replace(done, closed_at=at(24, 10))
    late = replace(done, closed_at=at(26, 11))
    assert left(in_time, at(30, 10), STARTING_HOURS).light is Light.GREEN
    assert left(late, at(30, 10), STARTING_HOURS).left == timedelta(hours=-1)


@pytest.mark.parametrize(
    ("now", "missed"), [(at(23, 20), False), (at(23, 23), False), (at(24, 8), False), (at(24, 8, 1), True)]
)
def test_a_promise_is_missed_once_the_shop_was_open_past_it(now: datetime, missed: bool) -> None:
    """(K4)"""
    assert is_missed(begun(at(23, 10)), now, STARTING_HOURS) is missed


def test_nothing_is_missed_while_waiting_or_once_closed() -> None:
    """(K4)"""
    promised = begun(at(23, 10))
    assert not is_missed(paused(promised, at(23, 11)), at(30, 10), STARTING_HOURS)
    assert not is_missed(replace(promised, closed_at=at(29, 10)), at(30, 10), STARTING_HOURS)
    kept = replace(promised, answered_at=at(23, 11), offered_at=at(23, 12))
    assert not is_missed(kept, at(24, 12), STARTING_HOURS)
    assert is_missed(kept, at(26, 11), STARTING_HOURS)


def test_targets_are_read_back_as_they_were_written() -> None:
    own = Target(Role.OWNER, Severity.MINOR, timedelta(minutes=90), 2, 5)
    targets = Targets({**STARTING_TARGETS.by_category, Category.POINTS: own}, timedelta(minutes=30))
    assert targets_read(targets_written(targets)) == targets
    assert targets.answer_for(Category.POINTS, Severity.MAJOR) == timedelta(minutes=90)
    assert targets.answer_for(Category.POINTS, Severity.FOOD_SAFETY) == timedelta(minutes=30)


def test_a_category_learned_since_has_its_first_targets() -> None:
    few = Targets({Category.TASTE: Target(Role.OWNER, Severity.MINOR)})
    read = targets_read(targets_written(few))
    assert read.by_category == {**STARTING_TARGETS.by_category, **few.by_category}


@pytest.mark.parametrize(
    "wrong",
    [
        Target(Role.OWNER, Severity.MINOR, timedelta(0)),
        Target(Role.OWNER, Severity.MINOR, timedelta(days=8)),
        Target(Role.OWNER, Severity.MINOR, offer_days=-1),
        Target(Role.OWNER, Severity.MINOR, offer_days=4),
        Target(Role.OWNER, Severity.MINOR, done_days=31),
    ],
)
def test_targets_that_no_clock_can_run_by_are_refused(wrong: Target) -> None:
    with pytest.raises(Unusable):
        checked_targets(Targets({**STARTING_TARGETS.by_category, Category.TASTE: wrong}))


moments = st.integers(0, 14 * 24 * 60).map(lambda minutes: at(16, 0) + timedelta(minutes=minutes))
kinds = st.tuples(st.sampled_from(Category), st.sampled_from(Severity))
sold = st.none() | st.integers(0, 20).map(lambda day: date(2026, 11, 1 + day))
pauses = st.lists(st.tuples(st.integers(0, 2000), st.integers(0, 2000)), max_size=4)


@given(moments, kinds, kinds, sold, pauses)
def test_no_due_is_before_its_start_and_no_pause_shortens(
    since: datetime,
    first: tuple[Category, Severity],
    then: tuple[Category, Severity],
    sold_on: date | None,
    waits: list[tuple[int, int]],
) -> None:
    promised, now = begun(since, first, sold_on, BREAK), since
    assert all(due >= since for due in dues(promised))
    for run, wait in waits:
        waiting = paused(promised, now + timedelta(minutes=run))
        now += timedelta(minutes=run + wait)
        after = resumed(waiting, now, BREAK)
        assert all(one >= other for one, other in zip(dues(after), dues(promised), strict=True))
        before_change = changed(waiting, then, STARTING_TARGETS, BREAK)
        after_change = changed(after, then, STARTING_TARGETS, BREAK)
        assert dues(resumed(before_change, now, BREAK)) == dues(after_change)
        promised = after
