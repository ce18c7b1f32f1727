"""The rail leads, the bar tells, and rest is noticed."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pempek_pos.clock import WIB
from ui.frame.idle import IDLE_MINUTES, IdleWatch
from ui.frame.rail import Rail, RailButton, RailEntry
from ui.frame.top_bar import TopBar
from ui.theme import Theme
from ui.theme_look import TOUCH

ENTRIES = [RailEntry("counter", "shopping-basket", "Kasir", "Ctrl+1"), RailEntry("drawer", "wallet", "Laci")]


@pytest.fixture
def rail(qtbot: QtBot, look: Theme) -> Rail:
    made = Rail()
    qtbot.addWidget(made)
    made.resize(84, 700)
    made.set_entries(ENTRIES)
    made.show()
    return made


def buttons(rail: Rail) -> list[RailButton]:
    return list(rail._buttons.values())


def test_the_rail_offers_only_what_it_is_given(rail: Rail) -> None:
    assert [button.text() for button in buttons(rail)] == ["Kasir", "Laci"]
    rail.set_entries(ENTRIES[1:])
    assert [button.text() for button in buttons(rail)] == ["Laci"]


def test_a_press_leads_to_the_page(qtbot: QtBot, rail: Rail) -> None:
    with qtbot.waitSignal(rail.chosen) as told:
        qtbot.mouseClick(buttons(rail)[1], Qt.MouseButton.LeftButton)
    assert told.args == ["drawer"]
    assert buttons(rail)[1].isChecked()
    rail.show_chosen("counter")
    assert [button.isChecked() for button in buttons(rail)] == [True, False]


def test_a_count_shows_and_goes(rail: Rail) -> None:
    drawer = buttons(rail)[1]
    before = drawer.grab().toImage()
    rail.set_count("drawer", 3)
    assert drawer.accessibleDescription() == "3"
    assert drawer.grab().toImage() != before
    rail.set_count("drawer", 0)
    assert drawer.grab().toImage() == before
    rail.set_count("nowhere", 3)


def test_entries_are_large_enough_for_a_finger(rail: Rail) -> None:
    rail.set_entries([RailEntry(str(at), "wallet", f"Halaman {at}") for at in range(9)])
    QApplication.processEvents()
    assert all(button.height() >= TOUCH and button.width() >= TOUCH for button in buttons(rail))


@pytest.fixture
def bar(qtbot: QtBot, look: Theme) -> TopBar:
    made = TopBar()
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_bar_writes_the_time_as_the_shop_does(bar: TopBar) -> None:
    QLocale.setDefault(QLocale("id_ID"))
    bar.show_time(datetime(2026, 11, 23, 14, 32, tzinfo=WIB))
    assert bar._clock.text() == "Sen 23 Nov · 14.32"


def test_words_beside_the_lights_give_way_on_a_small_window(bar: TopBar) -> None:
    bar.resize(1282, 52)
    assert bar.printer._worded
    bar.resize(940, 52)
    assert not bar.printer._worded


def test_who_is_signed_in_can_be_pressed(qtbot: QtBot, bar: TopBar) -> None:
    bar.show_who("DW", "Dewi <b>")
    assert "<b>" not in bar._who.toolTip()
    with qtbot.waitSignal(bar.who_clicked):
        qtbot.mouseClick(bar._who, Qt.MouseButton.LeftButton)


@pytest.fixture
def watched(qapp: QApplication) -> Iterator[IdleWatch]:
    made = IdleWatch(qapp, milliseconds=60)
    yield made
    qapp.removeEventFilter(made)
    made.deleteLater()


def test_rest_is_told_once(qtbot: QtBot, watched: IdleWatch) -> None:
    told = QSignalSpy(watched.idle)
    qtbot.waitUntil(lambda: told.count() == 1, timeout=2_000)
    assert not watched._timer.isActive()


def test_every_deed_begins_the_wait_anew(qtbot: QtBot, watched: IdleWatch, rail: Rail) -> None:
    qtbot.waitSignal(watched.idle, timeout=2_000).wait()
    qtbot.keyClick(rail, Qt.Key.Key_A)
    assert watched._timer.isActive()


def test_a_till_rests_after_five_minutes() -> None:
    nobody = QObject()
    watch = IdleWatch(nobody)
    assert IDLE_MINUTES == 5
    assert watch._timer.interval() == 300_000
