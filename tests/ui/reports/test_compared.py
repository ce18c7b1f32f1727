"""Figures beside earlier ones, in words."""

import pytest

from ui.reports.compared import compared


@pytest.mark.parametrize(
    ("now", "before", "words"),
    [
        (112, 100, "12% lebih banyak dari kemarin"),
        (44, 100, "56% lebih sedikit dari kemarin"),
        (1_000, 1_000, "sama dengan kemarin"),
        (1_001, 1_000, "sama dengan kemarin"),
        (5, 0, "belum ada pembanding"),
        (0, 0, "belum ada pembanding"),
        (2_500_000, 1_000, "249.900% lebih banyak dari kemarin"),
    ],
)
def test_a_figure_is_compared_in_whole_percent(now: int, before: int, words: str) -> None:
    assert compared(now, before, "kemarin") == words
