"""The promotions: added, changed for the sales to come, withdrawn and run again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.catalog.service import CatalogService
from pempek_pos.errors import ShopError
from pempek_pos.ids import new_id
from pempek_pos.loyalty.offers_service import OffersService
from pempek_pos.loyalty.promotions import Promotion, PromotionKind
from ui.settings.fault import field_of
from ui.settings.programme.menu import Menu, menu_of
from ui.settings.programme.state import PromotionLine


class PromotionsScreen(Protocol):
    """What the section shows of the promotions."""

    def show_promotions(self, lines: tuple[PromotionLine, ...], today: date) -> None:
        """List the promotions."""

    def open_promotion(self, promotion: Promotion, menu: Menu, *, new: bool) -> None:
        """Open a promotion's form."""

    def show_promotion_fault(self, field: str, sentence: str) -> None:
        """Tell what is wrong in the form; `field` "" is about the whole."""

    def close_promotion(self) -> None:
        """The form is done with."""


class PromotionsPresenter:
    """Lists and keeps promotions."""

    def __init__(
        self,
        screen: PromotionsScreen,
        services: tuple[OffersService, CatalogService],
        today: Callable[[], date],
        who: Callable[[], Actor],
        say: Callable[[ShopError], str],
    ) -> None:
        self._screen = screen
        self._offers, self._catalog = services
        self._today = today
        self._who = who
        self._say = say

    def shown(self) -> None:
        """List the promotions."""
        uses, names = self._offers.uses_of_all(), menu_of(self._catalog).names
        lines = tuple(
            PromotionLine(promotion, uses.get(promotion.id, 0), names)
            for promotion in self._offers.promotions()
        )
        self._screen.show_promotions(lines, self._today())

    def begin_new(self) -> None:
        """Open the form of a new promotion, to run from today."""
        made = Promotion(new_id(), "", PromotionKind.AMOUNT_OFF, self._today())
        self._screen.open_promotion(made, menu_of(self._catalog), new=True)

    def open_promotion(self, promotion: Promotion) -> None:
        """Open a promotion's form."""
        self._screen.open_promotion(promotion, menu_of(self._catalog), new=False)

    def save(self, promotion: Promotion) -> None:
        """Keep the form."""
        try:
            self._offers.keep_promotion(self._who(), promotion)
        except ShopError as error:
            self._screen.show_promotion_fault(field_of(error), self._say(error))
        else:
            self._screen.close_promotion()
            self.shown()

    def turn(self, promotion: Promotion) -> None:
        """Withdraw a promotion, or run it again."""
        self.save(replace(promotion, active=not promotion.active))
