"""The shop's time."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.clock import WIB, Clock, from_millis, month_end, months_later, to_millis


def test_now_is_aware_in_the_shops_zone_and_whole_milliseconds() -> None:
    now = Clock().now()
    assert now.utcoffset() == timedelta(hours=7)
    assert now.microsecond % 1_000 == 0
    assert from_millis(to_millis(now)) == now


def test_the_shops_day_begins_at_seventeen_utc() -> None:
    before = datetime(2026, 10, 31, 16, 59, 59, 999_000, UTC)
    assert from_millis(to_millis(before)).date() == date(2026, 10, 31)
    assert from_millis(to_millis(before) + 1).date() == date(2026, 11, 1)


def test_instants_count_from_1970() -> None:
    assert to_millis(datetime(1970, 1, 1, 7, tzinfo=WIB)) == 0
    assert to_millis(datetime(1969, 12, 31, 23, 59, 59, tzinfo=UTC)) == -1_000


@given(st.integers(min_value=0, max_value=253_000_000_000_000))
def test_a_stored_instant_comes_back(millis: int) -> None:
    assert to_millis(from_millis(millis)) == millis


@pytest.mark.parametrize(
    ("day", "last"),
    [
        (date(2026, 2, 1), date(2026, 2, 28)),
        (date(2028, 2, 29), date(2028, 2, 29)),
        (date(2026, 4, 30), date(2026, 4, 30)),
        (date(2026, 12, 5), date(2026, 12, 31)),
    ],
)
def test_the_last_day_of_a_month(day: date, last: date) -> None:
    assert month_end(day) == last


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2027, 1, 31), 13, date(2028, 2, 29)),
        (date(2026, 11, 23), 12, date(2027, 11, 23)),
        (date(2026, 12, 31), 0, date(2026, 12, 31)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
    ],
)
def test_months_later_stays_in_the_month(day: date, months: int, later: date) -> None:
    assert months_later(day, months) == later


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 600))
def test_months_later_moves_exactly_that_many_months(day: date, months: int) -> None:
    later = months_later(day, months)
    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day == min(day.day, month_end(later).day)
