"""What every test of a screen may ask for: an application in its light look, the program over a shop."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.fixed_clock import FixedClock
from tests.ui.program import Hands, started, stock_shop
from ui.theme import Theme


@pytest.fixture(autouse=True)
def swept(qapp: QApplication) -> Iterator[None]:
    """What a test let go of is gone before the next: a change of the look asks every widget there is."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Theme:
    """The application's one theme."""
    return Theme(qapp, "light")


class Bot(QtBot):
    """A hand at widgets that stand alone: each is dressed as the program dresses its windows."""

    def __init__(self, request: pytest.FixtureRequest, theme: Theme) -> None:
        super().__init__(request)
        self._theme = theme

    def addWidget(
        self, widget: QWidget, *, before_close_func: Callable[[QWidget], None] | None = None
    ) -> None:
        """Dress it, and close it after the test."""
        self._theme.dress(widget)
        super().addWidget(widget, before_close_func=before_close_func)


@pytest.fixture
def qtbot(dressed: Theme, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's, with widgets dressed."""
    return Bot(request, dressed)


@pytest.fixture
def look(dressed: Theme) -> Iterator[Theme]:
    """The application in its light look, however the test leaves it."""
    dressed.wear("light", 1.0)
    yield dressed
    dressed.wear("light", 1.0)


@pytest.fixture(scope="session")
def stocked_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a shop in it, to be copied, never opened."""
    folder = tmp_path_factory.mktemp("stocked-home")
    stock_shop(folder, FixedClock())
    return folder


@pytest.fixture
def home(stocked_home: Path, tmp_path: Path) -> Path:
    """A data folder with a shop of this test's own."""
    return Path(shutil.copytree(stocked_home, tmp_path / "home"))


@pytest.fixture
def hands(home: Path, clock: FixedClock, look: Theme) -> Iterator[Hands]:
    """The program over a stocked shop, with somebody at it; nobody has signed in."""
    before = QLocale()
    hands = Hands(started(home, clock))
    yield hands
    leave(hands)
    QLocale.setDefault(before)


def leave(hands: Hands) -> None:
    """Close whatever is in front and let go of the shop."""
    hands.program.close()
    hands.front.close()
    hands.front.deleteLater()
    hands.program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
