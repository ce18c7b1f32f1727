"""Gamma-Gamma against values reckoned by an independent program."""

import random

import pytest

from pempek_pos.insight.spend import (
    Spending,
    SpendModel,
    correlation,
    expected_spend,
    fitted,
    log_likelihood,
)
from tests.insight.test_alive import walked

PAPER = SpendModel(6.25, 3.74, 15.44)


@pytest.mark.parametrize(
    ("spending", "spend"),
    [
        (Spending(1, 10), 17.6863),
        (Spending(1, 100), 80.2558),
        (Spending(5, 35), 35.0177),
        (Spending(20, 12.5), 12.9873),
        (Spending(0, 0), 35.2190),
    ],
)
def test_the_spend_to_expect(spending: Spending, spend: float) -> None:
    assert expected_spend(PAPER, spending) == pytest.approx(spend, abs=1e-4)


def test_a_mean_is_drawn_towards_everybody_s_the_less_the_more_often_somebody_came() -> None:
    everybody = PAPER.p * PAPER.v / (PAPER.q - 1)
    means = [expected_spend(PAPER, Spending(x, 100)) for x in (1, 5, 50)]
    assert everybody < means[0] < means[1] < means[2] < 100


def test_repeats_and_spend_are_compared_first() -> None:
    assert correlation([Spending(1, 10), Spending(2, 20), Spending(3, 30)]) == pytest.approx(1)
    assert correlation([Spending(1, 30), Spending(2, 20), Spending(3, 10)]) == pytest.approx(-1)
    assert correlation([Spending(1, 10)]) is None
    assert correlation([Spending(2, 10), Spending(2, 20)]) is None


def test_the_parameters_of_drawn_customers_are_found_again() -> None:
    true, chance, spendings = SpendModel(6.0, 4.0, 15.0), random.Random(7), []
    for _ in range(800):
        repeats = chance.randint(1, 9)
        rate = chance.gammavariate(true.q, 1 / true.v)
        spendings.append(Spending(repeats, chance.gammavariate(true.p * repeats, 1 / (rate * repeats))))
    found = walked(fitted(spendings))
    assert found.p == pytest.approx(true.p, rel=0.25)
    assert found.p * found.v / (found.q - 1) == pytest.approx(true.p * true.v / (true.q - 1), rel=0.1)
    assert sum(log_likelihood(found, one) for one in spendings) >= sum(
        log_likelihood(true, one) for one in spendings
    )
