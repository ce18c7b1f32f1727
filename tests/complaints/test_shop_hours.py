"""Time counted in the shop's hours: nights, breaks, holidays, Ramadan (K3, I6)."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.clock import WIB
from pempek_pos.complaints.shop_hours import (
    STARTING_HOURS,
    ShopHours,
    Span,
    SpecialHours,
    checked_hours,
    hours_read,
    hours_written,
)
from pempek_pos.errors import Unusable

LUNCH = (Span(time(8), time(12)), Span(time(13), time(21)))
NIGHT = (Span(time(17), time(0)),)
HOURS = ShopHours(
    week=(LUNCH,) * 5 + (NIGHT, ()),  # Saturday evening until midnight, Sunday closed
    holidays=(date(2026, 11, 25),),
    special=(SpecialHours(date(2026, 12, 1), date(2026, 12, 10), (Span(time(14), time(22)),)),),
)
MONDAY = date(2026, 11, 23)


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=WIB)


@pytest.mark.parametrize(
    ("first", "last", "hours"),
    [
        (at(23, 8), at(23, 21), 12),  # a day with a break
        (at(23, 11), at(23, 14), 2),  # over the break
        (at(23, 12, 10), at(23, 12, 50), 0),  # in the break
        (at(23, 20), at(24, 9), 2),  # over a night
        (at(23, 22), at(24, 7), 0),  # in a night
        (at(24, 20), at(26, 9), 2),  # over a holiday
        (at(27, 20), at(28, 18), 2),  # into Saturday evening
        (at(28, 23), at(30, 9), 2),  # midnight, and a closed Sunday
        (at(1, 8, month=12), at(1, 16, month=12), 2),  # Ramadan begins at two
        (at(23, 14), at(23, 9), 0),  # backwards
        (at(23, 9), at(23, 9), 0),
    ],
)
def test_time_is_counted_while_the_shop_is_open(first: datetime, last: datetime, hours: int) -> None:
    assert HOURS.working_between(first, last) == timedelta(hours=hours)


@pytest.mark.parametrize(
    ("start", "hours", "end"),
    [
        (at(23, 9), 1, at(23, 10)),
        (at(23, 11, 30), 1, at(23, 13, 30)),  # over the break
        (at(23, 11), 1, at(23, 12)),  # up to the break, not past it
        (at(23, 20, 30), 1, at(24, 8, 30)),  # over the night
        (at(23, 22), 1, at(24, 9)),  # received at night
        (at(24, 20), 2, at(26, 9)),  # over the holiday
        (at(28, 23), 1, at(29, 0)),  # up to midnight
        (at(30, 20, 30), 1, at(1, 14, 30, month=12)),  # into Ramadan hours
        (at(23, 22), 0, at(23, 22)),
    ],
)
def test_a_working_time_ends_while_the_shop_is_open(start: datetime, hours: int, end: datetime) -> None:
    assert HOURS.after(start, timedelta(hours=hours)) == end


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (at(23, 9), at(23, 21)),
        (at(23, 12, 30), at(23, 21)),  # in the break: the day goes on
        (at(23, 6), at(23, 21)),  # before opening: this day
        (at(23, 21), at(24, 21)),  # at closing time: the next day
        (at(24, 22), at(26, 21)),  # the next day is a holiday
        (at(28, 12), at(29, 0)),  # a Saturday ends at midnight
        (at(2, 9, month=12), at(2, 22, month=12)),
    ],
)
def test_a_shift_ends_with_its_shop_day(start: datetime, end: datetime) -> None:
    assert HOURS.day_end(start) == end


@pytest.mark.parametrize(
    ("start", "days", "end"),
    [
        (at(23, 9), 1, at(24, 9)),
        (at(23, 9), 2, at(26, 9)),  # over the holiday
        (at(27, 15), 1, at(28, 17)),  # Saturday opens later
        (at(28, 20), 1, at(30, 20)),  # over Sunday
        (at(28, 23), 1, at(30, 21)),  # Monday closes earlier
        (at(23, 22), 1, at(26, 8)),  # received at night: counts from the morning after
        (at(23, 9), 0, at(23, 9)),
        (at(23, 6), 0, at(23, 8)),
    ],
)
def test_a_working_day_later_is_the_same_time_of_day(start: datetime, days: int, end: datetime) -> None:
    assert HOURS.days_after(start, days) == end


def test_a_time_of_day_in_a_break_moves_to_its_end() -> None:
    hours = ShopHours(((Span(time(8), time(21)),),) + (LUNCH,) * 6)
    assert hours.days_after(at(23, 12, 30), 1) == at(24, 13)


def test_hours_are_read_back_as_they_were_written() -> None:
    assert hours_read(hours_written(HOURS)) == HOURS


@pytest.mark.parametrize(
    "wrong",
    [
        replace(HOURS, week=((),) * 7),
        replace(HOURS, week=(LUNCH,) * 6),
        replace(HOURS, week=((Span(time(9), time(9)),),) * 7),
        replace(HOURS, week=((Span(time(21), time(8)),),) * 7),
        replace(HOURS, week=((Span(time(8), time(12)), Span(time(12), time(20))),) * 7),
        replace(HOURS, week=((Span(time(8), time(0)), Span(time(9), time(20))),) * 7),
        replace(HOURS, special=(SpecialHours(MONDAY, date(2026, 11, 22), LUNCH),)),
        replace(HOURS, special=(SpecialHours(MONDAY, date(2028, 11, 22), ()),)),
        replace(HOURS, holidays=tuple(MONDAY + timedelta(days=day) for day in range(401))),
    ],
)
def test_hours_that_no_clock_can_run_by_are_refused(wrong: ShopHours) -> None:
    with pytest.raises(Unusable):
        checked_hours(wrong)


def test_holidays_are_kept_in_order_and_once() -> None:
    days = (date(2026, 12, 25), MONDAY, MONDAY)
    assert checked_hours(replace(STARTING_HOURS, holidays=days)).holidays == (MONDAY, date(2026, 12, 25))


moments = st.integers(0, 30 * 24 * 60).map(lambda minutes: at(20, 0) + timedelta(minutes=minutes))
stretches = st.integers(0, 60 * 60).map(lambda minutes: timedelta(minutes=minutes))


@given(moments, stretches, stretches)
def test_working_time_adds_up(start: datetime, one: timedelta, other: timedelta) -> None:
    assert HOURS.after(HOURS.after(start, one), other) == HOURS.after(start, one + other)
    assert HOURS.working_between(start, HOURS.after(start, one)) == one


@given(moments, moments, moments)
def test_time_between_adds_up(a: datetime, b: datetime, c: datetime) -> None:
    first, middle, last = sorted((a, b, c))
    whole = HOURS.working_between(first, last)
    assert HOURS.working_between(first, middle) + HOURS.working_between(middle, last) == whole


@given(moments, st.integers(0, 5))
def test_no_day_is_before_its_start(start: datetime, days: int) -> None:
    assert start <= HOURS.days_after(start, days) <= HOURS.days_after(start, days + 1)
    assert start < HOURS.day_end(start)
