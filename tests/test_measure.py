"""Medians and nearest ranks."""

import pytest

from pempek_pos.measure import median, nearest_rank

HOURS = [2, 5, 26, 50, 170]


def test_the_middle_and_the_ninetieth_of_a_hundred() -> None:
    assert median(HOURS) == 26
    assert nearest_rank(HOURS, 90) == 170
    assert 100 * sum(hours <= 168 for hours in HOURS) / len(HOURS) == 80


def test_the_middle_of_an_even_number_is_between_two() -> None:
    assert median([4, 1, 2, 3]) == 2.5


def test_a_rank_is_always_a_value_that_is_there() -> None:
    assert nearest_rank([7], 90) == 7
    assert nearest_rank(list(range(1, 11)), 90) == 9
    assert nearest_rank(list(range(1, 11)), 100) == 10


def test_nothing_has_neither() -> None:
    with pytest.raises(ValueError):
        median([])
    with pytest.raises(ValueError):
        nearest_rank([], 90)
    with pytest.raises(ValueError):
        nearest_rank([1], 0)
