"""Goods left with the partner in front: what is out there, leaving more, counting."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.catalog.item import Item
from pempek_pos.catalog.service import CatalogService
from pempek_pos.consignment.goods import (
    ConsignmentNote,
    CountedLine,
    Counting,
    Leaving,
    LeftLine,
    OutThere,
)
from pempek_pos.consignment.service import ConsignmentService
from pempek_pos.errors import ShopError
from pempek_pos.ids import new_id
from pempek_pos.sales.service import SalesService
from pempek_pos.staff.rights import Right, may
from ui.partners.presenter import PartnersPresenter
from ui.partners.state import Profile


@dataclass(frozen=True, slots=True)
class Goods:
    """The services this part speaks to."""

    consignment: ConsignmentService
    catalog: CatalogService
    sales: SalesService


@dataclass(frozen=True, slots=True)
class ShelfItem:
    """An item on the shelf, at whatever prices."""

    item_id: str
    name: str
    pieces: int


class ConsignmentScreen(Protocol):
    """What the goods are shown on."""

    def show_shelf(
        self, out_there: tuple[OutThere, ...], notes: tuple[ConsignmentNote, ...], may_consign: bool
    ) -> None:
        """Show what is out there and what was noted."""

    def open_leave(self, name: str, items: tuple[Item, ...]) -> None:
        """Ask what is left."""

    def open_count(self, name: str, items: tuple[ShelfItem, ...]) -> None:
        """Ask what was found."""

    def close_form(self) -> None:
        """It is kept."""

    def say_form_error(self, error: ShopError) -> None:
        """Say on the open sheet what cannot be."""

    def tell(self, note: ConsignmentNote) -> None:
        """Tell what was noted."""


class ConsignmentPresenter:
    """Turns a filled sheet into one command."""

    def __init__(
        self,
        goods: Goods,
        screen: ConsignmentScreen,
        who: Callable[[], Actor],
        page: PartnersPresenter,
    ) -> None:
        self._goods = goods
        self._screen = screen
        self._who = who
        self._page = page
        self._out_there: tuple[OutThere, ...] = ()
        self._id = new_id()

    def show_partner(self, profile: Profile) -> None:
        """Show this partner's shelf."""
        partner_id = profile.partner.id
        self._out_there = self._goods.consignment.out_there(partner_id)
        notes = self._goods.consignment.notes(partner_id)
        self._screen.show_shelf(self._out_there, notes, may(self._who().role, Right.CONSIGN))

    def leave_all(self) -> None:
        """Close what somebody else had opened."""
        self._screen.close_form()

    def leave_wanted(self) -> None:
        """More goods are left: a new sheet is a new note, however often its button is pressed."""
        if (profile := self._page.profile) is not None:
            self._id = new_id()
            items = self._goods.sales.priced_for(profile.partner.id, self._goods.catalog.items())
            priced = tuple(item for item in items if item.price is not None)
            self._screen.open_leave(profile.partner.name, priced)

    def count_wanted(self) -> None:
        """The shelf is counted."""
        if (profile := self._page.profile) is not None:
            self._id = new_id()
            self._screen.open_count(profile.partner.name, _by_item(self._out_there))

    def leave(self, lines: tuple[LeftLine, ...], note: str) -> None:
        """Note what is left."""
        if (profile := self._page.profile) is not None:
            leaving = Leaving(self._id, profile.partner.id, lines, note)
            self._do(lambda: self._goods.consignment.leave(self._who(), leaving))

    def count(self, lines: tuple[CountedLine, ...], note: str) -> None:
        """Note what was found; what is missing is billed."""
        if (profile := self._page.profile) is not None:
            counting = Counting(self._id, profile.partner.id, lines, note)
            self._do(lambda: self._goods.consignment.count(self._who(), counting))

    def _do(self, deed: Callable[[], ConsignmentNote]) -> None:
        try:
            note = deed()
        except ShopError as error:
            self._screen.say_form_error(error)
            return
        self._screen.close_form()
        self._page.look_again()
        self._screen.tell(note)


def _by_item(out_there: Sequence[OutThere]) -> tuple[ShelfItem, ...]:
    names = {one.item_id: one.name for one in out_there}
    return tuple(
        ShelfItem(item_id, name, sum(one.pieces for one in out_there if one.item_id == item_id))
        for item_id, name in names.items()
    )
