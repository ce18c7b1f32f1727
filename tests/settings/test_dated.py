"""What holds on which day."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.settings.dated import Dated, in_force

MARCH = date(2026, 3, 1)
HISTORIES = st.lists(st.tuples(st.integers(0, 20), st.integers(0, 99)), max_size=12).map(
    lambda pairs: [Dated(MARCH + timedelta(days=days), value) for days, value in pairs]
)


def test_a_value_holds_from_its_first_day_until_the_next_begins() -> None:
    history = [Dated(MARCH, "a"), Dated(date(2026, 4, 1), "b")]
    assert in_force(history, date(2026, 2, 28)) is None
    assert in_force(history, MARCH) == "a"
    assert in_force(history, date(2026, 3, 31)) == "a"
    assert in_force(history, date(2026, 4, 1)) == "b"
    assert in_force(history, date(2099, 1, 1)) == "b"


def test_of_two_that_begin_on_one_day_the_later_given_holds() -> None:
    assert in_force([Dated(MARCH, "first"), Dated(MARCH, "mended")], MARCH) == "mended"


def test_a_value_for_later_may_be_given_before_one_for_sooner() -> None:
    history = [Dated(date(2026, 5, 1), "May"), Dated(MARCH, "March")]
    assert in_force(history, date(2026, 4, 30)) == "March"
    assert in_force(history, date(2026, 5, 1)) == "May"


@given(HISTORIES, st.integers(-1, 21))
def test_the_value_in_force_is_the_last_of_the_latest_day_begun(history: list[Dated[int]], days: int) -> None:
    on = MARCH + timedelta(days=days)
    best: Dated[int] | None = None
    for dated in history:
        if dated.valid_from <= on and (best is None or dated.valid_from >= best.valid_from):
            best = dated
    assert in_force(history, on) == (None if best is None else best.value)
