"""Wrong tries slow a guesser down (policy P2, promise H2)."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.clock import WIB
from pempek_pos.staff.lockout import LONGEST_LOCK, Tries, after_wrong, lock_after, lock_at, tries_left

NOON = datetime(2026, 11, 23, 12, tzinfo=WIB)


@pytest.mark.parametrize(
    ("wrong", "seconds"),
    [
        (1, 0),
        (4, 0),
        (5, 30),
        (9, 30),
        (10, 60),
        (15, 120),
        (20, 240),
        (25, 480),
        (30, 900),
        (35, 900),
        (10**9, 900),
    ],
)
def test_every_fifth_lock_is_twice_as_long_up_to_fifteen_minutes(wrong: int, seconds: int) -> None:
    assert lock_after(wrong) == timedelta(seconds=seconds)


@pytest.mark.parametrize(("wrong", "left"), [(0, 5), (1, 4), (4, 1), (5, 5), (9, 1)])
def test_what_is_left_before_the_next_lock_is_told(wrong: int, left: int) -> None:
    assert tries_left(wrong) == left


def test_the_fifth_wrong_try_locks_for_thirty_seconds() -> None:
    tries = Tries()
    for _ in range(4):
        tries = after_wrong(tries, NOON)
        assert lock_at(tries, NOON) is None
    tries = after_wrong(tries, NOON)
    assert lock_at(tries, NOON) == NOON + timedelta(seconds=30)
    assert lock_at(tries, NOON + timedelta(seconds=29)) == NOON + timedelta(seconds=30)
    assert lock_at(tries, NOON + timedelta(seconds=30)) is None


@pytest.mark.parametrize("back", [timedelta(seconds=1), timedelta(days=1), timedelta(days=365)])
def test_a_clock_set_back_starts_the_lock_afresh_and_never_shortens_it(back: timedelta) -> None:
    tries = Tries(5, NOON + timedelta(seconds=30))
    seen = NOON - back
    assert lock_at(tries, seen) == seen + timedelta(seconds=30)


def test_a_thousand_guesses_take_longer_than_a_day() -> None:
    tries, now = Tries(), NOON
    for _ in range(1_000):
        now = lock_at(tries, now) or now
        tries = after_wrong(tries, now)
    assert now - NOON > timedelta(hours=24)


@given(st.integers(0, 500), st.integers(-10_000, 10_000))
def test_a_lock_is_never_longer_than_its_length_and_never_over_at_once(wrong: int, seconds: int) -> None:
    tries = after_wrong(Tries(wrong), NOON)
    now = NOON + timedelta(seconds=seconds)
    until = lock_at(tries, now)
    if until is not None:
        assert timedelta(0) < until - now <= lock_after(tries.wrong) <= LONGEST_LOCK
    if seconds < 0:
        assert (until is None) == (tries.wrong % 5 != 0)
