"""A machine for each journey: an empty folder, or one with a shop in it; nothing unforeseen may happen."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fixed_clock import FixedClock
from tests.journeys.at_counter import open_shift, sign_in
from tests.journeys.stage import Stage
from tests.ui.program import CASHIER, stock_shop


@pytest.fixture
def stage(tmp_path: Path, clock: FixedClock, qapp: QApplication, qtbot: QtBot) -> Iterator[Stage]:
    """A machine on which the program never ran."""
    worn = QLocale()
    stage = Stage(tmp_path / "data toko", clock, qtbot)
    yield stage
    stage.leave()
    QLocale.setDefault(worn)
    assert stage.incidents() == ""


@pytest.fixture(scope="session")
def stocked_machine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a shop in it, to be copied, never opened."""
    folder = tmp_path_factory.mktemp("stocked-machine")
    stock_shop(folder, FixedClock())
    return folder


@pytest.fixture(scope="session")
def bare_machine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with nothing on the menu."""
    folder = tmp_path_factory.mktemp("bare-machine")
    stock_shop(folder, FixedClock(), menu=False)
    return folder


@pytest.fixture
def bare(stage: Stage, bare_machine: Path) -> Stage:
    """A machine whose shop has its people and no menu; nobody has signed in."""
    shutil.copytree(bare_machine, stage.folder)
    return stage


@pytest.fixture
def stocked(stage: Stage, stocked_machine: Path) -> Stage:
    """A machine whose shop has its menu and its people; nobody has signed in."""
    shutil.copytree(stocked_machine, stage.folder)
    return stage


@pytest.fixture
def selling(stocked: Stage) -> Stage:
    """The same machine with a cashier at the counter and the shift open."""
    stocked.start()
    sign_in(stocked, CASHIER)
    open_shift(stocked)
    return stocked
