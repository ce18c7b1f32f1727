"""Going from day to day and month to month, never past today."""

from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.day_chooser import DayChooser, MonthChooser

TODAY = date(2026, 11, 23)


def test_a_day_goes_back_and_forth_but_not_past_today(qtbot: QtBot, look: Theme) -> None:
    chooser = DayChooser(TODAY)
    qtbot.addWidget(chooser)
    chosen: list[date] = []
    chooser.chosen.connect(chosen.append)
    qtbot.mouseClick(chooser._on, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(chooser._back, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(chooser._back, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(chooser._now, Qt.MouseButton.LeftButton)
    assert chosen == [date(2026, 11, 22), date(2026, 11, 21), TODAY]


def test_a_day_that_is_typed_is_taken_and_one_to_come_is_not(qtbot: QtBot, look: Theme) -> None:
    chooser = DayChooser(TODAY)
    qtbot.addWidget(chooser)
    chosen: list[date] = []
    chooser.chosen.connect(chosen.append)
    chooser._field.set_day(date(2026, 10, 5))
    assert chosen == [date(2026, 10, 5)]
    chooser._field.set_day(date(2026, 12, 5))
    assert chosen[-1] == TODAY


def test_showing_a_day_tells_nothing(qtbot: QtBot, look: Theme) -> None:
    chooser = DayChooser(TODAY)
    qtbot.addWidget(chooser)
    with qtbot.assertNotEmitted(chooser.chosen):
        chooser.show_day(date(2026, 11, 1))
    assert chooser._on.isEnabled()


def test_the_next_morning_another_day_can_be_chosen(qtbot: QtBot, look: Theme) -> None:
    chooser = DayChooser(TODAY)
    qtbot.addWidget(chooser)
    chooser.let_until(date(2026, 11, 24))
    assert chooser._on.isEnabled()


def test_months_go_over_the_year_s_end_and_stop_at_both_ends(qtbot: QtBot, look: Theme) -> None:
    chooser = MonthChooser(date(2027, 1, 15))
    qtbot.addWidget(chooser)
    chosen: list[date] = []
    chooser.chosen.connect(chosen.append)
    assert not chooser._on.isEnabled()
    qtbot.mouseClick(chooser._back, Qt.MouseButton.LeftButton)
    assert chosen == [date(2026, 12, 1)]
    chooser.show_month(date(2024, 2, 20))
    assert chooser.month() == date(2024, 2, 1)
    assert not chooser._back.isEnabled()
