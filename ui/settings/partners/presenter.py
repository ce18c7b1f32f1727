"""Shows and changes what each tier of partners means, and the terms of their points."""

from collections.abc import Callable
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.partner_points.service import PartnerPointsService
from pempek_pos.partner_points.terms import PartnerProgramme, checked_programme
from pempek_pos.partners.service import PartnersService
from pempek_pos.partners.tier_rules import TierRules


class TiersScreen(Protocol):
    """What the section shows."""

    def show_rules(self, rules: TierRules, programme: PartnerProgramme) -> None:
        """Fill the form."""

    def show_fault(self, sentence: str) -> None:
        """Tell what is wrong."""

    def show_saved(self) -> None:
        """It is kept."""


class TiersPresenter:
    """One form, saved as a whole."""

    def __init__(
        self,
        screen: TiersScreen,
        services: tuple[PartnersService, PartnerPointsService],
        who: Callable[[], Actor],
        say: Callable[[ShopError], str],
    ) -> None:
        self._screen = screen
        self._partners, self._points = services
        self._who = who
        self._say = say

    def shown(self) -> None:
        """Show what holds today."""
        self._screen.show_rules(self._partners.tier_rules(), self._points.programme())

    def save(self, rules: TierRules, programme: PartnerProgramme) -> None:
        """Keep the form from today on."""
        try:
            checked_programme(programme)
            kept = self._partners.set_tier_rules(self._who(), rules)
            points = self._points.set_programme(self._who(), programme)
        except ShopError as error:
            self._screen.show_fault(self._say(error))
        else:
            self._screen.show_rules(kept, points)
            self._screen.show_saved()
