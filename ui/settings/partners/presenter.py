"""Shows and changes what each tier of partners means."""

from collections.abc import Callable
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.partners.service import PartnersService
from pempek_pos.partners.tier_rules import TierRules


class TiersScreen(Protocol):
    """What the section shows."""

    def show_rules(self, rules: TierRules) -> None:
        """Fill the form."""

    def show_fault(self, sentence: str) -> None:
        """Tell what is wrong."""

    def show_saved(self) -> None:
        """It is kept."""


class TiersPresenter:
    """One form, one service."""

    def __init__(
        self,
        screen: TiersScreen,
        partners: PartnersService,
        who: Callable[[], Actor],
        say: Callable[[ShopError], str],
    ) -> None:
        self._screen = screen
        self._partners = partners
        self._who = who
        self._say = say

    def shown(self) -> None:
        """Show what holds today."""
        self._screen.show_rules(self._partners.tier_rules())

    def save(self, rules: TierRules) -> None:
        """Keep the form from today on."""
        try:
            kept = self._partners.set_tier_rules(self._who(), rules)
        except ShopError as error:
            self._screen.show_fault(self._say(error))
        else:
            self._screen.show_rules(kept)
            self._screen.show_saved()
