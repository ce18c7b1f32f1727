"""The lowest point of a function."""

import pytest

from pempek_pos.insight.simplex import lowest
from tests.insight.test_alive import walked


def test_a_bowl_s_bottom_is_found() -> None:
    bottom = walked(lowest(lambda p: (p[0] - 3) ** 2 + (p[1] + 2) ** 2, (0.0, 0.0)))
    assert bottom == pytest.approx((3, -2), abs=1e-3)


def test_a_bent_valley_s_bottom_is_found() -> None:
    bottom = walked(lowest(lambda p: (1 - p[0]) ** 2 + 100 * (p[1] - p[0] ** 2) ** 2, (-1.2, 1.0)))
    assert bottom == pytest.approx((1, 1), abs=1e-3)


def test_it_comes_to_an_end_where_there_is_no_lowest_point() -> None:
    assert walked(lowest(lambda _: float("inf"), (0.0, 0.0)))
