"""Short amounts for axes, shares, rises, and figures with their direction."""

import pytest
from PySide6.QtCore import QLocale

from ui.words.figures import axis_rupiah, percent, rise_bp, share_bp, signed_points, signed_rupiah


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
