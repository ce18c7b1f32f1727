"""Figures beside earlier ones, shares and short amounts, in words."""

import pytest
from PySide6.QtCore import QLocale

from ui.reports.compared import compared
from ui.words.figures import axis_rupiah, percent, rise_bp, share_bp, signed_points, signed_rupiah


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


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        (0, "0"),
        (750, "750"),
        (1_000, "1 rb"),
        (24_500, "24,5 rb"),
        (999_960, "1000 rb"),
        (1_200_000, "1,2 jt"),
        (20_000_000, "20 jt"),
        (-1_500, "−1,5 rb"),
    ],
)
def test_amounts_are_short_on_an_axis(amount: int, text: str) -> None:
    worn = QLocale()
    QLocale.setDefault(QLocale("id_ID"))
    try:
        assert axis_rupiah(amount) == text
    finally:
        QLocale.setDefault(worn)


def test_signs_and_shares() -> None:
    assert signed_rupiah(5_000) == "+Rp5.000"
    assert signed_rupiah(-5_000) == "−Rp5.000"
    assert signed_rupiah(0) == "Rp0"
    assert signed_points(1_240) == "+1.240"
    assert percent(6_249) == "62%"
    assert percent(6_250) == "63%"
    assert share_bp(1, 3) == 3_333
    assert share_bp(1, 0) == 0
    assert rise_bp(150, 100) == 5_000
