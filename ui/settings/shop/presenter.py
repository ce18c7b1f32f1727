"""Shows and changes the shop's profile."""

from collections.abc import Callable
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.settings.profile import ShopProfile
from pempek_pos.settings.service import SettingsService
from ui.settings.fault import field_of

_FORM_FIELDS = {"shop name": "name", "address": "address", "phone": "whatsapp", "footer": "footer"}


class ShopScreen(Protocol):
    """What the section shows."""

    def show_profile(self, profile: ShopProfile) -> None:
        """Fill the form."""

    def show_fault(self, field: str, sentence: str) -> None:
        """Tell what is wrong; `field` "" is about the whole."""

    def show_saved(self) -> None:
        """It is kept."""


class ShopPresenter:
    """One form, one service."""

    def __init__(
        self,
        screen: ShopScreen,
        settings: SettingsService,
        who: Callable[[], Actor],
        say: Callable[[ShopError], str],
        changed: Callable[[], None],
    ) -> None:
        """`changed` is told when papers and the bar look different from now on."""
        self._screen = screen
        self._settings = settings
        self._who = who
        self._say = say
        self._changed = changed

    def shown(self) -> None:
        """Show what is kept."""
        self._screen.show_profile(self._settings.profile())

    def save(self, profile: ShopProfile) -> None:
        """Keep the form from today on."""
        try:
            kept = self._settings.change_profile(self._who(), profile)
        except ShopError as error:
            self._screen.show_fault(_FORM_FIELDS.get(field_of(error), ""), self._say(error))
        else:
            self._screen.show_profile(kept)
            self._screen.show_saved()
            self._changed()
