"""Shows and changes how this machine looks and speaks."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from pempek_pos.errors import ShopError
from pempek_pos.text import line_from
from ui.preferences import Preferences

LONGEST_TILL = 12


class LookScreen(Protocol):
    """What the section shows."""

    def show_preferences(self, preferences: Preferences) -> None:
        """Show the choices worn now."""

    def show_till_fault(self, sentence: str) -> None:
        """The till cannot be called that."""


class LookPresenter:
    """Each choice is worn at once."""

    def __init__(
        self,
        screen: LookScreen,
        worn: Callable[[], Preferences],
        prefer: Callable[[Preferences], None],
        say: Callable[[ShopError], str],
    ) -> None:
        self._screen = screen
        self._worn = worn
        self._prefer = prefer
        self._say = say

    def shown(self) -> None:
        """Show the choices worn now."""
        self._screen.show_preferences(self._worn())

    def choose_theme(self, theme: str) -> None:
        """As the system, light or dark."""
        self._prefer(replace(self._worn(), theme=theme))

    def choose_language(self, language: str) -> None:
        """Indonesian or English."""
        self._prefer(replace(self._worn(), language=language))

    def choose_scale(self, percent: str) -> None:
        """How large texts are, in percent of the usual."""
        self._prefer(replace(self._worn(), text_scale=int(percent) / 100))

    def name_till(self, name: str) -> None:
        """What this machine's drawer is called on receipts and reports."""
        try:
            till = line_from(name, "till", LONGEST_TILL)
        except ShopError as error:
            self._screen.show_till_fault(self._say(error))
            return
        self._screen.show_till_fault("")
        if till != self._worn().till:
            self._prefer(replace(self._worn(), till=till))
