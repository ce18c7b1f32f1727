"""The settings in the real window, with the owner at them."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.program import OWNER, Hands
from ui.settings.presenter import SettingsPresenter
from ui.settings.view import SettingsView

Open = Callable[[str], QWidget]


@pytest.fixture
def section(hands: Hands) -> Open:
    """Opens a section of the settings as the owner; gives its view."""
    hands.let_in(OWNER)
    return lambda key: open_section(hands, key)


def open_section(hands: Hands, key: str) -> QWidget:
    """Bring a section of the settings to the front."""
    hands.window.open_page("settings")
    entry = hands.page("settings")
    assert isinstance(entry.presenter, SettingsPresenter)
    assert isinstance(entry.widget, SettingsView)
    entry.presenter.choose(key)
    QApplication.processEvents()
    return entry.widget._faces[key].widget
