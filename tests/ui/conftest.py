"""What every test of a screen may ask for: an application in its light look."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ui.theme import Theme


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Theme:
    """The application's one theme."""
    return Theme(qapp, "light")


@pytest.fixture
def look(dressed: Theme) -> Iterator[Theme]:
    """The application in its light look, however the test leaves it."""
    dressed.wear("light", 1.0)
    yield dressed
    dressed.wear("light", 1.0)
