"""Which part of the page of messages is in front, and who may see which."""

from collections.abc import Callable
from typing import Protocol

from ui.messages.day_presenter import DayPresenter
from ui.messages.state import Tab
from ui.messages.told_presenter import ToldPresenter


class MessagesScreen(Protocol):
    """What the parts are shown on."""

    def show_tab(self, tab: Tab) -> None:
        """Bring a part to the front."""


class MessagesPresenter:
    """Leads from part to part; only the one in front is read."""

    def __init__(self, day: DayPresenter, told: ToldPresenter, screen: MessagesScreen) -> None:
        self._parts: dict[Tab, Callable[[], None]] = {Tab.TODAY: day.shown, Tab.TOLD: told.shown}
        self._screen = screen
        self._tab = Tab.TODAY

    def shown(self) -> None:
        """The page has come to the front."""
        self._screen.show_tab(self._tab)
        self._parts[self._tab]()

    def tab_chosen(self, tab: str) -> None:
        """Another part comes to the front."""
        self._tab = Tab(tab)
        self.shown()
