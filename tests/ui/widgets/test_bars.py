"""Charts draw what they are told and say it in words."""

import pytest
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.theme_look import font
from ui.widgets.bars import Bar, BarChart, LineChart, ShareBar, round_ceiling


@pytest.mark.parametrize(
    ("value", "top"),
    [(0, 4), (3, 4), (4, 4), (9, 10), (11, 12), (650, 800), (1_000, 1_000), (4_050_000, 6_000_000)],
)
def test_the_axis_ends_at_a_round_figure(value: int, top: int) -> None:
    assert round_ceiling(value) == top


@pytest.mark.parametrize("value", range(0, 5_000, 37))
def test_the_axis_never_cuts_a_bar(value: int) -> None:
    assert round_ceiling(value) >= value


@pytest.mark.parametrize("kind", [BarChart, LineChart])
@pytest.mark.parametrize("bars", [[], [Bar("09", 0)], [Bar("09", 5, 7), Bar("10", 12, 3)]])
def test_every_chart_draws_even_nothing(
    qtbot: QtBot, look: Theme, kind: type[BarChart], bars: list[Bar]
) -> None:
    chart = kind("Per jam", str)
    qtbot.addWidget(chart)
    chart.resize(360, 200)
    chart.show_bars(bars)
    assert not chart.grab().isNull()
    assert all(f"{bar.word}: {bar.value}" in chart.accessibleDescription() for bar in bars)


def test_a_taller_value_is_a_taller_bar(qtbot: QtBot, look: Theme) -> None:
    chart = BarChart("Per jam", str)
    qtbot.addWidget(chart)
    chart.resize(360, 200)
    chart.show_bars([Bar("09", 10), Bar("10", 5)])
    image = chart.grab().toImage()
    room = chart._room()
    sea = look.palette.sea.lower()
    step = room.width() / 2

    def height(at: int) -> int:
        x = int(room.left() + step * (at + 0.5))
        return sum(image.pixelColor(x, y).name() == sea for y in range(image.height()))

    assert height(0) == pytest.approx(2 * height(1), abs=4)


def test_shares_say_themselves_and_leave_out_nothing(qtbot: QtBot, look: Theme) -> None:
    shares = ShareBar("Cara bayar")
    qtbot.addWidget(shares)
    shares.resize(400, 52)
    shares.show_shares([Bar("Tunai 62%", 62), Bar("QRIS 38%", 38), Bar("Kartu 0%", 0)])
    assert shares.accessibleDescription() == "Tunai 62%, QRIS 38%"
    assert not shares.grab().isNull()


def test_every_figure_of_the_axis_has_room(qtbot: QtBot, look: Theme) -> None:
    words = {0: "0", 15: "satu setengah juta", 30: "3", 45: "empat setengah juta", 60: "6"}
    chart = BarChart("Per hari", lambda value: words.get(value, str(value)))
    qtbot.addWidget(chart)
    chart.resize(360, 200)
    chart.show_bars([Bar("1", 50)])
    widest = QFontMetrics(font(12)).horizontalAdvance(words[45])
    assert chart._room().left() >= widest + 8
