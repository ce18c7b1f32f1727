"""BG/NBD against values reckoned by an independent program; no data of others is needed."""

import random
from collections.abc import Generator
from math import isfinite
from typing import Any

import pytest

from pempek_pos.insight.alive import (
    History,
    Model,
    chance_alive,
    chance_of,
    expected_days,
    expected_of_new,
    fitted,
    log_likelihood,
)

PAPER = Model(0.243, 4.414, 0.793, 2.426)
REFIT = Model(0.24259, 4.41353, 0.79289, 2.42575)

VALUES = [
    (History(0, 0, 10), -0.287571, None, 0.064795, 0.195228, 0.626438),
    (History(0, 0, 38.86), -0.554713, None, 0.022153, 0.069927, 0.252073),
    (History(1, 5, 20), -4.581425, 0.483418, 0.095242, 0.289750, 0.940614),
    (History(2, 30.43, 38.86), -9.458606, 0.726579, 0.147334, 0.457210, 1.558721),
    (History(5, 20, 26), -15.890018, 0.719131, 0.477366, 1.437839, 4.524799),
    (History(12, 50, 52), -33.583923, 0.915846, 0.776274, 2.400197, 8.075200),
    (History(40, 51, 52), -57.981073, 0.962170, 2.674653, 8.233612, 27.355596),
]


def walked(steps: Generator[int, None, Any]) -> Any:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


@pytest.mark.parametrize(("history", "likely", "alive", "in_4", "in_13", "in_52"), VALUES)
def test_the_model_says_what_the_paper_s_formulas_say(
    history: History, likely: float, alive: float | None, in_4: float, in_13: float, in_52: float
) -> None:
    assert log_likelihood(PAPER, history) == pytest.approx(likely, abs=1e-6)
    assert chance_alive(PAPER, history) == (None if alive is None else pytest.approx(alive, abs=1e-6))
    for weeks, days in ((4, in_4), (13, in_13), (52, in_52)):
        assert expected_days(PAPER, history, weeks) == pytest.approx(days, abs=1e-5)


def test_who_came_once_is_never_said_to_be_active_for_certain() -> None:
    assert chance_alive(PAPER, History(0, 0, 5)) is None


def test_the_paper_s_example_customer() -> None:
    assert expected_days(REFIT, History(2, 30.43, 38.86), 39) == pytest.approx(1.22591, abs=1e-5)
    assert expected_days(PAPER, History(2, 30.43, 38.86), 39) == pytest.approx(1.22603, abs=1e-5)


@pytest.mark.parametrize(
    ("weeks", "repeats"),
    [(1 / 7, 0.0078), (1, 0.0532), (3, 0.1506), (31.8571, 1.0405), (32, 1.0437), (78, 1.8580)],
)
def test_what_a_new_customer_will_repeat(weeks: float, repeats: float) -> None:
    assert expected_of_new(REFIT, weeks) == pytest.approx(repeats, abs=1e-4)


def test_how_likely_a_number_of_repeats_is() -> None:
    assert chance_of(PAPER, 0, 39) == pytest.approx(0.5737864, abs=1e-7)
    assert chance_of(PAPER, 10, 2) == pytest.approx(1.07869e-07, rel=1e-5)
    assert sum(chance_of(PAPER, x, 39) for x in range(200)) == pytest.approx(1, abs=1e-6)


def test_a_long_wait_speaks_the_louder_the_more_often_somebody_came() -> None:
    assert chance_alive(PAPER, History(4, 10, 38.86)) == pytest.approx(0.0606, abs=1e-4)
    assert chance_alive(PAPER, History(4, 35, 38.86)) == pytest.approx(0.8215, abs=1e-4)
    waits = [chance_alive(PAPER, History(4, 38.86 - wait, 38.86)) for wait in (1, 5, 10, 20, 30)]
    assert waits == sorted(waits, key=lambda chance: -(chance or 0))


def test_a_history_of_any_length_can_be_reckoned() -> None:
    busy = History(3_000, 500, 520)
    assert isfinite(log_likelihood(PAPER, busy))
    assert chance_alive(PAPER, busy) == pytest.approx(0, abs=1e-9)
    assert expected_days(PAPER, History(300, 519, 520), 52) > 20


@pytest.mark.parametrize("a", [0.999_999_9, 1.0, 1.000_000_1])
def test_nothing_breaks_where_the_formula_is_nothing_by_nothing(a: float) -> None:
    beside = expected_days(Model(0.243, 4.414, 1.001, 2.426), History(5, 20, 26), 13)
    assert expected_days(Model(0.243, 4.414, a, 2.426), History(5, 20, 26), 13) == pytest.approx(
        beside, rel=1e-3
    )


def test_the_two_ways_to_reckon_the_series_agree_and_neither_leaves_a_float_s_range() -> None:
    few, many = Model(0.5, 2.5, 3.49, 12.0), Model(0.5, 2.5, 3.51, 12.0)
    history = History(2, 20, 40)
    assert expected_days(few, history, 4) == pytest.approx(expected_days(many, history, 4), rel=5e-3)
    steady = expected_days(Model(0.47, 2.45, 35_000, 160_000), history, 4)
    assert steady == pytest.approx(expected_days(Model(0.47, 2.45, 350, 1_600), history, 4), rel=5e-3)


def drawn(model: Model, people: int, weeks: float, chance: random.Random) -> list[History]:
    """Customers who behave as the model says."""
    found = []
    for _ in range(people):
        rate = chance.gammavariate(model.r, 1 / model.alpha)
        leaves = chance.betavariate(model.a, model.b)
        x, last, now = 0, 0.0, chance.expovariate(rate) if rate > 1e-12 else weeks + 1
        while now <= weeks:
            x, last = x + 1, now
            now = weeks + 1 if chance.random() < leaves else now + chance.expovariate(rate)
        found.append(History(x, round(last, 1), weeks))
    return found


def test_the_parameters_of_drawn_customers_are_found_again() -> None:
    true = Model(0.8, 4.0, 0.8, 2.5)
    histories = drawn(true, 1_500, 52, random.Random(5))
    found = walked(fitted(histories))
    assert found.r == pytest.approx(true.r, rel=0.25)
    assert found.alpha == pytest.approx(true.alpha, rel=0.25)
    assert found.a / (found.a + found.b) == pytest.approx(true.a / (true.a + true.b), rel=0.25)

    def likelihood(model: Model) -> float:
        return sum(log_likelihood(model, history) for history in histories)

    assert likelihood(found) >= likelihood(true)
    for nudge in (0.99, 1.01):
        assert likelihood(found) >= likelihood(Model(found.r * nudge, found.alpha, found.a, found.b))
        assert likelihood(found) >= likelihood(Model(found.r, found.alpha * nudge, found.a, found.b))
