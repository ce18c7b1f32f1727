"""The demonstration shop: made ready once, its secrets on its sign-in screen, the real shop untouched."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pempek_pos.demo.people import OWNER
from pempek_pos.home import shop_file
from pempek_pos.storage.address import sqlite_url
from tests.fixed_clock import FixedClock
from tests.ui.conftest import leave
from tests.ui.program import Hands, click
from ui.application import Application, Options
from ui.begin.filling import FillingView
from ui.sign_in.asked import Asked
from ui.sign_in.person_tile import PersonTile
from ui.theme import Theme


@pytest.fixture
def demo(home: Path, clock: FixedClock, look: Theme) -> Iterator[Hands]:
    """The program started with --demo beside a real shop."""
    application, before = QApplication.instance(), QLocale()
    assert isinstance(application, QApplication)
    url = sqlite_url(shop_file(home, demo=True))
    program = Application(application, Options(home, url, demo=True, language="id", theme="light"), clock)
    program.begin()
    hands = Hands(program)
    yield hands
    leave(hands)
    QLocale.setDefault(before)


def test_it_is_filled_under_everybodys_eyes_and_shows_its_secrets(
    demo: Hands, home: Path, qtbot: QtBot
) -> None:
    real = shop_file(home).read_bytes()
    assert isinstance(demo.front, FillingView)
    qtbot.waitUntil(lambda: demo.program.shop_window is not None, timeout=60_000)
    tiles = demo.window.findChildren(PersonTile)
    tile = next(tile for tile in tiles if tile.face.name == OWNER.name)
    qtbot.waitUntil(tile.isVisible)
    click(tile)
    assert demo.part(Asked)._hint.text() == f"Toko contoh: {OWNER.secret}"
    assert shop_file(home).read_bytes() == real
    assert demo.program.folder == home / "demo"


def test_it_can_be_stopped_half_way_and_leaves_nothing(demo: Hands, home: Path, qtbot: QtBot) -> None:
    view = demo.front
    assert isinstance(view, FillingView)
    qtbot.waitUntil(lambda: "dari" in view.panel._words.text(), timeout=30_000)
    demo.click("Hentikan")
    assert not view.isVisible()
    assert not shop_file(home, demo=True).exists()
    assert list(home.glob("demo-filling*")) == []
