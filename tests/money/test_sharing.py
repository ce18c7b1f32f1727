"""Parts that add up to the whole (policy E2)."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.money.sharing import shared

TOTALS = st.integers(min_value=0, max_value=9_999_999_999)
WEIGHTS = st.lists(st.integers(min_value=0, max_value=9_999_999_999), min_size=1, max_size=40)


@pytest.mark.parametrize(
    ("total", "weights", "parts"),
    [
        (15, [100, 50], [10, 5]),
        (10, [1, 1, 1], [4, 3, 3]),
        (11, [1, 1, 1], [4, 4, 3]),
        (100, [2, 1], [67, 33]),
        (1, [1, 2], [0, 1]),
        (1, [0, 5, 5], [0, 1, 0]),
        (0, [3, 4], [0, 0]),
        (0, [0, 0], [0, 0]),
        (7, [0, 0], [7, 0]),
        (7, [9], [7]),
    ],
)
def test_the_largest_remainders_take_what_is_left_over(
    total: int, weights: list[int], parts: list[int]
) -> None:
    assert shared(total, weights) == parts


@pytest.mark.parametrize(("total", "weights"), [(-1, [1]), (1, []), (1, [1, -1])])
def test_what_cannot_be_shared_is_a_bug(total: int, weights: list[int]) -> None:
    with pytest.raises(ValueError):
        shared(total, weights)


@given(TOTALS, WEIGHTS)
def test_the_parts_add_up_to_the_rupiah(total: int, weights: list[int]) -> None:
    parts = shared(total, weights)
    assert sum(parts) == total
    assert len(parts) == len(weights)
    assert min(parts) >= 0


@given(TOTALS, WEIGHTS.filter(any))
def test_every_part_is_less_than_one_rupiah_from_its_exact_share(total: int, weights: list[int]) -> None:
    whole = sum(weights)
    for part, weight in zip(shared(total, weights), weights, strict=True):
        assert abs(part * whole - total * weight) < whole


@given(WEIGHTS.filter(any), st.data())
def test_no_part_is_larger_than_its_weight_when_the_total_is_not(
    weights: list[int], data: st.DataObject
) -> None:
    total = data.draw(st.integers(min_value=0, max_value=sum(weights)))
    assert all(part <= weight for part, weight in zip(shared(total, weights), weights, strict=True))


@given(TOTALS, WEIGHTS.filter(any))
def test_a_weightless_part_gets_nothing(total: int, weights: list[int]) -> None:
    for part, weight in zip(shared(total, weights), weights, strict=True):
        assert weight > 0 or part == 0


@given(TOTALS, WEIGHTS)
def test_a_heavier_part_never_gets_less(total: int, weights: list[int]) -> None:
    if not any(weights):
        return
    by_weight = sorted(zip(weights, shared(total, weights), strict=True))
    for (light, less), (heavy, more) in pairwise(by_weight):
        assert light == heavy or less <= more
