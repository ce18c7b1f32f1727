"""Figures beside earlier ones, in words."""

import pytest

from ui.reports.compared import compared


@pytest.mark.parametrize(
    ("now", "before", "words"),
    [
        (112, 100, "naik 12% dari kemarin"),
        (44, 100, "turun 56% dari kemarin"),
        (1_000, 1_000, "sama dengan kemarin"),
        (1_001, 1_000, "sama dengan kemarin"),
        (5, 0, "belum ada pembanding"),
        (0, 0, "belum ada pembanding"),
        (2_500_000, 1_000, "naik 249.900% dari kemarin"),
    ],
)
def test_a_figure_is_compared_in_whole_percent(now: int, before: int, words: str) -> None:
    assert compared(now, before, "kemarin") == words
